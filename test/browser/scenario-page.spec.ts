/** The console lies or breaks: old pages, failing requests, a half-translated page. */
import { expect } from '@playwright/test';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, MARKETO_SETTINGS } from './actor.ts';
import { changes, expectHold, expectNoHold } from './hold.ts';
import { clickInOverlay } from './overlay.ts';
import { poll } from './poll.ts';
import { expectRing, row } from './sales.ts';
import {
  begin,
  button,
  carry,
  click,
  confirmDigits,
  expectCard,
  expectNoHarm,
  expectNoReply,
  follow,
  onRecord,
  yes,
} from './scenario.ts';
import { test } from './stage.ts';
import { connected, joined, opened, reload } from './stand.ts';
import { expectStep, facts } from './worker.ts';

let consoles: Consoles;
let a: Actor;
let b: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a, b } = stage);
});
// Others go on in the same browsers.
test.afterAll(() => consoles.set('handover'));

const names = { leaver: ADA.name, keeper: BO.name };

test('a stale tab of A: Disconnect is held there before the release and after A has left @all', async () => {
  await begin(consoles, 'stalePage', [a, b]);
  await opened({ a });
  const stale = await a.seat.context.newPage();
  await stale.goto(MARKETO_SETTINGS);
  const disconnect = stale.locator('.connection').getByRole('button', { name: 'Disconnect', exact: true });
  await expect(disconnect).toBeVisible();
  consoles.truth.act(ADA.email, { kind: 'remove', emails: [BO.email] });
  await carry(a, b, 'invited');
  consoles.truth.act(BO.email, { kind: 'connect' });
  await reload(b);
  await expectStep(b, 'reply');
  await carry(b, a, 'replied');
  await confirmDigits(a);
  await reload(a);
  await expectStep(a, 'disconnect');
  await stale.bringToFront();
  await disconnect.click();
  await expectHold(stale, 'pageStale', names);
  await follow(a, 'Disconnect');
  await expectCard(a, 'Answer the question on the page, then reload it.');
  await yes(a);
  await expectCard(a, 'Reload this page.');
  await poll(() => consoles.truth.holders()).toEqual([BO.email]);
  // The old tab still shows Disconnect; here it would end B's connection, and everybody's with it.
  await stale.bringToFront();
  await disconnect.click();
  await expectHold(stale, 'pageStale', names);
  await expect(stale.getByRole('dialog')).toHaveCount(0);
  expect(consoles.truth.holders()).toEqual([BO.email]);
  expectNoHarm(consoles, BO.email);
});

test('Connect fails after the click: what was painted proves nothing, and B connects again @all', async () => {
  await begin(consoles, 'failedConnect', [a, b]);
  await joined(consoles, { a, b });
  await follow(b, 'Connect');
  await expect(button(b, 'Disconnect')).toBeVisible();
  await expectStep(b, 'reloadToProve');
  await expectCard(b, 'Reload this page.', 'Only a freshly loaded page proves that you are connected.');
  await expectNoReply(b);
  await click(b, 'Disconnect');
  await expectHold(b.page, 'keeperDisconnect');
  await clickInOverlay(b.page, 'Got it');
  await reload(b);
  await expectStep(b, 'connect');
  expect(consoles.truth.holders()).toEqual([ADA.email]);
  await follow(b, 'Connect');
  await poll(() => consoles.truth.holders()).toContain(BO.email);
  await reload(b);
  await expectStep(b, 'reply');
  expectNoHarm(consoles);
});

test('a connection that shows only after a reload is asked for by a reload, and then counts @all', async () => {
  await begin(consoles, 'shownAfterReload', [a, b]);
  await joined(consoles, { a, b });
  await follow(b, 'Connect');
  await poll(() => consoles.truth.holders()).toContain(BO.email);
  await expectNoReply(b);
  await reload(b);
  await expectStep(b, 'reply');
  expectNoHarm(consoles);
});

test('a half-translated page: the ring stands around the right control, with the label as shown @all', async () => {
  await begin(consoles, 'halfTranslated', [a, b]);
  await opened({ a });
  await a.page.bringToFront();
  const tab = a.page.getByRole('tab', { name: 'User Access' });
  await expectRing(a.page, tab);
  await expectCard(a, 'Open the tab User Access');
  await tab.click();
  const remove = row(a.page, BO.email).getByRole('button', { name: '切断', exact: true });
  await expectRing(a.page, remove);
  await a.page.locator('.connection').getByRole('button', { name: '切断', exact: true }).click();
  await expectHold(a.page, 'keeperHasAccess', names);
  await clickInOverlay(a.page, 'Got it');
  await onRecord(a, () => remove.click());
  await yes(a, '切断');
  await expectStep(a, 'invite');
  await carry(a, b, 'invited');
  await reload(b);
  const connect = button(b, 'Connect');
  await expectRing(b.page, connect);
  await expectCard(b, 'Click Connect in the card “Marketo”');
  await onRecord(b, () => connect.click());
  await poll(() => consoles.truth.holders()).toEqual([ADA.email, BO.email]);
  await reload(b);
  await expectStep(b, 'reply');
  expectNoHarm(consoles, BO.email);
});

test('a hold follows what the page tells: the customer is known a moment later @all', async () => {
  await begin(consoles, 'handover', [a], { panels: 'subPages', accountShown: 'none' });
  await opened({ a });
  await a.page.goto(`${MARKETO_SETTINGS}/user-access`);
  await reload(a);
  await click(a, 'Disconnect');
  await expectHold(a.page, 'tenantUnknown');
  await a.page.getByRole('main').getByRole('link', { name: 'Set Up' }).click();
  await expectHold(a.page, 'keeperHasAccess', names);
  await clickInOverlay(a.page, 'Got it');
  await expectNoHold(a.page);
  expect(changes(consoles)).toEqual([]);
});

test('pages that fail to load their data record nothing @all', async () => {
  await begin(consoles, 'handover', [a, b]);
  await connected(consoles, { a, b });
  const before = (await facts(b)).length;
  await b.page.route('**/api/marketo*', (route) => route.fulfill({ status: 500, body: '{}' }));
  await reload(b);
  await expect(b.page.getByText('Something went wrong').first()).toBeVisible();
  await b.page.unroute('**/api/marketo*');
  expect((await facts(b)).length).toBe(before);
  await expectStep(b, 'reply');
});
