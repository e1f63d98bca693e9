/** Secrets planted in every field of every practice page, and where each page is. */
import type { BrowserContext, Page } from '@playwright/test';
import { PACKAGE } from '../consoles/salesforce/org.ts';
import type { Consoles } from '../consoles/server.ts';
import { ADA } from './actor.ts';
import { cardOf, openMarketo, toActionsConfig, toSection } from './marketo.ts';
import { openSales, toSetting } from './sales-setup.ts';
import { clickText, framed, labelsOf, openSalesforce, prefilledSite, SALESFORCE, SAM } from './salesforce.ts';

/** Long enough for a credential; the space at its edge is what Handrail may tell. */
export const CANARY = ' Zx9QuokkaSecret7Kk';

/** What the config page of Salesforce has kept: it stands there in a field, and in the markup. */
export const KEPT = 'kept-api-Wombat5';

/** Runs in every page, in each frame of it: whatever can be filled in holds the secret, from the start and always. */
export async function plant(context: BrowserContext): Promise<void> {
  await context.addInitScript((canary) => {
    const roots = new Set<Document | ShadowRoot>([document]);
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      roots.add(root);
      return root;
    };
    const fields = 'input:not([type=checkbox],[type=radio],[type=file],[type=button],[type=submit]),textarea';
    const fill = (): void => {
      let planted = 0;
      for (const root of roots)
        for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields)) {
          if (field.value !== canary) field.value = canary;
          planted += 1;
        }
      Reflect.set(window, 'planted', planted);
      requestAnimationFrame(fill);
    };
    fill();
  }, CANARY);
}

/** How many fields of a tab hold the secret now, its frames counted. */
export async function planted(page: Page): Promise<number> {
  const counts = await Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate(() => Number(Reflect.get(window, 'planted') ?? 0)).catch(() => 0)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

export interface Planted {
  readonly name: string;
  /** Host of the document that Handrail has to have read; null where it reads none. */
  readonly host: RegExp;
  readonly open: (page: Page, consoles: Consoles) => Promise<unknown>;
}

const hashed = (hash: string) => (page: Page) => page.goto(`https://toutapp.com/next${hash}`);
const label = labelsOf('en');
const toutapp = /^toutapp\.com$/;

export const SALES_PAGES: readonly Planted[] = [
  { name: 'Sales, sign-in', host: toutapp, open: (page) => page.goto('https://toutapp.com/login') },
  { name: 'Sales, Set Up', host: toutapp, open: (page) => openSales(page, 'en', ADA.email, 'marketo') },
  {
    name: 'Sales, User Access',
    host: toutapp,
    // The card may lie over it.
    open: (page) => page.getByRole('tab', { name: 'User Access' }).dispatchEvent('click'),
  },
  {
    name: 'Sales, Invite Users',
    host: toutapp,
    open: async (page) => {
      await toSetting(page, 'en', 'users');
      await page.getByRole('button', { name: 'Actions', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Invite Users', exact: true }).click();
      await page.getByRole('dialog').getByRole('textbox').waitFor();
    },
  },
  {
    // The file says more than a wizard needs: its header stands in a list, its rows are read by the page alone.
    name: 'Sales, Invite Users via CSV',
    host: toutapp,
    open: async (page) => {
      await openSales(page, 'en', ADA.email, 'users');
      await page.getByRole('button', { name: 'Actions', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Invite Users via CSV', exact: true }).click();
      const rows = `E-mail,${CANARY}\nkim.lee@northwind.example,${CANARY}\n`;
      await page
        .getByLabel('CSV file')
        .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await page.getByLabel('Column with the email address').waitFor();
    },
  },
  { name: 'Sales, Salesforce', host: toutapp, open: (page) => toSetting(page, 'en', 'salesforce') },
  ...[
    '#settings/profile',
    '#settings/email-servers/smtp/configure',
    '#settings/exchange_settings',
    '#settings/crm/salesforce/configure',
    '#settings/admin/team-management',
    '#settings/admin/unsubscribes',
  ].map((hash) => ({
    name: `Sales, ${hash}`,
    host: toutapp,
    open: hashed(hash),
  })),
];

const inMarketo = /\.marketo\.com$/;

export const MARKETO_PAGES: readonly Planted[] = [
  {
    name: 'Marketo, sign-in',
    host: /^$/,
    open: (page) => page.goto('https://login.marketo.com/homepage/login'),
  },
  ...(['text', 'fields'] as const).map((credentials) => ({
    name: `Marketo, credentials as ${credentials}`,
    host: inMarketo,
    open: async (page: Page, consoles: Consoles) => {
      consoles.useMarketo({ credentials });
      await toActionsConfig(await openMarketo(page, ADA.email));
    },
  })),
  {
    // Its API Secret Key stands there in plain text.
    name: 'Marketo, Sales Insight',
    host: inMarketo,
    open: async (page) => {
      const tab = await openMarketo(page, ADA.email);
      await toSection(tab);
      await cardOf(tab, 'apiConfig').waitFor();
    },
  },
  {
    name: 'Marketo in the Adobe shell',
    host: inMarketo,
    open: async (page) => toActionsConfig(await openMarketo(page, ADA.email, { entrance: 'shell' })),
  },
];

const setup = /\.(my\.salesforce|my\.salesforce-setup|lightning\.force)\.com$/;

export const SALESFORCE_PAGES: readonly Planted[] = [
  { name: 'AppExchange', host: /^appexchange\./, open: (page) => page.goto(SALESFORCE.listing) },
  {
    name: 'Salesforce, sign-in for the installer',
    host: /^(appexchange|login)\./,
    open: async (page) => {
      await clickText(page, label('getItNow'));
      await clickText(page, label('logInAppExchange'));
      await page.getByLabel(label('username'), { exact: true }).waitFor();
    },
  },
  { name: 'Salesforce, Lightning', host: setup, open: (page) => openSalesforce(page) },
  {
    name: 'Salesforce, installer',
    host: setup,
    open: async (page) => {
      await page.goto(`${SALESFORCE.my}/packaging/installPackage.apexp?p0=${PACKAGE.id}`);
      await page.getByText(label('adminsOnly')).first().waitFor();
    },
  },
  ...(['remoteSites', 'installedPackages'] as const).map((place) => ({
    name: `Salesforce, ${place}`,
    host: setup,
    open: (page: Page) => openSalesforce(page, SALESFORCE[place]),
  })),
  {
    name: 'Salesforce, a classic form',
    host: setup,
    open: (page) => page.goto(prefilledSite('Marketo', 'https://ims-na1.adobelogin.com')),
  },
  {
    name: 'Salesforce, Visualforce',
    host: /\.(visual|vf)\.force\.com$/,
    open: async (page, { salesforce: { production } }) => {
      production.act(SAM.production, { kind: 'install', audience: 'admins', later: false });
      const saved = { msiActions: false, secret: KEPT, marketoApi: true };
      production.act(SAM.production, { kind: 'configure', ...saved });
      await openSalesforce(page, SALESFORCE.config);
      await framed(page, /^\/apex\//);
    },
  },
  {
    name: 'Salesforce, OAuth',
    host: /^(login\.salesforce|northwind\.my\.salesforce)\.com$/,
    open: (page) =>
      page.goto(
        `https://login.salesforce.com/services/oauth2/authorize?${new URLSearchParams({
          response_type: 'code',
          client_id: 'practice',
          redirect_uri: 'https://toutapp.com/salesforce/callback',
        })}`,
      ),
  },
];
