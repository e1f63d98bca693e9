// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { MARKETO_SEEN } from '../consoles/marketo-seen.ts';
import { SALESFORCE_SEEN } from '../consoles/salesforce-seen.ts';
import { accountOn } from './account.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { finding } from './locate.fake.ts';
import { locate } from './locate.ts';
import { lookFor } from './read.ts';
import { rowOf } from './row.ts';
import { tenantOn } from './tenant.ts';

const { find, marked } = finding(SALES_SEEN);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});
afterEach(() => vi.restoreAllMocks());

const SETTINGS = '<div role="menu"><div role="menuitem" tabindex="-1" data-t="x">Settings</div></div>';
const NAV = (entries: string): string => `<header>Sales</header>${entries}<main><h2>My Profile</h2></main>`;

describe('a menu of the top bar', () => {
  it.each(['1050', '2001'])('is one, too, in a box that is lifted to %s', (level) => {
    pageOf(`<main></main><div style="position: absolute; z-index: ${level}">${SETTINGS}</div>`);
    expect(marked('sales.settings')).toBe('x');
  });
  it('is none where the box that is lifted holds more than it', () => {
    pageOf(`<main></main><div style="position: absolute; z-index: 1050"><p>Sure?</p>${SETTINGS}</div>`);
    expect(marked('sales.settings')).toBeNull();
  });
});

describe('the left navigation', () => {
  it.each([
    [
      'as a menu (Ant Design)',
      '<aside><ul role="menu"><li role="presentation"><div>Admin Settings</div><ul role="group"><li role="menuitem" tabindex="-1" data-t="x"><span>Marketo</span></li></ul></li></ul></aside>',
    ],
    [
      'as a bar of menus (Element Plus)',
      '<aside><ul role="menubar"><li role="menuitem" aria-expanded="true"><div>Admin Settings</div><ul role="menu"><li role="menuitem" data-t="x">Marketo</li></ul></li></ul></aside>',
    ],
    [
      'with an arrow in the heading of a group (Element Plus)',
      '<aside><ul role="menubar"><li role="menuitem"><div>Admin Settings<i><svg></svg></i></div><ul role="menu"><li role="menuitem" tabindex="-1" data-t="x">Marketo</li></ul></li></ul></aside>',
    ],
    [
      'that is called a drawer (Vuetify)',
      '<nav class="v-navigation-drawer"><div class="v-navigation-drawer__content"><div class="v-list"><div class="v-list-subheader">Admin Settings</div><a href="#settings/marketo-admin" role="link" data-t="x">Marketo</a></div></div></nav>',
    ],
  ])('%s', (_, markup) => {
    pageOf(NAV(markup), '#settings/profile');
    expect(marked('sales.navMarketo')).toBe('x');
  });
  it('is not what floats over it', () => {
    pageOf(
      NAV(
        `<aside><div>Admin Settings</div><a href="#">Marketo</a><div style="position: absolute">${SETTINGS}</div></aside>`,
      ),
    );
    expect(marked('sales.settings')).toBe('x');
  });
});

test('a gear in a list that is put at the end of the bar', () => {
  const bar = (top: number): string =>
    `<div class="navbar"><div class="navbar-inner"><ul class="nav pull-right" style="position: absolute; top: ${top}px"><li><a href="#" data-t="x"><i class="icon-cog"></i></a></li></ul></div></div><main></main>`;
  pageOf(bar(0));
  expect(marked('sales.gear')).toBe('x');
  pageOf(bar(60));
  expect(marked('sales.gear')).toBeNull();
});

const ROW = (name: string, more = ''): string =>
  `<tr><td>${name}</td><td>${name}@x.example</td><td><button aria-haspopup="menu" aria-label="More" ${more}>⋯</button></td></tr>`;
const TABLE = `<h2>User Access</h2><table><tr><th>Name</th><th>Email</th><th></th></tr>${ROW('Ann')}${ROW('Bo', 'id="b" aria-controls="m"')}</table>`;
const MENU = (tie: string): string =>
  `<div role="menu" ${tie} style="position: absolute"><div role="menuitem" data-t="x">Disconnect</div></div>`;

test.each(['id="m"', 'aria-labelledby="b"'])('a menu of a row is the row’s that opened it: %s', (tie) => {
  const at = pageOf(`<main><h1>Marketo</h1>${TABLE}</main>${MENU(tie)}`);
  expect(rowOf(at('x'), SALES_SEEN.clues)?.person).toEqual({
    name: 'Bo',
    email: 'Bo@x.example'.toLowerCase(),
  });
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('x');
  expect(marked('sales.rowAccess', 'ann@x.example')).toBeNull();
});
test('a menu that nothing ties to a row is nobody’s', () => {
  pageOf(`<main><h1>Marketo</h1>${TABLE}</main>${MENU('')}`);
  expect(marked('sales.rowAccess', 'bo@x.example')).toBeNull();
});

test.each(['切 断', '切断', '切\u00a0断'])('letters that a kit sets apart are the same word: %s', (word) => {
  pageOf(`<main><h1>Marketo</h1><button data-t="x"><span>${word}</span></button></main>`);
  expect(marked('sales.disconnect')).toBe('x');
});

test('a node of a tree that is drawn as a table (Ext)', () => {
  pageOf(
    '<div class="x-tree-panel"><table class="x-grid-item"><tr class="x-grid-tree-node-leaf x-grid-row" role="row"><td role="gridcell"><div><span class="x-tree-node-text" data-t="x">Sales Insight</span></div></td></tr></table></div>',
  );
  const located = locate(
    { control: 'marketo.salesInsight' },
    null,
    lookFor(document, MARKETO_SEEN, []),
    MARKETO_SEEN,
  );
  expect(located.element?.getAttribute('data-t')).toBe('x');
});

