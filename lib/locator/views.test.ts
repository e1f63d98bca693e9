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

const LONG = '<p>All about your team, and what it may do with the data that both products share.</p>'.repeat(
  3,
);
const page = (markup: string): string => `<main><h1>Marketo</h1>${LONG}${markup}${LONG}</main>`;
const TABS = '<div><a href="#a">Set Up</a> <a href="#b" data-t="x">User Access</a></div>';
const LEGEND =
  '<ul><li style="cursor: pointer"><i></i> User Access <b>7</b></li><li>Export <b>12</b></li></ul>';

test.each([
  ['what counts it in a legend', LEGEND],
  ['a link of its name by itself', `${LONG}<a href="#c">User Access</a>`],
  [
    'an entry at the foot of the page',
    '</main><footer><a href="#b">User Access</a> <a>Set Up</a></footer><main>',
  ],
])('a tab comes before %s', (_what, other) => {
  pageOf(page(`${TABS}${other}`));
  expect(marked('sales.tabUserAccess')).toBe('x');
});

test('what counts something of the name is not the tab, though there be no other', () => {
  pageOf(page(LEGEND));
  expect(find('sales.tabUserAccess').found).toBe('none');
});

test('a link of the name by itself leads to the view where nothing else does', () => {
  pageOf(page('<a href="#b" data-t="x">User Access</a>'));
  expect(marked('sales.tabUserAccess')).toBe('x');
});

test.each([
  ['that it is new', 'User Access <span class="badge">New</span>'],
  ['a preview', 'User Access <sup>Beta</sup>'],
  ['the number of its step', '<span>2</span> User Access'],
])('a badge on a tab may say %s', (_what, label) => {
  pageOf(page(`<div><a href="#a">Set Up</a> <a href="#b" data-t="x">${label}</a></div>`));
  expect(marked('sales.tabUserAccess')).toBe('x');
});

test('a tab may stand in the menu of those that found no room', () => {
  pageOf(
    page(`<div role="tablist"><a role="tab" href="#a">Set Up</a></div><div><button aria-haspopup="menu">More</button>
    <ul role="menu"><li><a role="menuitem" href="#b" data-t="x">User Access</a></li></ul></div>`),
  );
  expect(marked('sales.tabUserAccess')).toBe('x');
});

test('an inert twin without the badge is not the tab', () => {
  pageOf(
    page(`<div role="tablist"><a role="tab" href="#a" inert>User Access</a>
    <a role="tab" href="#b" data-t="x">User Access <span>New</span></a></div>`),
  );
  expect(marked('sales.tabUserAccess')).toBe('x');
});

test('a legend after the whole box of the views is none of them, though the tab be inert', () => {
  const box = `<div>${TABS.replace('<a href="#b"', '<a inert href="#b"')}<p>Share data between marketing and sales.</p>
    <button>Connect</button> <button>Disconnect</button></div>`;
  pageOf(page(`${box}<figure>${LEGEND}</figure>`));
  expect(find('sales.tabUserAccess').element?.textContent).toBe('User Access');
});

test('a page that says much in few signs is no box of views', () => {
  const hit =
    '<article><a href="/search?q=1"><mark>設定</mark></a><p>マーケティングと営業の間でデータを共有します。</p></article>';
  const fields = 'Munchkin アカウント ID クライアント ID クライアントシークレット 接続 ヘルプ';
  pageOf(`<main><div>2 / 2 ${hit}</div><h1>Marketo</h1>
    <div><a href="#a" data-t="x" inert>設定</a> <a href="#b">ユーザーアクセス</a></div>
    <div><h3>Marketo Engage</h3><p>マーケティングと営業の間でデータを共有します。</p>${fields}</div></main>`);
  expect(marked('sales.tabSetUp')).toBe('x');
});
