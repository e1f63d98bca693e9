/** A person in a test: signed in to Sales in one browser, with the popup of that tab open beside it. */
import type { Page } from '@playwright/test';
import { fill, type ScreenLanguage } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { turnWords } from '../../lib/words/popup-turn.ts';
import type { Consoles } from '../consoles/server.ts';
import { FirefoxTab } from './firefox/tab.ts';
import { poll } from './poll.ts';
import { openSeat, type Seat, type SeatOptions } from './seat.ts';
import { inPage, type Person, type Thing } from './tab.ts';

/** Somebody in Chromium. */
export interface Actor extends Person {
  readonly seat: Seat;
  readonly page: Page;
  readonly popup: Page;
}

export const MARKETO_SETTINGS = 'https://toutapp.com/next#settings/marketo-admin';
export const ADA = { name: 'Ada Lindqvist', email: 'ada.lindqvist@northwind.example' };
export const BO = { name: 'Bo Tanaka', email: 'bo.tanaka@northwind.example' };
export const CARMEN = { name: 'Carmen Ruiz', email: 'carmen.ruiz@northwind.example' };

/** Signs a person in on the Marketo settings page, and opens the popup of that tab as a tab of its own size. */
export async function openActor(
  consoles: Consoles,
  person: { readonly name: string; readonly email: string },
  options: Omit<SeatOptions, 'port'> & { readonly lang?: ScreenLanguage } = {},
): Promise<Actor> {
  const seat = await openSeat({ port: consoles.port, ...options });
  const { page } = seat;
  await page.goto(`https://toutapp.com/login?as=${encodeURIComponent(person.email)}`);
  await page.waitForURL(/\/next#/);
  const popup = await seat.popup();
  if (options.viewport !== null) await popup.setViewportSize({ width: 380, height: 560 });
  await page.bringToFront();
  return { ...person, seat, page, popup, lang: options.lang ?? 'en' };
}

/** Clicks the popup's button of this name (words of the screens, placeholders filled), with the real mouse. */
export async function press(actor: Person, name: string): Promise<void> {
  await actor.popup.bringToFront();
  const button = actor.popup.getByRole('button', { name, exact: true }).first();
  // While something is on its way a press does nothing.
  await poll(() => button.getAttribute('aria-busy')).not.toBe('true');
  await button.click();
}

/** Writes a message by the popup's primary button, copies it with one click, and returns what is on the clipboard. */
export async function copyMessage(
  actor: Person,
  button: keyof (typeof turnWords)['en'],
  look: () => Promise<void> = async () => {},
): Promise<string> {
  const words = popupBatonWords[actor.lang];
  await press(actor, turnWords[actor.lang][button]);
  const letter = actor.popup.getByRole('textbox', { name: words.message });
  await poll(() => letter.inputValue()).toMatch(/HANDRAIL/);
  await look();
  return copied(actor, letter);
}

/** Copies the message that is shown, with one click, and returns what is on the clipboard. */
export async function copied(actor: Person, letter: Thing): Promise<string> {
  const { popup, lang } = actor;
  const words = popupBatonWords[lang];
  if (!(popup instanceof FirefoxTab))
    await popup.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(actor, words.copy);
  await popup.getByRole('button', { name: words.copyAgain, exact: true }).waitFor();
  // Firefox lets nobody read the clipboard unasked.
  return popup instanceof FirefoxTab
    ? letter.inputValue()
    : popup.evaluate(() => navigator.clipboard.readText());
}

/** Goes back from the message to the checklist. */
export async function done(actor: Person): Promise<void> {
  await press(actor, popupBatonWords[actor.lang].done);
}

/** Pastes a message into the popup and accepts it. `open` is the button that leads to the paste box. */
export async function pasteMessage(
  actor: Person,
  open: string,
  text: string,
  join = false,
  look: () => Promise<void> = async () => {},
): Promise<void> {
  const words = popupBatonWords[actor.lang];
  await press(actor, open);
  await actor.popup.getByRole('textbox', { name: words.pasteLabel }).fill(text);
  if (join) await actor.popup.getByRole('radio', { name: words.otherNo, exact: true }).check();
  await actor.popup.getByRole('button', { name: join ? words.join : words.accept, exact: true }).waitFor();
  await look();
  await press(actor, join ? words.join : words.accept);
}

/** The whole message, or what stands in the popup where there is none yet: to paste the first message. */
export const RECEIVE_FIRST = (lang: ScreenLanguage): string => popupWords[lang].take;

/** Waits until the popup's headline is this word of `turnWords`, filled with the other's first name as shown. */
export async function expectTurn(
  actor: Person,
  title: keyof (typeof turnWords)['en'],
  other: string,
): Promise<void> {
  const wanted = fill(turnWords[actor.lang][title], { other, me: actor.name, keeper: other, leaver: other });
  await actor.popup.getByRole('heading', { name: wanted, exact: true }).waitFor();
}

/** Waits until the worker knows every open page's customer from the page itself: it has read Set Up. */
export async function expectTenantRead({ popup }: Pick<Person, 'popup'>): Promise<void> {
  await poll(() =>
    inPage(popup, async () => JSON.stringify(await chrome.storage.session.get(null)), null),
  ).not.toMatch(/"by":(null|"named"|"account")/);
}

/** Presses the shortcut, as the browser tells it to the worker and the worker to the page. */
export async function pressShortcut({ popup }: Actor): Promise<void> {
  await popup.evaluate(async () => {
    const [found] = await chrome.tabs.query({ url: 'https://toutapp.com/*' });
    if (found?.id !== undefined) await chrome.tabs.sendMessage(found.id, { push: 'focus' });
  });
}
