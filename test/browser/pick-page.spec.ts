/** Showing a control where the page, the worker or the person makes it hard. */
import { expect } from '@playwright/test';
import { CARD } from '../../lib/words/card.ts';
import { PICK } from '../../lib/words/pick.ts';
import { shownWords } from '../../lib/words/shown.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Actor, BO, CARMEN } from './actor.ts';
import { hearEverything } from './heard.ts';
import { changes } from './hold.ts';
import { part } from './overlay.ts';
import { poll } from './poll.ts';
import { expectRing, row } from './sales.ts';
import { begin, expectCard } from './scenario.ts';
import {
  asked,
  expectBar,
  expectNoBar,
  expectPreview,
  expectUnknown,
  openUsers,
  reloadedPage,
  remember,
  started,
  startShowing,
  twins,
  withdraw,
} from './shown.ts';
import { test } from './stage.ts';
import { opened } from './stand.ts';
import { handoverOf, MUNCHKIN, say } from './worker.ts';

let consoles: Consoles;
let a: Actor;
test.beforeAll(({ stage }) => {
  ({ consoles, a } = stage);
});
test.afterAll(() => consoles.set('handover'));

const words = PICK.en;
const shown = shownWords.en;

test('what would not be found again is refused at once, in words @all', async () => {
  await started(consoles, a);
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

test('a record that is exported holds it; erased, it is forgotten @all', async () => {
  await started(consoles, a);
  await startShowing(a);
  await remember(a, await asked(a, () => withdraw(a, BO.email).click()));
  expect(JSON.parse(await say(a.popup, { call: 'export', tenant: MUNCHKIN })).shown).toMatchObject([
    { clue: { control: 'sales.rowAccess', label: 'Withdraw' } },
  ]);
  await say(a.popup, { call: 'erase', tenant: MUNCHKIN });
  await opened({ a });
  await expectUnknown(a);
});

test('pick again, and cancel in the window @all', async () => {
  await started(consoles, a);
  await startShowing(a);
  const first = await asked(a, () => withdraw(a, BO.email).click());
  await Promise.all([first.waitForEvent('close'), first.getByRole('button', { name: shown.again }).click()]);
  await expectBar(a, words.title);
  await a.page.bringToFront();
  const second = await asked(a, () => withdraw(a, BO.email).click());
  await Promise.all([second.waitForEvent('close'), second.getByRole('button', { name: 'Cancel' }).click()]);
  await expectNoBar(a);
  await expectUnknown(a);
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
  await poll(() => part(a.page, 'ring')).toBeNull();
  // The guard goes by its own words, whatever was shown.
  await a.page.getByRole('tab', { name: 'Set Up' }).click();
  await a.page.locator('.connection').getByRole('button').click();
  await expectCard(a, 'Bo Tanaka');
  await expect(a.page.getByRole('dialog')).toHaveCount(0);
  expect(changes(consoles)).toEqual([]);
});

test('in a closed shadow root @all', async () => {
  await started(consoles, a);
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
  await expectCard(a, 'In the row of Bo Tanaka, click', 'Withdraw');
});

test('the worker may die in between, and the page be loaded anew @all', async () => {
  await started(consoles, a);
  await startShowing(a);
  await a.seat.stopWorker();
  await a.page.bringToFront();
  const window = await asked(a, () => withdraw(a, BO.email).click());
  await a.seat.stopWorker();
  await reloadedPage(a);
  await window.bringToFront();
  await remember(a, window);
  await a.page.bringToFront();
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await expectRing(a.page, withdraw(a, BO.email));
});
