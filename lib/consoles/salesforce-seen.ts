import type { Control, ControlId, Label, SeenConsole, Sign } from './console.ts';
import * as L from './labels-salesforce.ts';
import { anywhere, PLAIN } from './plain.ts';
import { SALESFORCE } from './salesforce.ts';

const CLICKABLE = ['button', 'link'];
const ENTRY = ['link', 'treeitem', 'menuitem', 'option', 'tab', 'button'];
const SEARCH = ['searchbox', 'textbox', 'combobox'];
const WORDS = ['text'];
/** Row "remote sites to add", as the form of one holds them. */
const SITE_ADDRESS = /^https:\/\/(ims-na1\.adobelogin\.com|mkto-sales-connect\.adobe\.io)\/?$/i;

/** A remote site in their list; one that is not active counts for nothing. What says so stands in a picture (mark G). */
const site = (id: ControlId, names: Label): Control => ({
  ...anywhere(id, WORDS, names),
  places: ['salesforce.remoteSites'],
  column: {
    head: L.active,
    says: /^(?!.*(unchecked|\b(not|non|nicht|nao|no (ac|se|ma)|inac|ina[ck]t|false)|未|なし|無効))/,
  },
});

/** Salesforce with its controls, for the reader. */
export const SALESFORCE_SEEN: SeenConsole = {
  ...SALESFORCE,
  clues: { ...PLAIN, ...SALESFORCE.clues },
  notNames: /./,
  controls: [
    anywhere('salesforce.getItNow', CLICKABLE, L.getItNow),
    anywhere('salesforce.logIn', CLICKABLE, L.logIn),
    anywhere('salesforce.installInSandbox', CLICKABLE, L.installInSandbox),
    anywhere('salesforce.installInProduction', CLICKABLE, L.installInProduction),
    anywhere('salesforce.confirmAndInstall', CLICKABLE, L.confirmAndInstall),
    anywhere('salesforce.install', CLICKABLE, L.install),
    anywhere('salesforce.upgrade', CLICKABLE, L.upgrade),
    anywhere('salesforce.done', CLICKABLE, L.done),
    anywhere('salesforce.quickFind', SEARCH, L.quickFind),
    anywhere('salesforce.navRemoteSites', ENTRY, L.remoteSites),
    anywhere('salesforce.navPackages', ENTRY, L.installedPackages),
    {
      ...anywhere('salesforce.packageName', WORDS, L.packageName),
      places: ['salesforce.packages'],
      title: false,
      gone: L.uninstalledPackages,
      // Another vendor's package may have the same name.
      column: { head: L.namespacePrefix, says: /mkto.si/ },
    },
    { ...anywhere('salesforce.packageTitle', WORDS, L.packageTitle), title: true },
    {
      ...anywhere('salesforce.namespace', WORDS, L.namespace),
      region: { kind: 'beside', name: L.namespacePrefix },
    },
    anywhere('salesforce.nextPage', CLICKABLE, L.nextPage),
    anywhere('salesforce.pageBefore', CLICKABLE, L.pageBefore),
    anywhere('salesforce.viewComponents', CLICKABLE, L.viewComponents),
    {
      ...anywhere('salesforce.deployed', WORDS, L.deployed),
      region: { kind: 'beside', name: L.deploymentStatus },
    },
    {
      ...anywhere('salesforce.inDevelopment', WORDS, L.inDevelopment),
      region: { kind: 'beside', name: L.deploymentStatus },
    },
    {
      ...anywhere('salesforce.newRemoteSite', CLICKABLE, L.newRemoteSite),
      places: ['salesforce.remoteSites'],
    },
    {
      ...anywhere('salesforce.siteAddress', ['textbox'], {}),
      places: ['salesforce.remoteSites'],
      selectors: ['[name=EndpointUrl]'],
      valued: SITE_ADDRESS,
    },
    site('salesforce.loginSite', L.loginSite),
    site('salesforce.actionsSite', L.actionsSite),
    anywhere('salesforce.msiConfig', ENTRY, L.msiConfig),
    anywhere('salesforce.enableMsiActions', ['checkbox'], L.enableMsiActions),
    { ...anywhere('salesforce.apiSecretKey', ['textbox'], L.apiSecretKey), valued: true },
    { ...anywhere('salesforce.save', CLICKABLE, L.save), repeats: true },
  ],
};

/**
 * `acme--dev.sandbox.my…`, and before enhanced domains `acme--dev.my…`, `cs12.salesforce.com`; orgs that are for
 * developing or trying out alone: `acme-dev-ed.develop.my…`, `acme.scratch.my…` (Salesforce's formats of a My Domain, mark G).
 */
const SANDBOX =
  /\.(sandbox|develop|scratch|demo|patch|trailblaze|free)\.|-dev-ed(--|\.)|^[^.]+--[^.]+\.(my\.salesforce(-setup)?|lightning\.force)\.com$|^test\.|(^|\.)cs\d+\./;

const SIGNS: readonly Sign[] = [
  {
    id: 'salesforce.installed',
    console: 'salesforce',
    shown: { control: 'salesforce.packageName', is: 'there' },
  },
  {
    id: 'salesforce.deployed',
    console: 'salesforce',
    shown: { control: 'salesforce.deployed', is: 'there' },
    // One object that is not deployed is enough.
    against: { control: 'salesforce.inDevelopment', is: 'there' },
    // Every package has a list of components, and every object a status.
    where: [
      { control: 'salesforce.packageTitle', is: 'there' },
      { control: 'salesforce.namespace', is: 'there' },
    ],
    ofAll: true,
    whole: [{ control: 'salesforce.packageTitle', is: 'there' }],
    pages: {
      next: { control: 'salesforce.nextPage', is: 'offered' },
      back: { control: 'salesforce.pageBefore', is: 'offered' },
    },
  },
  {
    id: 'salesforce.loginSite',
    console: 'salesforce',
    shown: { control: 'salesforce.loginSite', is: 'there' },
  },
  {
    id: 'salesforce.actionsSite',
    console: 'salesforce',
    shown: { control: 'salesforce.actionsSite', is: 'there' },
  },
  {
    id: 'salesforce.actionsOn',
    console: 'salesforce',
    shown: { control: 'salesforce.enableMsiActions', is: 'ticked' },
    // Ticked is not saved: it counts on a page that came so.
    against: { control: 'salesforce.enableMsiActions', is: 'clear' },
    asLoaded: true,
  },
];

export const SALESFORCE_SIGNS: readonly Sign[] = SIGNS.map((sign) => ({ ...sign, trial: SANDBOX }));
