/** The whole onboarding, step by step, as three people play it with real clicks: the tests and the storyboard use it. */
import { expect } from '@playwright/test';
import { fill } from '../../lib/words/language.ts';
import { onboardingWords } from '../../lib/words/onboarding.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { say as salesWord } from '../consoles/sales/app/words.ts';
import type { Language } from '../consoles/switches.ts';
import { ADA, press } from './actor.ts';
import { introduce } from './course.ts';
import { chooseAdmin, openMarketo, windowButton } from './marketo.ts';
import { CONFIGURE, INSTALL } from './onboarding-salesforce.ts';
import { poll } from './poll.ts';
import { clickRing, expectBelow, ringAt } from './ringed.ts';
import { labelsOf, logIn, pressed, SAM } from './salesforce.ts';
import type { Tab } from './tab.ts';
import { CY, expectDone, expectHeadline, personas, type Stage, type Trio } from './trio.ts';

/** What a stage of a Marketo admin alone needs. */
export type AtMarketo = Pick<Trio, 'ada' | 'consoles' | 'pages' | 'entrance' | 'look'>;

const inFull = ({ pages, entrance = 'direct' }: AtMarketo, page: Tab) =>
  openMarketo(page, ADA.email, { lang: pages, entrance });

/** From the entrance to the invitation, that Sales then knows who is to come first. */
export const ACCOUNT = {
  name: 'account',
  play: async (trio: AtMarketo) => {
    const { ada, consoles, look } = trio;
    const tab = await inFull(trio, ada.page);
    await clickRing(ada.page, tab.word('admin'));
    await ringAt(ada.page, tab.section);
    await look('Admin', ada);
    await clickRing(ada.page, tab.section);
    await clickRing(ada.page, tab.word('actionsConfig'));
    await chooseAdmin(tab, ADA.email);
    await ringAt(ada.page, tab.word('sendInvite'));
    await look('the invitation', ada);
    await clickRing(ada.page, tab.word('sendInvite'));
    await windowButton(tab, 'sendInvite').click();
    await expectDone(ada, 'account');
    expect(consoles.truth.state.onboarding.firstInvited).toBe(ADA.email);
    await press(ada, runWords[ada.lang].save);
    await look('invited', ada);
  },
} as const;

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
      await introduce(ada, null, ADA);
      await introduce(ada, personas(ada.lang).salesforceAdmin ?? '', SAM);
      await introduce(ada, personas(ada.lang).csm ?? '', CY);
      await trio.look('the plan', ada);
      await press(ada, words.start);
      await expectHeadline(ada, fill(words.shareFirst, { name: CY.name }));
    },
  },
  {
    name: 'attest',
    play: async ({ ada, cy, look, hand }) => {
      await hand(ada, cy, true, personas(cy.lang).csm ?? '');
      const words = runWords[cy.lang];
      for (const what of ['enabled', 'crmSync']) {
        await expectHeadline(cy, onboardingWords[cy.lang].attested[what]?.title ?? what);
        await press(cy, words.attestDo);
        await poll(() => cy.popup.getByLabel(words.attestName).inputValue()).toBe(CY.name);
        await press(cy, words.save);
      }
      await look('attested', cy);
      await hand(cy, ada, false);
    },
  },
  {
    name: 'share',
    play: async ({ ada, sam, look, hand }) => {
      await hand(ada, sam, true, personas(sam.lang).salesforceAdmin ?? '');
      await expectHeadline(sam, onboardingWords[sam.lang].tasks.package?.title ?? '');
      await look('what is whose', ada, sam);
    },
  },
  ACCOUNT,
  {
    name: 'connect Salesforce',
    play: async ({ ada, consoles, pages, look }) => {
      const label = labelsOf(pages);
      await ada.page.goto(`https://toutapp.com/login?${new URLSearchParams({ as: ADA.email, lang: pages })}`);
      await clickRing(ada.page, 'Salesforce');
      await ringAt(ada.page, inSales(pages, 'connect'));
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
      await ringAt(ada.page, inSales(pages, 'connect'));
      await look('Marketo', ada);
      await clickRing(ada.page, inSales(pages, 'connect'));
      await poll(() => consoles.truth.holders()).toEqual([ADA.email]);
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
      await ringAt(ada.page, tab.word('startSync'));
      await expectBelow(ada.page);
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
      await ringAt(ada.page, '');
      await look('the addresses', ada);
      await clickRing(ada.page, '');
      await ada.page.keyboard.type('deniz.aydin@northwind.example');
      await clickRing(ada.page, inSales(pages, 'invite'));
      await poll(() => consoles.truth.user('deniz.aydin@northwind.example')?.status).toBe('invited');
      await expectDone(ada, 'invite');
      await look('Ada is through', ada);
    },
  },
  INSTALL,
  { name: 'it goes on', play: ({ ada, sam, hand }) => hand(ada, sam, false) },
  CONFIGURE,
];

/** A label of Sales as its pages show it. */
const inSales = (pages: Language, key: Parameters<typeof salesWord>[1]): string => salesWord(pages, key);
