/** The practice consoles of Marketo and Sales, set up without Handrail's help: what the guided tests stand on. */
import { expect, type Page, test } from '@playwright/test';
import type { Entrance, MarketoSwitches } from '../consoles/marketo/switches.ts';
import type { SalesSwitches } from '../consoles/sales/switches.ts';
import { type ScenarioName, scenario } from '../consoles/scenario.ts';
import { startConsoles } from '../consoles/server.ts';
import type { Language } from '../consoles/switches.ts';
import { ADA } from '../consoles/tenant.ts';
import { openBare } from './bare.ts';
import { cardOf, openMarketo, sendInvite, startSync, toActionsConfig, valueLabel } from './marketo.ts';
import { row } from './sales.ts';
import {
  connectByHand,
  connectSalesforce,
  inviteByCsv,
  inviteUsers,
  openSales,
  salesWord,
  toSetting,
} from './sales-setup.ts';
import { labelsOf, logIn, pressed } from './salesforce.ts';

interface Play {
  readonly entrance: Entrance;
  readonly scenario: ScenarioName;
  readonly language: Language;
  readonly marketo?: Partial<MarketoSwitches>;
  readonly sales?: Partial<SalesSwitches>;
}

const CSV = 'Name,E-mail address\r\n"Gil, from a file",gil@northwind.example\r\n';

/** Tasks 1 to 5 as a Marketo admin does them (procedures.md). */
async function play({ entrance, scenario: name, language, marketo = {}, sales = {} }: Play): Promise<void> {
  const consoles = await startConsoles({
    scenario: name,
    lang: language,
    // It runs until the test has seen it running.
    marketo: { ...marketo, syncTakes: null },
    sales,
  });
  const browser = await openBare(consoles.port);
  const [at, page] = [await browser.context.newPage(), await browser.context.newPage()];
  const { truth } = consoles;
  const word = salesWord(language);
  const button = (page: Page, key: 'connect' | 'disconnect') =>
    page.getByRole('button', { name: word(key), exact: true });
  try {
    const tab = await openMarketo(at, ADA, { entrance, lang: language, ...marketo });
    await toActionsConfig(tab);
    await sendInvite(tab, ADA, marketo.inviteDialog !== 'none');
    await expect(valueLabel(tab, 'integrationInfo', 'clientSecret')).toBeVisible();
    expect(truth.state.onboarding.firstInvited).toBe(ADA);

    await page.bringToFront();
    await openSales(page, language, ADA, 'salesforce');
    await connectSalesforce(page, language);
    await logIn(page, language, ADA);
    await pressed(page, labelsOf(language)('allow'));
    await expect(button(page, 'disconnect')).toBeVisible();
    expect(truth.state.onboarding.salesforce).toBe(ADA);

    await toSetting(page, language, 'marketo');
    if (scenario(name).sales?.connectBy === 'byHand') {
      const { munchkin, clientId, clientSecret } = truth.tenant;
      await connectByHand(page, language, { munchkin, clientId, clientSecret: `${clientSecret} ` });
      await expect(page.getByText(word('wrongCredentials'))).toBeVisible();
      await connectByHand(page, language, { munchkin, clientId, clientSecret });
    } else await button(page, 'connect').first().click();
    await expect(button(page, 'disconnect')).toBeVisible();
    expect(truth.holders()).toEqual([ADA]);

    await at.bringToFront();
    await toActionsConfig(tab);
    await startSync(tab);
    await expect(cardOf(tab, 'actionFieldSync').getByText(tab.word('syncRunning'))).toBeVisible();
    truth.act(ADA, { kind: 'finishSync' });
    await expect(cardOf(tab, 'actionFieldSync').getByText(tab.word('syncDone'))).toBeVisible();

    await page.bringToFront();
    await toSetting(page, language, 'users');
    await inviteUsers(
      page,
      language,
      ['hana@northwind.example'],
      sales.inviteDialog === 'nextOk' ? ['next', 'ok'] : ['invite'],
    );
    await expect(row(page, 'hana@northwind.example')).toBeVisible();
    await inviteByCsv(page, language, CSV, sales.csvWizard === 'review' ? ['next', 'invite'] : ['invite']);
    await expect(row(page, 'gil@northwind.example')).toBeVisible();
    expect(truth.state.users.map(({ status }) => status)).toEqual(['active', 'invited', 'invited']);
  } finally {
    await browser.close();
    await consoles.close();
  }
}

test('tasks 1 to 5, Marketo at its own address, English @all', () =>
  play({ entrance: 'direct', scenario: 'onboarding', language: 'en' }));

test('tasks 1 to 5, Marketo in the Adobe shell, Japanese, credentials by hand @all', () =>
  play({
    entrance: 'shell',
    scenario: 'onboardingByHand',
    language: 'ja',
    marketo: {
      frames: 3,
      wording: 1,
      adminList: 'combo',
      navigation: 'replaced',
      code: 'none',
      family: 'ext3',
    },
    sales: { inviteDialog: 'nextOk', csvWizard: 'review' },
  }));
