/** The whole onboarding, step by step, as three people play it with real clicks: the tests and the storyboard use it. */
import { expect, type Page } from '@playwright/test';
import { CARD } from '../../lib/words/card.ts';
import { fill, type ScreenLanguage } from '../../lib/words/language.ts';
import { onboardingWords } from '../../lib/words/onboarding.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { say as salesWord } from '../consoles/sales/app/words.ts';
import type { Consoles } from '../consoles/server.ts';
import type { Language } from '../consoles/switches.ts';
import { type Actor, ADA, done, press } from './actor.ts';
import { chooseAdmin, openMarketo, windowButton } from './marketo.ts';
import { clickOnCard, clickRing } from './ringed.ts';
import {
  clickText,
  framed,
  labelsOf,
  logIn,
  openFromLauncher,
  openSalesforce,
  pressed,
  SALESFORCE,
  SAM,
} from './salesforce.ts';
import { openSeat } from './seat.ts';

export const CY = { name: 'Cy Novak', email: 'cy.novak@vendor.example' };

export interface Trio {
  readonly consoles: Consoles;
  /** Marketo admin, Salesforce admin, account manager. */
  readonly ada: Actor;
  readonly sam: Actor;
  readonly cy: Actor;
  readonly pages: Language;
  readonly look: (name: string, ...actors: Actor[]) => Promise<void>;
}

export interface Stage {
  readonly name: string;
  readonly play: (trio: Trio) => Promise<void>;
}

/** A person with the popup beside the page at an address; without one beside no console at all. */
export async function openPerson(
  consoles: Consoles,
  person: { readonly name: string; readonly email: string },
  lang: ScreenLanguage,
  start: { readonly address: string; readonly leadsTo: RegExp } | null,
): Promise<Actor> {
  const seat = await openSeat({ port: consoles.port, lang, allowed: ['marketo', 'salesforce'] });
  if (start !== null) {
    await seat.page.goto(start.address);
    await seat.page.waitForURL(start.leadsTo);
  }
  const popup = await (start === null ? seat.screen('popup.html') : seat.popup());
  await popup.setViewportSize({ width: 380, height: 560 });
  await seat.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return { ...person, seat, page: seat.page, popup, lang };
}

const signIn = (host: string, email: string, lang: Language): string =>
  `https://${host}/?${new URLSearchParams({ as: email, lang })}`;

/** Three browsers at the consoles in which each begins; pages and screens in one language. */
export async function openTrio(
  consoles: Consoles,
  lang: ScreenLanguage,
  look: Trio['look'] = async () => {},
): Promise<Trio> {
  const [ada, sam, cy] = await Promise.all([
    openPerson(consoles, ADA, lang, {
      address: signIn('login.marketo.com', ADA.email, lang),
      leadsTo: /app-\w+\.marketo\.com/,
    }),
    openPerson(consoles, SAM, lang, {
      address: `${signIn('login.salesforce.com', SAM.production, lang)}&startURL=${SALESFORCE.setup}`,
      leadsTo: /lightning\/setup/,
    }),
    openPerson(consoles, CY, lang, null),
  ]);
  return { consoles, ada, sam, cy, pages: lang, look };
}

export async function closeTrio({ ada, sam, cy }: Trio): Promise<void> {
  await Promise.all([ada, sam, cy].map(({ seat }) => seat.close()));
}

/** The popup's headline. */
export async function expectHeadline({ popup }: Actor, text: string): Promise<void> {
  await expect(popup.getByRole('heading', { name: text, exact: true })).toBeVisible();
}

/** The checklist shows a task as done. */
export async function expectDone({ popup, lang }: Actor, task: string): Promise<void> {
  const title = onboardingWords[lang].tasks[task]?.title ?? task;
  await expect(popup.locator('.task.done').filter({ hasText: title })).toBeVisible();
}

/** Writes the message to somebody by the button of this name, and returns what was copied. */
async function copyTo(actor: Actor, button: string): Promise<string> {
  const words = popupBatonWords[actor.lang];
  await press(actor, button);
  const letter = actor.popup.getByRole('textbox', { name: words.message });
  await expect(letter).toHaveValue(/HANDRAIL/);
  await press(actor, words.copy);
  await expect(actor.popup.getByRole('button', { name: words.copyAgain, exact: true })).toBeVisible();
  const text = await actor.popup.evaluate(() => navigator.clipboard.readText());
  await done(actor);
  return text;
}

