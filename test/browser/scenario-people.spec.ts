/** Who takes part is not as the guide assumes: nobody left to hand over, no admin, not invited, free or holding already. */
import { expect } from '@playwright/test';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, CARMEN, expectTenantRead, press } from './actor.ts';
import { afresh, signIn } from './afresh.ts';
import { expectHold, expectNoHold } from './hold.ts';
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
import { joined, opened, reload } from './stand.ts';
import { expectStep, facts, MUNCHKIN, say, view } from './worker.ts';

let consoles: Consoles;
let a: Actor;
let b: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a, b } = stage);
});
// Others go on in the same browsers.
test.afterAll(() => consoles.set('handover'));

const openUsers = async (actor: Actor) => {
  await actor.page.bringToFront();
  await actor.page.getByRole('tab', { name: 'User Access' }).click();
};

test('no A is left, and B has access: B learns who can help, and starts nothing that leads nowhere', async () => {
  await begin(consoles, 'noHolder', [b], { munchkinShown: 'admins' });
  await b.popup.bringToFront();
  await b.popup.getByText('The one who connected is gone?').click();
  await expectPopup(
    b,
    'only an admin who holds a connection can take your access away',
    'an admin without access connects first',
    'ask Adobe support to move the connection',
    'do not remove the account of whoever left',
  );
  await press(b, 'Hand the connection over');
  await expectPopup(b, 'Only the admin whose Marketo page shows Disconnect can hand the connection over');
  await expect(b.popup.getByRole('button', { name: 'Start the handover' })).toHaveCount(0);
  expect(await facts(b)).toEqual([]);
  expectNoHarm(consoles);
});

test('no A is left, and an admin without access connects by override, then hands over to B @all', async () => {
  await begin(consoles, 'noHolder', [b], { munchkinShown: 'admins' });
  await signIn(b, CARMEN.email);
  await b.popup.bringToFront();
  await b.popup.getByText('The one who connected is gone?').click();
  await expectPopup(b, 'you may connect yourself', 'then Override in the card');
  await click(b, 'Connect');
  await expectHold(b.page, 'connectNobody');
  expect(consoles.truth.log).toEqual([]);
  await override(b, 'Ada has left the company');
  await click(b, 'Connect');
  await poll(() => consoles.truth.holders()).toContain(CARMEN.email);
  await reload(b);
  await expect(button(b, 'Disconnect')).toBeVisible();
  await press(b, 'Hand the connection over');
  await expect(b.popup.getByRole('button', { name: 'Start the handover' })).toBeVisible();
  expectNoHarm(consoles);
});

test('B is no admin: B’s page has no Connect, and the card says what that means @all', async () => {
  await begin(consoles, 'keeperNoAdmin', [a]);
  await b.page.goto(`https://toutapp.com/login?as=${BO.email}`);
  await expect(b.page.getByText('You do not have permission')).toBeVisible();
  await say(b.popup, { call: 'erase', tenant: MUNCHKIN });
  await b.popup.reload();
  await start(a);
  consoles.truth.act(ADA.email, { kind: 'remove', emails: [BO.email] });
  await carry(a, b, 'invited');
  await reload(b);
  await expectCard(b, 'If it does not appear, you may not be an admin of Sales yet: ask Ada Lindqvist.');
  await expectStep(b, 'connect');
  expect((await facts(b)).filter(({ body }) => body.kind === 'saw')).toEqual([]);
  await click(a, 'Disconnect');
  await expectHold(a.page, 'keeperNotConnected', { leaver: ADA.name, keeper: BO.name });
  expectNoHarm(consoles, BO.email);
});

test('B was never invited: the search says so, and goes on once B is there @all', async () => {
  await begin(consoles, 'keeperNotInvited', [a]);
  await opened({ a });
  await openUsers(a);
  await a.page.getByRole('searchbox').fill('Bo Tanaka');
  await expectCard(a, 'If none does, Bo Tanaka may not be invited to Sales yet.');
  await expectStep(a, 'revoke');
  await click(a, 'Disconnect');
  await expectHold(a.page, 'keeperHasAccess', { leaver: ADA.name, keeper: BO.name });
  expect(consoles.truth.log).toEqual([]);
  await clickInOverlay(a.page, 'Got it');
  consoles.truth.act(ADA.email, { kind: 'invite', emails: [BO.email] });
  await a.page.getByRole('searchbox').fill('bo.tanaka');
  await expect(row(a.page, BO.email)).toBeVisible();
  await expectStep(a, 'invite');
});

