import { expect, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import type { Switches } from '../consoles/switches.ts';
import { type Actor, ADA, CARMEN, openActor } from './actor.ts';
import { afresh, signIn } from './afresh.ts';
import { changes, expectHold, expectUntouched } from './hold.ts';
import { poll } from './poll.ts';
import { card, disconnectClick, row } from './sales.ts';
import { view } from './worker.ts';

// An admin who takes part in no handover. Her page shows the Munchkin ID unless a test says otherwise.
const SWITCHES: Partial<Switches> = { munchkinShown: 'admins', accessBy: 'admins' };
const DENIZ = 'deniz.aydin@northwind.example';

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

const openUsers = () => c.page.getByRole('tab', { name: 'User Access' }).click();
/** Opens User Access; its rows are read before this returns. */
async function users(): Promise<void> {
  await openUsers();
  await poll(async () => (await view(c)).rows.length).toBeGreaterThan(0);
}
const verb = (email: string) => row(c.page, email).getByRole('button');
const confirm = (name: string) => c.page.getByRole('dialog').getByRole('button', { name, exact: true });

/** A second click counts as one only some time after the first: a double click passes nothing. */
async function secondClick(click: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await click();
    await expect(c.page.getByRole('dialog')).toBeVisible({ timeout: 300 });
  }).toPass({ intervals: [600] });
}

test('Connect is held: it may end the connection of somebody else', async () => {
  await card(c.page).getByRole('button', { name: 'Connect', exact: true }).click();
  await expectHold(c.page, 'connectNobody');
  await expectUntouched(c.page, consoles);
});

test('Connect by credentials is held too, by click and by Enter', async () => {
  await c.page.getByLabel(/Munchkin/).fill('000-HND-001');
  await c.page.getByLabel('Client ID').fill(consoles.truth.tenant.clientId);
  await c.page.getByLabel('Client Secret').fill(consoles.truth.tenant.clientSecret);
  await c.page.locator('#pane-setUp').getByRole('button', { name: 'Connect' }).click();
  await expectHold(c.page, 'connectNobody');
  await expectUntouched(c.page, consoles);
});

test('Connect is held where the page does not show whose it is, and says so', async () => {
  await afresh(consoles, [c]);
  await card(c.page).getByRole('button', { name: 'Connect', exact: true }).click();
  await expectHold(c.page, 'tenantUnknown', {}, 'en', 'first.tenantUnknown.unshown');
  await expectUntouched(c.page, consoles);
});

test('Disconnect by a holder in no handover is held', async () => {
  consoles.truth.act(CARMEN.email, { kind: 'connect' });
  await signIn(c, CARMEN.email);
  await disconnectClick(c.page, 'en');
  await expectHold(c.page, 'noHandover');
  expect(changes(consoles)).toEqual([]);
});

test('her own row is as her own Disconnect: no second click passes', async () => {
  consoles.truth.act(CARMEN.email, { kind: 'connect' });
  await signIn(c, CARMEN.email);
  await users();
  await verb(CARMEN.email).click();
  await expectHold(c.page, 'noHandover');
  await verb(CARMEN.email).click({ delay: 600 });
  await expectHold(c.page, 'noHandover');
  expect(changes(consoles)).toEqual([]);
});

test('a row that was clicked before it was read is held without a second click', async () => {
  await c.seat.stopWorker();
  await openUsers();
  await verb(DENIZ).click();
  await poll(() => c.page.getByRole('dialog').count()).toBe(0);
  await expectUntouched(c.page, consoles);
});

test('others’ access: the card names who loses it, a double click does nothing, a second click passes', async () => {
  await users();
  await verb(DENIZ).dblclick();
  await expectHold(c.page, 'rowOthers', { row: 'Deniz Aydin' });
  await expectUntouched(c.page, consoles);
  await secondClick(() => verb(DENIZ).click());
  await confirm('Disconnect').click();
  await poll(() => consoles.truth.withAccess()).not.toContain(DENIZ);
});

test('a second click on another row is a first click there @all', async () => {
  await users();
  await verb(DENIZ).click();
  await expectHold(c.page, 'rowOthers', { row: 'Deniz Aydin' });
  await verb('emeka.obi@northwind.example').click({ delay: 600 });
  await expectHold(c.page, 'rowOthers', { row: 'Emeka Obi' });
  await expectUntouched(c.page, consoles);
});

test('a second click made by the page does not pass @all', async () => {
  await users();
  await verb(DENIZ).click();
  await expectHold(c.page, 'rowOthers', { row: 'Deniz Aydin' });
  await verb(DENIZ).evaluate(
    (button: HTMLElement) =>
      new Promise<void>((done) => {
        setTimeout(() => {
          button.click();
          done();
        }, 700);
      }),
  );
  await expectUntouched(c.page, consoles);
});

test('giving somebody access passes at once', async () => {
  await users();
  consoles.truth.act(ADA.email, { kind: 'remove', emails: [DENIZ] });
  await c.page.getByRole('searchbox').fill('Deniz');
  await expect(verb(DENIZ)).toHaveText('Connect');
  await verb(DENIZ).click();
  await poll(() => consoles.truth.withAccess()).toContain(DENIZ);
});

test('deactivating an admin is asked once, and a second click passes', async () => {
  await c.page.goto('https://toutapp.com/next#settings/admin/user-management');
  await poll(async () => (await view(c)).rows.length).toBeGreaterThan(0);
  const deactivate = row(c.page, ADA.email).getByRole('button', { name: 'Deactivate' });
  await deactivate.click();
  await expectHold(c.page, 'removalUnknown', { row: ADA.name });
  await expectUntouched(c.page, consoles);
  await secondClick(() => deactivate.click());
  await confirm('Cancel').click();
  expect(changes(consoles)).toEqual([]);
});

test('a selection of several people is held, and none of them is left unsaid @all', async () => {
  await afresh(consoles, [c], { ...SWITCHES, removal: 'selectThenAct' });
  await users();
  for (const name of ['Deniz Aydin', 'Emeka Obi'])
    await c.page.getByRole('checkbox', { name: new RegExp(name) }).check();
  await c.page.locator('.bulk').getByRole('button', { name: 'Disconnect' }).click();
  await poll(() => c.page.getByRole('dialog').count()).toBe(0);
  await expectUntouched(c.page, consoles);
});
