import { expect } from '@playwright/test';
import type { Consoles } from '../consoles/server.ts';
import type { Actor } from './actor.ts';
import { afresh } from './afresh.ts';
import { poll } from './poll.ts';
import { expectRing } from './sales.ts';
import { expectCard, expectPopup } from './scenario.ts';
import { test } from './stage.ts';
import { opened } from './stand.ts';
import { MUNCHKIN, view } from './worker.ts';

let consoles: Consoles;
let a: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a } = stage);
});

test('a page that does not show whose it is leads on for the one customer, to where it is shown', async () => {
  const { page } = a;
  await afresh(consoles, [a], { accountShown: 'none' });
  await opened({ a });
  await page.bringToFront();
  await page.goto('https://toutapp.com/next#command_center');
  await page.reload();
  await expectRing(page, page.locator('#nav-win .navbar-icon'));
  await expectCard(a, 'Northwind Traders', 'Click the gear icon at the top right.');
  expect((await view(a)).doc?.tenant).toBeNull();
  await expectPopup(a, 'does not show yet which Marketo it belongs to', 'Northwind Traders');
  await page.goto('https://toutapp.com/next#settings/profile');
  await page.getByRole('complementary').getByRole('link', { name: 'Marketo', exact: true }).click();
  await poll(async () => (await view(a)).doc?.tenant).toBe(MUNCHKIN);
  await expectRing(page, page.getByRole('tab', { name: 'User Access' }));
});
