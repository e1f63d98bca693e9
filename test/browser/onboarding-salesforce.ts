/** The Salesforce admin's part of the onboarding (procedures.md, tasks 6 and 7). */
import { expect } from '@playwright/test';
import { COURSE } from '../../lib/words/course.ts';
import { poll } from './poll.ts';
import { clickOnCard, clickRing, ringAt } from './ringed.ts';
import {
  clickText,
  closeSaved,
  framed,
  labelsOf,
  logIn,
  openFromLauncher,
  openSalesforce,
  pressed,
  SALESFORCE,
} from './salesforce.ts';
import { opened, type Tab } from './tab.ts';
import { expectDone, type Stage } from './trio.ts';
import { view } from './worker.ts';

export const INSTALL: Stage = {
  name: 'package',
  play: async ({ sam, consoles, pages, look }) => {
    const { page } = sam;
    const label = labelsOf(pages);
    await page.goto(SALESFORCE.listing);
    await clickRing(page, label('getItNow'));
    await clickRing(page, label('logInAppExchange'));
    await logIn(page, pages);
    await ringAt(page, label('installInSandbox'));
    await look('a sandbox first', sam);
    // Sam has seen it in a sandbox before.
    await clickText(page, label('installInProduction'));
    await clickText(page, label('terms'));
    await clickRing(page, label('confirmAndInstall'));
    await page.getByText(label('allUsers'), { exact: true }).waitFor();
    await look('whose Salesforce', sam);
    const asking = await opened(page, () => clickOnCard(page, COURSE[sam.lang]['act.customer']));
    await asking.getByRole('button', { name: /000-HND-001/ }).click();
    await asking.close();
    await ringAt(page, label('install'));
    await look('for whom', sam);
    await clickText(page, label('allUsers'));
    await clickRing(page, label('install'));
    await clickRing(page, label('done'));
    await page.waitForURL((url) => url.pathname === SALESFORCE.installedPackages);
    expect(consoles.salesforce.production.installed).not.toBeNull();
    await ringAt(page, 'Marketo Sales Insight');
    await look('installed', sam);
    await clickRing(page, 'Marketo Sales Insight');
    await deploy(page, label, consoles.salesforce.production.state.objects);
    await expectDone(sam, 'package');
  },
};

export const CONFIGURE: Stage = {
  name: 'configure',
  play: async ({ sam, consoles, pages, look }) => {
    const { page, popup } = sam;
    const label = labelsOf(pages);
    const toForm = (url: string) => popup.getByRole('button', { name: url, exact: true });
    const [login, actions] = ['https://ims-na1.adobelogin.com', 'https://mkto-sales-connect.adobe.io'];
    await toForm(actions).scrollIntoViewIfNeeded();
    await look('the forms', sam);
    for (const url of [login, actions]) {
      await popup.bringToFront();
      const form = await opened(page, () => toForm(url).click());
      await pressed(form, label('save'));
      await poll(() => consoles.salesforce.production.remoteSites()).toContain(url);
      await closeSaved(form);
    }
    await page.bringToFront();
    await openSalesforce(page, SALESFORCE.remoteSites);
    // Nobody leaves the list before Handrail has seen both sites there.
    await poll(
      async () => (await view(sam)).runs[0]?.tasks.find(({ id }) => id === 'configure')?.shown,
    ).toEqual(['salesforce.loginSite', 'salesforce.actionsSite']);
    await openFromLauncher(page, pages, 'msiConfig');
    await clickRing(page, label('enableMsiActions'));
    await clickRing(page, label('apiSecretKey'));
    await page.keyboard.type('a-key-of-their-own');
    await clickRing(page, label('save'));
    await expectDone(sam, 'configure');
    await poll(() => consoles.salesforce.production.config.msiActions).toBe(true);
    await look('all is done', sam);
  },
};

/** From Setup: every object of the package is set to Deployed, and the list of them looked at again. */
export async function deploy(
  page: Tab,
  label: ReturnType<typeof labelsOf>,
  objects: readonly { readonly name: string }[],
): Promise<void> {
  const { origin } = new URL(page.url());
  const list = `${origin}/lightning/setup/ImportedPackage/page?address=/0A3PR0000000001/components`;
  for (const { name } of objects) {
    // Going to the page again, the frame of the one before may stand for a moment; where none comes, it is loaded again.
    await expect(async () => {
      await page.goto(list);
      const row = (await framed(page, /\/components$/)).getByRole('row', { name });
      await row
        .getByRole('link', { name: label('edit') })
        .first()
        .click({ timeout: 3000 });
    }).toPass();
    const form = await framed(page, /^\/01I\w+\/e$/);
    await form.getByLabel(label('deployed'), { exact: true }).check();
    await pressed(form, label('save'));
    await (await framed(page, /^\/01I\w+$/)).getByText(label('deployed'), { exact: true }).waitFor();
  }
  await page.goto(list);
}
