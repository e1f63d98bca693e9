/** The practice consoles of Salesforce and AppExchange, played without Handrail's help: what the guided tests stand on. */
import { expect, type Page, test } from '@playwright/test';
import { SALESFORCE_VARIANTS, type SalesforceSwitches } from '../consoles/salesforce/switches.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import type { Language } from '../consoles/switches.ts';
import { poll } from './poll.ts';
import {
  addRemoteSite,
  clickText,
  framed,
  installPackage,
  labelsOf,
  logIn,
  openFromLauncher,
  openNode,
  openSalesforce,
  prefilledSite,
  pressed,
  SALESFORCE,
  SAM,
} from './salesforce.ts';
import { openSeat } from './seat.ts';

const IMS = 'https://ims-na1.adobelogin.com';
const CONNECT = 'https://mkto-sales-connect.adobe.io';

interface Stage {
  readonly consoles: Consoles;
  readonly page: Page;
}

/** A browser on practice consoles with these switches, for one test. */
async function on(
  language: Language,
  switches: Partial<SalesforceSwitches>,
  act: (stage: Stage) => Promise<void>,
): Promise<void> {
  const consoles = await startConsoles({ lang: language, salesforce: { late: 0, ...switches } });
  const seat = await openSeat({ port: consoles.port });
  try {
    await act({ consoles, page: seat.page });
  } finally {
    await seat.close();
    await consoles.close();
  }
}

