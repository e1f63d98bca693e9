/** Connect asks for credentials: led to them in Marketo and back to the form in Sales, whichever tab is closed between. */
import { expect, type Page, test } from '@playwright/test';
import { COURSE } from '../../lib/words/course.ts';
import { fill } from '../../lib/words/language.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { TROUBLE_WORDS } from '../../lib/words/troubles.ts';
import { say as salesWord } from '../consoles/sales/app/words.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, openActor, press } from './actor.ts';
import { begun } from './begun.ts';
import { expectTaskDone } from './course.ts';
import { openMarketo } from './marketo.ts';
import { poll } from './poll.ts';
import { cards, clickOnCard, clickRing } from './ringed.ts';
import { MUNCHKIN, view } from './worker.ts';

const WORDS = runWords.en;
const inSales = (key: Parameters<typeof salesWord>[1]): string => salesWord('en', key);
const goTo = (console: 'marketo' | 'sales'): string =>
  fill(COURSE.en['act.next'], { console: COURSE.en[`console.${console}`] });

let consoles: Consoles;
test.beforeAll(async () => {
  consoles = await startConsoles({ scenario: 'onboardingByHand' });
});
test.afterAll(() => consoles.close());

/** The address of the tab in front. */
const inFront = ({ popup }: Actor): Promise<string> =>
  popup.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.url ?? '');

const expectOnCard = (page: Page, text: string): Promise<void> =>
  poll(async () => (await cards(page)).map((card) => card.text).join()).toContain(text);

/** Ada was invited first; what is left is to connect to Marketo, which does not work by itself. */
async function atConnect(): Promise<Actor> {
  consoles.truth.act(ADA.email, { kind: 'sendInvite', email: ADA.email });
  consoles.truth.act(ADA.email, { kind: 'join' });
  const ada = await openActor(consoles, ADA, { allowed: ['marketo'] });
  await begun(ada, ['marketoAdmin'], ['account', 'connectSalesforce']);
  // Loaded anew, the page is known by the account that is hers now.
  await ada.page.reload();
  await poll(async () => (await view(ada)).runs.length).toBe(1);
  return ada;
}

/** Puts a value into the field that is ringed, as pasting does. */
async function fillRinged(page: Page, label: string, value: string): Promise<void> {
  await clickRing(page, label);
  await page.keyboard.insertText(value);
}

test('the credentials are led to from tab to tab and back, also after a closed tab', async () => {
  const ada = await atConnect();
  const { page, popup } = ada;
  const { context } = ada.seat;
  const { clientId, clientSecret } = consoles.truth.tenant;
  await popup.bringToFront();
  await press(ada, WORDS.fallback);

  // From the form in Sales: what is no credential is told, the next has to be fetched.
  await fillRinged(page, inSales('munchkinId'), MUNCHKIN);
  await expectOnCard(page, inSales('clientId'));
  const opened = context.waitForEvent('page');
  await clickOnCard(page, goTo('marketo'));
  const fresh = await opened;

  // In Marketo, to where they stand, and back into the tab that is there already.
  const marketo = await openMarketo(fresh, ADA.email);
  for (const text of [marketo.word('admin'), marketo.section, marketo.word('actionsConfig')])
    await clickRing(fresh, text);
  await clickOnCard(fresh, goTo('sales'));
  await poll(() => inFront(ada)).toContain('toutapp.com');
  await fillRinged(page, inSales('clientId'), ` ${clientId}`);
  await expectOnCard(page, COURSE.en['why.space']);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(clientId);

  // The tab was closed in between: another one is opened, from the card and from the popup.
  await fresh.close();
  await expectOnCard(page, inSales('clientSecret'));
  const again = context.waitForEvent('page');
  await clickOnCard(page, goTo('marketo'));
  await (await again).close();
  const once = context.waitForEvent('page');
  await press(ada, WORDS.showMe);
  await poll(async () => (await once).url()).toContain('marketo.com');
  await (await once).close();

  // What the page says of wrong ones is explained, there and in the popup.
  await fillRinged(page, inSales('clientSecret'), `${clientSecret}.`);
  const form = page.getByRole('tabpanel');
  await form.getByRole('button', { name: inSales('connect'), exact: true }).click();
  const { means, remedy } = TROUBLE_WORDS.en.credentials ?? { means: '', remedy: '' };
  await expectOnCard(page, remedy);
  await expect(popup.getByText(means)).toBeVisible();
  await form.getByLabel(inSales('clientSecret'), { exact: true }).fill(clientSecret);
  await expectOnCard(page, inSales('connect'));
  // With all that it needs, the popup beside any page leads back to Sales.
  const beside = await ada.seat.screen('popup.html');
  await beside.getByRole('button', { name: WORDS.showMe, exact: true }).click();
  await poll(() => inFront(ada)).toContain('toutapp.com');
  await form.getByRole('button', { name: inSales('connect'), exact: true }).click();
  await poll(() => consoles.truth.holders()).toEqual([ADA.email]);
  await expectTaskDone(ada, 'onboarding', 'connectMarketo');
  await ada.seat.close();
});
