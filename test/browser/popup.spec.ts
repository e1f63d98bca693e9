import { expect, type Page, test } from '@playwright/test';
import { fill } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { planWords } from '../../lib/words/popup-plan.ts';
import { turnWords } from '../../lib/words/popup-turn.ts';
import { windowWords } from '../../lib/words/popup-window.ts';
import { recordWords } from '../../lib/words/record.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { ADA, BO, CARMEN, expectTurn, openActor, press } from './actor.ts';
import { afresh, signIn } from './afresh.ts';
import { axeFindings } from './axe.ts';
import { bare } from './hold.ts';
import { poll } from './poll.ts';
import { opened, type Pair, replied } from './stand.ts';
import { facts, MUNCHKIN, say, view } from './worker.ts';

// Ada reads English, Bo Japanese.
let consoles: Consoles;
let pair: Pair;
test.beforeAll(async () => {
  consoles = await startConsoles();
  const [a, b] = await Promise.all([openActor(consoles, ADA), openActor(consoles, BO, { lang: 'ja' })]);
  pair = { a, b };
});
test.afterAll(async () => {
  await Promise.all([pair.a.seat.close(), pair.b.seat.close()]);
  await consoles.close();
});
test.beforeEach(() => afresh(consoles, [pair.a, pair.b]));

const people = { keeper: BO.name, leaver: ADA.name, other: BO.name };
const filled = (text: string): string => fill(text, people);

/** The screen says this, whatever plates and line breaks stand in it. */
async function expectSays(screen: Page, text: string): Promise<void> {
  await poll(async () => bare(await screen.locator('body').innerText())).toContain(bare(filled(text)));
}

for (const lang of ['en', 'ja'] as const) {
  const reader = () => (lang === 'en' ? pair.a : pair.b);

  test(`without a console it teaches (${lang})${lang === 'en' ? '' : ' @all'}`, async () => {
    const popup = await reader().seat.screen('popup.html?tab=999999');
    const words = popupWords[lang];
    await expect(popup.getByRole('heading', { name: words.noConsoleTitle })).toBeVisible();
    for (const word of ['noConsoleText', 'noConsoleStep1', 'noConsoleStep2', 'noConsoleStep3'] as const)
      await expectSays(popup, words[word]);
    await expect(popup.getByRole('button', { name: words.openSales, exact: true })).toBeVisible();
    expect(await axeFindings(popup)).toEqual([]);
  });

  test(`where nothing is under way it shows both ways (${lang}) @all`, async () => {
    consoles.use({ munchkinShown: 'admins' });
    await signIn(reader(), reader().email);
    const { popup } = reader();
    for (const word of ['nothingTitle', 'giveTitle', 'takeTitle'] as const)
      await expect(popup.getByRole('heading', { name: popupWords[lang][word] })).toBeVisible();
    expect(await axeFindings(popup)).toEqual([]);
  });

  test(`paste, refusal and plan are reachable for everybody (${lang}) @all`, async () => {
    await signIn(reader(), ADA.email);
    const { popup } = reader();
    await press(reader(), popupWords[lang].take);
    expect(await axeFindings(popup)).toEqual([]);
    await popup.getByRole('textbox').fill('nothing of ours');
    await expectSays(popup, popupBatonWords[lang].nothingChanged);
    expect(await axeFindings(popup)).toEqual([]);
    await popup.reload();
    await press(reader(), popupWords[lang].give);
    await expectSays(popup, planWords[lang].undoTitle);
    expect(await axeFindings(popup)).toEqual([]);
  });

  test(`a handover under way is reachable for everybody (${lang})${lang === 'en' ? '' : ' @all'}`, async () => {
    await replied(consoles, pair);
    expect(await axeFindings(reader().popup)).toEqual([]);
    const record = await reader().seat.screen(`popup.html?screen=record&tenant=${MUNCHKIN}`);
    await expectSays(record, recordWords[lang].title);
    expect(await axeFindings(record)).toEqual([]);
  });
}

test('whose Marketo it is: where Set Up does not show it, it is typed, and counts for this document', async () => {
  await signIn(pair.a, CARMEN.email);
  const { popup, seat } = pair.a;
  await expect(popup.getByRole('heading', { name: popupWords.en.noTenantTitle })).toBeVisible();
  expect(await axeFindings(popup)).toEqual([]);
  const opening = seat.context.waitForEvent('page');
  await press(pair.a, popupWords.en.typeTenant);
  const window = await opening;
  await expectSays(window, windowWords.en.tenantUnshown);
  expect(await axeFindings(window)).toEqual([]);
  await window.getByRole('textbox', { name: windowWords.en.tenantField }).fill('nonsense');
  await window.getByRole('button', { name: windowWords.en.tenantDo }).click();
  await expectSays(window, windowWords.en.needMunchkin);
  await window.getByRole('textbox', { name: windowWords.en.tenantField }).fill(MUNCHKIN);
  await window.keyboard.press('Enter');
  await poll(async () => (await view(pair.a)).tenant).toBe(MUNCHKIN);
  await pair.a.page.reload();
  await poll(async () => (await view(pair.a)).tenant).toBe(null);
});

