import { expect } from '@playwright/test';
import type { Consoles } from '../consoles/server.ts';
import { ADA, BO, CARMEN } from './actor.ts';
import { afresh, signIn } from './afresh.ts';
import { changes, expectHold, expectNoHold } from './hold.ts';
import { clickInOverlay } from './overlay.ts';
import { poll } from './poll.ts';
import { disconnectClick, row } from './sales.ts';
import { test } from './stage.ts';
import { confirmed, joined, opened, type Pair, released, replied } from './stand.ts';
import { expectStep, facts, say, view } from './worker.ts';

let consoles: Consoles;
let pair: Pair;
test.beforeAll(({ stage }) => {
  consoles = stage.consoles;
  pair = stage;
});
test.beforeEach(() => afresh(consoles, [pair.a, pair.b]));

const names = { leaver: ADA.name, keeper: BO.name };
const page = () => pair.a.page;
const dialog = () => page().getByRole('dialog');
const confirm = () => dialog().getByRole('button', { name: 'Disconnect', exact: true });
const users = async (): Promise<void> => {
  await page().getByRole('tab', { name: 'User Access' }).click();
  await poll(async () => (await view(pair.a)).rows.length).toBeGreaterThan(0);
};

test('revoke passes: taking away the keeper’s access is the open task', async () => {
  await opened(pair);
  await users();
  await row(page(), BO.email).getByRole('button').click();
  await confirm().click();
  await expectStep(pair.a, 'invite');
  expect(consoles.truth.withAccess()).not.toContain(BO.email);
});

test('held after the invitation: the keeper connects first', async () => {
  await joined(consoles, pair);
  await disconnectClick(page(), 'en');
  await expectHold(page(), 'keeperNotConnected', names);
  expect(changes(consoles)).toEqual([]);
});

test('held after the reply, until the digits are compared by voice', async () => {
  const text = await replied(consoles, pair);
  await say(pair.a.popup, { call: 'receive', text, name: ADA.name, here: null, otherHandover: false });
  await expectStep(pair.a, 'confirmDigits');
  await disconnectClick(page(), 'en');
  await expectHold(page(), 'digitsOpen', names);
  expect(changes(consoles)).toEqual([]);
});

test('held on a page older than the reply; Reload in the hold brings it back, released', async () => {
  await confirmed(consoles, pair);
  await disconnectClick(page(), 'en');
  await expectHold(page(), 'pageStale', names);
  expect(changes(consoles)).toEqual([]);
  await clickInOverlay(page(), 'Reload');
  await expectStep(pair.a, 'disconnect');
  await expectNoHold(page());
  await disconnectClick(page(), 'en');
  await expect(dialog()).toBeVisible();
});

test('a second tab that was opened before the reply stays held when the first is released @all', async () => {
  const tab = await pair.a.seat.context.newPage();
  await tab.goto('https://toutapp.com/next#settings/marketo-admin');
  await expect(tab.locator('.connection').getByRole('button')).toBeVisible();
  await released(consoles, pair);
  await disconnectClick(tab, 'en');
  await expectHold(tab, 'pageStale', names);
  expect(changes(consoles)).toEqual([]);
});

test('released, the click and its dialog pass, and nobody is cut off', async () => {
  await released(consoles, pair);
  await disconnectClick(page(), 'en');
  await confirm().click();
  await expectStep(pair.a, 'reloadToClose');
  expect(consoles.truth.holders()).toEqual([BO.email]);
  expect(consoles.truth.cutOff().filter((email) => email !== BO.email)).toEqual([]);
});

test('the confirming dialog is held when the release has gone meanwhile', async () => {
  await released(consoles, pair);
  await disconnectClick(page(), 'en');
  await expect(dialog()).toBeVisible();
  // Another tab shows that the connection has gone by other means.
  consoles.truth.act(ADA.email, { kind: 'disconnect' });
  const tab = await pair.a.seat.context.newPage();
  await tab.goto('https://toutapp.com/next#settings/marketo-admin');
  await poll(async () =>
    (await facts(pair.a)).some(({ body }) => body.kind === 'saw' && body.connection === 'free'),
  ).toBe(true);
  await page().bringToFront();
  await confirm().click();
  await expectHold(page(), 'contrary', names);
  expect(changes(consoles)).toEqual([]);
});

test('a click on the keeper’s row after they connected voids the release and is held @all', async () => {
  await released(consoles, pair);
  await users();
  await row(page(), BO.email).getByRole('button').click();
  await expectHold(page(), 'rowHolder', { row: BO.name });
  expect(changes(consoles)).toEqual([]);
});

test('removing somebody whom the handover names is held @all', async () => {
  await opened(pair);
  await page().goto('https://toutapp.com/next#settings/admin/user-management');
  await poll(async () => (await view(pair.a)).place).toBe('sales.users');
  await row(page(), BO.email).getByRole('button', { name: 'Deactivate' }).click();
  await expectHold(page(), 'removalNamed', { row: BO.name });
  expect(changes(consoles)).toEqual([]);
});

test('signed in as somebody else, the page is not released @all', async () => {
  consoles.truth.act(CARMEN.email, { kind: 'connect' });
  await released(consoles, pair);
  await signIn(pair.a, CARMEN.email);
  await disconnectClick(page(), 'en');
  await expectHold(page(), 'pageAccount', names);
  expect(changes(consoles)).toEqual([]);
});
