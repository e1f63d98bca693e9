/** Handrail in real Firefox: the place is recognised, the first prompt shown, the early Disconnect held. */
import { expect, type TestInfo, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { CARD } from '../../../lib/words/card.ts';
import { HOLD } from '../../../lib/words/hold.ts';
import { fill } from '../../../lib/words/language.ts';
import { PICK } from '../../../lib/words/pick.ts';
import { popupWords } from '../../../lib/words/popup.ts';
import { popupBatonWords } from '../../../lib/words/popup-baton.ts';
import { planWords } from '../../../lib/words/popup-plan.ts';
import { turnWords } from '../../../lib/words/popup-turn.ts';
import { windowWords } from '../../../lib/words/popup-window.ts';
import { shownWords } from '../../../lib/words/shown.ts';
import { type Consoles, startConsoles } from '../../consoles/server.ts';
import { ADA, BO } from '../actor.ts';
import { poll } from '../poll.ts';
import { clickInCard, partIn } from './closed.ts';
import { type FirefoxSeat, openFirefox } from './firefox.ts';
import { openedBy } from './window.ts';

const named = (role: string, name: string): string => `::-p-aria([name="${name}"][role="${role}"])`;
const OWN_DISCONNECT = `.connection ${named('button', 'Disconnect')}`;
const ROW_DISCONNECT = `::-p-xpath(//tr[contains(., "${BO.email}")]//button)`;

let consoles: Consoles;
let seat: FirefoxSeat;
let page: Page;
let popup: Page;

test.beforeAll(async () => {
  consoles = await startConsoles();
});
test.afterAll(() => consoles.close());

test.beforeEach(async () => {
  consoles.set('handover');
  seat = await openFirefox({ port: consoles.port });
  page = seat.page;
  popup = page;
});
test.afterEach(async () => {
  const info = test.info();
  if (info.status !== info.expectedStatus) await pictures(info);
  await seat.close();
});

/** Ada signs in and stands on the Marketo settings. */
async function signIn(): Promise<void> {
  await page.goto(`https://toutapp.com/login?as=${encodeURIComponent(ADA.email)}`);
  await page.waitForSelector(OWN_DISCONNECT);
}

/** The popup of her tab names the customer: the place was recognised and read. */
async function openPopup(): Promise<void> {
  popup = await seat.popup();
  await popup.waitForSelector('::-p-text(000-HND-001)');
}

/** Handrail was there before the page. */
async function begin(): Promise<void> {
  await seat.install();
  await signIn();
  await openPopup();
}

/** What both tabs show, for whoever reads a failure. */
async function pictures(info: TestInfo): Promise<void> {
  for (const [name, tab] of Object.entries({ page, popup })) {
    await tab.bringToFront();
    await tab.screenshot({ path: `${info.outputPath(name)}.png` });
  }
}

/** Clicks with the real mouse, in the tab in front. */
async function press(at: Page, selector: string): Promise<void> {
  await at.bringToFront();
  await at.locator(selector).click();
}

const turn = (title: keyof (typeof turnWords)['en']): Promise<unknown> =>
  popup.waitForSelector(named('heading', fill(turnWords.en[title], { other: BO.name })));

/** Ada plans the handover to Bo in the popup; the first step is hers. */
async function start(): Promise<void> {
  await press(page, named('tab', 'User Access'));
  await page.waitForSelector(ROW_DISCONNECT);
  await press(popup, named('button', popupWords.en.give));
  await press(popup, `label:has([title="${BO.name}"]) input`);
  await press(popup, named('button', planWords.en.start));
  await turn('revoke');
  await page.bringToFront();
}

/** The ring lies around this control and nowhere else. */
async function expectRing(control: string): Promise<void> {
  await poll(async () => {
    const ring = await partIn(page, 'ring');
    const box = await (await page.$(control))?.boundingBox();
    if (!ring || !box) return 'no ring';
    const across = ring.box.x + ring.box.width / 2 - (box.x + box.width / 2);
    const down = ring.box.y + ring.box.height / 2 - (box.y + box.height / 2);
    const larger = ring.box.width > box.width && ring.box.height > box.height;
    return larger && Math.hypot(across, down) < 2 ? 'around it' : `off by ${across}, ${down}`;
  }).toBe('around it');
}

/** Whether the card lies over the control; null where one of them is not there. */
async function cardCovers(control: string): Promise<boolean | null> {
  const card = (await partIn(page, 'card'))?.box;
  const box = await (await page.$(control))?.boundingBox();
  if (!card || !box) return null;
  const across = card.x < box.x + box.width && box.x < card.x + card.width;
  return across && card.y < box.y + box.height && box.y < card.y + card.height;
}

const saidBy = async (name: string): Promise<string> => (await partIn(page, name))?.text ?? '';

/** What a hold says: in the watcher's own notice, until the overlay has come. */
const heldWords = async (): Promise<string> => (await saidBy('card')) || (await saidBy('notice'));

/** The click did not reach the page: no dialog, no request that changes anything, the same truth. */
async function expectNothingDone(): Promise<void> {
  expect(await page.$('[role=dialog]')).toBeNull();
  expect(consoles.log.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(consoles.truth.log).toEqual([]);
  expect(consoles.truth.holders()).toEqual([ADA.email]);
}

test('Firefox: the first prompt is shown at its control @all', async () => {
  await begin();
  await start();
  await expectRing(ROW_DISCONNECT);
  expect(await saidBy('card')).toContain(`In the row of ${BO.name}, click Disconnect`);
  await poll(() => cardCovers(ROW_DISCONNECT)).toBe(false);

  await page.evaluate(() => window.scrollBy(0, 120));
  await expectRing(ROW_DISCONNECT);
  await page.evaluate(() => {
    document.body.style.transform = 'translate(-40px, 25px)';
  });
  await expectRing(ROW_DISCONNECT);
});

test('Firefox: Disconnect is held where no handover is under way @all', async () => {
  await begin();
  await press(page, OWN_DISCONNECT);
  await poll(heldWords).toContain(HOLD.en['first.noHandover']);
  await expectNothingDone();
});

test('Firefox: the early Disconnect is held, by mouse and by key; its window opens and closes @all', async () => {
  await begin();
  await start();
  await expectRing(ROW_DISCONNECT);
  await press(page, OWN_DISCONNECT);
  await poll(() => saidBy('card')).toContain(HOLD.en.kicker);
  expect(await saidBy('card')).toContain(fill(HOLD.en['first.keeperHasAccess'], { keeper: BO.name }));
  await expectRing(OWN_DISCONNECT);
  await expectNothingDone();
  await clickInCard(page, HOLD.en['act.dismiss']);
  await poll(() => saidBy('card')).not.toContain(HOLD.en.kicker);

  await (await page.$(OWN_DISCONNECT))?.focus();
  await page.keyboard.press('Enter');
  await poll(() => saidBy('card')).toContain(HOLD.en.kicker);
  await expectNothingDone();

  const { close } = await openedBy(page, () => clickInCard(page, HOLD.en['act.override']));
  await close(named('button', windowWords.en.keepHeld));
  await expectNothingDone();
});

test('Firefox: the leaver comes to the invitation, with the background page stopped in between @all', async () => {
  await begin();
  await start();
  await seat.stopBackground();
  await page.reload();
  await expectRing(named('tab', 'User Access'));
  await press(page, named('tab', 'User Access'));
  await expectRing(ROW_DISCONNECT);

  await press(page, ROW_DISCONNECT);
  await press(page, `[role=dialog] ${named('button', 'Disconnect')}`);
  await turn('invite');
  expect(consoles.truth.withAccess()).not.toContain(BO.email);
  await seat.stopBackground();

  await press(popup, named('button', turnWords.en.writeInvitation));
  await popup.waitForFunction(() => document.querySelector('textarea')?.value.includes('HANDRAIL'));
  await press(popup, named('button', popupBatonWords.en.copy));
  await popup.waitForSelector(named('button', popupBatonWords.en.copyAgain));
  const message = await popup.$eval('textarea', ({ value }) => value);
  expect(message).toContain('000-HND-001');
  await press(popup, named('button', popupBatonWords.en.done));
  await turn('awaitReply');
  expect(consoles.truth.holders()).toEqual([ADA.email]);
  expect(consoles.truth.cutOff()).toEqual([BO.email]);
});

test('Firefox: an update leaves an open tab guarded, with one card that lives @all', async () => {
  await begin();
  await start();
  await expectRing(ROW_DISCONNECT);
  const former = await page.$('handrail-overlay');
  await seat.install();
  await page.waitForFunction((element) => element?.isConnected === false, {}, former);
  // Whose page it is has to be read anew.
  for (const tab of ['Set Up', 'User Access']) {
    await expectRing(named('tab', tab));
    await press(page, named('tab', tab));
  }
  await expectRing(ROW_DISCONNECT);
  expect(await page.$$('handrail-overlay,handrail-notice')).toHaveLength(1);

  await press(page, OWN_DISCONNECT);
  await poll(() => saidBy('card')).toContain(HOLD.en.kicker);
  await expectRing(OWN_DISCONNECT);
  await expectNothingDone();
});

test('Firefox: a tab that was open before is guarded from the install on @all', async () => {
  await signIn();
  await seat.install();
  await openPopup();
  await press(page, OWN_DISCONNECT);
  await poll(heldWords).toContain(HOLD.en['first.noHandover']);
  await expectNothingDone();
});

test('Firefox: a control that Handrail does not know is shown to it, remembered and pointed at @all', async () => {
  consoles.set('unknownWord');
  await begin();
  await start();
  await poll(() => saidBy('card')).toContain(CARD.en['why.missing']);
  await press(popup, named('button', shownWords.en.show));
  await poll(() => saidBy('bar')).toContain(PICK.en.title);
  const { close } = await openedBy(page, () => press(page, ROW_DISCONNECT));
  await close(named('button', shownWords.en.remember), named('button', shownWords.en.closeWindow));
  await expectNothingDone();
  await expectRing(ROW_DISCONNECT);
  expect(await saidBy('card')).toContain(`In the row of ${BO.name}, click Withdraw`);
});
