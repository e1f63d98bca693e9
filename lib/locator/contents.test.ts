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

const contents = (word: string): string =>
  `<nav><b>On this page</b><ul><li><a href="#h-1">Help</a></li><li><a href="#h-2">${word}</a></li></ul></nav>`;

test.each([
  ['a navigation', contents('Disconnect')],
  [
    'a list that leads to what stands on the page',
    '<ul><li><a href="#a">Fields</a></li><li><a href="#b">Disconnect</a></li></ul><h2 id="a">F</h2><h2 id="b">D</h2>',
  ],
])('a table of contents, %s, is not what it tells of', (_what, list) => {
  pageOf(`<main><h1>Marketo</h1>${list}<button inert data-t="x">Disconnect</button></main>`);
  expect(marked('sales.disconnect')).toBe('x');
  pageOf(`<main><h1>Marketo</h1>${list}</main>`);
  expect(find('sales.disconnect').found).toBe('none');
});

test('tabs and routes that are written like places of the page are found', () => {
  pageOf(`<main><h1>Marketo</h1>${contents('Set Up')}</main>`);
  expect(find('sales.tabSetUp').found).toBe('none');
  // On a short page both stand in one small box, which is the page.
  const views = (tab: string): string =>
    `<ul><li ${tab}><button role="tab">Set Up</button></li><li><button role="tab">User Access</button></li></ul>`;
  pageOf(`<main>${contents('Set Up')}${views('inert')}</main>`);
  expect(find('sales.tabSetUp').element?.localName).toBe('button');
  pageOf(`<main>${contents('Set Up')}${views('hidden')}</main>`);
  expect(find('sales.tabSetUp').found).toBe('none');
  pageOf(
    '<main><h1>Marketo</h1><nav><a href="#set-up" data-t="x">Set Up</a><a href="#access">User Access</a></nav></main>',
  );
  expect(marked('sales.tabSetUp')).toBe('x');
  pageOf(
    '<nav><h2>Admin Settings</h2><a href="#teams">Teams</a><a href="#marketo" data-t="x">Marketo</a></nav><main></main>',
  );
  expect(marked('sales.navMarketo')).toBe('x');
  pageOf(
    '<main><h1>Marketo</h1><ul><li><a href="#edit">Edit</a></li><li><a href="#cut" data-t="x">Disconnect</a></li></ul></main>',
  );
  expect(marked('sales.disconnect')).toBe('x');
});
