import { expect, test } from '@playwright/test';
import { pairwise } from '../consoles/pairwise.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { DEFAULT_SWITCHES, type Switches, VARIANTS } from '../consoles/switches.ts';
import { type Actor, ADA, BO, openActor } from './actor.ts';
import { afresh } from './afresh.ts';
import { attend, connection, dialog, follow, hurry, label } from './follower.ts';
import { clickInOverlay, part } from './overlay.ts';
import { poll } from './poll.ts';
import { carry, confirmDigits, expectNoHarm } from './scenario.ts';
import { reload } from './stand.ts';
import { expectStep, MUNCHKIN, say, view } from './worker.ts';

// The whole handover on consoles that differ in every guess, by people who only do what Handrail says.
const { rule: _rule, expireFirst: _expireFirst, removalWord: _removalWord, ...GUESSES } = VARIANTS;
const COVER = pairwise(GUESSES).map((row): Switches => ({ ...DEFAULT_SWITCHES, ...row }));
/** How many of them `npm test` plays; the first cover most. */
const DOZEN = 12;

let consoles: Consoles;
let a: Actor;
let b: Actor;
let ends: readonly (() => void)[];
let drawn: Switches['redraw'] = 'never';
test.beforeAll(async () => {
  consoles = await startConsoles();
  [a, b] = await Promise.all([openActor(consoles, ADA), openActor(consoles, BO)]);
  ends = await Promise.all([a, b].map(({ page }) => hurry(page, () => drawn)));
});
test.afterAll(async () => {
  for (const end of ends) end();
  await Promise.all([a.seat.close(), b.seat.close()]);
  await consoles.close();
});

/** What differs from the default console. */
const nameOf = (switches: Switches): string =>
  Object.entries(switches)
    .filter(([name, value]) => String(Reflect.get(DEFAULT_SWITCHES, name)) !== String(value))
    .map(([name, value]) => `${name} ${value}`)
    .join(', ') || 'as it is by default';

/** Disconnect does nothing but explain itself. */
async function expectHeld(actor: Actor, switches: Switches): Promise<void> {
  const { page } = actor;
  const before = consoles.truth.holders();
  await attend(actor);
  const verb = connection(page).getByText(label(switches, 'disconnect'), { exact: true });
  // A person clicks where it stands, though the page is drawn anew all the time, and again where that did nothing.
  await expect(async () => {
    await verb.evaluate((at) => at.scrollIntoView({ block: 'nearest' }));
    const box = await verb.boundingBox();
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await poll(async () => (await part(page, 'card'))?.text, { timeout: 3000 }).toContain(
      'Handrail stopped this click',
    );
  }).toPass();
  await expect(dialog(page)).toBeHidden();
  expect(consoles.truth.holders()).toEqual(before);
  await clickInOverlay(page, 'Got it');
}

for (const [index, switches] of COVER.entries()) {
  test(`${index + 1}: ${nameOf(switches)}${index < DOZEN ? '' : ' @all'}`, async () => {
    const { truth } = consoles;
    drawn = switches.redraw;
    await attend(null);
    await afresh(consoles, [a, b], switches);
    const people = { leaver: ADA, keeper: BO };
    await say(a.popup, {
      call: 'start',
      tenant: MUNCHKIN,
      tenantName: 'Northwind',
      ...people,
      planned: null,
    });
    await expectHeld(a, switches);
    await follow(a, switches, () => !truth.withAccess().includes(BO.email));
    await expectStep(a, 'invite');
    await carry(a, b, 'invited');
    await attend(b);
    await reload(b);
    await follow(b, switches, () => truth.holders().includes(BO.email));
    await follow(b, switches, async () => (await view(b)).checklist?.next.step === 'reply');
    await carry(b, a, 'replied');
    await expectHeld(b, switches);
    await confirmDigits(a);
    await follow(a, switches, () => !truth.holders().includes(ADA.email));
    await follow(a, switches, async () => (await view(a)).checklist?.next.step === 'close');
    await carry(a, b, 'closed');
    await attend(b);
    await reload(b);
    await expectStep(b, 'report');
    expect(truth.holders()).toEqual([BO.email]);
    expectNoHarm(consoles, BO.email);
  });
}
