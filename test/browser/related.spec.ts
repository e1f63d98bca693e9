/** What comes after setting up, each played to its end: inviting further users, giving access, one's own Salesforce. */
import { expect, test } from '@playwright/test';
import { fill } from '../../lib/words/language.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { say as salesWord } from '../consoles/sales/app/words.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, openActor, press } from './actor.ts';
import { axeFindings } from './axe.ts';
import { alarms, WAIT, waited } from './clock.ts';
import { badge, beginCourse, expectTaskDone, titleIn } from './course.ts';
import { part } from './overlay.ts';
import { poll } from './poll.ts';
import { clickRing, ringAt } from './ringed.ts';
import { labelsOf, logIn, pressed } from './salesforce.ts';
import { MUNCHKIN, say, view } from './worker.ts';

const DENIZ = { name: 'Deniz Aydin', email: 'deniz.aydin@northwind.example' };
const WORDS = runWords.en;
const inSales = (key: Parameters<typeof salesWord>[1]): string => salesWord('en', key);

let consoles: Consoles;
test.beforeAll(async () => {
  consoles = await startConsoles();
});
test.afterAll(() => consoles.close());

const headline = (actor: Actor, text: string) =>
  expect(actor.popup.getByRole('heading', { name: text, exact: true })).toBeVisible();

/** Who neither holds nor has rights is shown no Munchkin ID, and names the customer. */
async function named(actor: Actor): Promise<void> {
  await poll(async () => (await view(actor)).doc?.doc).toBeTruthy();
  const { doc } = await view(actor);
  await say(actor.popup, { call: 'nameTenant', doc: doc?.doc ?? '', munchkin: MUNCHKIN });
}

for (const lang of ['en', 'ja'] as const) {
  test(`further users are invited (${lang}) @all`, async () => {
    consoles.set('inviteUsers');
    consoles.use({ language: lang });
    const ada = await openActor(consoles, ADA, { lang });
    await beginCourse(ada, 'invitation');
    await headline(ada, titleIn(ada, 'invitation', 'inviteFurther'));
    await expect(ada.popup.getByRole('button', { name: runWords[lang].roster })).toBeVisible();
    for (const key of ['userManagement', 'actions', 'inviteUsers'] as const)
      await clickRing(ada.page, salesWord(lang, key));
    await clickRing(ada.page, '');
    await ada.page.keyboard.type('kim.lee@northwind.example');
    await clickRing(ada.page, salesWord(lang, 'invite'));
    await poll(() => consoles.truth.user('kim.lee@northwind.example')?.status).toBe('invited');
    await expectTaskDone(ada, 'invitation', 'inviteFurther');
    await headline(ada, titleIn(ada, 'invitation'));
    // Done, the next one can be begun.
    await ada.popup.getByText('More', { exact: true }).or(ada.popup.getByText('その他')).click();
    await press(ada, runWords[lang].begin);
    await headline(ada, runWords[lang].chooseTitle);
    expect(await axeFindings(ada.popup)).toEqual([]);
    await ada.seat.close();
  });
}

test('users are invited from a file: the file, Next, and a look at its column before Invite @all', async () => {
  consoles.set('inviteUsers');
  consoles.use({ language: 'en' });
  const ada = await openActor(consoles, ADA);
  const { page } = ada;
  await beginCourse(ada, 'invitation');
  for (const key of ['userManagement', 'actions'] as const) await clickRing(page, inSales(key));
  await page.getByRole('menuitem', { name: inSales('inviteUsersCsv') }).click();
  await ringAt(page, inSales('csvFile'));
  const says = async (): Promise<string | undefined> => (await part(page, 'card'))?.text;
  await poll(says).toContain('the CSV file that Handrail checked');
  const file = {
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('E-mail\nkim.lee@northwind.example\n'),
  };
  await page.getByLabel(inSales('csvFile')).setInputFiles(file);
  await clickRing(page, inSales('next'));
  await ringAt(page, inSales('invite'));
  await poll(says).toContain('at the column with the addresses');
  await clickRing(page, inSales('invite'));
  await poll(() => consoles.truth.user('kim.lee@northwind.example')?.status).toBe('invited');
  await expectTaskDone(ada, 'invitation', 'inviteFurther');
  await ada.seat.close();
});

/** Ada has connected, and waits. */
async function waiting(permissions: readonly string[]): Promise<Actor> {
  consoles.set('grantAccess');
  consoles.use({ language: 'en' });
  const ada = await openActor(consoles, ADA, { permissions });
  await named(ada);
  await beginCourse(ada, 'access');
  await clickRing(ada.page, inSales('connect'));
  await poll(() => consoles.truth.holders()).toEqual([ADA.email]);
  await expectTaskDone(ada, 'access', 'connectMarketo');
  await expect(ada.popup.getByText(WORDS.pauseWhy)).toBeVisible();
  expect(await badge(ada)).toBe('');
  return ada;
}

