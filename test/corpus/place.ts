import type { ControlId, Label } from '../../lib/consoles/console.ts';
import * as L from '../../lib/consoles/labels.ts';
import type { Entry, Kit } from './kits/kit.ts';
import type { Chance } from './seed.ts';
import { type Language, WORDS } from './words.ts';

/** What a page of Sales shows. */
export type View = 'setUp' | 'access' | 'both' | 'users' | 'salesforce';

export const HASHES: Readonly<Record<View, readonly string[]>> = {
  setUp: ['#settings/marketo-admin', '#settings/admin/marketo'],
  access: ['#settings/marketo-admin', '#settings/admin/marketo/access'],
  both: ['#settings/marketo-admin'],
  users: ['#settings/admin/user-management'],
  salesforce: ['#settings/crm/salesforce/configure'],
};

/** Which of the own controls the page offers. */
export type Own = 'connect' | 'disconnect' | 'both';

/**
 * How access is taken in a user's row: by a word, an icon, a switch, a menu, or by selecting rows and acting above
 * them.
 */
export type Rows = 'word' | 'icon' | 'switch' | 'menu' | 'select';

export interface PagePlan {
  readonly kit: Kit;
  readonly language: Language;
  readonly view: View;
  readonly own: Own;
  readonly menu: boolean;
  readonly dialog: boolean;
  readonly rows: Rows;
}

const ICONS = [
  '<i class="fa fa-trash" aria-hidden="true"></i>',
  '<span class="glyphicon glyphicon-remove"></span>',
  '<svg viewBox="0 0 16 16"><use xlink:href="/icons.svg#close"></use></svg>',
  '✕',
] as const;

/** What the menu of a row is opened by, where no word says it. */
const DOTS = [
  '⋯',
  '⋮',
  '<i class="fa fa-ellipsis-v"></i>',
  '<i class="glyphicon glyphicon-option-vertical"></i>',
] as const;

/** Marks stand in the markup only until the page is parsed: see site.ts. */
export const mark = (name: string): string => ` data-corpus="${name}"`;
const control = (id: ControlId, row = ''): string => mark(row === '' ? id : `${id} ${row}`);
const HARMLESS = mark('harmless');

export const PEOPLE = [
  ['Ann Lee', 'ann.lee@acme.example'],
  ['Bo Berg', 'bo@acme.example'],
  ['Chika Ito', 'chika.ito@acme.example'],
  ['Dora Núñez', 'dora@acme.example'],
] as const;

