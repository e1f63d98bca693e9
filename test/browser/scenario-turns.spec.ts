/** A handover takes another turn: broken off, given back, roles swapped, let go too early, the connection lost. */
import { expect } from '@playwright/test';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, press } from './actor.ts';
import { expectHold } from './hold.ts';
import { clickInOverlay } from './overlay.ts';
import { poll } from './poll.ts';
import { row } from './sales.ts';
import {
  begin,
  breakOff,
  button,
  carry,
  click,
  confirmDigits,
  expectCard,
  expectNoHarm,
  expectPopup,
  follow,
  override,
  start,
  yes,
} from './scenario.ts';
import { test } from './stage.ts';
import { connected, joined, opened, released, reload } from './stand.ts';
import { expectStep, handoverOf, view } from './worker.ts';

let consoles: Consoles;
let a: Actor;
let b: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a, b } = stage);
});
// Others go on in the same browsers.
test.afterAll(() => consoles.set('handover'));

test('broken off before B connected: B is told, A gives the access back, and both are done @all', async () => {
  await begin(consoles, 'brokenOff', [a, b]);
  await opened({ a });
  await a.page.bringToFront();
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await row(a.page, BO.email).getByRole('button', { name: 'Disconnect' }).click();
  await yes(a);
  await expectStep(a, 'invite');
  await carry(a, b, 'invited');
  await reload(b);
  await expectStep(b, 'connect');
  await breakOff(a);
  await expectPopup(a, 'Tell Bo Tanaka that it is broken off');
  await carry(a, b, 'closed');
  await expectPopup(b, 'Ada Lindqvist gives you access again', 'Ada Lindqvist keeps the connection.');
  await click(b, 'Connect');
  await expectCard(b, 'Handrail stopped this click', 'Ada Lindqvist does the next step');
  await clickInOverlay(b.page, 'Got it');
  await expectPopup(a, 'Give Bo Tanaka access again');
  await expectCard(a, 'In the row of Bo Tanaka, click Connect');
  await a.page.bringToFront();
  await row(a.page, BO.email).getByRole('button', { name: 'Connect' }).click();
  await poll(() => consoles.truth.withAccess()).toContain(BO.email);
  await expectStep(a, 'finished');
  await expectPopup(a, 'The handover is broken off', 'Nobody was cut off.');
  await reload(b);
  await expectStep(b, 'finished');
  expect(consoles.truth.holders()).toEqual([ADA.email]);
  expectNoHarm(consoles, BO.email);
});

test('broken off after B connected: B hands the connection back, with the roles swapped @all', async () => {
  await begin(consoles, 'rolesSwapped', [a, b]);
  await connected(consoles, { a, b });
  await carry(b, a, 'replied');
  await confirmDigits(a);
  await breakOff(a);
  await carry(a, b, 'closed');
  await expectPopup(a, 'Bo Tanaka starts the handover back to you', 'Nobody is cut off');
  await expectPopup(b, 'Start the handover back to Ada Lindqvist');
  // B's promise has ended with the closing; B's own Disconnect is released only by the handover back.
  await click(b, 'Disconnect');
  await expectHold(b.page, 'noHandover');
  await clickInOverlay(b.page, 'Got it');
  await press(b, 'Start the handover back');
  await press(b, 'Start the handover');
  await expectStep(b, 'invite');
  await carry(b, a, 'invited');
  await reload(a);
  await expectStep(a, 'reply');
  await carry(a, b, 'replied');
  await confirmDigits(b);
  await click(a, 'Disconnect');
  await expectHold(a.page, 'promiseStands', { leaver: BO.name, keeper: ADA.name });
  await reload(b);
  await follow(b, 'Disconnect');
  await yes(b);
  await poll(() => consoles.truth.holders()).toEqual([ADA.email]);
  await reload(b);
  await expectStep(b, 'close');
  await carry(b, a, 'closed');
  await reload(a);
  await expectStep(a, 'report');
  expectNoHarm(consoles, BO.email);
});