test('the Munchkin ID is read in a field whose label stands some boxes before it', () => {
  pageOf(
    '<main><div><div><label>Munchkin ID</label></div><div><div><div><div><input value="123-ABC-456"></div></div></div></div></div></main>',
  );
  expect(tenantOn(lookFor(document, SALES_SEEN, []), SALES_SEEN.clues, new WeakSet())).toBe('123-ABC-456');
});

test('a name beside a picture in the top bar is who is signed in', () => {
  pageOf(
    '<header><div><span class="MuiAvatar-root">AL</span><span>Ada Lindqvist</span></div></header><main></main>',
  );
  expect(accountOn(lookFor(document, SALES_SEEN, []), SALES_SEEN).name).toBe('Ada Lindqvist');
});

test('so is one that has no box of its own', () => {
  pageOf(
    '<header><span role="button"><span class="el-avatar">AL</span> Ada Lindqvist <i><svg></svg></i></span></header><main></main>',
  );
  expect(accountOn(lookFor(document, SALES_SEEN, []), SALES_SEEN).name).toBe('Ada Lindqvist');
});

test('a box that is transparent over the one that a kit draws can be ticked', () => {
  pageOf(
    '<main><h1>Marketo</h1><h2>User Access</h2><table><tr><th></th><th>Email</th></tr><tr><td><label class="ant-checkbox-wrapper"><span class="ant-checkbox"><input type="checkbox" style="opacity: 0" data-t="x"><span></span></span></label></td><td>Bo</td><td>bo@x.example</td></tr></table></main>',
  );
  const { element, enabled } = find('sales.rowSelect', 'bo@x.example');
  expect([element?.getAttribute('data-t'), enabled]).toEqual(['x', 'yes']);
});

test.each([
  ['Deployment Status', 'one'],
  ['Sharing Status', 'none'],
])('what stands in a column is what its head says: %s', (head, found) => {
  pageOf(
    `<main><table><tr><th>Name</th><th>${head}</th></tr><tr><td>Activity</td><td>Deployed</td></tr></table></main>`,
  );
  const scene = lookFor(document, SALESFORCE_SEEN, []);
  expect(locate({ control: 'salesforce.deployed' }, null, scene, SALESFORCE_SEEN).found).toBe(found);
});

test('a value of which only the contents are laid out stands beside its label all the same', () => {
  pageOf(`<table><tr><td>Deployment Status</td><td><div style="display: contents"><b><b style="display: contents">
    <bdi>Deployed</bdi></b></b></div></td></tr></table>`);
  const found = locate(
    { control: 'salesforce.deployed' },
    null,
    lookFor(document, SALESFORCE_SEEN, [{ control: 'salesforce.deployed' }]),
    SALESFORCE_SEEN,
  );
  expect(found.found).toBe('one');
});

test.each([
  ['sales.disconnect', 'Disconnect Marketo'],
  ['sales.disconnect', 'Verbindung zu Marketo trennen'],
  ['sales.connect', 'Marketo に接続'],
  ['sales.connect', 'Se connecter à Marketo'],
] as const)('a button may say to what it connects: %s, %s', (control, label) => {
  pageOf(`<main><h1>Integrations</h1><section><h2>Marketo</h2><button data-t="x">${label}</button></section>
    <section><h2>Salesforce</h2><button>${label.replace('Marketo', 'Salesforce')}</button></section></main>`);
  expect(marked(control)).toBe('x');
});

const IN_LIST =
  '<table><tr><th>Package Name</th></tr><tr><td><a href="/0A3x">Marketo Sales Insight</a></td></tr></table>';

test.each([
  ['<h2 class="pageDescription">Marketo Sales Insight</h2>', 'none'],
  ['<h1><span>Marketo Sales Insight</span></h1><p>Details</p>', 'none'],
  [`<h2>Marketo Sales Insight</h2>${IN_LIST}`, 'one'],
  ['<ul><li><article><h2><a href="/0A3x">Marketo Sales Insight</a></h2></article></li></ul>', 'one'],
])('an entry of a list is never what the page is called: %s', (html, found) => {
  pageOf(`<main>${html}</main>`);
  const ref = { control: 'salesforce.packageName' } as const;
  const scene = lookFor(document, SALESFORCE_SEEN, [ref]);
  expect(locate(ref, 'salesforce.packages', scene, SALESFORCE_SEEN).found).toBe(found);
});

describe('the heading beside a label', () => {
  const at = (attrs: string, inner: string) => {
    window.location.href = 'https://appexchange.salesforce.com/s/x';
    document.body.innerHTML = `<main><h1>Marketo Sales Insight</h1><h3>Similar apps</h3></main><div ${attrs}>${inner}<button>Log in to the AppExchange</button></div>`;
    const ref = { control: 'salesforce.logIn' } as const;
    return locate(ref, null, lookFor(document, SALESFORCE_SEEN, [ref]), SALESFORCE_SEEN).region;
  };
  it.each(['role="dialog"', 'class="modal"', 'style="position: fixed; left: 400px; top: 140px"'])(
    'is one of the dialog, or none: %s',
    (attrs) => {
      expect(at(attrs, '<p>Ready? Let us go on.</p>')).toBe('');
      expect(at(attrs, '<h2>Log in first</h2>')).toBe('Log in first');
    },
  );
  it('is one of the page where no dialog is', () => {
    expect(at('', '<p>Ready? Let us go on.</p>')).toBe('Similar apps');
  });
});