test('the plan asks for the other admin and refuses oneself; Start begins with revoke', async () => {
  const { a } = pair;
  await a.page.getByRole('tab', { name: 'User Access' }).click();
  await poll(async () => (await view(a)).rows.length).toBeGreaterThan(0);
  await press(a, popupWords.en.give);
  await press(a, planWords.en.start);
  await expectSays(a.popup, planWords.en.needKeeper);
  await a.popup.getByRole('radio', { name: BO.name }).check();
  await press(a, planWords.en.start);
  await expectTurn(a, 'revoke', BO.name);
  expect((await facts(a)).filter(({ body }) => body.kind === 'opened')).toHaveLength(1);
});

test('the workspace is noted before revoke, and shown again', async () => {
  const { a } = pair;
  await opened(pair);
  await expectSays(a.popup, handoverWords.en.workspaceText);
  await a.popup.bringToFront();
  await a.popup.getByRole('textbox', { name: filled(handoverWords.en.workspaceLabel) }).fill('Sales EMEA');
  await press(a, handoverWords.en.workspaceSave);
  await expectSays(a.popup, fill(handoverWords.en.workspaceNoted, { ...people, text: 'Sales EMEA' }));
  expect((await view(a)).checklist?.workspace).toBe('Sales EMEA');
});

test('the badge tells when it is your turn, and only then', async () => {
  const { a, b } = pair;
  const badge = (screen: Page) => screen.evaluate(() => chrome.action.getBadgeText({}));
  await poll(() => badge(a.popup)).toBe('');
  await opened(pair);
  await poll(() => badge(a.popup)).toBe('1');
  await replied(consoles, await started());
  await poll(() => badge(b.popup)).toBe('');
});

/** The pair, as at the start. */
async function started(): Promise<Pair> {
  await afresh(consoles, [pair.a, pair.b]);
  return pair;
}

test('digits that differ: do not go on, nothing is confirmed, and the way out @all', async () => {
  const { a } = pair;
  const text = await replied(consoles, pair);
  await say(a.popup, { call: 'receive', text, here: MUNCHKIN, name: '', otherHandover: false });
  await expectTurn(a, 'confirmDigits', BO.name);
  await press(a, turnWords.en.compareDigits);
  expect(await axeFindings(a.popup)).toEqual([]);
  await press(a, popupBatonWords.en.same);
  await expectSays(a.popup, popupBatonWords.en.otherNeeded);
  await press(a, popupBatonWords.en.differ);
  await expectSays(a.popup, popupBatonWords.en.differText);
  expect(await axeFindings(a.popup)).toEqual([]);
  expect((await view(a)).checklist?.keeper.confirmed).toBe(false);
  await press(a, handoverWords.en.breakOff);
  await expectSays(a.popup, handoverWords.en.breakOffBefore);
});

test('another handover under way: the digits are not confirmed @all', async () => {
  const { a } = pair;
  const text = await replied(consoles, pair);
  await say(a.popup, { call: 'receive', text, here: MUNCHKIN, name: '', otherHandover: false });
  await expectTurn(a, 'confirmDigits', BO.name);
  await press(a, turnWords.en.compareDigits);
  await a.popup.getByRole('radio', { name: popupBatonWords.en.otherYes, exact: true }).check();
  await press(a, popupBatonWords.en.same);
  await expectSays(a.popup, popupBatonWords.en.otherStop);
  expect((await view(a)).checklist?.keeper.confirmed).toBe(false);
});

test('the record says who did what and how it was proven, fit for paper @all', async () => {
  await replied(consoles, pair);
  const record = await pair.a.seat.screen(`popup.html?screen=record&tenant=${MUNCHKIN}`);
  await record.emulateMedia({ media: 'print' });
  await expectSays(record, recordWords.en.opened.replace('{leaver}', ADA.name).replace('{keeper}', BO.name));
  await expectSays(record, recordWords.en.proofNote);
  await expect(record.getByRole('button', { name: recordWords.en.print })).toBeHidden();
  const wide = await record.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
});

test('erasing takes names and record away from this browser', async () => {
  const { a } = pair;
  await opened(pair);
  await a.popup.bringToFront();
  const more = a.popup.locator('footer.more');
  await more.locator('summary').click();
  await more.getByRole('button', { name: handoverWords.en.erase, exact: true }).click();
  expect(await axeFindings(a.popup)).toEqual([]);
  await press(a, handoverWords.en.eraseDo);
  await expect(a.popup.getByRole('heading', { name: popupWords.en.nothingTitle })).toBeVisible();
  expect(await facts(a)).toEqual([]);
});

test('only keys: the plan is reached and left without a mouse', async () => {
  const { popup } = pair.a;
  await popup.bringToFront();
  await popup.getByRole('button', { name: popupWords.en.give, exact: true }).focus();
  await popup.keyboard.press('Enter');
  await expectSays(popup, planWords.en.title);
  await popup.getByRole('button', { name: popupWords.en.back }).focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { name: popupWords.en.nothingTitle })).toBeVisible();
});
