/** The console lies or breaks: old pages, failing requests, sign-outs, other accounts, a half-translated page. */
import { expect, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, CARMEN, MARKETO_SETTINGS, openActor } from './actor.ts';
import { signIn } from './afresh.ts';
import { expectRing, row } from './handover.ts';
import { changes, expectHold, expectNoHold } from './hold.ts';
import { clickInOverlay } from './overlay.ts';
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
  yes,
} from './scenario.ts';
import { connected, joined, opened, released, reload, replied } from './stand.ts';
import { ask, expectStep, facts, handoverOf, view } from './worker.ts';

let consoles: Consoles;
let a: Actor;
let b: Actor;
test.beforeAll(async () => {
  consoles = await startConsoles();
  [a, b] = await Promise.all([openActor(consoles, ADA), openActor(consoles, BO)]);
});
test.afterAll(async () => {
  await Promise.all([a.seat.close(), b.seat.close()]);
  await consoles.close();
});

const names = { leaver: ADA.name, keeper: BO.name };

/** Signs out by the menu in the corner; the sign-out is on record before this returns, as it is at a person's pace. */
async function logOut(actor: Actor): Promise<void> {
  const { page } = actor;
  await page.bringToFront();
  await page.locator('.navbar-user').click();
  await page.getByRole('menuitem', { name: 'Log Out' }).click();
  await page.waitForURL(/login/);
  await expect.poll(async () => (await facts(actor)).at(-1)?.body.kind).toBe('signedOut');
}

/** B's reply cannot be written now. */
async function expectNoReply(): Promise<void> {
  const handover = await handoverOf(b);
  const answer = await ask(b.popup, { call: 'write', handover, message: 'replied', fresh: false });
  expect(answer).toMatchObject({ ok: false, detail: expect.stringContaining('nothing to report yet') });
}

test('a stale tab of A: Disconnect is held there before the release and after A has left', async () => {
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
  await yes(a);
  await expect.poll(() => consoles.truth.holders()).toEqual([BO.email]);
  // The old tab still shows Disconnect; here it would end B's connection, and everybody's with it.
  await stale.bringToFront();
  await disconnect.click();
  await expectHold(stale, 'pageStale', names);
  await expect(stale.getByRole('dialog')).toHaveCount(0);
  expect(consoles.truth.holders()).toEqual([BO.email]);
  expectNoHarm(consoles, BO.email);
});

test('Connect fails after the click: what was painted proves nothing, and B connects again', async () => {
  await begin(consoles, 'failedConnect', [a, b]);
  await joined(consoles, { a, b });
  await follow(b, 'Connect');
  await expect(button(b, 'Disconnect')).toBeVisible();
  await expectStep(b, 'reloadToProve');
  await expectCard(b, 'Reload this page.', 'Only a freshly loaded page proves that you are connected.');
  await expectNoReply();
  await click(b, 'Disconnect');
  await expectHold(b.page, 'keeperDisconnect');
  await clickInOverlay(b.page, 'Got it');
  await reload(b);
  await expectStep(b, 'connect');
  expect(consoles.truth.holders()).toEqual([ADA.email]);
  await follow(b, 'Connect');
  await expect.poll(() => consoles.truth.holders()).toContain(BO.email);
  await reload(b);
  await expectStep(b, 'reply');
  expectNoHarm(consoles);
});

test('a connection that shows only after a reload is asked for by a reload, and then counts', async () => {
  await begin(consoles, 'shownAfterReload', [a, b]);
  await joined(consoles, { a, b });
  await follow(b, 'Connect');
  await expect.poll(() => consoles.truth.holders()).toContain(BO.email);
  await expectNoReply();
  await reload(b);
  await expectStep(b, 'reply');
  expectNoHarm(consoles);
});

test('the session runs out under Connect: Handrail asks to sign in, and goes on from there', async () => {
  await begin(consoles, 'expired', [a, b]);
  await joined(consoles, { a, b });
  await follow(b, 'Connect');
  await b.page.waitForURL(/login\?expired/);
  expect(consoles.truth.log.filter(({ who }) => who === BO.email)).toEqual([]);
  await expectCard(b, 'Sign in, and Handrail goes on from here.', 'Use your own account, not a shared one.');
  // Whether the click arrived is for a page to tell that was loaded since.
  await expectPopup(b, 'Reload the Marketo page');
  await b.page.getByRole('button', { name: /Bo Tanaka/ }).click();
  await b.page.waitForURL(/next/);
  await expectStep(b, 'connect');
  await follow(b, 'Connect');
  await expect.poll(() => consoles.truth.holders()).toContain(BO.email);
  await reload(b);
  await expectStep(b, 'reply');
  expectNoHarm(consoles);
});

