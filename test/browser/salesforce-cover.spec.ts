import { expect, test } from '@playwright/test';
import { pairwise } from '../consoles/pairwise.ts';
import { SALESFORCE_SWITCHES, SALESFORCE_VARIANTS } from '../consoles/salesforce/switches.ts';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { LANGUAGES } from '../consoles/switches.ts';
import type { Actor } from './actor.ts';
import { deploy } from './onboarding-salesforce.ts';
import {
  clickText,
  labelsOf,
  logIn,
  openFromLauncher,
  openSalesforce,
  SALESFORCE,
  SAM,
} from './salesforce.ts';
import { openPerson } from './trio.ts';
import { beginAlone, runOf, type Walk, walk } from './walker.ts';
import { MUNCHKIN, say } from './worker.ts';

// Tasks 6 and 7 on Salesforce pages that differ in every guess, by somebody who only follows Handrail.
const {
  late: _late,
  finishes: _finishes,
  oauthApp: _app,
  apiEnabled: _api,
  ...GUESSES
} = SALESFORCE_VARIANTS;
const COVER = pairwise({
  ...GUESSES,
  language: LANGUAGES,
  own: ['en', 'ja'] as const,
  late: [200, 2000] as const,
});
type Row = (typeof COVER)[number];
const SITES = [
  { name: 'MarketoLogin', url: 'https://ims-na1.adobelogin.com' },
  { name: 'MarketoActions', url: 'https://mkto-sales-connect.adobe.io' },
];

const open = new Map<Row['own'], Actor>();
let consoles: Consoles;
test.beforeAll(async () => {
  consoles = await startConsoles({ scenario: 'onboarding' });
});
test.afterAll(async () => {
  await Promise.all([...open.values()].map(({ seat }) => seat.close()));
  await consoles.close();
});

/** Sam's browser in a language of its own, its record empty. */
async function seated(own: Row['own']): Promise<Actor> {
  const start = { address: SALESFORCE.login, leadsTo: /login/ };
  const actor = open.get(own) ?? (await openPerson(consoles, SAM, own, start));
  open.set(own, actor);
  await actor.page.goto('about:blank');
  await say(actor.popup, { call: 'erase', tenant: MUNCHKIN });
  await actor.popup.reload();
  return actor;
}

/** What differs from the default pages. */
const nameOf = (row: Row): string =>
  Object.entries(row)
    .filter(([name, value]) => Reflect.get(SALESFORCE_SWITCHES, name) !== value)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

for (const [index, row] of COVER.entries()) {
  test(`${index + 1}: ${nameOf(row)} @all`, async () => {
    test.setTimeout(600_000);
    const { own, ...switches } = row;
    consoles.reset();
    consoles.use({ language: row.language });
    consoles.salesforce.use(switches);
    const actor = await seated(own);
    await beginAlone(actor);
    for (const task of ['account', 'connectSalesforce', 'connectMarketo', 'sync', 'invite'])
      await say(actor.popup, { call: 'did', run: (await runOf(actor))?.run ?? '', task });
    const { production } = consoles.salesforce;

    await actor.page.goto(SALESFORCE.listing);
    await walk(installing(actor, row), 'package');
    expect(production.installed?.version).toBe('2.9.0');
    await openSalesforce(actor.page);
    await walk(configuring(actor, row), 'configure');
    expect(production.remoteSites()).toEqual(expect.arrayContaining(SITES.map(({ url }) => url)));
    expect(production.config).toMatchObject({ msiActions: true, secret: 'a-key-of-their-own' });
  });
}

/** Production, since Sam has seen it in a sandbox before; consents and sign-ins are answered, objects are deployed. */
function installing(actor: Actor, { language, terms }: Row): Walk {
  const { page } = actor;
  let agreed = terms === 'none';
  const label = labelsOf(language);
  const { production } = consoles.salesforce;
  return {
    actor,
    typed: '',
    async instead(card) {
      if (!card.includes(label('installInSandbox'))) return false;
      await clickText(page, label('installInProduction'));
      return true;
    },
    async answers(card) {
      if (!agreed && card.includes(label('confirmAndInstall'))) {
        await clickText(page, label('terms'));
        agreed = true;
        return true;
      }
      if (await page.getByLabel(label('username'), { exact: true }).isVisible()) {
        await logIn(page, language);
        return true;
      }
      const third = page.getByText(label('thirdPartyYes'), { exact: true });
      if (await third.isVisible()) {
        await third.click();
        await clickText(page, label('continue'));
        return true;
      }
      if (!/ImportedPackage/.test(page.url()) || production.deployed()) return false;
      await deploy(page, label, production.state.objects);
      return true;
    },
  };
}

/** What is to be typed is typed, and the tab is looked for where Handrail says that it is. */
function configuring(actor: Actor, { language }: Row): Walk {
  const { page } = actor;
  const label = labelsOf(language);
  const { production } = consoles.salesforce;
  return {
    actor,
    typed: 'a-key-of-their-own',
    async instead(card, frame) {
      const name = frame.getByLabel(label('remoteSiteName'));
      const site = SITES.find(({ url }) => !production.remoteSites().includes(url));
      if (!card.includes(label('save')) || !site || !(await name.isVisible())) return false;
      await name.fill(site.name);
      await frame.getByLabel(label('remoteSiteUrl')).fill(site.url);
      return false;
    },
    async answers() {
      const find = page.getByPlaceholder(label('quickFind'), { exact: true });
      const listed = SITES.every(({ url }) => production.remoteSites().includes(url));
      if (!listed && (await find.isVisible())) await find.fill(label('remoteSites'));
      else if (listed && !page.url().includes(SALESFORCE.config))
        await openFromLauncher(page, language, 'msiConfig');
      else return false;
      return true;
    },
  };
}
