/** Three people who play an onboarding, each in a browser of their own, and what its stages have in common. */
import { expect } from '@playwright/test';
import { fill, type ScreenLanguage } from '../../lib/words/language.ts';
import { onboardingWords } from '../../lib/words/onboarding.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import type { Consoles } from '../consoles/server.ts';
import type { Language } from '../consoles/switches.ts';
import { type Actor, ADA, done, press } from './actor.ts';
import { SALESFORCE, SAM } from './salesforce.ts';
import { openSeat } from './seat.ts';

export const CY = { name: 'Cy Novak', email: 'cy.novak@vendor.example' };

export interface Trio {
  readonly consoles: Consoles;
  /** Marketo admin, Salesforce admin, account manager. */
  readonly ada: Actor;
  readonly sam: Actor;
  readonly cy: Actor;
  readonly pages: Language;
  readonly look: (name: string, ...actors: Actor[]) => Promise<void>;
  /** How one tells another what they know: by a copied message, or by the room. */
  readonly hand: typeof hand;
}

export interface Stage {
  readonly name: string;
  readonly play: (trio: Trio) => Promise<void>;
}

/** A person with the popup beside the page at an address; without one beside no console at all. */
export async function openPerson(
  consoles: Consoles,
  person: { readonly name: string; readonly email: string },
  lang: ScreenLanguage,
  start: { readonly address: string; readonly leadsTo: RegExp } | null,
): Promise<Actor> {
  const seat = await openSeat({ port: consoles.port, lang, allowed: ['marketo', 'salesforce'] });
  if (start !== null) {
    await seat.page.goto(start.address);
    await seat.page.waitForURL(start.leadsTo);
  }
  const popup = await (start === null ? seat.screen('popup.html') : seat.popup());
  await popup.setViewportSize({ width: 380, height: 560 });
  await seat.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return { ...person, seat, page: seat.page, popup, lang };
}

const signIn = (host: string, email: string, lang: Language): string =>
  `https://${host}/?${new URLSearchParams({ as: email, lang })}`;

/** Three browsers at the consoles in which each begins; pages and screens in one language. */
export async function openTrio(
  consoles: Consoles,
  lang: ScreenLanguage,
  look: Trio['look'] = async () => {},
  by: Trio['hand'] = hand,
): Promise<Trio> {
  const [ada, sam, cy] = await Promise.all([
    openPerson(consoles, ADA, lang, {
      address: signIn('login.marketo.com', ADA.email, lang),
      leadsTo: /app-\w+\.marketo\.com/,
    }),
    openPerson(consoles, SAM, lang, {
      address: `${signIn('login.salesforce.com', SAM.production, lang)}&startURL=${SALESFORCE.setup}`,
      leadsTo: /lightning\/setup/,
    }),
    openPerson(consoles, CY, lang, null),
  ]);
  return { consoles, ada, sam, cy, pages: lang, look, hand: by };
}

export async function closeTrio({ ada, sam, cy }: Trio): Promise<void> {
  await Promise.all([ada, sam, cy].map(({ seat }) => seat.close()));
}

/** The popup's headline. */
export async function expectHeadline({ popup }: Actor, text: string): Promise<void> {
  await expect(popup.getByRole('heading', { name: text, exact: true })).toBeVisible();
}

/** The checklist shows a task as done. */
export async function expectDone({ popup, lang }: Actor, task: string): Promise<void> {
  const title = onboardingWords[lang].tasks[task]?.title ?? task;
  await expect(popup.locator('.task.done').filter({ hasText: title })).toBeVisible();
}

/** Writes the message to somebody by the button of this name, and returns what was copied. */
async function copyTo(actor: Actor, button: string): Promise<string> {
  const words = popupBatonWords[actor.lang];
  await press(actor, button);
  const letter = actor.popup.getByRole('textbox', { name: words.message });
  await expect(letter).toHaveValue(/HANDRAIL/);
  await press(actor, words.copy);
  await expect(actor.popup.getByRole('button', { name: words.copyAgain, exact: true })).toBeVisible();
  const text = await actor.popup.evaluate(() => navigator.clipboard.readText());
  await done(actor);
  return text;
}

/** Hands what one person knows on to another one, who takes part by it where they do not yet. */
export async function hand(from: Actor, to: Actor, joins: boolean, part = ''): Promise<void> {
  const words = runWords[to.lang];
  const text = await copyTo(from, fill(runWords[from.lang].tellAgain, { name: to.name }));
  await press(to, joins ? popupWords[to.lang].take : words.paste);
  await to.popup.getByRole('textbox', { name: popupBatonWords[to.lang].pasteLabel }).fill(text);
  if (joins) await to.popup.getByRole('checkbox', { name: part }).check();
  await press(to, joins ? words.joinDo : words.acceptDo);
}

export const personas = (lang: ScreenLanguage) => onboardingWords[lang].personas;
