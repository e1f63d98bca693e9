import { expect, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, CARMEN, openActor } from './actor.ts';
import { afresh, signIn } from './afresh.ts';
import { expectHold, expectNoHold, expectUntouched } from './hold.ts';
import { clickInOverlay } from './overlay.ts';
import { card, disconnectClick, row } from './sales.ts';
import { opened } from './stand.ts';

let consoles: Consoles;
let a: Actor;
test.beforeAll(async () => {
  consoles = await startConsoles();
  a = await openActor(consoles, ADA);
});
test.afterAll(async () => {
  await a.seat.close();
  await consoles.close();
});
test.beforeEach(() => afresh(consoles, [a]));

const disconnect = () => card(a.page).getByRole('button', { name: 'Disconnect', exact: true });
const names = { leaver: ADA.name, keeper: BO.name };

/** Every way in which a person or the page itself may activate a button. */
const WAYS: Readonly<Record<string, () => Promise<void>>> = {
  mouse: () => disconnect().click(),
  'double click': () => disconnect().dblclick(),
  Enter: () => disconnect().press('Enter'),
  Space: () => disconnect().press('Space'),
  'the page’s own click()': () => disconnect().evaluate((button: HTMLElement) => button.click()),
  'an event made by the page': () =>
    disconnect().evaluate((button) => {
      button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }),
  'an element inside of the button': async () => {
    await disconnect().evaluate((button) => {
      button.innerHTML = `<span style="padding:4px">${button.innerHTML}</span>`;
    });
    await disconnect().locator('span').click();
  },
};

for (const [way, act] of Object.entries(WAYS)) {
  test(`Disconnect is held before anything has begun: ${way}`, async () => {
    await act();
    await expectHold(a.page, 'noHandover');
    await expectUntouched(a.page, consoles);
  });
}

for (const way of ['mouse', 'Enter', 'the page’s own click()']) {
  test(`A’s early Disconnect is held, and says who comes first: ${way}`, async () => {
    await opened({ a });
    await WAYS[way]?.();
    await expectHold(a.page, 'keeperHasAccess', names);
    await expectUntouched(a.page, consoles);
  });
}

test('the first click on a page just loaded is held', async () => {
  await opened({ a });
  await a.page.reload({ waitUntil: 'commit' });
  await disconnect().click();
  await expectHold(a.page, 'keeperHasAccess', names);
  await expectUntouched(a.page, consoles);
});

test('a hold stays until it is dismissed, and what it held is not replayed', async () => {
  await disconnectClick(a.page, 'en');
  await expectHold(a.page, 'noHandover');
  await clickInOverlay(a.page, 'Got it');
  await expectNoHold(a.page);
  await expectUntouched(a.page, consoles);
});

test('a hold by key takes the focus, Esc takes it away, and the focus is back on the control', async () => {
  await disconnect().press('Enter');
  await expectHold(a.page, 'noHandover');
  await expect.poll(() => a.page.evaluate(() => document.activeElement?.localName)).toBe('handrail-overlay');
  await a.page.keyboard.press('Escape');
  await expectNoHold(a.page);
  await expect(disconnect()).toBeFocused();
});

test('a hold by mouse leaves the focus to the page', async () => {
  const search = a.page.getByRole('searchbox');
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await search.focus();
  await disconnect().click();
  await expectHold(a.page, 'noHandover');
  expect(await a.page.evaluate(() => document.activeElement?.localName)).not.toBe('handrail-overlay');
});

test('taking away one’s own row is as one’s own Disconnect', async () => {
  await opened({ a });
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await row(a.page, ADA.email).getByRole('button').click();
  await expectHold(a.page, 'keeperHasAccess', names);
  await expectUntouched(a.page, consoles);
});

test('a selection with a holder’s own row in it is as one’s own Disconnect', async () => {
  await afresh(consoles, [a], { removal: 'selectThenAct' });
  await opened({ a });
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  for (const name of [ADA.name, 'Deniz Aydin'])
    await a.page.getByRole('checkbox', { name: new RegExp(name) }).check();
  await a.page.locator('.bulk').getByRole('button', { name: 'Disconnect' }).click();
  await expectHold(a.page, 'keeperHasAccess', names);
  await expectUntouched(a.page, consoles);
});

test('signed in as somebody else, the page releases nothing', async () => {
  await opened({ a });
  consoles.truth.act(CARMEN.email, { kind: 'connect' });
  await signIn(a, CARMEN.email);
  const before = consoles.truth.log.length;
  await disconnectClick(a.page, 'en');
  await expect.poll(() => a.page.getByRole('dialog').count()).toBe(0);
  await expectHold(a.page, 'keeperHasAccess', names);
  expect(consoles.truth.log).toHaveLength(before);
});
