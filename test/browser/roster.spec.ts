/** The list of people to invite, checked on its own screen: chosen, dropped, large, in both languages; nothing of it is kept. */
import { expect, type Page, test } from '@playwright/test';
import { rosterAddress } from '../../components/roster/address.ts';
import { fill } from '../../lib/words/language.ts';
import { rosterWords } from '../../lib/words/roster.ts';
import { findingWords } from '../../lib/words/roster-findings.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, openActor } from './actor.ts';
import { afresh } from './afresh.ts';
import { axeFindings } from './axe.ts';
import { bare } from './hold.ts';
import { everythingKept, hearMessages } from './kept.ts';
import { poll } from './poll.ts';
import { openSeat, type Seat } from './seat.ts';
import { view } from './worker.ts';

let consoles: Consoles;
let a: Actor;
let japanese: Seat;
test.beforeAll(async () => {
  consoles = await startConsoles();
  [a, japanese] = await Promise.all([
    openActor(consoles, ADA),
    openSeat({ port: consoles.port, lang: 'ja' }),
  ]);
});
test.afterAll(async () => {
  await Promise.all([a.seat.close(), japanese.close()]);
  await consoles.close();
});
test.beforeEach(() => afresh(consoles, [a]));

const PLAIN = rosterAddress(null);
const file = (text: string, name = 'team.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const HEAD = 'First Name,Last Name,E-mail';
const MIXED = [
  HEAD,
  'Ada,Lindqvist,ada@northwind.example',
  '"Carmen, Dr.","Ruiz\nde la Torre",carmen@northwind.example',
  'Ada,L.,ADA@northwind.example',
  'Dan,Ek,dan.northwind.example',
  `${'Wolfeschlegelsteinhausenbergerdorff'.repeat(3)},Fox,${'x'.repeat(60)}@${'long-company-name.'.repeat(6)}example`,
  'Gil,Hu,gіl@northwind.example',
  'Kim, Jr.,Lee,kim@northwind.example',
  'Pat,Quo,',
].join('\r\n');

const screenOf = (seat: Seat, path = PLAIN): Promise<Page> => seat.screen(path);
const choose = (page: Page, given: ReturnType<typeof file>) =>
  page.locator('input[type=file]').setInputFiles(given);
const verdict = (page: Page) => page.locator('.verdict h2');
const finding = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });

/** Nothing stands outside of the window's width. */
async function expectNoSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test('50,000 rows are read with progress, found through, and nothing of them is kept, told or sent', async () => {
  const canaries = ['quokkasecret', 'numbatsurname', 'wombat-team.csv'];
  const rows = Array.from(
    { length: 50_000 },
    (_, n) => `"Quokkasecret ${n}","Numbatsurname",user${n === 49_999 ? 0 : n}@quokkasecret.example`,
  );
  const page = await screenOf(a.seat);
  const heard = await hearMessages(a.seat);
  const requests: string[] = [];
  a.seat.context.on('request', (request) => requests.push(request.url()));
  // Every state of the bar, however quick the machine.
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seenProgress: seen });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar && bar.position >= 0) seen.push(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await choose(page, file([`${HEAD},Note`, ...rows, 'Di,Ek,nobody'].join('\n'), 'wombat-team.csv'));
  await expect(verdict(page)).toHaveText(rosterWords.en.mendTitle);
  const seen: unknown = await page.evaluate(() => Reflect.get(globalThis, 'seenProgress'));
  if (!Array.isArray(seen)) throw new Error('nothing was seen');
  expect(new Set(seen).size).toBeGreaterThan(5);
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  await expect(page.locator('.counts dd')).toHaveText(['50,001', '49,999', '49,999']);
  await expect(finding(page, fill(findingWords.en.invalid, { count: 1 }))).toContainText('Line 50002');
  await expect(finding(page, fill(findingWords.en.duplicates, { count: 1 }))).toContainText('Line 2, 50001');
  await expect(finding(page, fill(findingWords.en.seatsOver, { over: '49,899' }))).toBeVisible();

  const [kept, { rows: users }] = await Promise.all([everythingKept(page), view(a)]);
  const told = await heard();
  // What is looked through is the right place: the page that was sighted, the ledger, the question asked just now.
  expect(kept).toContain('"sighting"');
  expect(kept).toMatch(/"indexedDB":\{"[^"]+\/[^"]+":/);
  expect(told).toContain('"call":"view"');
  expect(users).toEqual([]);
  for (const canary of canaries) {
    expect(kept.toLowerCase()).not.toContain(canary);
    expect(told.toLowerCase()).not.toContain(canary);
  }
  expect(
    requests.filter((url) => !url.startsWith(a.seat.origin) && !url.startsWith('https://toutapp.com/')),
  ).toEqual([]);
  expect(requests.join().toLowerCase()).not.toContain('quokkasecret');
  expect(page.url()).toBe(`${a.seat.origin}/${PLAIN}`);
});

