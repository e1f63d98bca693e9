/** “Show me which one”: a control that Handrail does not know is shown on the page, remembered, used and forgotten. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { CARD } from '../../lib/words/card.ts';
import { PICK } from '../../lib/words/pick.ts';
import { shownWords } from '../../lib/words/shown.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, BO, CARMEN, expectTenantRead, expectTurn } from './actor.ts';
import { axeFindings } from './axe.ts';
import { hearEverything } from './heard.ts';
import { changes } from './hold.ts';
import { announcements, part, restingRing } from './overlay.ts';
import { expectRing, row } from './sales.ts';
import { begin, expectCard, onRecord } from './scenario.ts';
import {
  asked,
  expectBar,
  expectNoBar,
  expectPreview,
  openOptions,
  openUsers,
  remember,
  startShowing,
  twins,
  withdraw,
} from './shown.ts';
import { test } from './stage.ts';
import { opened, reload } from './stand.ts';
import { handoverOf, MUNCHKIN, say, view } from './worker.ts';

let consoles: Consoles;
let a: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a } = stage);
});
test.afterAll(() => consoles.set('handover'));

const words = PICK.en;
const shown = shownWords.en;

/** Ada has started; her page names the removal by a word that Handrail does not know. */
async function started(): Promise<void> {
  await begin(consoles, 'unknownWord', [a]);
  await opened({ a });
  await say(a.popup, { call: 'note', handover: await handoverOf(a), topic: 'workspace', text: 'EMEA' });
  await openUsers(a);
  await expectCard(a, 'Under User Access, find Bo Tanaka and take the access away.', CARD.en['why.missing']);
}

/** Loads the page anew; whose it is has been read before this returns. */
async function reloadedPage(): Promise<void> {
  await reload(a);
  await expectTenantRead(a);
}

const expectStillUnknown = (): Promise<void> =>
  expect.poll(async () => (await view(a)).offer, 'the offer').toBe('missing');

test('by mouse: shown, remembered, pointed at after a reload, and the handover goes on', async () => {
  await started();
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

  await reloadedPage();
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await expectRing(a.page, withdraw(a, BO.email));
  await expectCard(a, 'In the row of Bo Tanaka, click', 'Withdraw');
  await onRecord(a, () => withdraw(a, BO.email).click());
  await a.page.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expectTurn(a, 'invite', BO.name);
});

test('by the keyboard alone: it begins in the row that is meant, and every step is announced', async () => {
  await started();
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
  await expect
    .poll(async () => (await announced()).join('\n'))
    .toMatch(/Withdraw button\. in the row of a user.*\d+ of \d+/);
  const window = await asked(a, () => a.page.keyboard.press('Enter'));
  expect(await heard()).toEqual([]);
  expect(await focus()).toBe(before);
  await window.keyboard.press('Tab');
  await expect(window.getByRole('button', { name: shown.remember })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByText(shown.remembered)).toBeVisible();
  await window.close();
  await expectRing(a.page, withdraw(a, BO.email));
});

test('Esc leaves all as it was', async () => {
  await started();
  const before = await a.page.evaluate(() => [document.body.outerHTML, document.activeElement?.outerHTML]);
  await startShowing(a);
  await withdraw(a, BO.email).hover();
  await expectPreview(a, withdraw(a, BO.email), words.would);
  const heard = await hearEverything(a.page);
  await a.page.keyboard.press('Escape');
  await expectNoBar(a);
  await expect.poll(() => restingRing(a.page)).toBeNull();
  await expectCard(a, CARD.en['why.missing']);
  expect(await heard()).toEqual([]);
  expect(await a.page.evaluate(() => [document.body.outerHTML, document.activeElement?.outerHTML])).toEqual(
    before,
  );
  await expectStillUnknown();
  // The next click is the page's own again.
  await a.page.getByRole('tab', { name: 'Set Up' }).click();
  await expect(a.page.getByLabel('Client ID')).toBeVisible();
});

test('what would not be found again is refused at once, in words @all', async () => {
  await started();
  await a.page.evaluate((email) => {
    const cell = [...document.querySelectorAll('tr')].find((one) =>
      one.textContent?.includes(email),
    )?.lastElementChild;
    const add = (text: string, id: string): void => {
      const made = document.createElement('button');
      made.textContent = text;
      made.id = id;
      cell?.append(made);
    };
    add('Detach', 'one');
    add('Detach', 'two');
    add('Remove Bo', 'named');
    add('Seat 4711', 'number');
    add('✕', 'sign');
  }, BO.email);
  await startShowing(a);
  const refused = async (id: string, text: string): Promise<void> => {
    await a.page.locator(`#${id}`).click();
    await expectPreview(a, a.page.locator(`#${id}`), words.not, text);
  };
  await refused('one', twins(2));
  await refused('named', words['refused.personal']);
  await refused('number', words['refused.number']);
  await refused('sign', words['refused.noLabel']);
  await row(a.page, CARMEN.email).getByRole('button').click();
  await expectCard(a, words['refused.otherRow']);
  await expectBar(a, words.title);
  expect(a.seat.context.pages().filter((one) => one.url().includes('screen=pick'))).toEqual([]);
  expect(changes(consoles)).toEqual([]);
  await a.page.keyboard.press('Escape');
  await expectNoBar(a);
});

