/** Three people who play an onboarding, each in a browser of their own, and what its stages have in common. */
import { fill, type ScreenLanguage } from '../../lib/words/language.ts';
import { onboardingWords } from '../../lib/words/onboarding.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import type { Entrance } from '../consoles/marketo/switches.ts';
import type { Consoles } from '../consoles/server.ts';
import type { Language } from '../consoles/switches.ts';
import { type Actor, ADA, copied, done, press } from './actor.ts';
import { poll } from './poll.ts';
import { SALESFORCE, SAM } from './salesforce.ts';
import { openSeat, type SeatOptions } from './seat.ts';
import type { Person } from './tab.ts';

export const CY = { name: 'Cy Novak', email: 'cy.novak@vendor.example' };

export interface Trio<Somebody extends Person = Person> {
  readonly consoles: Consoles;
  /** Marketo admin, Salesforce admin, account manager. */
  readonly ada: Somebody;
  readonly sam: Somebody;
  readonly cy: Somebody;
  readonly pages: Language;
  /** How the Marketo admin comes to Marketo. */
  readonly entrance?: Entrance;
  readonly look: (name: string, ...actors: Person[]) => Promise<void>;
  /** How one tells another what they know: by a copied message, or by the room. */
  readonly hand: typeof hand;
}

export interface Stage {
  readonly name: string;
  readonly play: (trio: Trio) => Promise<void>;
}

/** Where somebody begins, and where that leads; null: beside no console at all. */
export type Start = { readonly address: string; readonly leadsTo: RegExp } | null;

/** A person with the popup beside the page at an address. */
export async function openPerson(
  consoles: Consoles,
  person: { readonly name: string; readonly email: string },
  lang: ScreenLanguage,
  start: Start,
  options: Omit<SeatOptions, 'port' | 'lang' | 'allowed'> = {},
): Promise<Actor> {
  const allowed = ['marketo', 'salesforce'] as const;
  const seat = await openSeat({ port: consoles.port, lang, allowed, ...options });
  if (start !== null) {
    await seat.page.goto(start.address);
    await seat.page.waitForURL(start.leadsTo);
  }
  const popup = await (start === null ? seat.screen('popup.html') : seat.popup());
  if (options.viewport !== null) await popup.setViewportSize({ width: 380, height: 560 });
  return { ...person, seat, page: seat.page, popup, lang };
}

export const signIn = (host: string, email: string, lang: Language): string =>
  `https://${host}/?${new URLSearchParams({ as: email, lang })}`;

/** Three browsers, opened as told, at the consoles in which each begins. */
export async function openThree<Somebody extends Person>(
  lang: Language,
  open: (person: { readonly name: string; readonly email: string }, start: Start) => Promise<Somebody>,
): Promise<Pick<Trio<Somebody>, 'ada' | 'sam' | 'cy'>> {
  const [ada, sam, cy] = await Promise.all([
    open(ADA, {
      address: signIn('login.marketo.com', ADA.email, lang),
      leadsTo: /app-\w+\.marketo\.com/,
    }),
    open(SAM, {
      address: `${signIn('login.salesforce.com', SAM.production, lang)}&startURL=${SALESFORCE.setup}`,
      leadsTo: /lightning\/setup/,
    }),
    open(CY, null),
  ]);
  return { ada, sam, cy };
}

/** Three people in Chromium; pages and screens in one language. */
export async function openTrio(
  consoles: Consoles,
  lang: ScreenLanguage,
  look: Trio['look'] = async () => {},
  by: Trio['hand'] = hand,
): Promise<Trio<Actor>> {
  const people = await openThree(lang, (person, start) => openPerson(consoles, person, lang, start));
  return { consoles, ...people, pages: lang, look, hand: by };
}

export async function closeTrio({ ada, sam, cy }: Trio<Actor>): Promise<void> {
  await Promise.all([ada, sam, cy].map(({ seat }) => seat.close()));
}

/** The popup's headline. */
export async function expectHeadline({ popup }: Person, text: string): Promise<void> {
  await popup.getByRole('heading', { name: text, exact: true }).waitFor();
}

/** The checklist shows a task as done. */
export async function expectDone({ popup, lang }: Person, task: string): Promise<void> {
  const title = onboardingWords[lang].tasks[task]?.title ?? task;
  await popup.locator('.task.done').filter({ hasText: title }).waitFor();
}

/** Writes the message to somebody by the button of this name, and returns what was copied. */
async function copyTo(actor: Person, button: string): Promise<string> {
  const words = popupBatonWords[actor.lang];
  await press(actor, button);
  const letter = actor.popup.getByRole('textbox', { name: words.message });
  await poll(() => letter.inputValue()).toMatch(/HANDRAIL/);
  const text = await copied(actor, letter);
  await done(actor);
  return text;
}

/** Hands what one person knows on to another one, who takes part by it where they do not yet. */
export async function hand(from: Person, to: Person, joins: boolean, part = ''): Promise<void> {
  const words = runWords[to.lang];
  const text = await copyTo(from, fill(runWords[from.lang].tellAgain, { name: to.name }));
  await press(to, joins ? popupWords[to.lang].take : words.paste);
  await to.popup.getByRole('textbox', { name: popupBatonWords[to.lang].pasteLabel }).fill(text);
  if (joins) await to.popup.getByRole('checkbox', { name: part }).check();
  await press(to, joins ? words.joinDo : words.acceptDo);
}

export const personas = (lang: ScreenLanguage) => onboardingWords[lang].personas;
