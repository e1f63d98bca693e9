/** “Show me which one”: a control that Handrail does not know is shown on the page, remembered, used and forgotten. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { CARD } from '../../lib/words/card.ts';
import { PICK } from '../../lib/words/pick.ts';
import { shownWords } from '../../lib/words/shown.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, BO, expectTurn } from './actor.ts';
import { axeFindings } from './axe.ts';
import { hearEverything } from './heard.ts';
import { changes } from './hold.ts';
import { announcements, restingRing } from './overlay.ts';
import { poll } from './poll.ts';
import { expectRing } from './sales.ts';
import { expectCard, onRecord } from './scenario.ts';
import {
  asked,
  expectBar,
  expectNoBar,
  expectPreview,
  expectUnknown,
  openOptions,
  reloadedPage,
  remember,
  started,
  startShowing,
  withdraw,
} from './shown.ts';
import { test } from './stage.ts';
import { MUNCHKIN } from './worker.ts';

let consoles: Consoles;
let a: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a } = stage);
});
test.afterAll(() => consoles.set('handover'));

const words = PICK.en;
const shown = shownWords.en;

test('by mouse: shown, remembered, pointed at after a reload, and the handover goes on @all', async () => {
  await started(consoles, a);
  // Listeners that stand before the script of ours comes, and below others that come after it.
  await hearEverything(a.page);
  await startShowing(a);
  await withdraw(a, BO.email).hover();
  await expectPreview(
    a,
    withdraw(a, BO.email),
    words.would,
    'Withdraw button',
    'in the row of a user, under “Marketo”',
  );
  const heard = await hearEverything(a.page);
  const window = await asked(a, () => withdraw(a, BO.email).click());
  expect(await heard()).toEqual([]);
  await expect(window.getByText('take a colleague’s access away')).toBeVisible();
  await expect(window.getByText('#settings/marketo-admin')).toBeVisible();
  expect(await axeFindings(window)).toEqual([]);
  await expectNoBar(a);
  await remember(a, window);
  expect(changes(consoles)).toEqual([]);

  await reloadedPage(a);
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await expectRing(a.page, withdraw(a, BO.email));
  await expectCard(a, 'In the row of Bo Tanaka, click', 'Withdraw');
  await onRecord(a, () => withdraw(a, BO.email).click());
  await a.page.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expectTurn(a, 'invite', BO.name);
});

test('by the keyboard alone: it begins in the row that is meant, and every step is announced', async () => {
  await started(consoles, a);
  await a.popup.bringToFront();
  const offer = a.popup.getByRole('button', { name: shown.show, exact: true }).first();
  await offer.focus();
  await a.popup.keyboard.press('Enter');
  await expectBar(a, words.title);
  await a.page.bringToFront();
  const announced = await announcements(a.page);
  const focus = () => a.page.evaluate(() => document.activeElement?.outerHTML ?? '');
  const before = await focus();
  const heard = await hearEverything(a.page);
  await a.page.keyboard.press('Tab');
  await expectPreview(a, withdraw(a, BO.email), words.would);
  await a.page.keyboard.press('ArrowDown');
  await expectCard(a, words.not, words['refused.otherRow']);
  await a.page.keyboard.press('Shift+Tab');
  await expectPreview(a, withdraw(a, BO.email), words.would);
  await poll(async () => (await announced()).join('\n')).toMatch(
    /Withdraw button\. in the row of a user.*\d+ of \d+/,
  );
  const window = await asked(a, () => a.page.keyboard.press('Enter'));
  expect(await heard()).toEqual([]);
  expect(await focus()).toBe(before);
  const remember = window.getByRole('button', { name: shown.remember });
  await remember.waitFor();
  await window.keyboard.press('Tab');
  await expect(remember).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByText(shown.remembered)).toBeVisible();
  await window.close();
  await expectRing(a.page, withdraw(a, BO.email));
});

test('Esc leaves all as it was @all', async () => {
  await started(consoles, a);
  const before = await a.page.evaluate(() => [document.body.outerHTML, document.activeElement?.outerHTML]);
  await startShowing(a);
  await withdraw(a, BO.email).hover();
  await expectPreview(a, withdraw(a, BO.email), words.would);
  const heard = await hearEverything(a.page);
  await a.page.keyboard.press('Escape');
  await expectNoBar(a);
  await poll(() => restingRing(a.page)).toBeNull();
  await expectCard(a, CARD.en['why.missing']);
  expect(await heard()).toEqual([]);
  expect(await a.page.evaluate(() => [document.body.outerHTML, document.activeElement?.outerHTML])).toEqual(
    before,
  );
  await expectUnknown(a);
  // The next click is the page's own again.
  await a.page.getByRole('tab', { name: 'Set Up' }).click();
  await expect(a.page.getByLabel('Client ID')).toBeVisible();
});

test('events that the page makes itself do not choose @all', async () => {
  await started(consoles, a);
  await startShowing(a);
  await withdraw(a, BO.email).hover();
  await expectPreview(a, withdraw(a, BO.email), words.would);
  await withdraw(a, BO.email).evaluate((button) => {
    const at = { bubbles: true, cancelable: true, composed: true };
    for (const type of ['pointerdown', 'pointerup']) button.dispatchEvent(new PointerEvent(type, at));
    button.dispatchEvent(new MouseEvent('click', at));
    for (const key of ['Enter', 'Escape', 'Tab'])
      document.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
    document.querySelector('handrail-overlay')?.dispatchEvent(new MouseEvent('click', at));
  });
  await expectBar(a, words.title);
  await expectPreview(a, withdraw(a, BO.email), words.would);
  expect(a.seat.context.pages().filter((one) => one.url().includes('screen=pick'))).toEqual([]);
  await a.page.keyboard.press('Escape');
  await expectNoBar(a);
});

test('in the options: seen, exported without anything of the customer, forgotten, put back @all', async () => {
  await started(consoles, a);
  await startShowing(a);
  const window = await asked(a, () => withdraw(a, BO.email).click());
  await remember(a, window);
  await expectRing(a.page, withdraw(a, BO.email));

  const options = await openOptions(a);
  await expect(options.getByRole('heading', { name: 'Northwind Traders' })).toBeVisible();
  for (const text of ['take a colleague’s access away', '“Withdraw”', '/next#settings/marketo-admin'])
    await expect(options.getByText(text)).toBeVisible();
  expect(await axeFindings(options)).toEqual([]);

  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: shown.share }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    controls: [
      {
        control: 'sales.rowAccess',
        language: 'en',
        role: 'button',
        label: 'Withdraw',
        region: 'row',
        heading: 'Marketo',
        address: '/next#settings/marketo-admin',
      },
    ],
  });
  const { state, tenant } = consoles.truth;
  const people = state.users.flatMap(({ name, email }) => [name, ...name.split(' '), email]);
  for (const canary of [
    ...people,
    tenant.name,
    ...tenant.name.split(' '),
    tenant.munchkin,
    MUNCHKIN,
    '@',
    '2026',
  ])
    expect(text.toLowerCase()).not.toContain(canary.toLowerCase());

  await options.getByRole('button', { name: `${shown.forget}: Withdraw` }).click();
  await expect(options.getByText(shown.empty)).toBeVisible();
  await expectCard(a, CARD.en['why.missing']);
  await options.getByRole('button', { name: shown.undo }).click();
  await expect(options.getByText('“Withdraw”')).toBeVisible();
  await a.page.bringToFront();
  await expectRing(a.page, withdraw(a, BO.email));
  await options.bringToFront();
  await options.getByRole('button', { name: `${shown.forgetAll} of Northwind Traders` }).click();
  await expect(options.getByText(shown.empty)).toBeVisible();
  expect(await axeFindings(options)).toEqual([]);
  await options.close();
  await expectCard(a, CARD.en['why.missing']);
});