/** Body of the page that a plan describes, with its marks. */
export function bodyOf(plan: PagePlan, draw: Chance): string {
  const { kit, language, view, own } = plan;
  const say = (key: keyof typeof WORDS): string => WORDS[key][language];
  const label = (of: Label): string => draw.pick(of[language] ?? of['*'] ?? []);
  const connect = label(L.connect);
  const disconnect = label(L.disconnect);
  const entry = (text: string, attrs: string, current = false): Entry => ({ label: text, attrs, current });
  const to = (hash: string, attrs: string): string => ` href="${hash}"${attrs}`;

  const bar = kit.bar(
    control('sales.gear'),
    'ann.lee@acme.example',
    plan.menu
      ? [
          entry(say('profile'), to('#profile', HARMLESS)),
          entry(label(L.settings), to('#settings/account', control('sales.settings'))),
          entry(say('signOut'), to('/logout', HARMLESS)),
        ]
      : [],
  );
  const admin = [
    entry(
      label(L.userManagement),
      to('#settings/admin/user-management', control('sales.navUsers')),
      view === 'users',
    ),
    entry(say('teams'), to('#settings/admin/teams', HARMLESS)),
    entry(
      'Marketo',
      to('#settings/marketo-admin', control('sales.navMarketo')),
      view !== 'users' && view !== 'salesforce',
    ),
    entry('Salesforce', to('#settings/admin/salesforce', HARMLESS), view === 'salesforce'),
  ];
  const mine = [
    entry(say('profile'), to('#settings/profile', HARMLESS)),
    entry('Salesforce', to('#settings/crm/salesforce/configure', HARMLESS)),
    entry(say('signature'), to('#settings/signature', HARMLESS)),
  ];
  const side = kit.side([
    { title: label(L.myAccount), entries: mine },
    { title: label(L.adminSettings), entries: admin },
  ]);

  const button = (text: string, attrs: string, tone: 'main' | 'plain' | 'danger' = 'plain'): string =>
    draw.odds(0.25) ? kit.link(text, attrs) : kit.button(text, attrs, tone);
  const off = ' disabled';
  const cut = (attrs = ''): string =>
    kit.button(disconnect, `${attrs === off ? '' : control('sales.disconnect')}${attrs}`, 'danger');
  const join = (attrs = ''): string =>
    kit.button(connect, `${attrs === off ? '' : control('sales.connect')}${attrs}`, 'main');
  const ownControls = (): string =>
    own === 'connect' ? join() : own === 'disconnect' ? cut() : `${join()} ${cut()}`;
  const card = (): string =>
    kit.card(
      draw.pick(['Marketo', 'Marketo Engage', 'Marketo API']),
      `<p>${say('intro')}</p>${kit.field(say('munchkin'), 'munchkin', own === 'connect' ? '' : '123-ABC-456')}${kit.field(say('clientId'), 'client', '')}${kit.field(say('clientSecret'), 'secret', '', true)}<div>${ownControls()} <a href="https://experienceleague.adobe.com/docs" target="_blank"${HARMLESS}>${say('help')}</a></div>`,
    );
  const danger = mark('danger');
  const opener = draw.odds(0.5) ? draw.pick(DOTS) : label(L.rowMenu);
  const opens = draw.odds(0.7) ? ' aria-haspopup="true" aria-expanded="false"' : '';
  const verb = (email: string, has: boolean): string => {
    switch (plan.rows) {
      case 'word':
        return has
          ? button(disconnect, control('sales.rowAccess', email))
          : button(connect, control('sales.rowGrant', email));
      case 'icon':
        return button(draw.pick(ICONS), danger);
      case 'switch':
        return `<span role="switch" tabindex="0" aria-checked="${has}" style="display:inline-block;width:40px;height:20px"${danger}></span>`;
      case 'menu':
        return kit.button(opener, control('sales.rowMenu', email) + opens);
      case 'select':
        return '';
    }
  };
  const box = (checked: boolean): string =>
    `<input type="checkbox" aria-label="Select"${checked ? ' checked' : ''}${HARMLESS}>`;
  const users = (verbs: boolean): string =>
    kit.table(
      [say('name'), say('email'), say('team'), ''],
      PEOPLE.map(([name, email], index) => [
        verbs && plan.rows === 'select' ? `${box(index === 1)} ${name}` : name,
        email,
        index % 2 ? 'EMEA' : 'APAC',
        verbs
          ? verb(email, index !== 2)
          : `${button(say('edit'), HARMLESS)} ${draw.odds(0.5) ? button(say('remove'), danger) : button(draw.pick(ICONS), danger)}`,
      ]),
    );
  const searchWords = draw.pick([WORDS.search[language]]);
  const people = (): string =>
    `${kit.search(searchWords, control('sales.userSearch'))}<div>${kit.button(say('export'), HARMLESS)} ${kit.button(say('refresh'), HARMLESS)}${plan.rows === 'select' ? kit.button(disconnect, danger) : ''}</div>${users(true)}<div>${kit.link('2', HARMLESS)} ${kit.link(say('next'), HARMLESS)}</div>`;

  const main = (): string => {
    if (view === 'users')
      return `${kit.title(label(L.userManagement))}${kit.button(say('actions'), HARMLESS, 'main')} ${kit.button(say('invite'), HARMLESS)}${users(false)}`;
    if (view === 'salesforce')
      return `${kit.title('Salesforce')}${kit.card('Salesforce', `<p>${say('intro')}</p>${kit.button(connect, HARMLESS, 'main')}`)}`;
    const tabs = (panel: string): string =>
      kit.tabs(
        [
          entry(label(L.setUpTab), control('sales.tabSetUp'), view !== 'access'),
          entry(label(L.userAccess), control('sales.tabUserAccess'), view === 'access'),
        ],
        panel,
      );
    if (view === 'both') return `${kit.title('Marketo')}${card()}${kit.card(label(L.userAccess), people())}`;
    return `${kit.title('Marketo')}${tabs(view === 'setUp' ? card() : people())}`;
  };
  const asked = plan.dialog
    ? kit.dialog(
        disconnect,
        say('sure'),
        `${kit.button(say('cancel'), HARMLESS)} ${kit.button(draw.pick([say('ok'), disconnect]), mark('confirm'), 'danger')}`,
      )
    : '';
  return `${kit.shell(bar, side, main())}${asked}`;
}

/** The controls that a page of this plan shows, each exactly once. */
export function controlsOn({ view, own, menu, dialog, rows }: PagePlan): readonly ControlId[] {
  const found: ControlId[] = ['sales.navMarketo', 'sales.navUsers'];
  if (!dialog) found.push('sales.gear');
  if (menu) found.push('sales.settings');
  if (view === 'setUp' || view === 'both')
    found.push(
      ...(own === 'both' ? (['sales.connect', 'sales.disconnect'] as const) : [`sales.${own}` as const]),
    );
  if (view === 'setUp' || view === 'access') found.push('sales.tabSetUp', 'sales.tabUserAccess');
  if (view === 'access' || view === 'both') {
    found.push('sales.userSearch');
    if (rows === 'word') found.push('sales.rowAccess', 'sales.rowGrant');
    if (rows === 'menu') found.push('sales.rowMenu');
  }
  return found;
}
