/** The onboarding's ways through the consoles (procedures.md, "where and what"). */
import type { Aid, Way, WayPrompt } from '../../guide/way.ts';
import { connectMarketo, invite, SETTINGS, toSettings } from '../sales.ts';

const MARKETO = 'https://app.marketo.com/';
/** Row "AppExchange listing". */
const LISTING = 'https://appexchange.salesforce.com/listingDetail?listingId=a0N30000001SVZmEAO';
const SALESFORCE = 'https://login.salesforce.com/';

const toConfig: readonly WayPrompt[] = [
  { control: 'marketo.launch', act: 'click', maybe: true },
  { control: 'marketo.admin', act: 'open' },
  { control: 'marketo.salesInsight', act: 'open', words: 'tree' },
  { control: 'marketo.actionsConfig', act: 'open' },
];

const account: Way = {
  console: 'marketo',
  shows: ['marketo.clientId', 'marketo.clientSecret'],
  address: MARKETO,
  prompts: [...toConfig, { control: 'marketo.sendInvite', act: 'click', words: 'sendInvite' }],
};

const connectSalesforce: Way = {
  console: 'sales',
  shows: ['sales.salesforceOn'],
  address: SETTINGS,
  prompts: [
    ...toSettings({ control: 'sales.navSalesforce', act: 'open', words: 'navSalesforce' }),
    { control: 'sales.tabConnections', act: 'open', maybe: true },
    { control: 'sales.salesforceConnect', act: 'click' },
    { control: 'sales.ok', act: 'click', maybe: true },
  ],
};

/** Where Connect asks for them: Munchkin ID, Client ID and Client Secret, copied by hand from task 1. */
const credentials: readonly Way[] = [
  {
    console: 'marketo',
    shows: [],
    address: MARKETO,
    prompts: [...toConfig, { control: 'marketo.clientId', act: 'choose', words: 'copyCredentials' }],
  },
  {
    console: 'sales',
    shows: ['sales.marketoHeld'],
    address: SETTINGS,
    prompts: [
      ...toSettings({ control: 'sales.navMarketo', act: 'open' }),
      { control: 'sales.tabSetUp', act: 'open', maybe: true },
      { control: 'sales.munchkinField', act: 'fill', words: 'munchkin' },
      { control: 'sales.clientIdField', act: 'fill', words: 'credential', from: 'marketo' },
      { control: 'sales.clientSecretField', act: 'fill', words: 'credential', from: 'marketo' },
      { control: 'sales.connect', act: 'click', words: 'connectMarketo' },
    ],
  },
];

const sync: Way = {
  console: 'marketo',
  shows: ['marketo.synced'],
  address: MARKETO,
  prompts: [
    ...toConfig,
    { control: 'marketo.sync', act: 'click', words: 'sync' },
    { control: 'marketo.startSync', act: 'click', words: 'startSync' },
  ],
};

/** Installers and listings of all packages are alike: it has to be this one (row "AppExchange listing"). */
const only: WayPrompt['only'] = {
  at: ['salesforce.ownListing', { control: 'salesforce.packageTitle', is: 'there' }],
  never: 'salesforce.otherListing',
  words: 'package',
};
/** Between its listing and its installer the pages may not name it. */
const between: WayPrompt['only'] = { never: 'salesforce.otherListing', words: 'package' };

const install: Way = {
  console: 'salesforce',
  shows: ['salesforce.installed'],
  address: LISTING,
  prompts: [
    { control: 'salesforce.getItNow', act: 'click', only },
    { control: 'salesforce.logIn', act: 'click', maybe: true, only: between },
    { control: 'salesforce.installInSandbox', act: 'click', words: 'sandbox', only: between },
    { control: 'salesforce.confirmAndInstall', act: 'click', only: between },
    { control: 'salesforce.install', act: 'click', words: 'forWhom', only },
    { control: 'salesforce.upgrade', act: 'click', maybe: true, words: 'forWhom', only },
    { control: 'salesforce.done', act: 'click' },
    { control: 'salesforce.navPackages', act: 'open', words: 'packages' },
  ],
};

const deployed: Way = {
  console: 'salesforce',
  shows: ['salesforce.deployed'],
  address: SALESFORCE,
  prompts: [
    { control: 'salesforce.navPackages', act: 'open', words: 'packages' },
    { control: 'salesforce.packageName', act: 'open', words: 'packageName' },
    {
      control: 'salesforce.viewComponents',
      act: 'open',
      words: 'components',
      maybe: true,
      // Lists of components show the names alone, too.
      leadsTo: { at: 'salesforce.package', shows: { control: 'salesforce.packageTitle', is: 'there' } },
    },
    { control: 'salesforce.inDevelopment', act: 'choose', words: 'deploy', maybe: true, each: true },
  ],
};

const sites: Way = {
  console: 'salesforce',
  shows: ['salesforce.loginSite', 'salesforce.actionsSite'],
  address: SALESFORCE,
  prompts: [
    { control: 'salesforce.navRemoteSites', act: 'open', words: 'remoteSites' },
    { control: 'salesforce.newRemoteSite', act: 'click', words: 'newRemoteSite' },
    {
      control: 'salesforce.save',
      act: 'click',
      words: 'saveSite',
      only: { at: [{ control: 'salesforce.siteAddress', is: 'filled' }], words: 'site' },
    },
  ],
};

const config: Way = {
  console: 'salesforce',
  shows: ['salesforce.actionsOn'],
  address: SALESFORCE,
  prompts: [
    { control: 'salesforce.msiConfig', act: 'open', words: 'msiConfig' },
    { control: 'salesforce.enableMsiActions', act: 'tick' },
    { control: 'salesforce.apiSecretKey', act: 'fill', words: 'apiKey' },
    {
      control: 'salesforce.save',
      act: 'click',
      words: 'saveConfig',
      only: { at: [{ control: 'salesforce.enableMsiActions', is: 'there' }] },
    },
  ],
};

export const ways: Readonly<Record<string, readonly Way[]>> = {
  account: [account],
  connectSalesforce: [connectSalesforce],
  connectMarketo: [connectMarketo],
  sync: [sync],
  invite: [invite],
  package: [install, deployed],
  configure: [sites, config],
};

export const fallbacks: Readonly<Record<string, readonly Way[]>> = { connectMarketo: credentials };

/** The form of a remote site, filled in (row "the New Remote Site form opens prefilled"). */
const site = (name: string, url: string) => ({
  name: url,
  path: `/0rp/e?${new URLSearchParams({ SiteName: name, EndpointUrl: url, retURL: '/0rp' })}`,
});

export const aids: Readonly<Record<string, readonly Aid[]>> = {
  invite: [{ aid: 'roster' }],
  configure: [
    {
      aid: 'forms',
      console: 'salesforce',
      forms: [
        site('Marketo_Sales_Login', 'https://ims-na1.adobelogin.com'),
        site('Marketo_Sales_Connect', 'https://mkto-sales-connect.adobe.io'),
      ],
    },
  ],
};
