import { expect, test } from '@playwright/test';
import { DEFAULT_MARKETO, ENTRANCES, MARKETO_VARIANTS } from '../consoles/marketo/switches.ts';
import { pairwise } from '../consoles/pairwise.ts';
import { SALES_VARIANTS } from '../consoles/sales/switches.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { LANGUAGES } from '../consoles/switches.ts';
import { type Actor, ADA } from './actor.ts';
import { Browsers, differing } from './emptied.ts';
import { chooseAdmin, type MarketoTab, openedWindow, openMarketo } from './marketo.ts';
import { labelsOf, logIn, pressed } from './salesforce.ts';
import { openPerson } from './trio.ts';
import { beginAlone, type Walk, walk } from './walker.ts';
import { MUNCHKIN, say } from './worker.ts';

// Tasks 1 to 5 on consoles that differ in every guess, in their six languages, through both entrances, by somebody who
// only follows Handrail, whose own words are English or Japanese.
const { language: _language, syncTakes: _syncTakes, late: _late, ...GUESSES } = MARKETO_VARIANTS;
const { inviteDialog: ends, salesforceLogin, seatsShown } = SALES_VARIANTS;
const COVER = pairwise({
  ...GUESSES,
  language: LANGUAGES,
  entrance: ENTRANCES,
  own: ['en', 'ja'] as const,
  late: [200, 2000] as const,
  ends,
  salesforceLogin,
  seatsShown,
});
type Row = (typeof COVER)[number];

let consoles: Consoles;
const browsers = new Browsers((own) =>
  openPerson(consoles, ADA, own, { address: 'https://login.marketo.com/', leadsTo: /marketo/ }),
);
test.beforeAll(async () => {
  consoles = await startConsoles({ scenario: 'onboarding' });
});
test.afterAll(async () => {
  await browsers.close();
  await consoles.close();
});

for (const [index, row] of COVER.entries()) {
  test(`${index + 1}: ${differing(row, DEFAULT_MARKETO)} @all`, async () => {
    test.setTimeout(600_000);
    const { entrance, own, ends: inviteDialog, salesforceLogin: login, seatsShown: seats, ...marketo } = row;
    const { language } = row;
    const { truth } = consoles;
    consoles.reset();
    consoles.use({ language });
    consoles.useMarketo(marketo);
    consoles.useSales({ inviteDialog, salesforceLogin: login, seatsShown: seats });
    const actor = await browsers.emptied(own);
    const { page } = actor;
    await beginAlone(actor);

    const inMarketo = async (): Promise<Walk> => {
      const tab = await openMarketo(page, ADA.email, {
        ...marketo,
        entrance,
        lang: language,
        launches: false,
      });
      return { actor, typed: '', answers: () => answersMarketo(tab) };
    };
    const inSales = async (): Promise<Walk> => {
      await page.goto(`https://toutapp.com/login?${new URLSearchParams({ as: ADA.email, lang: language })}`);
      return { actor, typed: 'kim.lee@northwind.example', answers: () => answersSalesforce(actor, row) };
    };
    await walk(await inMarketo(), 'account');
    expect(truth.state.onboarding.firstInvited).toBe(ADA.email);
    await say(actor.popup, { call: 'firstInvited', tenant: MUNCHKIN, person: ADA });
    const sales = await inSales();
    await walk(sales, 'connectSalesforce');
    await walk(sales, 'connectMarketo');
    expect(truth.holders()).toEqual([ADA.email]);
    await walk(await inMarketo(), 'sync');
    expect(truth.fieldSync().phase).toMatch(/running|done/);
    await walk(await inSales(), 'invite');
    expect(truth.user('kim.lee@northwind.example')?.status).toBe('invited');
  });
}

/** Until somebody is invited: the page asks back whether the invitation goes out; or somebody has to be chosen first. */
async function answersMarketo(tab: MarketoTab): Promise<boolean> {
  if (consoles.truth.state.onboarding.firstInvited !== null) return false;
  const window = openedWindow(tab);
  if (await window.isVisible()) {
    await window.getByText(tab.word('sendInvite'), { exact: true }).click();
    return true;
  }
  const send = tab.root.getByText(tab.word('sendInvite'), { exact: true }).first();
  if (!(await send.isVisible())) return false;
  await chooseAdmin(tab, ADA.email);
  return true;
}

/** The person signs in to Salesforce, and lets Sales in. */
async function answersSalesforce({ page }: Actor, { language }: Row): Promise<boolean> {
  if (!/login\.salesforce\.com/.test(page.url())) return false;
  await logIn(page, language, ADA.email);
  await pressed(page, labelsOf(language)('allow'));
  await page.waitForURL(/toutapp\.com/);
  return true;
}
