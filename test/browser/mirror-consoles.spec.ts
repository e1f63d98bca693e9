/** The practice consoles, recorded: nothing of the customer leaves them, and their labels do. */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import type { Tenant } from '../consoles/tenant.ts';
import { ADA } from './actor.ts';
import { type Bare, openBare } from './bare.ts';
import { interfaceFrame, openMarketo } from './marketo.ts';
import { poll } from './poll.ts';
import { foundIn, recordPage } from './recorded.ts';
import { openSalesforce, prefilledSite, SALESFORCE, SAM } from './salesforce.ts';

let consoles: Consoles;
let bare: Bare;
test.beforeAll(async () => {
  consoles = await startConsoles();
  bare = await openBare(consoles.port);
});
test.afterAll(async () => {
  await bare.close();
  await consoles.close();
});

const secretsOf = (tenant: Tenant): readonly string[] => [
  tenant.name,
  tenant.munchkin,
  tenant.clientId,
  tenant.clientSecret,
  tenant.marketo.apiSecretKey,
  ...[...tenant.users, ...tenant.staff, ...tenant.marketo.users].flatMap(({ name, email }) => [name, email]),
];

const sales =
  (hash: string, tab?: string) =>
  async (page: Page): Promise<Page> => {
    await page.goto(`https://toutapp.com/login?as=${encodeURIComponent(ADA.email)}`);
    await page.waitForURL(/\/next#/);
    await page.goto(`https://toutapp.com/next${hash}`);
    if (tab !== undefined) await page.getByRole('tab', { name: tab }).click();
    return page;
  };
const salesforce = (path: string) => async (page: Page) => {
  await openSalesforce(page, path);
  return page;
};

/** What is opened, and a label that is to be read there. */
const PAGES: Readonly<Record<string, readonly [(page: Page) => Promise<Page | Frame>, string]>> = {
  'Sales, users': [sales('#settings/admin/user-management'), 'User Management'],
  'Sales, Set Up': [sales('#settings/marketo-admin'), 'Set Up'],
  'Marketo, direct': [async (page) => (await openMarketo(page, ADA.email, { code: 'MM0A1' })).page, 'Admin'],
  'Marketo, shell': [
    async (page) => interfaceFrame(await openMarketo(page, ADA.email, { entrance: 'shell' })),
    'Admin',
  ],
  'Salesforce, Setup': [salesforce(SALESFORCE.installedPackages), 'Installed Packages'],
  'Salesforce, classic': [
    async (page) => {
      await openSalesforce(page, SALESFORCE.setup, SAM.production);
      await page.goto(prefilledSite('Adobe', 'https://ims-na1.adobelogin.com'));
      return page;
    },
    'Save',
  ],
};

for (const [name, [open, label]] of Object.entries(PAGES))
  test(`${name}: labels are told, and nobody${/users|shell|classic/.test(name) ? '' : ' @all'}`, async () => {
    const page = await bare.context.newPage();
    const shown = await open(page);
    await poll(() => shown.content()).toContain(label);
    const recorded = await recordPage(shown);
    const stream = async (): Promise<string> => (await recorded.told()).join('\n');
    await poll(stream).toContain(label);
    const secrets = secretsOf(consoles.truth.tenant);
    expect(foundIn(await stream(), secrets)).toEqual([]);
    expect(await stream()).not.toMatch(/https?:|@\w+\.|northwind/i);
    await page.close();
  });
