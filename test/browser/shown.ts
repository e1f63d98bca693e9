/** A person who shows Handrail a control: the popup that offers it, the bar in the page, the window that asks. */
import { expect, type Locator, type Page } from '@playwright/test';
import { CARD } from '../../lib/words/card.ts';
import { fill } from '../../lib/words/language.ts';
import { PICK } from '../../lib/words/pick.ts';
import { shownWords } from '../../lib/words/shown.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, expectTenantRead } from './actor.ts';
import { part } from './overlay.ts';
import { poll } from './poll.ts';
import { CONSOLE, expectRing, type PageLanguage, row } from './sales.ts';
import { begin, expectCard } from './scenario.ts';
import { opened, reload } from './stand.ts';
import { handoverOf, say, view } from './worker.ts';

/** What the practice console calls taking access away, in a word that Handrail does not know. */
export const WITHDRAW: Readonly<Record<PageLanguage, string>> = { en: 'Withdraw', ja: '取り外す' };

/** The unknown control in the row of a person. */
export const withdraw = ({ page }: Actor, email: string, pages: PageLanguage = 'en'): Locator =>
  row(page, email).getByRole('button', { name: WITHDRAW[pages], exact: true });

/** Opens User Access; the popup offers to show what is not found there. */
export async function openUsers(actor: Actor, pages: PageLanguage = 'en'): Promise<void> {
  await actor.page.bringToFront();
  await actor.page.getByRole('tab', { name: CONSOLE[pages].userAccess }).click();
  await expectUnknown(actor);
}

/** Ada has started; her page names the removal by a word that Handrail does not know. */
export async function started(consoles: Consoles, a: Actor): Promise<void> {
  await begin(consoles, 'unknownWord', [a]);
  await opened({ a });
  await say(a.popup, { call: 'note', handover: await handoverOf(a), topic: 'workspace', text: 'EMEA' });
  await openUsers(a);
  await expectCard(a, 'Under User Access, find Bo Tanaka and take the access away.', CARD.en['why.missing']);
}

/** Nothing is remembered: the popup offers to show it. */
export const expectUnknown = (actor: Actor): Promise<void> =>
  poll(async () => (await view(actor)).offer, 'the offer').toBe('missing');

/** Loads the page anew; whose it is has been read before this returns. */
export async function reloadedPage(actor: Actor): Promise<void> {
  await reload(actor);
  await expectTenantRead(actor);
}

/** Presses “Show me which one” in the popup; the bar stands in the page, which is in front. */
export async function startShowing(actor: Actor): Promise<void> {
  const { popup, page, lang } = actor;
  await popup.bringToFront();
  await popup.getByRole('button', { name: shownWords[lang].show, exact: true }).first().click();
  await expectBar(actor, PICK[lang].title);
  await poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await page.bringToFront();
}

export const expectBar = ({ page }: Actor, text: string): Promise<void> =>
  poll(async () => (await part(page, 'bar'))?.text ?? '', 'the bar').toContain(text);

export const expectNoBar = ({ page }: Actor): Promise<void> =>
  poll(() => part(page, 'bar'), 'the bar').toBeNull();

/** Ring and words stand at what would be remembered. */
export async function expectPreview(
  actor: Actor,
  control: Locator,
  ...words: readonly string[]
): Promise<void> {
  await expectCard(actor, ...words);
  await expectRing(actor.page, control);
}

/** What the person does to choose opens the window that asks. */
export async function asked({ seat, lang }: Actor, choose: () => Promise<void>): Promise<Page> {
  const [opened] = await Promise.all([seat.context.waitForEvent('page'), choose()]);
  await opened.setViewportSize({ width: 420, height: 640 });
  await expect(opened.getByRole('heading', { name: shownWords[lang].askTitle })).toBeVisible();
  return opened;
}

/** Says yes in the window, and closes it. */
export async function remember({ lang }: Actor, window: Page): Promise<void> {
  await window.getByRole('button', { name: shownWords[lang].remember, exact: true }).click();
  await expect(window.getByText(shownWords[lang].remembered)).toBeVisible();
  await window.close();
}

/** Opens what was shown, in a tab. */
export async function openOptions({ seat, lang }: Actor): Promise<Page> {
  const options = await seat.screen('options.html');
  await options.setViewportSize({ width: 900, height: 700 });
  await expect(options.getByRole('heading', { name: shownWords[lang].title })).toBeVisible();
  return options;
}

/** How many cannot be told apart. */
export const twins = (count: number): string => fill(PICK.en['refused.twins'], { count });