/** Hands what one person knows on to another one, who takes part by it where they do not yet. */
async function hand(from: Actor, to: Actor, joins: boolean, part = ''): Promise<void> {
  const words = runWords[to.lang];
  const text = await copyTo(from, fill(runWords[from.lang].tellAgain, { name: to.name }));
  await press(to, joins ? popupWords[to.lang].take : words.paste);
  await to.popup.getByRole('textbox', { name: popupBatonWords[to.lang].pasteLabel }).fill(text);
  if (joins) await to.popup.getByRole('checkbox', { name: part }).check();
  await press(to, joins ? words.joinDo : words.acceptDo);
}

const personas = (lang: ScreenLanguage) => onboardingWords[lang].personas;

const inFull = (trio: Trio, page: Page): ReturnType<typeof openMarketo> =>
  openMarketo(page, ADA.email, { lang: trio.pages });

export const STAGES: readonly Stage[] = [
  {
    name: 'begin',
    play: async (trio) => {
      const { ada } = trio;
      const words = runWords[ada.lang];
      await ada.page.bringToFront();
      await inFull(trio, ada.page);
      await press(ada, words.begin);
      await press(ada, `${words.choose}: ${onboardingWords[ada.lang].title}`);
      await ada.popup.getByRole('checkbox', { name: personas(ada.lang).marketoAdmin ?? '' }).check();
      const people = [
        [words.you, ADA],
        [personas(ada.lang).salesforceAdmin ?? '', SAM],
        [personas(ada.lang).csm ?? '', CY],
      ] as const;
      for (const [part, person] of people) {
        await ada.popup.getByLabel(fill(words.nameOf, { part }), { exact: true }).fill(person.name);
        await ada.popup.getByLabel(fill(words.emailOf, { part }), { exact: true }).fill(person.email);
      }
      await trio.look('the plan', ada);
      await press(ada, words.start);
      await expectHeadline(ada, fill(words.shareFirst, { name: CY.name }));
    },
  },
  {
    name: 'attest',
    play: async ({ ada, cy, look }) => {
      await hand(ada, cy, true, personas(cy.lang).csm ?? '');
      const words = runWords[cy.lang];
      for (const what of ['enabled', 'crmSync']) {
        await expectHeadline(cy, onboardingWords[cy.lang].attested[what]?.title ?? what);
        await press(cy, words.attestDo);
        await expect(cy.popup.getByLabel(words.attestName)).toHaveValue(CY.name);
        await press(cy, words.save);
      }
      await look('attested', cy);
      await hand(cy, ada, false);
    },
  },
  {
    name: 'share',
    play: async ({ ada, sam, look }) => {
      await hand(ada, sam, true, personas(sam.lang).salesforceAdmin ?? '');
      await expectHeadline(sam, onboardingWords[sam.lang].tasks.package?.title ?? '');
      await look('what is whose', ada, sam);
    },
  },
  {
    name: 'account',
    play: async (trio) => {
      const { ada, consoles, look } = trio;
      const tab = await inFull(trio, ada.page);
      await clickRing(ada.page, tab.word('admin'));
      await look('Admin', ada);
      await clickRing(ada.page, tab.section);
      await clickRing(ada.page, tab.word('actionsConfig'));
      await chooseAdmin(tab, ADA.email);
      await look('the invitation', ada);
      await clickRing(ada.page, tab.word('sendInvite'));
      await windowButton(tab, 'sendInvite').click();
      await expectDone(ada, 'account');
      expect(consoles.truth.state.onboarding.firstInvited).toBe(ADA.email);
      await press(ada, runWords[ada.lang].save);
      await look('invited', ada);
    },
  },
  {
    name: 'connect Salesforce',
    play: async ({ ada, consoles, pages, look }) => {
      const label = labelsOf(pages);
      await ada.page.goto(`https://toutapp.com/login?as=${encodeURIComponent(ADA.email)}`);
      await clickRing(ada.page, 'Salesforce');
      await look('Salesforce under Admin Settings', ada);
      await clickRing(ada.page, inSales(pages, 'connect'));
      await clickRing(ada.page, inSales(pages, 'ok'));
      await ada.page.waitForURL(/login\.salesforce\.com/);
      await logIn(ada.page, pages, ADA.email);
      await pressed(ada.page, label('allow'));
      await ada.page.waitForURL(/toutapp\.com/);
      await expectDone(ada, 'connectSalesforce');
      expect(consoles.truth.state.onboarding.salesforce).toBe(ADA.email);
    },
  },
  {
    name: 'connect Marketo',
    play: async ({ ada, consoles, pages, look }) => {
      await clickRing(ada.page, 'Marketo');
      await look('Marketo', ada);
      await clickRing(ada.page, inSales(pages, 'connect'));
      await expect.poll(() => consoles.truth.holders()).toEqual([ADA.email]);
      await expectDone(ada, 'connectMarketo');
    },
  },
  {
    name: 'sync',
    play: async (trio) => {
      const { ada, consoles, look } = trio;
      await look('on to Marketo', ada);
      const tab = await inFull(trio, ada.page);
      for (const text of [tab.word('admin'), tab.section, tab.word('actionsConfig'), tab.word('sync')])
        await clickRing(ada.page, text);
      await look('the preview', ada);
      await clickRing(ada.page, tab.word('startSync'));
      await expectDone(ada, 'sync');
      expect(consoles.truth.fieldSync().phase).toMatch(/running|done/);
    },
  },
  {
    name: 'invite',
    play: async ({ ada, consoles, pages, look }) => {
      await ada.page.goto('https://toutapp.com/next#settings');
      await clickRing(ada.page, inSales(pages, 'userManagement'));
      await clickRing(ada.page, inSales(pages, 'actions'));
      await clickRing(ada.page, inSales(pages, 'inviteUsers'));
      await look('the addresses', ada);
      await clickRing(ada.page, '');
      await ada.page.keyboard.type('deniz.aydin@northwind.example');
      await clickRing(ada.page, inSales(pages, 'invite'));
      await expect.poll(() => consoles.truth.user('deniz.aydin@northwind.example')?.status).toBe('invited');
      await expectDone(ada, 'invite');
      await look('Ada is through', ada);
    },
  },
  {
    name: 'package',
    play: async ({ sam, consoles, pages, look }) => {
      const { page } = sam;
      const label = labelsOf(pages);
      await page.goto(SALESFORCE.listing);
      await clickRing(page, label('getItNow'));
      await clickRing(page, label('logInAppExchange'));
      await logIn(page, pages);
      await look('a sandbox first', sam);
      // Sam has seen it in a sandbox before.
      await clickText(page, label('installInProduction'));
      await clickText(page, label('terms'));
      await clickRing(page, label('confirmAndInstall'));
      await look('whose Salesforce', sam);
      const opened = sam.seat.context.waitForEvent('page');
      await clickOnCard(page, CARD[sam.lang]['act.tenant']);
      const asking = await opened;
      await asking.getByRole('button', { name: /000-HND-001/ }).click();
      await asking.close();
      await look('for whom', sam);
      await clickText(page, label('allUsers'));
      await clickRing(page, label('install'));
      await clickRing(page, label('done'));
      await page.waitForURL((url) => url.pathname === SALESFORCE.installedPackages);
      expect(consoles.salesforce.production.installed).not.toBeNull();
      await look('installed', sam);
      await clickRing(page, 'Marketo Sales Insight');
      await deploy(page, label, consoles.salesforce.production.state.objects);
      await expectDone(sam, 'package');
    },
  },
  {
    name: 'configure',
    play: async ({ sam, ada, consoles, pages, look }) => {
      await hand(ada, sam, false);
      const { page, popup } = sam;
      const label = labelsOf(pages);
      await look('the forms', sam);
      for (const url of ['https://ims-na1.adobelogin.com', 'https://mkto-sales-connect.adobe.io']) {
        const opened = sam.seat.context.waitForEvent('page');
        await popup.bringToFront();
        await popup.getByRole('button', { name: url, exact: true }).click();
        const form = await opened;
        await pressed(form, label('save'));
        await expect.poll(() => consoles.salesforce.production.remoteSites()).toContain(url);
        await form.close();
      }
      await page.bringToFront();
      await openSalesforce(page, SALESFORCE.remoteSites);
      await openFromLauncher(page, pages, 'msiConfig');
      await clickRing(page, '');
      await clickRing(page, '');
      await page.keyboard.type('a-key-of-their-own');
      await clickRing(page, label('save'));
      await expectDone(sam, 'configure');
      await expect.poll(() => consoles.salesforce.production.config.msiActions).toBe(true);
      await look('all is done', sam);
    },
  },
];

/** From the list of packages: every object of the package is set to Deployed. */
async function deploy(
  page: Page,
  label: ReturnType<typeof labelsOf>,
  objects: readonly { readonly name: string }[],
): Promise<void> {
  const { origin } = new URL(page.url());
  for (const { name } of objects) {
    await page.goto(`${origin}/lightning/setup/ImportedPackage/page?address=/0A3PR0000000001/components`);
    const parts = await framed(page, /\/components$/);
    const row = parts.getByRole('row', { name });
    await row
      .getByRole('link', { name: label('edit') })
      .first()
      .click();
    const form = await framed(page, /^\/01I\w+\/e$/);
    await form.getByLabel(label('deployed'), { exact: true }).check();
    await pressed(form, label('save'));
    await expect(
      (await framed(page, /^\/01I\w+$/)).getByText(label('deployed'), { exact: true }),
    ).toBeVisible();
  }
}

/** A label of Sales as its pages show it. */
const inSales = (pages: Language, key: Parameters<typeof salesWord>[1]): string => salesWord(pages, key);
