/** The rest of the practice console of Sales as a test acts on it while a customer is set up. */
import { expect, type Locator, type Page } from '@playwright/test';
import { say, type TextKey } from '../consoles/sales/app/words.ts';
import type { Language } from '../consoles/switches.ts';

/** Addresses of the settings of Sales (consoles.md; the admin's Salesforce page is a guess). */
const SETTINGS = {
  marketo: '#settings/marketo-admin',
  users: '#settings/admin/user-management',
  salesforce: '#settings/admin/salesforce',
  ownSalesforce: '#settings/crm/salesforce/configure',
} as const;

export type SalesSetting = keyof typeof SETTINGS;

/** What the pages call things in a language. */
export const salesWord =
  (language: Language) =>
  (key: TextKey, values?: Readonly<Record<string, string | number>>): string =>
    say(language, key, values);

/** Signs somebody in and opens a page of the settings. */
export async function openSales(
  page: Page,
  language: Language,
  email: string,
  setting: SalesSetting,
): Promise<void> {
  await page.goto(`https://toutapp.com/login?as=${encodeURIComponent(email)}`);
  await page.waitForURL(/\/next#/);
  await toSetting(page, language, setting);
}

/** Goes to a page of the settings in the tab that is signed in, and waits until it is there. */
export async function toSetting(page: Page, language: Language, setting: SalesSetting): Promise<void> {
  await page.goto(`https://toutapp.com/next${SETTINGS[setting]}`);
  const titles = { marketo: 'Marketo', users: salesWord(language)('userManagement') };
  const name = setting === 'marketo' || setting === 'users' ? titles[setting] : 'Salesforce';
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
}

const dialogButton = (page: Page, name: string): Locator =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

/** On a Salesforce page of Sales: Connect, then OK. What comes next is the console's `salesforceLogin`. */
export async function connectSalesforce(page: Page, language: Language): Promise<void> {
  const word = salesWord(language);
  await page.getByRole('button', { name: word('connect'), exact: true }).click();
  await dialogButton(page, word('ok')).click();
}

/** Set Up: types credentials and clicks the Connect below them. */
export async function connectByHand(
  page: Page,
  language: Language,
  given: { readonly munchkin: string; readonly clientId: string; readonly clientSecret: string },
): Promise<void> {
  const word = salesWord(language);
  await page.getByLabel(word('munchkinId'), { exact: true }).fill(given.munchkin);
  await page.getByLabel(word('clientId'), { exact: true }).fill(given.clientId);
  await page.getByLabel(word('clientSecret'), { exact: true }).fill(given.clientSecret);
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: word('connect'), exact: true })
    .click();
}

async function chooseAction(page: Page, language: Language, key: TextKey): Promise<void> {
  const word = salesWord(language);
  await page.getByRole('button', { name: word('actions'), exact: true }).click();
  await page.getByRole('menuitem', { name: word(key), exact: true }).click();
}

/** User Management: Actions, Invite Users, addresses, and the buttons that this console ends with. */
export async function inviteUsers(
  page: Page,
  language: Language,
  emails: readonly string[],
  ends: readonly TextKey[] = ['invite'],
): Promise<void> {
  await chooseAction(page, language, 'inviteUsers');
  await page.getByRole('dialog').getByRole('textbox').fill(emails.join(', '));
  for (const key of ends) await dialogButton(page, salesWord(language)(key)).click();
}

/** User Management: Actions, Invite Users via CSV, file, Next, mapping, and the buttons that this console ends with. */
export async function inviteByCsv(
  page: Page,
  language: Language,
  csv: string,
  ends: readonly TextKey[] = ['invite'],
): Promise<void> {
  const word = salesWord(language);
  await chooseAction(page, language, 'inviteUsersCsv');
  const file = { name: 'users.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await page.getByLabel(word('csvFile'), { exact: true }).setInputFiles(file);
  await dialogButton(page, word('next')).click();
  await expect(page.getByLabel(word('csvColumn'), { exact: true })).toBeVisible();
  for (const key of ends) await dialogButton(page, word(key)).click();
}
