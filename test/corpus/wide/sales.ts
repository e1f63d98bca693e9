/** The settings of Sales besides Marketo's connection (consoles.md, "Sales"). */
import type { ControlId, Label } from '../../../lib/consoles/console.ts';
import * as M from '../../../lib/consoles/labels.ts';
import * as L from '../../../lib/consoles/labels-settings.ts';
import { entry, type Paper, page, type Sheet } from './sheet.ts';

const sides = ({ label, at, say }: Paper) => [
  {
    title: label(M.myAccount),
    entries: [
      entry(say('profile')),
      entry('Salesforce', ` href="#settings/crm/salesforce/configure"${at('sales.navOwnSalesforce')}`),
    ],
  },
  {
    title: label(M.adminSettings),
    entries: [
      entry(label(M.userManagement), ' href="#settings/admin/user-management"'),
      entry('Salesforce', ` href="#settings/admin/salesforce"${at('sales.navSalesforce')}`),
    ],
  },
];

/** One of the two Salesforce pages. */
const connection = (
  place: 'sales.salesforce' | 'sales.ownSalesforce',
  tab: ControlId,
  act: ControlId,
  verb: Label,
): Sheet => ({
  place,
  controls: [tab, act, 'sales.navSalesforce', 'sales.navOwnSalesforce'],
  body: (paper) => {
    const { kit, label, at, say } = paper;
    const tabs = [entry(label(L.connectionsAndCustomizations), at(tab), true), entry(say('activity'))];
    const card = kit.card('Salesforce', `<p>${say('intro')}</p>${kit.button(label(verb), at(act), 'main')}`);
    return page(paper, sides(paper), `${kit.title('Salesforce')}${kit.tabs(tabs, card)}`);
  },
});

const filled = ({ kit, at }: Paper, label: string, id: string, control: ControlId, secret = false): string =>
  kit.field(label, id, '', secret).replace('<input', `<input${at(control)}`);

export const SALES_SHEETS: readonly Sheet[] = [
  connection('sales.salesforce', 'sales.tabConnections', 'sales.salesforceConnect', M.connect),
  connection('sales.salesforce', 'sales.tabConnections', 'sales.salesforceDisconnect', M.disconnect),
  connection('sales.ownSalesforce', 'sales.ownTabConnections', 'sales.ownSalesforceConnect', M.connect),
  connection('sales.ownSalesforce', 'sales.ownTabConnections', 'sales.ownSalesforceDisconnect', M.disconnect),
  {
    place: 'sales.salesforce',
    controls: ['sales.ok'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const buttons = `${kit.button(say('cancel'))} ${kit.button(label(L.ok), at('sales.ok'), 'main')}`;
      return `${page(paper, sides(paper), kit.title('Salesforce'))}${kit.dialog('Salesforce', say('intro'), buttons)}`;
    },
  },
  {
    place: 'sales.marketo',
    controls: ['sales.munchkinField', 'sales.clientIdField', 'sales.clientSecretField'],
    body: (paper) => {
      const { kit, label } = paper;
      const fields = [
        filled(paper, label(L.munchkinId), 'munchkin', 'sales.munchkinField'),
        filled(paper, label(L.clientId), 'client', 'sales.clientIdField'),
        filled(paper, label(L.clientSecret), 'secret', 'sales.clientSecretField', true),
      ];
      const form = `${fields.join('')}${kit.button(label(M.connect), '', 'main')}`;
      return page(paper, sides(paper), `${kit.title('Marketo')}${kit.card('Marketo', form)}`);
    },
  },
  {
    place: 'sales.users',
    controls: ['sales.userActions', 'sales.inviteUsers', 'sales.inviteCsv'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const menu = [
        `<li role="presentation"><a role="menuitem" href="#"${at('sales.inviteUsers')}>${label(L.inviteUsers)}</a></li>`,
        `<li role="presentation"><a role="menuitem" href="#"${at('sales.inviteCsv')}>${label(L.inviteUsersCsv)}</a></li>`,
      ];
      const actions = kit.button(
        label(L.actions),
        ` aria-haspopup="menu" aria-expanded="true"${at('sales.userActions')}`,
        'main',
      );
      const users = kit.table(
        [say('name'), say('email')],
        [
          ['Ann Lee', 'ann.lee@acme.example'],
          ['Bo Berg', 'bo@acme.example'],
        ],
      );
      return page(
        paper,
        sides(paper),
        `${kit.title(label(M.userManagement))}<div>${actions}<ul role="menu" style="background:#fff">${menu.join('')}</ul></div>${users}`,
      );
    },
  },
  {
    place: 'sales.users',
    controls: ['sales.inviteEmails', 'sales.inviteSend'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const emails = `<textarea rows="3"${at('sales.inviteEmails')} aria-label="${say('email')}"></textarea>`;
      const buttons = `${kit.button(say('cancel'))} ${kit.button(label(L.invite), at('sales.inviteSend'), 'main')}`;
      return `${page(paper, sides(paper), kit.title(label(M.userManagement)))}${kit.dialog(say('team'), emails, buttons)}`;
    },
  },
  {
    place: 'sales.users',
    controls: ['sales.inviteFile', 'sales.inviteNext'],
    body: (paper) => {
      const { kit, label, at, say } = paper;
      const buttons = `${kit.button(say('cancel'))} ${kit.button(label(L.next), at('sales.inviteNext'), 'main')}`;
      return `${page(paper, sides(paper), kit.title(label(M.userManagement)))}${kit.dialog(say('team'), `<input type="file"${at('sales.inviteFile')}>`, buttons)}`;
    },
  },
  {
    place: 'sales.users',
    controls: ['sales.invited'],
    body: (paper) => {
      const { kit, label, at } = paper;
      const said = `<div role="status" style="position:fixed;right:16px;top:60px"><span${at('sales.invited')}>${label(L.invited)}</span></div>`;
      return `${page(paper, sides(paper), kit.title(label(M.userManagement)))}${said}`;
    },
  },
];
