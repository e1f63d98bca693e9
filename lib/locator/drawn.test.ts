// @vitest-environment happy-dom
/** How pages draw what has the right words: in lines, apart, in a picture, in a window of their own. */
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { finding } from './locate.fake.ts';
import { regionOf } from './region.ts';

const { marked } = finding(SALES_SEEN);
beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});
afterEach(() => vi.restoreAllMocks());

const page = (markup: string): string => `<main><h1>Marketo</h1>${markup}</main>`;

test.each([
  ['words in boxes of their own', '<button data-t="x"><span>Dis</span><div>connect</div></button>'],
  ['a button that is drawn', '<svg role="button" tabindex="0" data-t="x"><text>Disconnect</text></svg>'],
  [
    'a word beside it that waits to be shown',
    '<button data-t="x">Disconnect <i style="opacity: 0">Disconnect…</i></button>',
  ],
  [
    'the button of a question that waits',
    '<details><summary role="button" data-t="x">Disconnect</summary><div role="dialog" hidden>Sure?</div></details>',
  ],
  [
    'the label of a box that is laid out nowhere',
    '<label class="btn" for="b" data-t="x">Disconnect</label><input type="checkbox" id="b" style="display: none">',
  ],
  [
    'how it is read above it',
    '<button data-t="x"><ruby>切<rt>せつ</rt></ruby><ruby>断<rt>だん</rt></ruby></button>',
  ],
  [
    'a second language below it',
    '<button data-t="x">Disconnect<font lang="ja"><br><font>切断</font></font></button>',
  ],
])('%s', (_, markup) => {
  pageOf(page(markup));
  expect(marked('sales.disconnect')).toBe('x');
});

test('a group of the navigation whose name has its reading above it is that group', () => {
  pageOf(`<nav><h3><ruby>管理<rt>かんり</rt></ruby><ruby>設定<rt>せってい</rt></ruby></h3>
    <a href="#settings/admin/salesforce" data-t="x">Salesforce</a></nav><main><h1>Marketo</h1></main>`);
  expect(marked('sales.navSalesforce')).toBe('x');
});

test('what a field asks for may be drawn upon it', () => {
  pageOf(
    page('<h2>User Access</h2><div><input data-t="x"><div data-dx_placeholder="Search users"></div></div>'),
  );
  expect(marked('sales.userSearch')).toBe('x');
  pageOf(page('<h2>User Access</h2><div><input data-t="x"><div class="hint">Search users</div></div>'));
  expect(marked('sales.userSearch')).toBeNull();
});

test('a heading that opens its part is none', () => {
  pageOf(page('<details><summary>Disconnect</summary><p>How it is done</p></details>'));
  expect(marked('sales.disconnect')).toBeNull();
});

const views = (below: string): string =>
  page(
    `<div role="tablist"><div role="tab">Setup</div><div role="tab" style="display: block" data-t="x"><span>User Access</span>${below}</div></div>`,
  );

test('the line below the name of a view explains it', () => {
  pageOf(views('<small style="display: block">Who may sync</small>'));
  expect(marked('sales.tabUserAccess')).toBe('x');
});
test('words beside the name of a view make it another', () => {
  pageOf(views(' <small>Archive</small>'));
  expect(marked('sales.tabUserAccess')).toBeNull();
});

describe('a dialog', () => {
  const open = (size: string, content: string): string =>
    `<div role="dialog" style="width: ${size}; height: ${size}"><h2>Preferences</h2>${content}</div>`;
  const kind = (markup: string): string => regionOf(pageOf(markup)('x'), SALES_SEEN.clues).kind;
  const table = '<table><tr><th>Name</th></tr></table><button data-t="x">Disconnect</button>';

  it('that takes up half of the window is a page where a table stands in it', () => {
    expect(kind(open('900px', table))).toBe('main');
  });
  it('is one where it asks something, however large', () => {
    expect(kind(open('900px', '<p>Sure?</p><button data-t="x">Disconnect</button>'))).toBe('dialog');
  });
  it.each([
    ['a table', table],
    // Micromodal.
    ['a main region of its own', '<main><button data-t="x">Disconnect</button></main>'],
  ])('is one where it is smaller, with %s in it', (_, content) => {
    expect(kind(open('300px', content))).toBe('dialog');
  });
  it('that is a drawer of the navigation is navigation', () => {
    const nav = '<h3>Admin Settings</h3><ul><li><a data-t="x" href="#m">Marketo</a></li></ul>';
    expect(kind(open('300px', `<nav>${nav}</nav>`))).toBe('nav');
    expect(kind(open('300px', `<div class="sidebar">${nav}</div>`))).toBe('nav');
    expect(kind(open('900px', `<nav>${nav}</nav>`))).toBe('nav');
  });
});

test('a wide menu with the groups of the navigation is it', () => {
  pageOf(`<div class="mega-menu"><div><h3>Admin Settings</h3>
    <ul><li><a href="#settings/admin/salesforce" data-t="x">Salesforce</a></li></ul></div></div><main><h1>Marketo</h1></main>`);
  expect(marked('sales.navSalesforce')).toBe('x');
});

test('a box that floats, with links and buttons alone, is a menu', () => {
  const box = (inner: string): string =>
    `<header><button aria-label="Settings" aria-haspopup="menu"><svg></svg></button></header><main>x</main>
      <div style="position: fixed; z-index: 800">${inner}</div>`;
  pageOf(
    box('<a href="#settings/profile" data-t="x">Settings</a><a href="javascript:void 0">Help</a>'),
    '#home',
  );
  expect(marked('sales.settings')).toBe('x');
});

test('buttons that float together in a card are no menu', () => {
  pageOf(
    page('<div style="position: absolute"><button>Help</button><button data-t="x">Disconnect</button></div>'),
  );
  expect(marked('sales.disconnect')).toBe('x');
});
