/** What the vendor does not publish: consoles on which only one admin holds at a time (order.md, Not published). */
import { expect } from '@playwright/test';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO } from './actor.ts';
import { expectHold } from './hold.ts';
import { clickInOverlay } from './overlay.ts';
import { poll } from './poll.ts';
import {
  begin,
  button,
  carry,
  click,
  confirmDigits,
  expectCard,
  expectNoHarm,
  expectPopup,
  follow,
} from './scenario.ts';
import { test } from './stage.ts';
import { joined, reload } from './stand.ts';
import { expectStep, view } from './worker.ts';

let consoles: Consoles;
let a: Actor;
let b: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a, b } = stage);
});
// Others go on in the same browsers.
test.afterAll(() => consoles.set('handover'));

const names = { leaver: ADA.name, keeper: BO.name };

for (const accountShown of ['toolbar', 'none'] as const) {
  test(`takeover: B’s Connect ends A’s, and A is done by B’s word and a page of A’s own (account: ${accountShown})${accountShown === 'toolbar' ? '' : ' @all'}`, async () => {
    await begin(consoles, 'takeover', [a, b], { munchkinShown: 'admins', accountShown });
    await joined(consoles, { a, b });
    await follow(b, 'Connect');
    await poll(() => consoles.truth.holders()).toEqual([BO.email]);
    // A's old page still shows Disconnect; here that click would end B's connection, and everybody's with it.
    await click(a, 'Disconnect');
    await expectHold(a.page, 'keeperNotConnected', names);
    await clickInOverlay(a.page, 'Got it');
    await reload(b);
    await expectStep(b, 'reply');
    await reload(a);
    await expect(button(a, 'Connect')).toBeVisible();
    expect((await view(a)).checklist?.status).not.toBe('outage');
    await click(a, 'Connect');
    await expectCard(a, 'Handrail stopped this click', 'The connection stays as it is');
    await clickInOverlay(a.page, 'Got it');
    await carry(b, a, 'replied');
    await expectStep(a, 'confirmDigits');
    await confirmDigits(a);
    await expectStep(a, 'reloadToClose');
    await reload(a);
    await expectStep(a, 'close');
    await carry(a, b, 'closed');
    await reload(b);
    await expectStep(b, 'report');
    expect(consoles.truth.holders()).toEqual([BO.email]);
    expectNoHarm(consoles, ADA.email);
  });
}

test('refused: after two tries B says so, and both are told that only the vendor can help @all', async () => {
  await begin(consoles, 'refused', [a, b]);
  await joined(consoles, { a, b });
  await follow(b, 'Connect');
  await expect(b.page.getByText('Only one connection is allowed per instance')).toBeVisible();
  await expectStep(b, 'reloadToProve');
  await reload(b);
  await expectStep(b, 'connect');
  await follow(b, 'Connect');
  await expectStep(b, 'reloadToProve');
  await reload(b);
  await expectPopup(
    b,
    'Tell Ada Lindqvist that you cannot connect',
    'Nobody is cut off as long as nobody disconnects',
  );
  await carry(b, a, 'replied');
  await confirmDigits(a);
  const vendor = [
    'Ask Adobe support',
    'Bo Tanaka cannot connect while Ada Lindqvist holds',
    'Support can move',
  ];
  await expectPopup(a, ...vendor);
  await expectPopup(b, ...vendor);
  await expectCard(a, 'Please stop here, and ask Adobe support.');
  await expectCard(b, 'Please stop here, and ask Adobe support.');
  await reload(a);
  await click(a, 'Disconnect');
  await expectHold(a.page, 'refused', names);
  expect(consoles.truth.holders()).toEqual([ADA.email]);
  expectNoHarm(consoles);
});

test('refused once, and then not: it was a failure, and the handover goes on @all', async () => {
  await begin(consoles, 'refused', [a, b]);
  await joined(consoles, { a, b });
  await follow(b, 'Connect');
  await expectStep(b, 'reloadToProve');
  await reload(b);
  await expectStep(b, 'connect');
  consoles.use({ rule: 'coexist' });
  await follow(b, 'Connect');
  await poll(() => consoles.truth.holders()).toEqual([ADA.email, BO.email]);
  await reload(b);
  await expectStep(b, 'reply');
  expectNoHarm(consoles);
});