/** Task 6 as a Salesforce admin does it (procedures.md). */
async function install({ consoles, page }: Stage, language: Language): Promise<void> {
  const { production } = consoles.salesforce;
  const label = labelsOf(language);
  await installPackage(page, language, { audience: 'allUsers' });
  expect(production.installed).toEqual({ version: '2.9.0', audience: 'all' });
  const list = await framed(page, /^\/0A3$/);
  await list.getByRole('link', { name: 'Marketo Sales Insight' }).click();
  await pressed(await framed(page, /^\/0A3\w+$/), label('viewComponents'));
  for (const object of production.state.objects) {
    const parts = await framed(page, /\/components$/);
    const row = parts.getByRole('row', { name: object.name });
    await row
      .getByRole('link', { name: label('edit') })
      .first()
      .click();
    const form = await framed(page, /^\/01I\w+\/e$/);
    await form.getByLabel(label('deployed'), { exact: true }).check();
    await pressed(form, label('save'));
    const shown = await framed(page, /^\/01I\w+$/);
    await expect(shown.getByText(label('deployed'), { exact: true })).toBeVisible();
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/lightning/setup/ImportedPackage/page?address=/0A3PR0000000001/components`);
  }
  expect(production.deployed()).toBe(true);
}

/** Task 7, in Setup. */
async function configure({ consoles, page }: Stage, language: Language): Promise<void> {
  const { production, switches } = consoles.salesforce;
  const label = labelsOf(language);
  await openNode(page, language, 'remoteSites');
  await addRemoteSite(page, language, { name: 'MarketoIms', url: IMS });
  await page.goto(prefilledSite('MarketoSalesConnect', CONNECT));
  const form = switches.form === 'inSetup' ? await framed(page, /^\/0rp\/e$/) : page;
  await pressed(form, label('save'));
  await poll(() => production.remoteSites()).toEqual(expect.arrayContaining([IMS, CONNECT]));
  await openSalesforce(page, '/lightning/page/home');
  await openFromLauncher(page, language, 'msiConfig');
  if (switches.configTab === 'lwc') {
    await clickText(page, label('enableMsiActions'));
    await clickText(page, label('apiSecretKey'));
    await page.keyboard.insertText('practice-key');
    await clickText(page, label('save'));
  } else {
    const config = await framed(page, /^\/apex\//);
    await config.getByLabel(label('enableMsiActions')).check();
    await config.getByLabel(label('apiSecretKey')).fill('practice-key');
    await pressed(config, label('save'));
  }
  const saved = { msiActions: true, secret: 'practice-key' };
  await poll(() => production.config).toMatchObject(saved);
}

test('a Salesforce admin installs the package, and deploys its objects @all', () =>
  on('en', {}, (stage) => install(stage, 'en')));

test('a Salesforce admin lists the sites, and configures MSI Actions @all', () =>
  on('en', {}, async (stage) => {
    stage.consoles.salesforce.production.act(SAM.production, {
      kind: 'install',
      audience: 'admins',
      later: false,
    });
    await openSalesforce(stage.page);
    await configure(stage, 'en');
  }));

const every = <K extends keyof SalesforceSwitches>(name: K): readonly SalesforceSwitches[K][] =>
  SALESFORCE_VARIANTS[name];

for (const setupHost of every('setupHost'))
  for (const shadow of every('shadow'))
    test(`in Japanese on ${setupHost}, shadow ${shadow} @all`, () =>
      on(
        'ja',
        {
          setupHost,
          shadow,
          frameHost: setupHost === 'my.salesforce.com' ? 'my.salesforce-setup.com' : 'my.salesforce.com',
          vfHost: 'visual.force.com',
          frameName: shadow === 'closed' ? 'none' : 'vfFrameId',
          framed: shadow === 'light' ? 'within' : 'replaced',
          form: shadow === 'closed' ? 'inSetup' : 'ownTab',
          afterSave: 'detail',
          installer: shadow === 'open' ? 'apexp' : 'packagingSetupUI',
          configTab: shadow === 'closed' ? 'lwc' : 'visualforce',
          redraw: 'everySecond',
          csp: 'none',
        },
        async (stage) => {
          await install(stage, 'ja');
          await configure(stage, 'ja');
        },
      ));

test('the sandbox is upgraded first, with consent to other sites, and production stays as it was @all', () => {
  const asked = { before: 'older', thirdParty: 'asked', terms: 'none', finishes: 'byEmail' } as const;
  return on('en', asked, async ({ consoles, page }) => {
    const { production, sandbox } = consoles.salesforce;
    await installPackage(page, 'en', { into: 'sandbox', terms: false, thirdParty: true, upgrade: true });
    expect(sandbox.installed?.version).toBe('1.4359.2');
    sandbox.finish();
    await page.reload();
    const list = await framed(page, /^\/0A3$/);
    await expect(list.getByText('2.9.0', { exact: true })).toBeVisible();
    expect(production.installed?.version).toBe('1.4359.2');
  });
});

test('a label that Handrail quotes is not taken for the label on the page', () =>
  on('en', {}, async ({ page }) => {
    await page.evaluate(() => {
      const shadow = (name: string): ShadowRoot => {
        const host = document.createElement(name);
        document.body.append(host);
        return host.attachShadow({ mode: 'closed' });
      };
      const quoting = document.createElement('b');
      const asked = document.createElement('button');
      quoting.textContent = asked.textContent = 'Enable';
      asked.addEventListener('click', () => asked.replaceWith('Enabled'));
      shadow('handrail-overlay').append(quoting);
      shadow('lightning-button').append(asked);
    });
    await clickText(page, 'Enable');
    await clickText(page, 'Enabled');
  }));

test('Sales is let in, by consent, and comes back with a code', () =>
  on('en', {}, async ({ consoles, page }) => {
    const asked = new URLSearchParams({
      response_type: 'code',
      client_id: 'practice',
      redirect_uri: 'https://toutapp.com/salesforce/callback',
      state: 'xyz',
    });
    await page.goto(`https://login.salesforce.com/services/oauth2/authorize?${asked}`);
    await logIn(page, 'en');
    await pressed(page, 'Allow');
    await page.waitForURL(/toutapp\.com\/salesforce\/callback/);
    const back = new URL(page.url());
    expect(back.searchParams.get('state')).toBe('xyz');
    const code = back.searchParams.get('code') ?? '';
    expect(consoles.salesforce.redeem(code)).toMatchObject({ email: SAM.email });
  }));

test('a blocked app says so, and is unblocked under Connected Apps OAuth Usage @all', () =>
  on('en', { oauthApp: 'blocked' }, async ({ consoles, page }) => {
    await openSalesforce(page, SALESFORCE.connectedApps);
    const back = new URLSearchParams({ redirect_uri: 'https://toutapp.com/salesforce/callback' });
    await page.goto(`https://login.salesforce.com/services/oauth2/authorize?${back}`);
    await expect(page.getByText('OAUTH_APP_BLOCKED')).toBeVisible();
    await openSalesforce(page, SALESFORCE.connectedApps);
    await pressed(await framed(page, /connectedAppsUsage/), 'Unblock');
    await poll(() => consoles.salesforce.production.state.app).toBe('allowed');
  }));
