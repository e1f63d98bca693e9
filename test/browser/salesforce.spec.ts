/** The practice consoles of Salesforce and AppExchange, played without Handrail's help: what the guided tests stand on. */
import { expect, test } from '@playwright/test';
import { SALESFORCE_VARIANTS, type SalesforceSwitches } from '../consoles/salesforce/switches.ts';
import { startConsoles } from '../consoles/server.ts';
import type { Language } from '../consoles/switches.ts';
import {
  addRemoteSite,
  clickText,
  framed,
  installPackage,
  labelsOf,
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

/** Tasks 6 and 7 as a Salesforce admin does them (procedures.md). */
async function play(language: Language, switches: Partial<SalesforceSwitches>): Promise<void> {
  const consoles = await startConsoles({ lang: language, salesforce: { late: 0, ...switches } });
  const seat = await openSeat({ port: consoles.port });
  const { page } = seat;
  const { production } = consoles.salesforce;
  const label = labelsOf(language);
  try {
    await installPackage(page, language, { audience: 'allUsers' });
    expect(production.installed).toEqual({ version: '2.9.0', audience: 'all' });
    await framed(page, /^\/0A3$/).then((list) =>
      list.getByRole('link', { name: 'Marketo Sales Insight' }).click(),
    );
    await framed(page, /^\/0A3\w+$/).then((one) => pressed(one, label('viewComponents')));
    for (const object of production.state.objects) {
      const parts = await framed(page, /\/components$/);
      await parts
        .getByRole('row', { name: object.name })
        .getByRole('link', { name: label('edit') })
        .first()
        .click();
      const form = await framed(page, /^\/01I\w+\/e$/);
      await form.getByLabel(label('deployed'), { exact: true }).check();
      await pressed(form, label('save'));
      const shown = await framed(page, /^\/01I\w+$/);
      await expect(shown.getByText(label('deployed'), { exact: true })).toBeVisible();
      await page.goto(
        `${new URL(page.url()).origin}/lightning/setup/ImportedPackage/page?address=/0A3PR0000000001/components`,
      );
    }
    expect(production.deployed()).toBe(true);
    await openNode(page, language, 'remoteSites');
    await addRemoteSite(page, language, { name: 'MarketoIms', url: IMS });
    await page.goto(prefilledSite('MarketoSalesConnect', CONNECT));
    const form = switches.form === 'inSetup' ? await framed(page, /^\/0rp\/e$/) : page;
    await pressed(form, label('save'));
    await expect.poll(() => production.remoteSites()).toEqual(expect.arrayContaining([IMS, CONNECT]));
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
    await expect.poll(() => production.config).toMatchObject(saved);
  } finally {
    await seat.close();
    await consoles.close();
  }
}

test('a Salesforce admin installs the package, deploys it, lists the sites and configures it', () =>
  play('en', {}));

const every = <K extends keyof SalesforceSwitches>(name: K): readonly SalesforceSwitches[K][] =>
  SALESFORCE_VARIANTS[name];

for (const setupHost of every('setupHost'))
  for (const shadow of every('shadow'))
    test(`in Japanese on ${setupHost}, shadow ${shadow} @all`, () =>
      play('ja', {
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
      }));

test('the sandbox is upgraded first, with consent to other sites, and production stays as it was @all', async () => {
  const asked = { before: 'older', thirdParty: 'asked', terms: 'none', finishes: 'byEmail' } as const;
  const consoles = await startConsoles({ salesforce: asked });
  const seat = await openSeat({ port: consoles.port });
  const { production, sandbox } = consoles.salesforce;
  try {
    const into = { into: 'sandbox', terms: false, thirdParty: true, upgrade: true } as const;
    await installPackage(seat.page, 'en', into);
    expect(sandbox.installed?.version).toBe('1.4359.2');
    sandbox.finish();
    await seat.page.reload();
    const list = await framed(seat.page, /^\/0A3$/);
    await expect(list.getByText('2.9.0', { exact: true })).toBeVisible();
    expect(production.installed?.version).toBe('1.4359.2');
  } finally {
    await seat.close();
    await consoles.close();
  }
});

test('Sales is let in, by consent, and comes back with a code', async () => {
  const consoles = await startConsoles({ salesforce: { late: 0 } });
  const seat = await openSeat({ port: consoles.port });
  const { page } = seat;
  try {
    const asked = new URLSearchParams({
      response_type: 'code',
      client_id: 'practice',
      redirect_uri: 'https://toutapp.com/salesforce/callback',
      state: 'xyz',
    });
    await page.goto(`https://login.salesforce.com/services/oauth2/authorize?${asked}`);
    await page.getByLabel('Username').fill(SAM.production);
    await pressed(page, 'Log In');
    await pressed(page, 'Allow');
    await page.waitForURL(/toutapp\.com\/salesforce\/callback/);
    const back = new URL(page.url());
    expect(back.searchParams.get('state')).toBe('xyz');
    expect(consoles.salesforce.redeem(back.searchParams.get('code') ?? '')).toMatchObject({
      email: SAM.email,
    });
    consoles.salesforce.production.act(SAM.production, { kind: 'app', to: 'blocked' });
    await page.goto(`https://login.salesforce.com/services/oauth2/authorize?${asked}`);
    await expect(page.getByText('OAUTH_APP_BLOCKED')).toBeVisible();
    await openSalesforce(page, SALESFORCE.connectedApps);
    const apps = await framed(page, /connectedAppsUsage/);
    await pressed(apps, 'Unblock');
    await expect.poll(() => consoles.salesforce.production.state.app).toBe('allowed');
  } finally {
    await seat.close();
    await consoles.close();
  }
});