test('events that the page makes itself do not choose', async () => {
  await started();
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
  await started();
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

test('a record that is exported holds it; erased, it is forgotten @all', async () => {
  await started();
  await startShowing(a);
  await remember(a, await asked(a, () => withdraw(a, BO.email).click()));
  expect(JSON.parse(await say(a.popup, { call: 'export', tenant: MUNCHKIN })).shown).toMatchObject([
    { clue: { control: 'sales.rowAccess', label: 'Withdraw' } },
  ]);
  await say(a.popup, { call: 'erase', tenant: MUNCHKIN });
  await opened({ a });
  await expectStillUnknown();
});

test('pick again, and cancel in the window @all', async () => {
  await started();
  await startShowing(a);
  const first = await asked(a, () => withdraw(a, BO.email).click());
  await Promise.all([first.waitForEvent('close'), first.getByRole('button', { name: shown.again }).click()]);
  await expectBar(a, words.title);
  await a.page.bringToFront();
  const second = await asked(a, () => withdraw(a, BO.email).click());
  await Promise.all([second.waitForEvent('close'), second.getByRole('button', { name: 'Cancel' }).click()]);
  await expectNoBar(a);
  await expectStillUnknown();
  expect(await part(a.page, 'ring')).toBeNull();
});

test('where the ring may stand at the wrong thing, the right one can be shown; in doubt nobody is pointed at @all', async () => {
  await begin(consoles, 'handover', [a]);
  await opened({ a });
  await say(a.popup, { call: 'note', handover: await handoverOf(a), topic: 'workspace', text: 'EMEA' });
  await a.page.bringToFront();
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await expectRing(a.page, row(a.page, BO.email).getByRole('button'));
  await row(a.page, BO.email).evaluate((element) => {
    const made = document.createElement('button');
    made.textContent = 'Take out';
    element.lastElementChild?.append(made);
  });
  await a.popup.bringToFront();
  await a.popup.getByText('The page does not show it?').click();
  await a.popup.getByRole('button', { name: shown.showWrong }).click();
  await expectBar(a, words.title);
  await a.page.bringToFront();
  const window = await asked(a, () => a.page.getByRole('button', { name: 'Take out' }).click());
  await remember(a, window);
  await expectCard(a, CARD.en['why.unsure']);
  await expect.poll(() => part(a.page, 'ring')).toBeNull();
  // The guard goes by its own words, whatever was shown.
  await a.page.getByRole('tab', { name: 'Set Up' }).click();
  await a.page.locator('.connection').getByRole('button').click();
  await expectCard(a, 'Bo Tanaka');
  await expect(a.page.getByRole('dialog')).toHaveCount(0);
  expect(changes(consoles)).toEqual([]);
});

test('in a closed shadow root @all', async () => {
  await started();
  await row(a.page, BO.email).evaluate((element) => {
    const host = document.createElement('span');
    host.className = 'closed';
    host.style.display = 'inline-block';
    host.attachShadow({ mode: 'closed' }).innerHTML = '<button style="font: 16px serif">Withdraw</button>';
    element.lastElementChild?.replaceChildren(host);
  });
  const host = row(a.page, BO.email).locator('.closed');
  await startShowing(a);
  await host.hover();
  await expectPreview(a, host, words.would, 'Withdraw button');
  const heard = await hearEverything(a.page);
  const window = await asked(a, () => host.click());
  expect(await heard()).toEqual([]);
  await remember(a, window);
  await expectRing(a.page, host);
  await expectCard(a, 'In the row of Bo Tanaka, click', 'Withdraw');
});

test('on a page that is drawn anew each second the preview stays where it was @all', async () => {
  await begin(consoles, 'unknownWord', [a], { redraw: 'everySecond' });
  await opened({ a });
  await openUsers(a);
  await startShowing(a);
  await withdraw(a, BO.email).hover();
  await expectPreview(a, withdraw(a, BO.email), words.would);
  const before = await withdraw(a, BO.email).elementHandle();
  await a.page.waitForFunction((button) => button?.isConnected === false, before);
  await expectPreview(a, withdraw(a, BO.email), words.would);
  await remember(a, await asked(a, () => withdraw(a, BO.email).click()));
  await expectRing(a.page, withdraw(a, BO.email));
});

test('the worker may die in between, and the page be loaded anew @all', async () => {
  await started();
  await startShowing(a);
  await a.seat.stopWorker();
  await a.page.bringToFront();
  const window = await asked(a, () => withdraw(a, BO.email).click());
  await a.seat.stopWorker();
  await reloadedPage();
  await window.bringToFront();
  await remember(a, window);
  await a.page.bringToFront();
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await expectRing(a.page, withdraw(a, BO.email));
});
