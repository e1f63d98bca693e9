import type { Console, SeenConsole } from './console.ts';
import * as L from './labels.ts';
import { SALES } from './sales.ts';
import { SETTINGS, SETTINGS_PAGES, VIEW } from './settings.ts';

const CLICKABLE = ['button', 'link'] as const;
const ENTRY = ['link', 'button', 'menuitem', 'treeitem', 'tab', 'option'] as const;

/** Sales with its controls, for the reader: what its watcher knows of Sales already is not loaded twice. */
export const seenSales = ({ clues, ...rest }: Console): SeenConsole => ({
  ...rest,
  places: [...SETTINGS_PAGES, ...rest.places],
  clues: {
    ...clues,
    rowHas: L.rowHas,
    // Read, and not pointed at: the guard holds a press on words about access that do not say Connect.
    rowNone: L.rowNone,
    holds: 'sales.disconnect',
    free: 'sales.connect',
    others:
      /salesforce|dynamics|gmail|google|outlook|exchange|office|microsoft|linkedin|zoom|slack|smtp|hubspot|calendar|teams|zapier|webex|dropbox|crm\b/,
    siblings: [L.setUpTab, clues.people],
    statusHas: L.hasAccess,
    statusNone: L.noAccess,
    lost: L.notConnected,
  },
  notNames:
    /\d|account|konto|compte|cuenta|conta|profil|perfil|menu|user|sign|log|setting|help|support|search|sales|marketo|admin|notif|home|アカウント|設定|検索|ヘルプ|通知|ユーザ|メニュー|einstellung|hilfe|suche|parametre|aide|ayuda|ajuda|config/,
  controls: [
    {
      id: 'sales.gear',
      places: [],
      roles: CLICKABLE,
      names: L.settings,
      region: { kind: 'toolbar' },
      icon: /\b(gear|cog|cogs|settings?)\b|⚙/,
    },
    {
      id: 'sales.settings',
      places: [],
      roles: ['menuitem', 'link', 'button', 'option'],
      names: L.settings,
      region: { kind: 'menu' },
      href: /#!?\/?settings\b/,
    },
    {
      id: 'sales.navMarketo',
      places: [],
      roles: ENTRY,
      names: L.marketo,
      region: { kind: 'nav', group: clues.groups[0] ?? {} },
      href: /#!?\/?settings\/(admin\/)?marketo(-admin)?\b/,
    },
    {
      id: 'sales.navUsers',
      places: [],
      roles: ENTRY,
      names: L.userManagement,
      region: { kind: 'nav', group: clues.groups[0] ?? {} },
      href: /#!?\/?settings\/admin\/user-management\b/,
    },
    {
      id: 'sales.tabUserAccess',
      places: ['sales.marketo'],
      roles: VIEW,
      names: clues.people,
      region: { kind: 'main' },
    },
    {
      id: 'sales.tabSetUp',
      places: ['sales.marketo'],
      roles: VIEW,
      names: L.setUpTab,
      region: { kind: 'main' },
    },
    {
      id: 'sales.connect',
      places: ['sales.marketo'],
      roles: [...CLICKABLE, 'menuitem'],
      names: L.connectMarketo,
      region: { kind: 'main' },
    },
    {
      id: 'sales.disconnect',
      places: ['sales.marketo'],
      roles: [...CLICKABLE, 'menuitem'],
      names: L.disconnectMarketo,
      region: { kind: 'main' },
      selectors: ['.tout-action.setup-connect.red'],
    },
    {
      id: 'sales.rowAccess',
      places: ['sales.marketo'],
      roles: [...CLICKABLE, 'menuitem'],
      names: L.rowHas,
      region: { kind: 'row' },
    },
    {
      id: 'sales.rowGrant',
      places: ['sales.marketo'],
      roles: [...CLICKABLE, 'menuitem'],
      names: clues.rowNone,
      region: { kind: 'row' },
    },
    {
      id: 'sales.rowMenu',
      places: ['sales.marketo'],
      roles: CLICKABLE,
      names: L.rowMenu,
      region: { kind: 'row' },
      common: true,
      icon: /\b(more|kebab|meatballs?|ellipsis|three.dots|dots|overflow|option.vertical)\b|[⋮⋯…]/,
    },
    {
      id: 'sales.rowSelect',
      places: ['sales.marketo'],
      roles: ['checkbox'],
      names: {},
      region: { kind: 'row' },
    },
    {
      id: 'sales.chosenAccess',
      places: ['sales.marketo'],
      roles: CLICKABLE,
      names: L.rowHas,
      region: { kind: 'people' },
    },
    {
      id: 'sales.chosenGrant',
      places: ['sales.marketo'],
      roles: CLICKABLE,
      names: clues.rowNone,
      region: { kind: 'people' },
    },
    {
      id: 'sales.userSearch',
      places: ['sales.marketo'],
      roles: ['searchbox', 'textbox', 'combobox'],
      names: {
        en: ['Search', 'Search users'],
        ja: ['検索', 'ユーザーを検索'],
        fr: ['Rechercher', 'Rechercher des utilisateurs'],
        de: ['Suchen', 'Benutzer suchen'],
        es: ['Buscar', 'Buscar usuarios'],
        pt: ['Pesquisar', 'Pesquisar usuários'],
      },
      region: { kind: 'main' },
      searches: true,
    },
    ...SETTINGS,
  ],
});

/** For who has no watcher. */
export const SALES_SEEN: SeenConsole = /* @__PURE__ */ seenSales(SALES);
