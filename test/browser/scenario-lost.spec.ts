/** A machine is lost in the middle, and the closing never comes: who takes the place, and what stays held. */
import { expect } from '@playwright/test';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, openActor, press } from './actor.ts';
import { expectHold } from './hold.ts';
import { clickInOverlay } from './overlay.ts';
import { poll } from './poll.ts';
import {
  begin,
  breakOff,
  carry,
  click,
  confirmDigits,
  expectNoHarm,
  expectPopup,
  follow,
  start,
  yes,
} from './scenario.ts';
import { test } from './stage.ts';
import { joined, released, reload, replied } from './stand.ts';
import { expectStep, handoverOf, view } from './worker.ts';

let consoles: Consoles;
let a: Actor;
let b: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a, b } = stage);
});
// Others go on in the same browsers.
test.afterAll(() => consoles.set('handover'));

const names = { leaver: ADA.name, keeper: BO.name };

/** Starts once more with the same person, from the popup of a handover that is over. */
async function startAnother(actor: Actor): Promise<void> {
  const { popup } = actor;
  const former = await handoverOf(actor);
  await popup.bringToFront();
  await popup.getByText('More', { exact: true }).click();
  await popup.getByRole('button', { name: 'Start another handover', exact: true }).click();
  await popup.getByRole('button', { name: 'Start the handover', exact: true }).click();
  await poll(() => handoverOf(actor)).not.toBe(former);
}

/** From B's answer at this machine to B's second look. */
async function finish(at: Actor): Promise<void> {
  await reload(at);
  await expectStep(at, 'reply');
  await carry(at, a, 'replied');
  await confirmDigits(a);
  await leave(at);
}

/** From A's release to B's second look. */
async function leave(at: Actor): Promise<void> {
  await reload(a);
  await follow(a, 'Disconnect');
  await yes(a);
  await poll(() => consoles.truth.holders()).toEqual([BO.email]);
  await reload(a);
  await expectStep(a, 'close');
  await carry(a, at, 'closed');
  await reload(at);
  await expectStep(at, 'report');
}

test('B’s machine is lost after the reply: another one of B’s takes its place in a handover begun again @all', async () => {
  await begin(consoles, 'machineLost', [a, b]);
  await replied(consoles, { a, b });
  await carry(b, a, 'replied');
  await confirmDigits(a);
  const other = await openActor(consoles, BO);
  await carry(a, other, 'invited', true);
  await reload(other);
  await expectStep(other, 'reply');
  await carry(other, a, 'replied');
  await expectPopup(a, 'Call Bo Tanaka and ask which browser they joined with.');
  await reload(a);
  await click(a, 'Disconnect');
  await expectHold(a.page, 'twoSeats', names);
  await clickInOverlay(a.page, 'Got it');
  await breakOff(a);
  await expectPopup(a, 'Tell Bo Tanaka that it is broken off');
  await click(a, 'Disconnect');
  await expectHold(a.page, 'noHandover', names);
  await clickInOverlay(a.page, 'Got it');
  await startAnother(a);
  await carry(a, other, 'invited');
  await finish(other);
  expectNoHarm(consoles, BO.email);
  await other.seat.close();
});

test('B’s machine is lost before Connect: the invitation, copied again, is good at another one @all', async () => {
  await begin(consoles, 'machineLost', [a, b]);
  await joined(consoles, { a, b });
  const other = await openActor(consoles, BO);
  await carry(a, other, 'invited');
  await reload(other);
  await follow(other, 'Connect');
  await poll(() => consoles.truth.holders()).toContain(BO.email);
  await finish(other);
  expectNoHarm(consoles, BO.email);
  await other.seat.close();
});

test('A’s machine is lost before B’s reply: B answers another one of A’s @all', async () => {
  await begin(consoles, 'machineLost', [a, b]);
  await joined(consoles, { a, b });
  const lost = a;
  a = await openActor(consoles, ADA);
  await click(a, 'Disconnect');
  await expectHold(a.page, 'noHandover', names);
  await clickInOverlay(a.page, 'Got it');
  await start(a);
  await carry(a, b, 'invited');
  consoles.truth.act(BO.email, { kind: 'connect' });
  await finish(b);
  expectNoHarm(consoles, BO.email);
  await a.seat.close();
  a = lost;
});

test('A’s machine is lost after B’s reply: B compares digits with another one of A’s, and it takes the place @all', async () => {
  await begin(consoles, 'machineLost', [a, b]);
  await replied(consoles, { a, b });
  const lost = a;
  a = await openActor(consoles, ADA);
  await start(a);
  await carry(a, b, 'invited');
  await reload(b);
  await expectStep(b, 'reply');
  await carry(b, a, 'replied');
  await expectPopup(b, 'Compare the digits with Ada Lindqvist once more');
  await click(b, 'Disconnect');
  await expectHold(b.page, 'promiseStands', names);
  await clickInOverlay(b.page, 'Got it');
  expect((await view(b)).digits).toMatch(/\d/);
  expect((await view(b)).digits).toBe((await view(a)).digits);
  await confirmDigits(a);
  await press(b, 'Compare the digits');
  await press(b, 'They differ');
  await press(b, 'Compare again');
  await press(b, 'The digits are the same');
  await expectPopup(b, 'Ada Lindqvist disconnects, then writes to you');
  await leave(b);
  expectNoHarm(consoles, BO.email);
  await a.seat.close();
  a = lost;
});

test('the closing is never sent: B’s Disconnect stays held, and A can still copy it days later @all', async () => {
  await begin(consoles, 'closingLost', [a, b]);
  await released(consoles, { a, b });
  await follow(a, 'Disconnect');
  await yes(a);
  await poll(() => consoles.truth.holders()).toEqual([BO.email]);
  await reload(a);
  await expectStep(a, 'close');
  await reload(b);
  await expectPopup(b, 'Ada Lindqvist disconnects, then writes to you');
  await click(b, 'Disconnect');
  await expectHold(b.page, 'promiseStands', names);
  await clickInOverlay(b.page, 'Got it');
  await Promise.all([a.seat.stopWorker(), b.seat.stopWorker()]);
  expect((await view(a)).checklist?.next.step).toBe('close');
  await carry(a, b, 'closed');
  await reload(b);
  await expectStep(b, 'report');
  expectNoHarm(consoles, BO.email);
});