test('access is given ten minutes after connecting, and the wait reminds @all', async () => {
  const ada = await waiting(['notifications']);
  const { next } = (await view(ada)).runs[0] ?? {};
  const until = next?.step === 'pause' ? next.until : 0;
  expect((await alarms(ada)).map(({ scheduledTime }) => scheduledTime)).toEqual([until]);
  // Looked at again, the wait does not begin anew.
  await ada.page.reload();
  await poll(async () => (await view(ada)).connection).toBe('holds');
  expect((await alarms(ada)).map(({ scheduledTime }) => scheduledTime)).toEqual([until]);
  await expect(ada.popup.getByRole('button', { name: WORDS.remind })).toHaveCount(0);
  consoles.later(WAIT);
  await waited(ada);
  await headline(ada, titleIn(ada, 'access', 'grantAccess'));
  await poll(() => badge(ada)).toBe('1');
  await poll(() =>
    ada.popup.evaluate(async () => Object.keys(await chrome.notifications.getAll()).length),
  ).toBe(1);
  expect(await alarms(ada)).toEqual([]);
  await clickRing(ada.page, inSales('userAccess'));
  await poll(async () => (await part(ada.page, 'card'))?.text).toContain('Search for the users');
  const row = ada.page.getByRole('row').filter({ hasText: DENIZ.email });
  await row.getByRole('button', { name: inSales('connect'), exact: true }).click();
  await poll(() => consoles.truth.withAccess()).toEqual([DENIZ.email]);
  // Whether these were all, Ada says.
  await ada.popup.bringToFront();
  await ada.popup.getByText(WORDS.cannotSee).click();
  await press(ada, fill(WORDS.didLabel, { task: titleIn(ada, 'access', 'grantAccess') }));
  await expectTaskDone(ada, 'access', 'grantAccess');
  await ada.seat.close();
});

test('without notifications badge and popup remind; the alarm is set again, and goes with the run @all', async () => {
  const ada = await waiting([]);
  await expect(ada.popup.getByRole('button', { name: WORDS.remind })).toBeVisible();
  expect(await axeFindings(ada.popup)).toEqual([]);
  const before = await alarms(ada);
  // Gone with the browser or with an update: the next thing that is published sets it again.
  await ada.popup.evaluate(() => chrome.alarms.clearAll());
  await ada.seat.stopWorker();
  await ada.page.reload();
  await poll(() => alarms(ada)).toEqual(before);
  consoles.later(WAIT);
  await waited(ada);
  await headline(ada, titleIn(ada, 'access', 'grantAccess'));
  await poll(() => badge(ada)).toBe('1');
  await ada.seat.close();
  const other = await waiting([]);
  expect(await alarms(other)).toHaveLength(1);
  await other.popup.getByText('More', { exact: true }).click();
  await press(other, WORDS.stop);
  await press(other, WORDS.stop);
  await poll(() => alarms(other)).toEqual([]);
  await other.seat.close();
});

test('a user connects the own Salesforce, under My Account @all', async () => {
  consoles.set('ownSalesforce');
  consoles.use({ language: 'en' });
  const deniz = await openActor(consoles, DENIZ, { allowed: ['salesforce'] });
  await named(deniz);
  await beginCourse(deniz, 'ownSalesforce');
  await clickRing(deniz.page, 'Salesforce');
  await expect(deniz.page).toHaveURL(/#settings\/crm\/salesforce/);
  await clickRing(deniz.page, inSales('connect'));
  await clickRing(deniz.page, inSales('ok'));
  await deniz.page.waitForURL(/login\.salesforce\.com/);
  await logIn(deniz.page, 'en', DENIZ.email);
  await pressed(deniz.page, labelsOf('en')('allow'));
  await deniz.page.waitForURL(/toutapp\.com/);
  await expectTaskDone(deniz, 'ownSalesforce', 'connectOwnSalesforce');
  expect(consoles.truth.state.salesforce).toEqual([DENIZ.email]);
  await deniz.seat.close();
});

test('the administrators’ Salesforce proves nothing of one’s own @all', async () => {
  consoles.set('ownSalesforce');
  consoles.use({ language: 'en' });
  const ada = await openActor(consoles, ADA);
  await poll(async () => (await view(ada)).tenant).toBe(MUNCHKIN);
  await beginCourse(ada, 'ownSalesforce');
  await ada.page.goto('https://toutapp.com/next#settings/admin/salesforce');
  await expect(ada.page.getByRole('button', { name: inSales('disconnect'), exact: true })).toBeVisible();
  await clickRing(ada.page, 'Salesforce');
  await expect(ada.page).toHaveURL(/#settings\/crm\/salesforce/);
  await expect(ada.page.getByRole('button', { name: inSales('connect'), exact: true })).toBeVisible();
  expect((await view(ada)).runs[0]?.tasks.map(({ status }) => status)).toEqual(['ready']);
  await ada.seat.close();
});
