/** Two customers under one host, in one browser: nobody's facts are filed under another, nothing is released across. */
import { expect, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { ADA_SOUTHWIND } from '../consoles/tenant.ts';
import { type Actor, ADA, BO, MARKETO_SETTINGS, openActor } from './actor.ts';
import { expectHold } from './hold.ts';
import { clickInOverlay } from './overlay.ts';
import { poll } from './poll.ts';
import { row } from './sales.ts';
import { begin, carry, click, confirmDigits, expectPopup, start } from './scenario.ts';
import { opened, released, reload } from './stand.ts';
import { ask, expectStep, facts, MUNCHKIN, say, view } from './worker.ts';

const SOUTHWIND = '000-HND-002';
const GIL = 'gil.moreau@southwind.example';

let consoles: Consoles;
let a: Actor;
let b: Actor;
test.beforeAll(async () => {
  consoles = await startConsoles({ scenario: 'twoTenants' });
  [a, b] = await Promise.all([openActor(consoles, ADA), openActor(consoles, BO)]);
});
test.afterAll(async () => {
  await Promise.all([a.seat.close(), b.seat.close()]);
  await consoles.close();
});
test.beforeEach(async () => {
  await say(a.popup, { call: 'erase', tenant: SOUTHWIND });
});

async function signInAt(email: string, address: string): Promise<void> {
  await a.page.bringToFront();
  await a.page.goto(`https://toutapp.com/login?as=${encodeURIComponent(email)}`);
  await a.page.waitForURL(/\/next#/);
  await a.page.goto(address);
}

/** What this browser keeps of Southwind: nobody has a handover there. */
async function southwind() {
  const answer = await ask(a.popup, { call: 'view', tabId: null, tenant: SOUTHWIND });
  return answer.ok ? answer.view?.checklist : undefined;
}

// First: this seat has not yet read the second customer's Munchkin ID.
test('released at the first, a page of the second that shows no Munchkin ID, signed in under the same name, is held @all', async () => {
  await begin(consoles, 'twoTenants', [a, b], { panels: 'subPages' });
  await released(consoles, { a, b });
  const before = await facts(a);
  await signInAt(ADA_SOUTHWIND, 'about:blank');
  await a.page.goto(`${MARKETO_SETTINGS}/user-access`);
  await expect(a.page.getByText(GIL)).toBeVisible();
  // The name alone ties the page to the first customer: it guides, and releases nothing.
  await click(a, 'Disconnect');
  await expectHold(a.page, 'tenantUnknown');
  await clickInOverlay(a.page, 'Got it');
  await row(a.page, ADA_SOUTHWIND).getByRole('button').click();
  await expectHold(a.page, 'tenantUnknown');
  await expect(a.page.getByRole('dialog')).toHaveCount(0);
  expect(consoles.alongside.log).toEqual([]);
  const since = (await facts(a)).slice(before.length);
  expect(since.filter(({ body }) => body.kind === 'clicked')).toEqual([]);
  expect(since.filter(({ body }) => body.kind === 'saw' && body.tenantBy !== 'named')).toEqual([]);
});

test('a page of the second customer shows its own, and the handover of the first stays in the list', async () => {
  await begin(consoles, 'twoTenants', [a]);
  await opened({ a });
  const before = await facts(a);
  await signInAt(ADA_SOUTHWIND, MARKETO_SETTINGS);
  await poll(async () => (await view(a)).tenant).toBe(SOUTHWIND);
  await expectPopup(a, 'No handover is under way', 'Northwind Traders');
  expect((await view(a)).checklist).toBeNull();
  await click(a, 'Disconnect');
  await expectHold(a.page, 'noHandover');
  expect(await southwind()).toBeNull();
  const since = (await facts(a)).slice(before.length);
  expect(since.filter(({ body }) => body.kind !== 'signedOut')).toEqual([]);
  expect(consoles.alongside.outage).toBe(false);
});

test('released at the first customer, Disconnect at the second is held: by Munchkin ID', async () => {
  await begin(consoles, 'twoTenants', [a, b]);
  await released(consoles, { a, b });
  await signInAt(ADA_SOUTHWIND, MARKETO_SETTINGS);
  await poll(async () => (await view(a)).tenant).toBe(SOUTHWIND);
  await click(a, 'Disconnect');
  await expectHold(a.page, 'noHandover');
  expect(consoles.alongside.holders()).toEqual([ADA_SOUTHWIND]);
});

test('an account of the second customer that is tied to none tells nothing: no fact, and held @all', async () => {
  await begin(consoles, 'twoTenants', [a]);
  await opened({ a });
  const before = await facts(a);
  await signInAt(GIL, MARKETO_SETTINGS);
  await poll(async () => (await view(a)).connection).toBe('blocked');
  expect((await view(a)).tenant).toBeNull();
  await expectPopup(a, 'Whose Marketo is this?');
  const since = (await facts(a)).slice(before.length);
  expect(since.filter(({ body }) => body.kind !== 'signedOut')).toEqual([]);
});

test('a handover in each: back at the first, it goes on where it stood @all', async () => {
  await begin(consoles, 'twoTenants', [a, b]);
  await opened({ a });
  consoles.truth.act(ADA.email, { kind: 'remove', emails: [BO.email] });
  await carry(a, b, 'invited');
  consoles.truth.act(BO.email, { kind: 'connect' });
  await reload(b);
  await signInAt(ADA_SOUTHWIND, MARKETO_SETTINGS);
  await poll(async () => (await view(a)).tenant).toBe(SOUTHWIND);
  await say(a.popup, {
    call: 'start',
    tenant: SOUTHWIND,
    tenantName: 'Southwind Freight',
    leaver: { name: ADA.name, email: ADA_SOUTHWIND },
    keeper: { name: 'Gil Moreau', email: GIL },
    planned: null,
  });
  await expectStep(a, 'revoke');
  await signInAt(ADA.email, MARKETO_SETTINGS);
  await poll(async () => (await view(a)).tenant).toBe(MUNCHKIN);
  await expectStep(b, 'reply');
  await carry(b, a, 'replied');
  await confirmDigits(a);
  await reload(a);
  await expectStep(a, 'disconnect');
  await expect(start(a)).rejects.toThrow('under way');
  await signInAt(ADA_SOUTHWIND, MARKETO_SETTINGS);
  await poll(async () => (await view(a)).tenant).toBe(SOUTHWIND);
  await click(a, 'Disconnect');
  await expectHold(a.page, 'keeperHasAccess', { leaver: ADA.name, keeper: 'Gil Moreau' });
  await clickInOverlay(a.page, 'Got it');
  expect(consoles.alongside.log).toEqual([]);
});
