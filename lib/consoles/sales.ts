import type { Console } from './console.ts';
import { SALES_DANGER } from './danger.ts';
import { SALES_LABELS as L } from './labels.ts';

const CLICKABLE = ['button', 'link'] as const;
const ENTRY = ['link', 'button', 'menuitem', 'treeitem', 'tab', 'option'] as const;
/** Row "Marketo settings page" and its guessed route family. */
const MARKETO = /^#!?\/?settings\/(admin\/)?marketo(-admin)?([/?].*)?$/;
/** Row "User Management". */
const USERS = /^#!?\/?settings\/admin\/user-management([/?].*)?$/;

/** Sales (toutapp.com). Every row of consoles.md that was not seen on a live console is a clue here, never a condition. */
export const SALES: Console = {
  id: 'sales',
  hosts: [/^(.+\.)?toutapp\.com$/],
  places: [
    { id: 'sales.login', path: /^\/(log|sign)_?-?in\b|\/sign_in\b/, signIn: true },
    { id: 'sales.marketo', hash: MARKETO, guards: 'connection' },
    { id: 'sales.users', hash: USERS, guards: 'people' },
    { id: 'sales.settingsPages', hash: /^#!?\/?settings\b/ },
    { id: 'sales.app', path: /^\/next\b/ },
  ],
  controls: [
    {
      id: 'sales.gear',
      places: [],
      roles: CLICKABLE,
      names: L.settings,
      region: { kind: 'toolbar' },
      icon: /\b(gear|cog|cogs|settings?)\b|⚙/,
      regionWord: 'toolbar',
    },
    {
      id: 'sales.settings',
      places: [],
      roles: ['menuitem', 'link', 'button', 'option'],
      names: L.settings,
      region: { kind: 'menu' },
      href: /#!?\/?settings\b/,
      regionWord: 'gearMenu',
    },
    {
      id: 'sales.navMarketo',
      places: [],
      roles: ENTRY,
      names: L.marketo,
      region: { kind: 'nav', group: L.adminSettings },
      href: /#!?\/?settings\/(admin\/)?marketo(-admin)?\b/,
      regionWord: 'adminSettings',
    },
    {
      id: 'sales.navUsers',
      places: [],
      roles: ENTRY,
      names: L.userManagement,
      region: { kind: 'nav', group: L.adminSettings },
      href: /#!?\/?settings\/admin\/user-management\b/,
      regionWord: 'adminSettings',
    },
    {
      id: 'sales.tabUserAccess',
      places: ['sales.marketo'],
      roles: ['tab', 'link', 'button', 'treeitem', 'menuitem', 'radio'],
      names: L.userAccess,
      region: { kind: 'main', avoidRows: true },
      regionWord: 'marketoPage',
    },
    {
      id: 'sales.tabSetUp',
      places: ['sales.marketo'],
      roles: ['tab', 'link', 'button', 'treeitem', 'menuitem', 'radio'],
      names: L.setUpTab,
      region: { kind: 'main', avoidRows: true },
      regionWord: 'marketoPage',
    },
    {
      id: 'sales.connect',
      places: ['sales.marketo'],
      roles: CLICKABLE,
      names: L.connect,
      region: { kind: 'main', avoidRows: true },
      regionWord: 'marketoPage',
    },
    {
      id: 'sales.disconnect',
      places: ['sales.marketo'],
      roles: CLICKABLE,
      names: L.disconnect,
      region: { kind: 'main', avoidRows: true },
      selectors: ['.tout-action.setup-connect.red'],
      regionWord: 'marketoPage',
    },
    {
      id: 'sales.rowAccess',
      places: ['sales.marketo'],
      roles: CLICKABLE,
      names: L.disconnect,
      region: { kind: 'row' },
      regionWord: 'row',
    },
    {
      id: 'sales.rowGrant',
      places: ['sales.marketo'],
      roles: CLICKABLE,
      names: L.connect,
      region: { kind: 'row' },
      regionWord: 'row',
    },
    {
      id: 'sales.userSearch',
      places: ['sales.marketo'],
      roles: ['searchbox', 'textbox', 'combobox'],
      names: {
        en: ['Search', 'Search users', 'Find users', 'Find user'],
        ja: ['検索', 'ユーザーを検索', 'ユーザー検索', 'ユーザを検索'],
        fr: ['Rechercher', 'Rechercher des utilisateurs', 'Recherche'],
        de: ['Suchen', 'Benutzer suchen', 'Suche'],
        es: ['Buscar', 'Buscar usuarios'],
        pt: ['Pesquisar', 'Pesquisar usuários', 'Buscar', 'Buscar usuários'],
      },
      region: { kind: 'main', avoidRows: true },
      regionWord: 'userAccess',
    },
  ],
  clues: {
    holds: 'sales.disconnect',
    free: 'sales.connect',
    subject: /marketo|munchkin/,
    others:
      /salesforce|sfdc|dynamics|gmail|google|outlook|exchange|office|microsoft|linkedin|zoom|slack|twilio|smtp|hubspot|zendesk|calendar|teams|oracle|zapier|webex|mailbox|dropbox|vidyard|box\b|crm\b/,
    people: L.userAccess,
    rowHas: L.disconnect,
    rowNone: L.connect,
    tenantField: /munchkin/,
    siblings: [L.setUpTab, L.userAccess],
    groups: [L.adminSettings, L.myAccount],
    toolbar: '#nav-win',
    notNames:
      /\d|@|account|konto|compte|cuenta|conta|profil|perfil|menu|user|sign|log|setting|help|support|search|sales|marketo|admin|notif|close|home|new\b|アカウント|設定|検索|ヘルプ|通知|ユーザ|メニュー|ログ|einstellung|hilfe|suche|parametre|aide|ayuda|ajuda|config/,
  },
  danger: SALES_DANGER,
};
