/** The desk of an account manager: all customers, and one of them live, as far as it is allowed. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { deskWords } from '../../lib/words/desk.ts';
import { fill } from '../../lib/words/language.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { keyOf, nameOf, seed } from '../bench/tenants.ts';
import type { Consoles } from '../consoles/server.ts';
import { type Mosquitto, startMosquitto } from '../relay/mosquitto.ts';
import { type Actor, ADA, BO } from './actor.ts';
import { afresh } from './afresh.ts';
import { axeFindings } from './axe.ts';
import { poll } from './poll.ts';
import { openSeat } from './seat.ts';
import { test } from './stage.ts';
import { opened } from './stand.ts';
import { CY, openPerson } from './trio.ts';
import { ask, handoverOf, MUNCHKIN, say } from './worker.ts';

const words = deskWords.en;
let consoles: Consoles;
let a: Actor;
let cy: Actor;
let broker: Mosquitto;

test.beforeAll(async ({ stage }) => {
  ({ consoles, a } = stage);
  [broker, cy] = await Promise.all([startMosquitto({ tls: true }), openPerson(consoles, CY, 'en', null)]);
});
test.afterAll(async () => {
  await cy.seat.close();
  await broker.close();
});
test.beforeEach(() => afresh(consoles, [a]));

const item = (desk: Page, name: string | RegExp) =>
  desk.getByRole('list', { name: words.list }).getByRole('button', { name });

/** Ada has opened a room and Cy has entered it; by the calls of the popups, which room.spec.ts goes through. */
async function together(): Promise<{ readonly room: string; readonly seat: string }> {
  await opened({ a });
  await say(a.popup, { call: 'setRelay', relay: broker.address });
  const person = { name: ADA.name, email: ADA.email };
  const text = await say(a.popup, {
    call: 'host',
    tenant: MUNCHKIN,
    tenantName: 'Northwind Traders',
    person,
  });
  const enters = { person: { name: CY.name, email: CY.email }, role: 'csm' } as const;
  await say(cy.popup, { call: 'receive', text, here: null, name: '', otherHandover: false, enters });
  const member = async () => {
    const answer = await ask(a.popup, { call: 'rooms', room: null });
    const room = answer.ok ? answer.rooms?.rooms[0] : undefined;
    return { room: room?.room ?? '', seat: room?.members[0]?.seat ?? '' };
  };
  await poll(async () => (await member()).seat).not.toBe('');
  return member();
}

test('a customer is on the desk as soon as its room is entered, and seen live once it is allowed', async () => {
  const { room, seat } = await together();
  const desk = await cy.seat.screen('desk.html');
  await item(desk, /Northwind Traders/).click();
  await expect(desk.getByText(fill(words.grantedNothing, { name: ADA.name }))).toBeVisible();
  const task = fill(handoverWords.en.revoke, { keeper: BO.name, leaver: ADA.name });
  await expect(desk.getByRole('listitem').filter({ hasText: task })).toBeHidden();
  await say(a.popup, { call: 'grant', room, seat, grant: 'follow', minutes: 60 });
  const followed = desk.locator('.followed');
  await expect(followed.locator('.task-title').getByText(task, { exact: true })).toBeVisible();
  await expect(item(desk, fill(words.theirTurn, { name: ADA.name }))).toBeVisible();
  expect(await axeFindings(desk)).toEqual([]);
  // What Ada does is seen without anybody asking.
  await say(a.popup, { call: 'say', handover: await handoverOf(a), task: 'revoke' });
  await expect(followed.getByRole('listitem').first()).toContainText(handoverWords.en.statusDone);
  await expect(item(desk, fill(words.done, { done: 1, all: 4 }))).toBeVisible();
  await desk.getByRole('button', { name: fill(words.nudge, { name: ADA.name }) }).click();
  await expect(desk.getByText(fill(words.nudged, { name: ADA.name }))).toBeVisible();
  await desk.getByRole('textbox', { name: words.note }).fill('Calls on Mondays');
  await desk.getByRole('button', { name: words.noteSave }).click();
  await expect(desk.getByText(words.noteSaved)).toBeVisible();
  await desk.reload();
  await expect(desk.getByRole('textbox', { name: words.note })).toHaveValue('Calls on Mondays');
  expect(await say(cy.popup, { call: 'export', tenant: MUNCHKIN })).toContain('Calls on Mondays');
  await say(cy.popup, { call: 'erase', tenant: MUNCHKIN });
  await expect(desk.getByText(words.empty)).toBeVisible();
});

test('narrow, dark, and while the screen is shared', async () => {
  await opened({ a });
  const desk = await a.seat.screen('desk.html');
  await desk.emulateMedia({ colorScheme: 'dark' });
  await desk.setViewportSize({ width: 360, height: 700 });
  expect(await axeFindings(desk)).toEqual([]);
  await desk.keyboard.press('Tab');
  await item(desk, /Northwind Traders/).focus();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: words.back })).toBeVisible();
  await expect(item(desk, /Northwind Traders/)).toBeHidden();
  expect(await axeFindings(desk)).toEqual([]);
  await say(a.popup, { call: 'present', on: true });
  await expect(desk.getByText(words.presenting)).toBeVisible();
  expect(await desk.content()).not.toContain('Northwind');
  await say(a.popup, { call: 'present', on: false });
  await expect(desk.getByRole('button', { name: words.back })).toBeVisible();
});