test('the session runs out under A’s Disconnect: the truth decides what A is told @all', async () => {
  await begin(consoles, 'handover', [a, b]);
  await released(consoles, { a, b });
  consoles.signOut(ADA.email);
  await follow(a, 'Disconnect');
  await yes(a);
  await a.page.waitForURL(/login\?expired/);
  expect(consoles.truth.holders()).toEqual([ADA.email, BO.email]);
  await expectCard(a, 'Sign in, and Handrail goes on from here.');
  await signIn(a, ADA.email);
  // The sign-out voids the page, not B's word: released again on a page loaded since.
  await expect.poll(async () => (await view(a)).checklist?.next.step).toMatch(/disconnect|reloadToRelease/);
  expect((await view(a)).checklist?.tasks.find(({ id }) => id === 'disconnect')?.status).not.toBe('done');
  expectNoHarm(consoles, BO.email);
});

for (const accountShown of ['toolbar', 'none'] as const) {
  test(`B signs out after Connect and in again: the reply rests on the page loaded since (account: ${accountShown})`, async () => {
    await begin(consoles, 'signOutBetween', [a, b], { munchkinShown: 'admins', accountShown });
    await joined(consoles, { a, b });
    await follow(b, 'Connect');
    await expect.poll(() => consoles.truth.holders()).toContain(BO.email);
    await logOut(b);
    if (accountShown === 'toolbar') await expectCard(b, 'Sign in, and Handrail goes on from here.');
    await signIn(b, BO.email);
    if (accountShown === 'toolbar') {
      await expectStep(b, 'reply');
    } else {
      // Who is signed in now is not shown: that B holds is not certain, and the reply says no such thing.
      await expectNoReply();
      await expectStep(b, 'close');
      await expectPopup(b, 'Ring Ada Lindqvist: break off, and begin again');
      await expectCard(b, 'Call Ada Lindqvist: it has to begin again.');
    }
    expectNoHarm(consoles);
  });
}

test('B signs out after the reply: what B sends next voids it, and A’s Disconnect waits for a fresh look @all', async () => {
  await begin(consoles, 'signOutBetween', [a, b]);
  await replied(consoles, { a, b });
  await logOut(b);
  await signIn(b, BO.email);
  await expectStep(b, 'reply');
  await carry(b, a, 'replied', true);
  await confirmDigits(a);
  await reload(a);
  await expectStep(a, 'disconnect');
  expectNoHarm(consoles);
});

test('another user signs in in B’s tab: Connect is held, and the card says whose step it is', async () => {
  await begin(consoles, 'otherUser', [a, b], { munchkinShown: 'admins' });
  await joined(consoles, { a, b });
  await signIn(b, CARMEN.email);
  await expectCard(b, 'Sign in as Bo Tanaka.', 'This page is signed in as Carmen Ruiz. The step is yours.');
  await click(b, 'Connect');
  await expectHold(b.page, 'connectAccount', names);
  expect(consoles.truth.holders()).toEqual([ADA.email]);
  await signIn(b, BO.email);
  await follow(b, 'Connect');
  await expect.poll(() => consoles.truth.holders()).toEqual([ADA.email, BO.email]);
  expectNoHarm(consoles);
});

test('another user signs in in A’s tab: nothing is released there, and A’s own page is asked for', async () => {
  await begin(consoles, 'handover', [a, b]);
  await released(consoles, { a, b });
  consoles.truth.act(CARMEN.email, { kind: 'connect' });
  await signIn(a, CARMEN.email);
  await click(a, 'Disconnect');
  await expectHold(a.page, 'pageAccount', names);
  await clickInOverlay(a.page, 'Got it');
  await expectCard(a, 'Sign in as Ada Lindqvist.');
  await signIn(a, ADA.email);
  await expectStep(a, 'disconnect');
  await follow(a, 'Disconnect');
  await yes(a);
  await expect.poll(() => consoles.truth.holders()).toEqual([BO.email, CARMEN.email]);
  expectNoHarm(consoles, BO.email);
});

test('a half-translated page: the ring stands around the right control, with the label as shown', async () => {
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
  await remove.click();
  await yes(a, '切断');
  await expectStep(a, 'invite');
  await carry(a, b, 'invited');
  await reload(b);
  const connect = button(b, 'Connect');
  await expectRing(b.page, connect);
  await expectCard(b, 'Click Connect in the card “Marketo”');
  await connect.click();
  await expect.poll(() => consoles.truth.holders()).toEqual([ADA.email, BO.email]);
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

test('pages that fail to load their data record nothing', async () => {
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