for (const lang of ['en', 'ja'] as const) {
  test(`every state is reachable for everybody, in light and dark, narrow and wide (${lang}) @all`, async () => {
    const page = await screenOf(lang === 'en' ? a.seat : japanese);
    const words = rosterWords[lang];
    const look = async () => {
      expect(await axeFindings(page)).toEqual([]);
      await expectNoSideways(page);
    };
    for (const [width, colorScheme] of [
      [380, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: width === 380 ? 560 : 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.reload();
      await expect(page.getByText(words.choose)).toBeVisible();
      await look();
      await choose(page, file('PK\u0003\u0004', 'team.xlsx'));
      await expect(page.getByText(words.spreadsheet)).toBeVisible();
      await look();
      await choose(page, file('Work,Private\na@x.example,a@y.example'));
      await expect(page.getByRole('group', { name: words.askColumn })).toBeVisible();
      await look();
      await choose(page, file(MIXED));
      await expect(verdict(page)).toHaveText(words.mendTitle);
      await page.getByRole('button', { name: new RegExp(words.moreLines) }).click();
      await look();
      const stops = finding(page, fill(findingWords[lang].invalid, { count: 4 }));
      for (const reason of ['noAt', 'shifted', 'empty'] as const)
        await expect(stops).toContainText(findingWords[lang][reason]);
      await expect(finding(page, fill(findingWords[lang].duplicates, { count: 1 }))).toBeVisible();
    }
    await page.close();
  });
}

test('only keys: a file is chosen, its column told, the findings copied', async () => {
  await a.seat.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await screenOf(a.seat);
  await page.bringToFront();
  await expect(page.getByText(rosterWords.en.choose)).toBeVisible();
  const input = page.locator('input[type=file]');
  // A tab that has just come to the front may not have the keyboard yet.
  await expect(async () => {
    if (!(await input.evaluate((own) => own === document.activeElement))) await page.keyboard.press('Tab');
    await expect(input).toBeFocused({ timeout: 1000 });
  }).toPass();
  const chosen = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  const chooser = await chosen;
  await chooser.setFiles(file('Work,Private\na@x.example,a@y.example\nbo,bo'));
  await expect(verdict(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: rosterWords.en.useColumn })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toHaveText(rosterWords.en.mendTitle);
  await expect(verdict(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: rosterWords.en.used })).toBeFocused();
  await page.keyboard.type('42');
  await expect(finding(page, fill(findingWords.en.seatsEnough, { wanted: 1, free: 58 }))).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: rosterWords.en.copyLines })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(rosterWords.en.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Line 3 · bo · no @');
});

test('a file is dropped @all', async () => {
  const page = await screenOf(a.seat);
  const zone = page.locator('.file-choice');
  const given = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.csv'));
    return transfer;
  }, `${HEAD}\nAda,L,ada@x.example`);
  const main = page.locator('main');
  await main.dispatchEvent('dragenter', { dataTransfer: given });
  await expect(zone).toContainText(rosterWords.en.drop);
  await main.dispatchEvent('drop', { dataTransfer: given });
  await expect(page.getByText('dropped.csv')).toBeVisible();
  await expect(verdict(page)).toHaveText(rosterWords.en.lookTitle);
  await expect(zone).not.toContainText(rosterWords.en.drop);
});

test('it is compared with the users that the page shows, and with the seats that are typed @all', async () => {
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await poll(async () => (await view(a)).rows.map(({ email }) => email)).toContain(BO.email);
  const tab = Number(new URL(a.popup.url()).searchParams.get('tab'));
  const page = await screenOf(a.seat, rosterAddress(tab));
  await choose(page, file(`${HEAD}\nBo,Tanaka,${BO.email.toUpperCase()}\nDi,Ek,di@northwind.example`));
  await expect(finding(page, fill(findingWords.en.known, { count: 1 }))).toContainText(
    BO.email.toUpperCase(),
  );
  await page.getByRole('textbox', { name: rosterWords.en.used }).fill('99');
  await expect(finding(page, fill(findingWords.en.seatsEnough, { wanted: 1, free: 1 }))).toBeVisible();
  const { rows } = await view(a);
  expect(bare(await page.locator('main').innerText())).toContain(
    bare(fill(rosterWords.en.seenUsers, { count: rows.length })),
  );
});

test('the popup does without what reads files', async () => {
  const loaded: string[] = [];
  a.seat.context.on('request', (request) => loaded.push(request.url()));
  const reading = () => loaded.filter((url) => url.includes('RosterScreen'));
  await a.popup.reload();
  await expect(a.popup.getByRole('heading').first()).toBeVisible();
  expect(loaded.length).toBeGreaterThan(0);
  expect(reading()).toEqual([]);
  const page = await screenOf(a.seat);
  await expect(page.getByText(rosterWords.en.choose)).toBeVisible();
  expect(reading()).toHaveLength(1);
});
