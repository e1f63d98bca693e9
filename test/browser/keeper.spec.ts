import { expect } from '@playwright/test';
import type { Consoles } from '../consoles/server.ts';
import { ADA, BO, CARMEN } from './actor.ts';
import { afresh, signIn } from './afresh.ts';
import { changes, expectHold } from './hold.ts';
import { part } from './overlay.ts';
import { poll } from './poll.ts';
import { card, disconnectClick, row } from './sales.ts';
import { test } from './stage.ts';
import { connected, joined, type Pair, replied } from './stand.ts';
import { expectStep, view } from './worker.ts';

let consoles: Consoles;
let pair: Pair;
test.beforeAll(({ stage }) => {
  consoles = stage.consoles;
  pair = stage;
});
test.beforeEach(() => afresh(consoles, [pair.a, pair.b]));

const names = { leaver: ADA.name, keeper: BO.name };
const page = () => pair.b.page;
const connect = () => card(page()).getByRole('button', { name: 'Connect', exact: true });

test('Connect by the keeper passes', async () => {
  await joined(consoles, pair);
  await connect().click();
  await expectStep(pair.b, 'reloadToProve');
  expect(consoles.truth.holders()).toEqual([ADA.email, BO.email]);
});

test('Connect in the keeper’s browser under another account is held', async () => {
  await joined(consoles, pair);
  consoles.use({ munchkinShown: 'admins' });
  await signIn(pair.b, CARMEN.email);
  await connect().click();
  await expectHold(page(), 'connectAccount', names);
  expect(changes(consoles)).toEqual([]);
});

test('Disconnect before the reply is held: the published page is wrong here', async () => {
  await connected(consoles, pair);
  await disconnectClick(page(), 'en');
  await expectHold(page(), 'keeperDisconnect', names);
  expect(changes(consoles)).toEqual([]);
});

for (const way of ['mouse', 'Enter'] as const) {
  test(`Disconnect after the reply is held, and nothing overrides it: ${way}`, async () => {
    await replied(consoles, pair);
    const button = card(page()).getByRole('button', { name: 'Disconnect', exact: true });
    await page().bringToFront();
    await (way === 'mouse' ? button.click() : button.press('Enter'));
    await expectHold(page(), 'promiseStands', names);
    expect((await part(page(), 'card'))?.text).not.toContain('Override');
    expect(changes(consoles)).toEqual([]);
  });
}

test('the keeper’s own row is held after the reply as the Disconnect is', async () => {
  await replied(consoles, pair);
  await page().bringToFront();
  await page().getByRole('tab', { name: 'User Access' }).click();
  await poll(async () => (await view(pair.b)).rows.length).toBeGreaterThan(0);
  await row(page(), BO.email).getByRole('button').click();
  await expectHold(page(), 'promiseStands', names);
  expect(changes(consoles)).toEqual([]);
});

test('the leaver may not be removed before the handover is done', async () => {
  await replied(consoles, pair);
  await page().bringToFront();
  await page().goto('https://toutapp.com/next#settings/admin/user-management');
  await poll(async () => (await view(pair.b)).place).toBe('sales.users');
  await row(page(), ADA.email).getByRole('button', { name: 'Deactivate' }).click();
  await expectHold(page(), 'removalNamed', { row: ADA.name });
  expect(changes(consoles)).toEqual([]);
});
