/** The settings of Sales besides Marketo's connection: Salesforce, the credentials' form, User Management. */
import type { Control, Label, Place, Sign } from './console.ts';
import { adminSettings, connect, disconnect } from './labels.ts';
import * as L from './labels-settings.ts';

const CLICKABLE = ['button', 'link'];
const MENU = ['menuitem', 'link', 'button', 'option'];

/** Row "other routes", both shapes of the family. */
export const SALESFORCE_PAGE: Place = {
  id: 'sales.salesforce',
  hash: /^#!?\/?settings\/(admin\/)?(crm\/)?salesforce(-admin)?([/?].*)?$/,
};

const at = (place: Place['id'], control: Omit<Control, 'places'>): Control => ({
  ...control,
  places: [place],
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
  {
    id: 'sales.navSalesforce',
    places: [],
    roles: ['link', 'button', 'menuitem', 'treeitem', 'tab', 'option'],
    names: { '*': ['Salesforce'] },
    region: { kind: 'nav', group: adminSettings },
  },
  at('sales.salesforce', {
    id: 'sales.tabConnections',
    roles: ['tab', 'link', 'button', 'treeitem', 'menuitem', 'radio'],
    names: L.connectionsAndCustomizations,
    region: { kind: 'main' },
  }),
  at('sales.salesforce', {
    id: 'sales.salesforceConnect',
    roles: CLICKABLE,
    names: connect,
    region: { kind: 'main' },
  }),
  at('sales.salesforce', {
    id: 'sales.salesforceDisconnect',
    roles: CLICKABLE,
    names: disconnect,
    region: { kind: 'main' },
  }),
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
  inDialog('sales.inviteNext', CLICKABLE, L.next),
  inDialog('sales.inviteSend', CLICKABLE, L.invite),
  { id: 'sales.invited', places: [], roles: ['text'], names: L.invited, region: { kind: 'anywhere' } },
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
  { id: 'sales.invited', console: 'sales', shown: { control: 'sales.invited', is: 'there' } },
];