test('B is free from the start: revoke counts as done as soon as A’s page shows it @all', async () => {
  await begin(consoles, 'keeperFree', [a, b]);
  await opened({ a });
  await openUsers(a);
  await expectStep(a, 'invite');
  await expectPopup(a, 'Send Bo Tanaka the invitation');
  await carry(a, b, 'invited');
  await reload(b);
  await expectStep(b, 'connect');
  await follow(b, 'Connect');
  await poll(() => consoles.truth.holders()).toEqual([ADA.email, BO.email]);
  expectNoHarm(consoles);
});

test('B holds already: revoke and connect count as done, and B’s row is held from then on @all', async () => {
  await begin(consoles, 'keeperHolds', [a, b]);
  await opened({ a });
  // A's page cannot tell a holder's row from one with access: A asks B, and says it.
  await a.popup.bringToFront();
  await a.popup.getByText('The page does not show it?').click();
  await press(a, 'I did it: Take Bo Tanaka’s access away');
  await expectStep(a, 'invite');
  await carry(a, b, 'invited');
  await expectStep(b, 'reloadToProve');
  await reload(b);
  await expectStep(b, 'reply');
  await carry(b, a, 'replied');
  await expectStep(a, 'confirmDigits');
  await openUsers(a);
  await row(a.page, BO.email).getByRole('button').click();
  await expectHold(a.page, 'rowHolder', { row: BO.name });
  await clickInOverlay(a.page, 'Got it');
  await confirmDigits(a);
  await reload(a);
  await expectStep(a, 'disconnect');
  expect((await view(a)).checklist?.tasks.map(({ status }) => status).slice(0, 2)).toEqual(['done', 'done']);
  await follow(a, 'Disconnect');
  await yes(a);
  await poll(() => consoles.truth.holders()).toEqual([BO.email]);
  expectNoHarm(consoles);
});

test('two candidates: the first answer binds, the second is no reason to disconnect @all', async () => {
  await begin(consoles, 'twoCandidates', [a, b]);
  await joined(consoles, { a, b });
  // Ada changes her mind before Bo connects: one handover at a time.
  await expect(start(a, CARMEN)).rejects.toThrow('under way');
  consoles.truth.act(ADA.email, { kind: 'remove', emails: [CARMEN.email] });
  consoles.truth.act(CARMEN.email, { kind: 'connect' });
  await reload(a);
  await expectTenantRead(a);
  await openUsers(a);
  await expectStep(a, 'awaitReply');
  await click(a, 'Disconnect');
  await expectHold(a.page, 'keeperNotConnected', { leaver: ADA.name, keeper: BO.name });
  await clickInOverlay(a.page, 'Got it');
  await expectNoHold(a.page);
  // Broken off, the other candidate can be chosen.
  await breakOff(a);
  await expectPopup(a, 'Tell Bo Tanaka that it is broken off');
  await carry(a, b, 'closed');
  await expectStep(a, 'giveBack');
  await expectPopup(a, 'Give Bo Tanaka access again');
  await expectPopup(b, 'Ada Lindqvist gives you access again');
  await start(a, CARMEN);
  await expectStep(a, 'revoke');
  expect((await view(a)).checklist?.keeper.person.email).toBe(CARMEN.email);
  expectNoHarm(consoles, BO.email, CARMEN.email);
});

test('two candidates asked by one invitation: whoever is not meant is held, and told so @all', async () => {
  await begin(consoles, 'twoCandidates', [a, b]);
  consoles.use({ munchkinShown: 'admins' });
  await opened({ a });
  consoles.truth.act(ADA.email, { kind: 'remove', emails: [BO.email, CARMEN.email] });
  await carry(a, b, 'invited');
  // Carmen pasted Bo's message in her own browser: the page is signed in as somebody else.
  await signIn(b, CARMEN.email);
  await click(b, 'Connect');
  await expectHold(b.page, 'connectAccount', { leaver: ADA.name, keeper: BO.name });
  await clickInOverlay(b.page, 'Got it');
  await expectCard(b, 'Sign in as Bo Tanaka.', 'This page is signed in as Carmen Ruiz');
  expect(consoles.truth.holders()).toEqual([ADA.email]);
  await afresh(consoles, []);
});