/** What a press saves as a file: its name and its text. */
async function saved(desk: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** What a press on Print brings on paper: the lines of the table, and how much else of the desk. */
async function printed(desk: Page): Promise<unknown> {
  await desk.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    window.print = () => {
      const lines = [...document.querySelectorAll('tr')].filter(seen);
      const rest = [...document.querySelectorAll('.desk-head, .desk-menu, .desk-list, .desk-item')];
      Object.assign(window, {
        printed: {
          lines: lines.map(({ cells }) => [...cells].map(({ textContent }) => textContent)),
          rest: rest.filter(seen).length,
        },
      });
    };
  });
  await desk.getByRole('button', { name: words.print, exact: true }).click();
  await poll(() => desk.evaluate(() => Reflect.get(window, 'printed') !== undefined)).toBe(true);
  return desk.evaluate(() => Reflect.get(window, 'printed'));
}

test('the list is saved as CSV, printed, and handed to a colleague, who can give it back @all', async () => {
  const SOUTHWIND = '123-ABC-456';
  const NOTE = 'Says "no", often,\nand =1+1';
  const begun = { call: 'start', leaver: ADA, keeper: BO, planned: null } as const;
  await say(cy.popup, { ...begun, tenant: MUNCHKIN, tenantName: 'Northwind Traders' });
  await say(cy.popup, { ...begun, tenant: SOUTHWIND, tenantName: '=Southwind, Inc.' });
  await say(cy.popup, { call: 'noteTenant', tenant: MUNCHKIN, text: NOTE });
  const desk = await cy.seat.screen('desk.html');
  await desk.getByRole('combobox', { name: words.sort }).selectOption('byName');
  await expect(item(desk, /Northwind Traders/)).toBeVisible();
  await desk.getByText(words.file, { exact: true }).click();
  const csv = await saved(desk, words.csv);
  expect(csv.name).toMatch(/^handrail-\d{4}-\d\d-\d\d\.csv$/);
  await expect(desk.getByText(fill(words.csvSaved, { file: csv.name }))).toBeVisible();
  const [head = [], ...rows] = Papa.parse<readonly string[]>(csv.text, { skipEmptyLines: true }).data;
  expect(head.slice(0, 2)).toEqual([words.cName, words.cKey]);
  // A name that begins like a formula is text in a spreadsheet.
  expect(rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
    ["'=Southwind, Inc.", SOUTHWIND, ''],
    ['Northwind Traders', MUNCHKIN, NOTE],
  ]);

  await desk.emulateMedia({ media: 'print' });
  const paper = await printed(desk);
  expect(paper).toEqual({
    lines: [head, ...rows.map((row) => row.map((cell) => cell.replace("'=S", '=S')))],
    rest: 0,
  });
  await desk.emulateMedia({ media: null });

  await desk.getByText(words.file, { exact: true }).click();
  await desk.getByRole('button', { name: words.handOn }).click();
  await desk.getByRole('button', { name: words.chooseAll }).click();
  await desk.getByRole('textbox', { name: words.yourName }).fill(CY.name);
  const file = await saved(desk, words.save);
  await expect(desk.getByText(fill(words.saved, { file: file.name }))).toBeVisible();

  const theirs = await a.seat.screen('desk.html');
  await theirs.getByText(words.file, { exact: true }).click();
  await theirs.getByRole('button', { name: words.takeIn }).click();
  const buffer = Buffer.from(file.text);
  await theirs
    .getByLabel(words.takeFile)
    .setInputFiles({ name: file.name, mimeType: 'application/json', buffer });
  await expect(theirs.getByText(fill(words.takeFrom, { name: CY.name, n: 2, known: 0 }))).toBeVisible();
  await expect(theirs.getByText(words.empty)).toBeVisible();
  await theirs.getByRole('button', { name: words.takeDo }).click();
  await expect(theirs.getByText(fill(words.taken, { n: 2 }))).toBeVisible();
  for (const name of [/Northwind Traders/, /=Southwind, Inc\./])
    await expect(item(theirs, name)).toBeVisible();
  await theirs.getByRole('button', { name: words.undo }).click();
  await expect(theirs.getByText(words.undone)).toBeVisible();
  await expect(theirs.getByText(words.empty)).toBeVisible();
  for (const tenant of [MUNCHKIN, SOUTHWIND]) await say(cy.popup, { call: 'erase', tenant });
});

test('10,000 customers scroll without a blank, by wheel and by keys @all', async () => {
  const seat = await openSeat({ port: consoles.port });
  const screen = await seat.screen('popup.html?screen=record');
  await say(screen, { call: 'firstInvited', tenant: MUNCHKIN, person: { name: 'Nobody', email: '' } });
  await say(screen, { call: 'erase', tenant: MUNCHKIN });
  await seed(screen, 10_000, 6);
  const desk = await seat.screen('desk.html');
  const list = desk.locator('.desk-list');
  await expect(desk.getByText(fill(words.count, { shown: 10_000, all: 10_000 }))).toBeVisible({
    timeout: 150_000,
  });
  await list.hover();
  for (let turn = 0; turn < 20; turn += 1) {
    await desk.mouse.wheel(0, 4000);
    await poll(() => blank(desk)).toBe(0);
  }
  await desk.getByRole('combobox', { name: words.sort }).selectOption('byName');
  await list.getByRole('button').first().focus();
  await desk.keyboard.press('End');
  await expect(desk.locator('.desk-item:focus')).toBeVisible();
  await poll(() => blank(desk)).toBe(0);
  await desk.getByRole('searchbox').fill(nameOf(4710));
  await expect(item(desk, new RegExp(keyOf(4710)))).toBeVisible();
  await seat.close();
});

/** Of eight points down the list, those at which no customer is drawn. */
const blank = (desk: Page): Promise<number> =>
  desk.locator('.desk-list').evaluate((list) => {
    const { left, top, width, height } = list.getBoundingClientRect();
    const points = Array.from({ length: 8 }, (_, at) => top + ((at + 0.5) * height) / 8);
    return points.filter((y) => !document.elementFromPoint(left + width / 2, y)?.closest('.desk-item'))
      .length;
  });
