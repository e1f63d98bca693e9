import type { Console } from './console.ts';
import * as L from './labels.ts';

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
};
