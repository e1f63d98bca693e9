/** Sessions: one that runs out, a sign-out, and somebody else who signs in. */
import { expect } from '@playwright/test';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, CARMEN } from './actor.ts';
import { signIn } from './afresh.ts';
import { expectHold } from './hold.ts';
import { clickInOverlay } from './overlay.ts';
import { poll } from './poll.ts';
import {
  begin,
  carry,
  click,
  confirmDigits,
  expectCard,
  expectNoHarm,
  expectNoReply,
  expectPopup,
  follow,
  yes,
} from './scenario.ts';
import { test } from './stage.ts';
import { joined, released, reload, replied } from './stand.ts';
import { expectStep, facts, view } from './worker.ts';

let consoles: Consoles;
let a: Actor;
let b: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a, b } = stage);
});
// Others go on in the same browsers.
test.afterAll(() => consoles.set('handover'));

const names = { leaver: ADA.name, keeper: BO.name };

/** Signs out by the menu in the corner; the sign-out is on record before this returns, as it is at a person's pace. */
async function logOut(actor: Actor): Promise<void> {
  const { page } = actor;
  await page.bringToFront();
  await page.locator('.navbar-user').click();
  await page.getByRole('menuitem', { name: 'Log Out' }).click();
  await page.waitForURL(/login/);
  await poll(async () => (await facts(actor)).at(-1)?.body.kind).toBe('signedOut');
}

test('the session runs out under Connect: Handrail asks to sign in, and goes on from there @all', async () => {
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
  await poll(() => consoles.truth.holders()).toContain(BO.email);
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
  await poll(async () => (await view(a)).checklist?.next.step).toMatch(/disconnect|reloadToRelease/);
  expect((await view(a)).checklist?.tasks.find(({ id }) => id === 'disconnect')?.status).not.toBe('done');
  expectNoHarm(consoles, BO.email);
});

for (const accountShown of ['toolbar', 'none'] as const) {
  test(`B signs out after Connect and in again: the reply rests on the page loaded since (account: ${accountShown}) @all`, async () => {
    await begin(consoles, 'signOutBetween', [a, b], { munchkinShown: 'admins', accountShown });
    await joined(consoles, { a, b });
    await follow(b, 'Connect');
    await poll(() => consoles.truth.holders()).toContain(BO.email);
    await logOut(b);
    if (accountShown === 'toolbar') await expectCard(b, 'Sign in, and Handrail goes on from here.');
    await signIn(b, BO.email);
    if (accountShown === 'toolbar') {
      await expectStep(b, 'reply');
    } else {
      // Who is signed in now is not shown: that B holds is not certain, and the reply says no such thing.
      await expectNoReply(b);
      await expectStep(b, 'close');
      await expectPopup(b, 'Call Ada Lindqvist: break off, and begin again');
      await expectCard(b, 'Call Ada Lindqvist: the handover has to begin again.');
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

test('another user signs in in B’s tab: Connect is held, and the card says whose step it is @all', async () => {
  await begin(consoles, 'otherUser', [a, b], { munchkinShown: 'admins' });
  await joined(consoles, { a, b });
  await signIn(b, CARMEN.email);
  await expectCard(
    b,
    'Sign in as Bo Tanaka.',
    'This page is signed in as Carmen Ruiz. This step needs your own account.',
  );
  await click(b, 'Connect');
  await expectHold(b.page, 'connectAccount', names);
  expect(consoles.truth.holders()).toEqual([ADA.email]);
  await signIn(b, BO.email);
  await follow(b, 'Connect');
  await poll(() => consoles.truth.holders()).toEqual([ADA.email, BO.email]);
  expectNoHarm(consoles);
});

test('another user signs in in A’s tab: nothing is released there, and A’s own page is asked for @all', async () => {
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
  await poll(() => consoles.truth.holders()).toEqual([BO.email, CARMEN.email]);
  expectNoHarm(consoles, BO.email);
});
