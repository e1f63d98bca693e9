import { expect, type Page, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import type { Switches } from '../consoles/switches.ts';
import { type Actor, ADA, CARMEN, openActor } from './actor.ts';
import { afresh, signIn } from './afresh.ts';
import { clickThrough, type Day, type Place, tableOf } from './day.ts';
import { poll } from './poll.ts';
import { view } from './worker.ts';

// An ordinary day of somebody in no handover: held is what order.md's table names, and nothing else.
const SWITCHES: Partial<Switches> = { munchkinShown: 'admins', accessBy: 'admins' };

let consoles: Consoles;
let c: Actor;
test.beforeAll(async () => {
  consoles = await startConsoles();
  c = await openActor(consoles, CARMEN);
});
test.afterAll(async () => {
  await c.seat.close();
  await consoles.close();
});
test.beforeEach(() => afresh(consoles, [c], SWITCHES));

const connectionRead = () => poll(async () => (await view(c)).connection).toMatch(/holds|free|blocked/);
const rowsRead = () => poll(async () => (await view(c)).rows.length).toBeGreaterThan(0);

/** Opens a menu of the page or of the toolbar. */
const menu = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('menuitem').first().waitFor();
};

/** With its menu of actions open. */
async function usersRead(page: Page): Promise<void> {
  await rowsRead();
  await menu('Actions')(page);
}

async function userAccess(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'User Access' }).click();
  await rowsRead();
}

const MARKETO: readonly Place[] = [
  { name: 'Marketo, Set Up', hash: '#settings/marketo-admin', open: connectionRead },
  { name: 'Marketo, User Access', hash: '#settings/marketo-admin', open: userAccess },
  { name: 'User Management', hash: '#settings/admin/user-management', open: usersRead },
];

const ELSEWHERE: readonly Place[] = [
  { name: 'Command Center', hash: '#command_center' },
  { name: 'Command Center, account menu', hash: '#command_center', open: menu(CARMEN.name) },
  {
    name: 'Command Center, gear',
    hash: '#command_center',
    open: async (page) => {
      await page.locator('#nav-win .navbar-icon').click();
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  { name: 'People', hash: '#relationships' },
  { name: 'Templates', hash: '#templates' },
  { name: 'Campaigns', hash: '#campaigns' },
  { name: 'Analytics', hash: '#analytics' },
  { name: 'My Profile', hash: '#settings/profile' },
  { name: 'Email Settings', hash: '#settings/email-servers/smtp/configure' },
  { name: 'Exchange', hash: '#settings/exchange_settings' },
  { name: 'Salesforce (mine)', hash: '#settings/crm/salesforce/configure' },
  { name: 'Team Management', hash: '#settings/admin/team-management' },
  { name: 'Salesforce (admin)', hash: '#settings/admin/salesforce' },
  { name: 'Unsubscribes', hash: '#settings/admin/unsubscribes' },
  {
    name: 'User Management, invite',
    hash: '#settings/admin/user-management',
    open: async (page) => {
      await menu('Actions')(page);
      await page.getByRole('menuitem', { name: 'Invite Users', exact: true }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

/** Clicks through some places and prints what was held, page by page. */
async function dayOf(who: string, places: readonly Place[]): Promise<readonly Day[]> {
  const days: Day[] = [];
  for (const place of places) days.push(await clickThrough(c.page, place));
  console.log(`\n${who}\n${tableOf(days)}\n`);
  return days;
}

const EVERYBODY = ['Ada Lindqvist', 'Bo Tanaka', 'Carmen Ruiz', 'Deniz Aydin', 'Emeka Obi', 'Farah Haddad'];
const OTHERS = EVERYBODY.filter((name) => name !== CARMEN.name);
const disconnect = (names: readonly string[]) => names.map((name) => `Disconnect · ${name}`);
/** The page does not say who is an admin in words that are published, so each of them is asked about, once. */
const deactivate = OTHERS.map((name) => `Deactivate · ${name}`);

const heldAt = (days: readonly Day[]) => Object.fromEntries(days.map(({ place, held }) => [place, held]));

test('an admin without a connection: Connect, others’ access, and removing users @all', async () => {
  const days = await dayOf('Carmen, free, in no handover', MARKETO);
  expect(heldAt(days)).toEqual({
    'Marketo, Set Up': ['Connect'],
    'Marketo, User Access': ['Connect', ...disconnect(OTHERS)],
    'User Management': deactivate,
  });
});

test('an admin who holds the connection: Disconnect instead, and her own row @all', async () => {
  consoles.truth.act(CARMEN.email, { kind: 'connect' });
  await signIn(c, CARMEN.email);
  const days = await dayOf('Carmen, who holds, in no handover', MARKETO);
  expect(heldAt(days)).toEqual({
    'Marketo, Set Up': ['Disconnect'],
    'Marketo, User Access': ['Disconnect', ...disconnect(EVERYBODY)],
    'User Management': deactivate,
  });
});

test('an admin who was given access: others’ access and removing users @all', async () => {
  consoles.truth.act(ADA.email, { kind: 'grant', emails: [CARMEN.email] });
  await signIn(c, CARMEN.email);
  const days = await dayOf('Carmen, who has access, in no handover', MARKETO);
  expect(heldAt(days)).toEqual({
    'Marketo, Set Up': [],
    'Marketo, User Access': disconnect(EVERYBODY),
    'User Management': deactivate,
  });
});

test('elsewhere: nothing @all', async () => {
  const days = await dayOf('Carmen, elsewhere', ELSEWHERE);
  expect(Math.min(...days.map(({ clicked }) => clicked))).toBeGreaterThan(0);
  expect(days.filter(({ held }) => held.length > 0)).toEqual([]);
});
