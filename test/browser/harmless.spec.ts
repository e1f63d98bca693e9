import { expect, type Locator, type Page, test } from '@playwright/test';
import { CARD } from '../../lib/words/card.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { northwind, withCrowd } from '../consoles/tenant.ts';
import { type Actor, ADA, openActor } from './actor.ts';
import { afresh } from './afresh.ts';
import { clickInOverlay, part } from './overlay.ts';
import { poll } from './poll.ts';
import { opened } from './stand.ts';
import { facts } from './worker.ts';

// What is nobody's business: it reaches the page, untouched and in order, while everything dangerous is held.
let consoles: Consoles;
let a: Actor;
test.beforeAll(async () => {
  consoles = await startConsoles({ tenant: withCrowd(northwind(), 30) });
  a = await openActor(consoles, ADA);
});
test.afterAll(async () => {
  await a.seat.close();
  await consoles.close();
});
test.beforeEach(async () => {
  await afresh(consoles, [a]);
  await opened({ a });
  await a.page.bringToFront();
  // The card stands: what it covers is covered in every run.
  await poll(() => part(a.page, 'card')).not.toBeNull();
});

const MOUSE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const KEYS = ['keydown', 'keypress', 'keyup'];

/** Notes every event on its way at the target's own document, as the page's own listeners get them. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(
    (types) => {
      const heard: string[] = [];
      Reflect.set(window, 'heard', heard);
      for (const type of types)
        window.addEventListener(
          type,
          (event) =>
            heard.push(`${type}${event.isTrusted ? '' : ' made'}${event.defaultPrevented ? ' stopped' : ''}`),
          { capture: true },
        );
    },
    [...MOUSE, ...KEYS],
  );
  return () => page.evaluate((): readonly string[] => Reflect.get(window, 'heard'));
}

const page = () => a.page;
const link = (name: string): Locator => page().getByRole('link', { name, exact: true });

const CLICKS: Readonly<Record<string, () => Locator>> = {
  'a tab': () => page().getByRole('tab', { name: 'User Access' }),
  'the gear': () => page().locator('#nav-win .navbar-icon'),
  'a section of the toolbar': () => link('People'),
  'an entry of the left navigation': () => link('Teams').or(link('Team Management')).first(),
};

for (const [what, control] of Object.entries(CLICKS)) {
  test(`${what} gets its click untouched and in order`, async () => {
    const heard = await listen(page());
    await control().click();
    expect(await heard()).toEqual(MOUSE);
  });
}

test('a field that the card stood over gets its click once the card is folded', async () => {
  // A card that is on its way to its control as it is clicked is clicked again.
  await expect(async () => {
    await clickInOverlay(page(), CARD.en['frame.fold']);
    await expect.poll(() => part(page(), 'card'), { timeout: 2000 }).toBeNull();
  }).toPass();
  const heard = await listen(page());
  await page().getByLabel('Client ID').click();
  expect(await heard()).toEqual(MOUSE);
});

test('search and paging under User Access work as ever', async () => {
  await page().getByRole('tab', { name: 'User Access' }).click();
  const heard = await listen(page());
  const search = page().getByRole('searchbox');
  await search.click();
  await search.press('B');
  expect(await heard()).toEqual([...MOUSE, ...KEYS]);
  await search.fill('');
  await page().locator('#pane-access').getByRole('button', { name: 'Next' }).click();
  await expect(page().locator('#pane-access')).toContainText('Page 2');
  expect((await facts(a)).filter(({ body }) => body.kind === 'clicked')).toEqual([]);
});

test('Enter in the search field sets nothing off and is not held', async () => {
  await page().getByRole('tab', { name: 'User Access' }).click();
  const heard = await listen(page());
  await page().getByRole('searchbox').focus();
  await page().keyboard.press('Enter');
  expect(await heard()).toEqual(KEYS);
});

test('logging out by the toolbar is nobody’s business @all', async () => {
  await page()
    .getByRole('button', { name: new RegExp(ADA.name) })
    .click();
  await page()
    .getByRole('menuitem', { name: 'Log Out' })
    .or(page().getByRole('menuitem', { name: 'Log out' }))
    .click();
  await page().waitForURL(/\/login/);
});

test('“Déconnexion” in the toolbar signs out, although it reads like the deadly click @all', async () => {
  await page().goto(`https://toutapp.com/login?as=${ADA.email}&lang=fr`);
  await page()
    .getByRole('button', { name: new RegExp(ADA.name) })
    .click();
  await page().getByRole('menuitem').last().click();
  await page().waitForURL(/\/login/);
});

test('inviting users is not held', async () => {
  await page().goto('https://toutapp.com/next#settings/admin/user-management');
  await page().getByRole('button', { name: 'Actions' }).click();
  await page().getByRole('menuitem', { name: 'Invite Users', exact: true }).click();
  await page().getByRole('dialog').getByRole('textbox').fill('new@northwind.example');
  await page().getByRole('dialog').getByRole('button', { name: 'Invite', exact: true }).click();
  await poll(() => consoles.truth.user('new@northwind.example')?.status).toBe('invited');
});
