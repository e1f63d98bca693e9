/** The settings of Sales besides Marketo's connection: Salesforce, the credentials' form, User Management. */
import type { Control, Label, Place, Sign } from './console.ts';
import { adminSettings, connectSalesforce, disconnectSalesforce, myAccount } from './labels.ts';
import * as L from './labels-settings.ts';

const CLICKABLE = ['button', 'link'];
const MENU = ['menuitem', 'link', 'button', 'option'];
/** What shows another view of a place. */
export const VIEW = ['tab', 'link', 'button', 'treeitem', 'menuitem', 'radio', 'option'] as const;

/**
 * Row "other routes", both shapes of the family. Salesforce stands twice in the settings: the instance's connection is
 * an administrator's page, one's own is not.
 */
export const SETTINGS_PAGES: readonly Place[] = [
  {
    id: 'sales.salesforce',
    entry: 'sales.navSalesforce',
    hash: /^#!?\/?settings\/(admin\/(crm\/)?salesforce(-admin)?|(crm\/)?salesforce-admin)([/?].*)?$/,
  },
  {
    id: 'sales.ownSalesforce',
    entry: 'sales.navOwnSalesforce',
    hash: /^#!?\/?settings\/(crm\/)?salesforce([/?].*)?$/,
  },
];

const at = (place: Place['id'], control: Omit<Control, 'places'>): Control => ({
  ...control,
  places: [place],
});
const button = (id: Control['id'], place: Place['id'], names: Label): Control =>
  at(place, { id, roles: CLICKABLE, names, region: { kind: 'main' } });
const connectionsTab = (id: Control['id'], place: Place['id']): Control =>
  at(place, {
    id,
    roles: VIEW,
    names: L.connectionsAndCustomizations,
    region: { kind: 'main' },
  });
/** The link to one of the two Salesforce pages, by the group that it stands in. */
const salesforceIn = (id: Control['id'], group: Label): Control => ({
  id,
  places: [],
  roles: ['link', 'button', 'menuitem', 'treeitem', 'tab', 'option'],
  names: { '*': ['Salesforce'] },
  region: { kind: 'nav', group },
});
const credential = (id: Control['id'], names: Label): Control =>
  at('sales.marketo', { id, roles: ['textbox'], names, region: { kind: 'main' }, valued: true });
const inDialog = (id: Control['id'], roles: readonly string[], names: Label): Control => ({
  id,
  places: [],
  roles,
  names,
  region: { kind: 'dialog' },
});

export const SETTINGS: readonly Control[] = [
  salesforceIn('sales.navSalesforce', adminSettings),
  salesforceIn('sales.navOwnSalesforce', myAccount),
  connectionsTab('sales.tabConnections', 'sales.salesforce'),
  connectionsTab('sales.ownTabConnections', 'sales.ownSalesforce'),
  button('sales.salesforceConnect', 'sales.salesforce', connectSalesforce),
  button('sales.salesforceDisconnect', 'sales.salesforce', disconnectSalesforce),
  button('sales.ownSalesforceConnect', 'sales.ownSalesforce', connectSalesforce),
  button('sales.ownSalesforceDisconnect', 'sales.ownSalesforce', disconnectSalesforce),
  inDialog('sales.ok', CLICKABLE, L.ok),
  credential('sales.munchkinField', L.munchkinId),
  credential('sales.clientIdField', L.clientId),
  credential('sales.clientSecretField', L.clientSecret),
  at('sales.users', {
    id: 'sales.userActions',
    roles: ['button', 'link', 'combobox'],
    names: L.actions,
    region: { kind: 'main' },
  }),
  { id: 'sales.inviteUsers', places: [], roles: MENU, names: L.inviteUsers, region: { kind: 'anywhere' } },
  { id: 'sales.inviteCsv', places: [], roles: MENU, names: L.inviteUsersCsv, region: { kind: 'anywhere' } },
  { ...inDialog('sales.inviteEmails', ['textbox', 'combobox', 'searchbox'], {}), valued: true },
  { ...inDialog('sales.inviteFile', ['file'], {}), valued: true },
  inDialog('sales.inviteNext', CLICKABLE, L.next),
  inDialog('sales.inviteSend', CLICKABLE, L.invite),
  {
    id: 'sales.invited',
    places: [],
    roles: ['text'],
    names: L.invited,
    region: { kind: 'anywhere' },
    told: true,
    common: true,
  },
];

export const SALES_SIGNS: readonly Sign[] = [
  {
    id: 'sales.marketoHeld',
    console: 'sales',
    shown: { connection: 'holds' },
    undone: { connection: 'free' },
  },
  {
    id: 'sales.salesforceOn',
    console: 'sales',
    shown: { control: 'sales.salesforceDisconnect', is: 'enabled' },
    against: { control: 'sales.salesforceConnect', is: 'enabled' },
  },
  {
    id: 'sales.ownSalesforceOn',
    console: 'sales',
    shown: { control: 'sales.ownSalesforceDisconnect', is: 'enabled' },
    against: { control: 'sales.ownSalesforceConnect', is: 'enabled' },
  },
  {
    id: 'sales.invited',
    console: 'sales',
    shown: { control: 'sales.invited', is: 'there' },
    joins: { sends: 'sales.inviteSend', fills: ['sales.inviteEmails', 'sales.inviteFile'] },
  },
];
