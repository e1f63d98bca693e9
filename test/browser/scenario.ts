/** Scenarios in the browser: what a person is told, and what was recorded and done meanwhile. */
import { expect } from '@playwright/test';
import { windowWords } from '../../lib/words/popup-window.ts';
import type { ScenarioName } from '../consoles/scenario.ts';
import type { Consoles } from '../consoles/server.ts';
import type { Switches } from '../consoles/switches.ts';
import { type Actor, ADA, BO, press } from './actor.ts';
import { afresh } from './afresh.ts';
import { axeFindings } from './axe.ts';
import { bare, expectNoHold } from './hold.ts';
import { clickInOverlay, part } from './overlay.ts';
import { poll } from './poll.ts';
import { card, expectRing } from './sales.ts';
import { ask, facts, handoverOf, MUNCHKIN, say } from './worker.ts';

/** Begins a scenario in browsers that are open already. */
export async function begin(
  consoles: Consoles,
  name: ScenarioName,
  actors: readonly Actor[],
  switches: Partial<Switches> = {},
): Promise<void> {
  consoles.set(name);
  await afresh(consoles, actors, switches);
}

/** The popup says all of this, somewhere, in these words. */
export async function expectPopup({ popup, name }: Actor, ...wanted: readonly string[]): Promise<void> {
  await poll(
    async () => missing(await popup.locator('body').innerText(), wanted),
    `the popup of ${name}`,
  ).toBe('all of it');
}

/** The card in the page says all of this. */
export async function expectCard({ page, name }: Actor, ...wanted: readonly string[]): Promise<void> {
  await poll(async () => missing((await part(page, 'card'))?.text ?? '', wanted), `the card of ${name}`).toBe(
    'all of it',
  );
}

function missing(text: string, wanted: readonly string[]): string {
  const found = bare(text);
  const not = wanted.filter((piece) => !found.includes(bare(piece)));
  return not.length === 0 ? 'all of it' : `not “${not.join('” “')}” in: ${text.replace(/\s+/g, ' ')}`;
}

/** The button of the connection card. */
export const button = ({ page }: Actor, name: 'Connect' | 'Disconnect') =>
  card(page).getByRole('button', { name, exact: true });

/** Follows the card: waits until the ring stands around it, then clicks it with the real mouse. */
export async function follow(actor: Actor, name: 'Connect' | 'Disconnect'): Promise<void> {
  await actor.page.bringToFront();
  await expectRing(actor.page, button(actor, name));
  await onRecord(actor, () => button(actor, name).click());
}

/** Clicks it with the real mouse, with the page in front, whatever Handrail says. */
export async function click(actor: Actor, name: 'Connect' | 'Disconnect'): Promise<void> {
  await actor.page.bringToFront();
  await button(actor, name).click();
}

/** How many clicks that went through are on record. */
const clicks = async (actor: Actor): Promise<number> =>
  (await facts(actor)).filter(({ body }) => body.kind === 'clicked').length;

/** Does a click that goes through; on record before this returns, as at a person's pace. */
export async function onRecord(actor: Actor, click: () => Promise<void>): Promise<void> {
  const before = await clicks(actor);
  await click();
  await poll(() => clicks(actor), `the clicks of ${actor.name} on record`).toBeGreaterThan(before);
}

/** Answers yes to what the console asks before it disconnects. */
export async function yes(actor: Actor, name = 'Disconnect'): Promise<void> {
  const answer = actor.page.getByRole('dialog').getByRole('button', { name, exact: true });
  await onRecord(actor, () => answer.click());
}

/** Carries a message from one browser to the other, as copied and pasted. */
export async function carry(
  from: Actor,
  to: Actor,
  message: 'invited' | 'replied' | 'closed' | 'checked',
  fresh = false,
): Promise<void> {
  const handover = await handoverOf(from);
  const text = await say(from.popup, { call: 'write', handover, message, fresh });
  await say(from.popup, { call: 'copied', handover, message });
  await say(to.popup, { call: 'receive', text, here: MUNCHKIN, name: to.name, otherHandover: false });
}

/** The reply cannot be written now. */
export async function expectNoReply(actor: Actor): Promise<void> {
  const handover = await handoverOf(actor);
  const answer = await ask(actor.popup, { call: 'write', handover, message: 'replied', fresh: false });
  expect(answer).toMatchObject({ ok: false, detail: expect.stringContaining('nothing to report yet') });
}

/** Breaks the handover off by the popup. */
export async function breakOff(actor: Actor): Promise<void> {
  await actor.popup.bringToFront();
  await actor.popup.getByText('More', { exact: true }).click();
  await press(actor, 'Break off the handover');
  expect(await axeFindings(actor.popup)).toEqual([]);
  await press(actor, 'Break off');
}

/** Releases the click that is held, in the window that the hold opens. */
export async function override({ page, seat }: Actor, reason: string): Promise<void> {
  const [window] = await Promise.all([seat.context.waitForEvent('page'), clickInOverlay(page, 'Override …')]);
  await window.getByRole('textbox').first().fill(MUNCHKIN);
  await window.getByRole('textbox').nth(1).fill(reason);
  await window.getByRole('button', { name: /Release/ }).click();
  await expect(window.getByText(windowWords.en.released)).toBeVisible();
  await window.close();
  await page.bringToFront();
  await expectNoHold(page);
}

export async function confirmDigits(actor: Actor): Promise<void> {
  await say(actor.popup, {
    call: 'confirmDigits',
    handover: await handoverOf(actor),
    otherHandover: false,
  });
}

/** Starts a handover between two people without the plan. */
export async function start(
  from: Actor,
  keeper: { readonly name: string; readonly email: string } = BO,
  leaver: { readonly name: string; readonly email: string } = ADA,
): Promise<void> {
  await say(from.popup, {
    call: 'start',
    tenant: MUNCHKIN,
    tenantName: 'Northwind Traders',
    leaver,
    keeper,
    planned: null,
  });
}

/** Nobody of the team was ever cut off but those named, and nobody is now. */
export function expectNoHarm({ truth }: Consoles, ...but: readonly string[]): void {
  expect(truth.outage).toBe(false);
  expect(truth.cutOff().filter((email) => !but.includes(email))).toEqual([]);
}
