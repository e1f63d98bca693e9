// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { finding } from './locate.fake.ts';

const { find, marked } = finding(SALES_SEEN);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

test('beside users’ rows the own control is one of which something says so', () => {
  const rows = ['bo', 'cy'].map((name) => `<tr><td>${name}</td><td>${name}@x.example</td></tr>`).join('');
  pageOf(`<main><div>Marketo Access</div><button>Disconnect</button><table>${rows}</table></main>`);
  expect(find('sales.disconnect').found).toBe('none');
  pageOf(
    `<main><h1>Marketo</h1><button data-t="x">Disconnect</button><section><h2>User Access</h2><table>${rows}</table></section></main>`,
  );
  expect(marked('sales.disconnect')).toBe('x');
});

test('an entry of the other group is not pointed at for its address', () => {
  pageOf(`<nav><h4>Admin Settings</h4><a href="#b">Salesforce</a><h4>My Account</h4>
    <a href="#settings/marketo-admin">Marketo</a></nav>`);
  expect(find('sales.navMarketo').found).toBe('none');
});

test('an entry of the other group is not pointed at', () => {
  pageOf(
    `<nav><h4>Admin Settings</h4><a href="#b">Salesforce</a><h4>My Account</h4><a href="#m">Marketo</a></nav>`,
  );
  expect(find('sales.navMarketo').found).toBe('none');
});

test.each([
  [
    'a group of the navigation',
    'sales.navMarketo',
    (x: string, twin: string) => `<nav><h4>Admin Settings</h4>${x}${twin}</nav>`,
  ],
  ['a menu', 'sales.settings', (x: string, twin: string) => `<div role="menu">${x}${twin}</div>`],
] as const)('an inert twin with the address is not the entry of %s', (_what, control, around) => {
  const [label, hash] =
    control === 'sales.settings' ? ['Settings', '#settings'] : ['Marketo', '#settings/marketo-admin'];
  pageOf(
    around(
      `<div style="cursor: pointer" role="menuitem" data-t="x">${label}</div>`,
      `<a role="menuitem" inert href="${hash}">${label}</a>`,
    ),
  );
  expect(marked(control)).toBe('x');
});

test('in a list that floats stand entries of a menu', () => {
  pageOf(`<div style="position: absolute"><ul><li><a href="#settings" data-t="x">設定</a></li></ul></div>
    <main><h1>Marketo</h1><ul><li><a href="#" inert data-t="tab">設定</a></li></ul></main>`);
  expect(marked('sales.settings')).toBe('x');
  expect(marked('sales.tabSetUp')).toBe('tab');
});

test('the gear may be an input button that shows a sign', () => {
  pageOf('<header><input type="button" value="⚙" title="Settings" data-t="x"></header><main></main>');
  expect(marked('sales.gear')).toBe('x');
});

test('an entry of the list that the gear opens is not the gear', () => {
  pageOf(`<header><a href="#" aria-haspopup="true"><i></i></a><ul style="position: absolute"><li><a href="#settings">Settings</a></li></ul>
    </header><main><h1>Marketo</h1></main>`);
  expect(find('sales.gear').found).toBe('none');
});

test('a frame with another link in it is not the tab', () => {
  pageOf(`<main><h1>Marketo</h1><ul><li class="tab-active"><a class="tab-close"></a>
    <div class="tab-right" data-t="x">User Access</div></li></ul></main>`);
  expect(marked('sales.tabUserAccess')).toBe('x');
});

test('an inert twin is not the control, although nothing tells that the box beside it acts', () => {
  pageOf(`<nav><h4>Admin Settings</h4><div style="cursor: pointer"><a inert href="#settings/marketo-admin">Marketo</a>
    <span style="cursor: pointer">Marketo</span></div></nav><main></main>`);
  expect(find('sales.navMarketo').found).toBe('none');
});

test('a hidden link in a box that looks as if it acted leaves the box to act', () => {
  pageOf(`<main><h1>Marketo</h1><div style="cursor: pointer" data-t="x"><a href="#" hidden>Connect</a>
    <span>Connect</span></div></main>`);
  expect(marked('sales.connect')).toBe('x');
});

const products = (...names: readonly string[]): string =>
  `<main><h1>Marketo</h1><table>${names.map((name) => `<tr><td><b>${name}</b></td><td><p>Share data</p></td><td><button data-t="${name}">Connect</button></td></tr>`).join('')}</table></main>`;

test('in a list of products the own verb is the one in the own row', () => {
  pageOf(products('Slack', 'Marketo Engage', 'Salesforce'));
  expect(marked('sales.connect')).toBe('Marketo Engage');
  pageOf(products('Slack', 'Salesforce'));
  expect(find('sales.connect').found).toBe('none');
  pageOf(products('Marketo', 'Marketo Engage'));
  expect(find('sales.connect').found).toBe('many');
});

