/** Pages of Salesforce Setup, AppExchange and its installer (consoles.md, "Salesforce"). */
import type { ControlId, Label } from '../../../lib/consoles/console.ts';
import * as L from '../../../lib/consoles/labels-salesforce.ts';
import { entry, type Paper, page, type Sheet } from './sheet.ts';

const tree = ({ label, at, say }: Paper) => [
  {
    title: 'Platform Tools',
    entries: [
      entry(label(L.installedPackages), at('salesforce.navPackages')),
      entry(label(L.remoteSites), at('salesforce.navRemoteSites')),
      entry(say('profile')),
    ],
  },
];

/** A box with its words behind it, as Visualforce and Lightning draw it. */
const box = (words: string, attrs: string): string =>
  `<p><input type="checkbox" id="enable"${attrs}> <label for="enable">${words}</label></p>`;

/** A custom object's own page, with its deployment status. */
function objectPage(paper: Paper, status: Label, control: ControlId): string {
  const { kit, label, at, say } = paper;
  const rows = `<table><tr><td class="labelCol">${say('name')}</td><td class="dataCol">Lead</td></tr><tr><td class="labelCol">${label(L.deploymentStatus)}</td><td class="dataCol"><span${at(control)}>${label(status)}</span></td></tr></table>`;
  return page(paper, tree(paper), `${kit.button(say('edit'))}${rows}`);
}

export const SALESFORCE_SHEETS: readonly Sheet[] = [
  {
    place: 'salesforce.listing',
    controls: ['salesforce.getItNow'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const get = kit.button(label(L.getItNow), at('salesforce.getItNow'), 'main');
      return page(
        paper,
        [],
        `${kit.title('Marketo Sales Insight')}${get} ${kit.link(say('details'))}<p>${say('intro')}</p>`,
      );
    },
  },
  {
    place: 'salesforce.listing',
    controls: ['salesforce.logIn'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const buttons = `${kit.button(say('cancel'))} ${kit.button(label(L.logIn), at('salesforce.logIn'), 'main')}`;
      return `${page(paper, [], kit.title('Marketo Sales Insight'))}${kit.dialog('AppExchange', say('intro'), buttons)}`;
    },
  },
  {
    place: null,
    controls: ['salesforce.installInSandbox', 'salesforce.installInProduction'],
    body: (paper) => {
      const { kit, label, at } = paper;
      const choices = [
        kit.card(
          'Production',
          kit.button(label(L.installInProduction), at('salesforce.installInProduction'), 'main'),
        ),
        kit.card('Sandbox', kit.button(label(L.installInSandbox), at('salesforce.installInSandbox'))),
      ];
      return page(paper, [], `${kit.title('Marketo Sales Insight')}${choices.join('')}`);
    },
  },
  {
    place: null,
    controls: ['salesforce.confirmAndInstall'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const confirm = kit.button(label(L.confirmAndInstall), at('salesforce.confirmAndInstall'), 'main');
      return page(
        paper,
        [],
        `${kit.title('Marketo Sales Insight')}<p>${say('intro')}</p>${kit.button(say('cancel'))} ${confirm}`,
      );
    },
  },
  {
    place: 'salesforce.installer',
    controls: ['salesforce.install'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const install = kit.button(label(L.install), at('salesforce.install'), 'main');
      return page(paper, [], `${kit.title('Marketo Sales Insight')}${kit.button(say('cancel'))} ${install}`);
    },
  },
  {
    place: 'salesforce.installer',
    controls: ['salesforce.upgrade'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const upgrade = kit.button(label(L.upgrade), at('salesforce.upgrade'), 'main');
      return page(paper, [], `${kit.title('Marketo Sales Insight')}${kit.button(say('cancel'))} ${upgrade}`);
    },
  },
  {
    place: 'salesforce.installer',
    controls: ['salesforce.done'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      return page(
        paper,
        [],
        `${kit.title('Marketo Sales Insight')}<p>${say('intro')}</p>${kit.button(label(L.done), at('salesforce.done'), 'main')}`,
      );
    },
  },
  {
    place: null,
    controls: ['salesforce.quickFind', 'salesforce.navRemoteSites', 'salesforce.navPackages'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const find = kit.search(label(L.quickFind), at('salesforce.quickFind'));
      return page(
        paper,
        tree(paper),
        `${find}${kit.title(say('profile'))}${kit.card(say('activity'), say('intro'))}`,
      );
    },
  },
  {
    place: 'salesforce.remoteSites',
    controls: [
      'salesforce.navPackages',
      'salesforce.newRemoteSite',
      'salesforce.loginSite',
      'salesforce.actionsSite',
    ],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const site = (of: Parameters<Paper['label']>[0], control: Parameters<Paper['at']>[0]): string[] => [
        kit.link(say('edit')),
        say('name'),
        `<span${at(control)}>${label(of)}</span>`,
      ];
      const list = kit.table(
        ['', say('name'), 'URL'],
        [site(L.loginSite, 'salesforce.loginSite'), site(L.actionsSite, 'salesforce.actionsSite')],
      );
      const fresh = kit.button(label(L.newRemoteSite), at('salesforce.newRemoteSite'));
      return page(paper, tree(paper), `<div>${fresh}</div>${list}`);
    },
  },
  {
    place: 'salesforce.packages',
    controls: ['salesforce.packageName', 'salesforce.navRemoteSites'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const row = [
        kit.link(say('details')),
        `<span${at('salesforce.packageName')}>${label(L.packageName)}</span>`,
        '5.2',
      ];
      return page(paper, tree(paper), kit.table(['', say('name'), ''], [row]));
    },
  },
  {
    place: null,
    controls: ['salesforce.viewComponents'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const buttons = `${kit.button(say('details'))} ${kit.button(label(L.viewComponents), at('salesforce.viewComponents'))}`;
      return page(paper, tree(paper), `<h2>${label(L.packageName)}</h2><div>${buttons}</div>`);
    },
  },
  {
    place: null,
    controls: ['salesforce.deployed'],
    body: (paper) => objectPage(paper, L.deployed, 'salesforce.deployed'),
  },
  {
    place: null,
    controls: ['salesforce.inDevelopment'],
    body: (paper) => objectPage(paper, L.inDevelopment, 'salesforce.inDevelopment'),
  },
  {
    place: null,
    controls: ['salesforce.msiConfig'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const items = [
        entry('Leads'),
        entry(label(L.msiConfig), at('salesforce.msiConfig')),
        entry(say('activity')),
      ];
      return page(paper, [{ title: 'All Items', entries: items }], kit.title('App Launcher'));
    },
  },
  {
    place: null,
    controls: ['salesforce.enableMsiActions', 'salesforce.apiSecretKey', 'salesforce.save'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const key = kit
        .field(label(L.apiSecretKey), 'key', '')
        .replace('<input', `<input${at('salesforce.apiSecretKey')}`);
      const save = kit.button(label(L.save), at('salesforce.save'), 'main');
      const form = `${box(label(L.enableMsiActions), at('salesforce.enableMsiActions'))}${key}${save} ${kit.button(say('cancel'))}`;
      return page(paper, [], kit.card('Marketo Sales Insight', form));
    },
  },
];