test('A let go too early by override: both are told of the outage, B connects, and it ends @all', async () => {
  await begin(consoles, 'handover', [a, b], { confirm: 'none' });
  await joined(consoles, { a, b });
  await click(a, 'Disconnect');
  await expectHold(a.page, 'keeperNotConnected', { leaver: ADA.name, keeper: BO.name });
  await override(a, 'My machine is going away today');
  await click(a, 'Disconnect');
  await poll(() => consoles.truth.outage).toBe(true);
  await reload(a);
  await expectStep(a, 'recover');
  await expectPopup(
    a,
    'Call Bo Tanaka now',
    'every user of Northwind Traders is cut off until Bo Tanaka, or any admin without access, clicks Connect',
    'It is over when their page shows Disconnect.',
  );
  await expectCard(a, 'Call Bo Tanaka: the team is cut off.');
  await follow(b, 'Connect');
  await poll(() => consoles.truth.outage).toBe(false);
  await reload(b);
  await expectStep(b, 'reply');
  await carry(b, a, 'replied');
  await expectPopup(a, 'Compare the digits with Bo Tanaka');
  await confirmDigits(a);
  await expectPopup(a, 'Tell Bo Tanaka that you have disconnected');
  await carry(a, b, 'closed');
  await reload(b);
  await expectStep(b, 'report');
  expect((await view(a)).checklist?.status).not.toBe('outage');
});

test('B’s connection is lost when A has left: B is told to connect at once, and may @all', async () => {
  await begin(consoles, 'handover', [a, b]);
  await released(consoles, { a, b });
  await follow(a, 'Disconnect');
  await yes(a);
  await poll(() => consoles.truth.holders()).toEqual([BO.email]);
  await reload(a);
  await expectStep(a, 'close');
  await carry(a, b, 'closed');
  // Whoever still has the row takes it away without Handrail.
  consoles.truth.act(BO.email, { kind: 'disconnect' });
  await reload(b);
  await expectStep(b, 'recover');
  expect((await view(b)).checklist?.status).toBe('outage');
  await expectPopup(b, 'Click Connect on the Marketo page now', 'every user of Northwind Traders is cut off');
  await expectCard(b, 'Click Connect in the card “Marketo”', 'every user is cut off until you connect');
  await follow(b, 'Connect');
  await poll(() => consoles.truth.outage).toBe(false);
  await reload(b);
  await expectStep(b, 'report');
  await carry(b, a, 'checked');
  await expectPopup(a, 'Your part is finished');
});

test('an outage without a handover: a free admin learns how it ends, and ends it by override', async () => {
  await begin(consoles, 'outage', [b], { munchkinShown: 'admins' });
  await b.popup.bringToFront();
  await b.popup.getByText('The one who connected is gone?').click();
  await expectPopup(b, 'If nobody holds one', 'click Connect on the page, then Override in the card');
  await click(b, 'Connect');
  await expectHold(b.page, 'connectNobody');
  expect(consoles.truth.log).toEqual([]);
  await override(b, 'The team is cut off');
  await click(b, 'Connect');
  await poll(() => consoles.truth.outage).toBe(false);
  await reload(b);
  await expect(button(b, 'Disconnect')).toBeVisible();
});

test('B says that it is lost, after A has left: A is told whom to ring @all', async () => {
  await begin(consoles, 'handover', [a, b]);
  await released(consoles, { a, b });
  await follow(a, 'Disconnect');
  await yes(a);
  await poll(() => consoles.truth.holders()).toEqual([BO.email]);
  await reload(a);
  await expectStep(a, 'close');
  await carry(a, b, 'closed');
  await expectPopup(a, 'Your part is finished');
  // The closing can be copied again at any time, and says the same.
  const handover = await handoverOf(a);
  await carry(a, b, 'closed').catch((error: unknown) => expect(String(error)).toContain('already'));
  expect(await handoverOf(a)).toBe(handover);
  await start(a).catch((error: unknown) => expect(String(error)).toContain('under way'));
});