test('a subject that leads to its own page is no verb of somebody’s row beside one', () => {
  const users = ['bo', 'cy'].map(
    (name) =>
      `<tr><td>${name}</td><td>${name}@x.example</td><td><a href="#" data-t="${name}">Disconnect</a></td></tr>`,
  );
  const ticket = (cell: string): string =>
    `<table><thead><tr><th>#</th></tr></thead><tr><td>7</td><td>${cell}</td><td>bo@x.example</td></tr><tr><td>8</td><td><a href="#tickets/8">Export</a></td><td>cy@x.example</td></tr></table>`;
  const page = (cell: string): string =>
    `<main><h1>Marketo</h1><h2>User Access</h2><table>${users.join('')}</table>${ticket(cell)}</main>`;
  pageOf(page('<a href="#tickets/7">Disconnect</a>'));
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('bo');
  pageOf(page('<button>Disconnect</button>'));
  expect(find('sales.rowAccess', 'bo@x.example').found).toBe('many');
  pageOf(`<main><h1>Marketo</h1>${ticket('<a href="#tickets/7">Disconnect</a>')}</main>`);
  expect(find('sales.rowAccess', 'bo@x.example').found).toBe('none');
});

test('a link out of the page is the own verb only where its address speaks of a connection', () => {
  const link = (href: string): string =>
    `<main><h1>Marketo</h1><a data-t="x" href="${href}">Connect</a></main>`;
  pageOf(link('/-/jobs/72'));
  expect(find('sales.connect').found).toBe('none');
  for (const href of ['/marketo/connect', '/oauth/3', '#', '#settings/connect']) {
    pageOf(link(href));
    expect(marked('sales.connect'), href).toBe('x');
  }
});

/** A navigation that is folded to icons, of which one has opened its group elsewhere. */
const folded = (groups: string, id = 'g'): string =>
  `<nav><ul><li><div role="menuitem" aria-haspopup="true" aria-expanded="true" aria-controls="${id}"><i></i><span>${groups}</span></div></li>
    <li><div role="menuitem" aria-haspopup="true"><span>My Account</span></div></li></ul></nav>
  <div style="position: absolute"><ul id="g" role="menu"><li><a role="menuitem" href="#m" data-t="x">Marketo</a></li></ul></div>`;

test('what flies out of a folded group of the navigation stands in that group', () => {
  pageOf(folded('Admin Settings'));
  expect(marked('sales.navMarketo')).toBe('x');
  expect(find('sales.navMarketo').region).toBe('Admin Settings');
  pageOf(folded('Inbox'));
  expect(find('sales.navMarketo').found).toBe('none');
  pageOf(folded('Admin Settings', 'another'));
  expect(find('sales.navMarketo').found).toBe('none');
});

test('the connection’s own verb may stand in a menu of its card, and nobody else’s there', () => {
  const card = (heading: string, opener = ''): string =>
    `<main><section><h2>${heading}</h2><div style="position: absolute"><button id="o" aria-haspopup="menu" aria-expanded="true">⋮</button>
      <ul role="menu" aria-labelledby="${opener || 'o'}" style="position: absolute"><li><button role="menuitem" data-t="x">Disconnect</button></li></ul></div></section></main>`;
  pageOf(card('Marketo'));
  expect(marked('sales.disconnect')).toBe('x');
  pageOf(card('Salesforce'));
  expect(find('sales.disconnect').found).toBe('none');
  pageOf(`${card('Marketo', 'p')}<header><button id="p" aria-haspopup="menu">Bo</button></header>`);
  expect(find('sales.disconnect').found).toBe('none');
});

test('a view may be a stage of a path', () => {
  const stage = (label: string, mark: string): string =>
    `<li role="presentation"><a role="option" aria-selected="false" tabindex="-1" data-t="${mark}"><span>${label}</span></a></li>`;
  pageOf(
    `<main><h1>Marketo</h1><ul role="listbox">${stage('Set Up', 'set')}${stage('User Access', 'x')}</ul></main>`,
  );
  expect(marked('sales.tabUserAccess')).toBe('x');
});

test('the name of a view of the place stands between a control and the subject, and another part’s name does too', () => {
  const view = (
    name: string,
  ): string => `<main><section><h2>Bounced</h2><table><tr><td>Bo</td><td>bo@x.example</td><td>
    <button>Disconnect</button></td></tr><tr><td>Cy</td><td>cy@x.example</td><td><button>Disconnect</button></td></tr></table></section>
    <h1>Marketo</h1><div role="tabpanel" aria-label="${name}"><button data-t="x">Connect</button></div></main>`;
  pageOf(view('Set Up'));
  expect(marked('sales.connect')).toBe('x');
  pageOf(view('Slack'));
  expect(find('sales.connect').found).not.toBe('one');
});

test('a group’s name in the line of one entry is that entry’s, and heads nothing that follows', () => {
  const line = (hash: string, name: string, group: string, mark: string): string =>
    `<li><a href="#settings/${hash}" data-t="${mark}">${name}</a><small>${group}</small></li>`;
  pageOf(`<nav><ul>${line('admin/user-management', 'User Management', 'Admin Settings', 'users')}
    ${line('crm/salesforce/configure', 'Salesforce', 'My Account', 'mine')}
    ${line('admin/salesforce', 'Salesforce', 'Admin Settings', 'admins')}</ul></nav>`);
  expect(marked('sales.navOwnSalesforce')).toBe('mine');
  expect(marked('sales.navSalesforce')).toBe('admins');
});
