// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { finding } from './locate.fake.ts';
import { locate } from './locate.ts';
import { lookFor } from './read.ts';

const { find, marked } = finding(SALES_SEEN);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const own = (markup: string): string =>
  `<main><h1>Marketo</h1><section><button data-t="x">Disconnect</button></section></main>${markup}`;

test.each([
  ['a skeleton of it', '<button style="color: rgba(0, 0, 0, 0)">Disconnect</button>'],
  ['a skeleton of its words', '<button><b style="color: rgba(0, 0, 0, 0)">Disconnect</b></button>'],
  [
    'the head of a column',
    '<table><thead><tr><td style="cursor: pointer">Disconnect</td></tr></thead></table>',
  ],
  ['a head that sorts', '<div role="columnheader"><span style="cursor: pointer">Disconnect</span></div>'],
  [
    'a notice in a corner',
    '<div role="alert" style="position: fixed; z-index: auto"><button>Disconnect</button></div>',
  ],
  [
    'what follows the pointer',
    '<div style="position: fixed; pointer-events: none"><main><button>Disconnect</button></main></div>',
  ],
  [
    'a chat above all of it',
    '<div style="position: fixed; z-index: 2147483000"><p>Hi</p><button>Disconnect</button></div>',
  ],
  ['what opens a part', '<h3><button aria-expanded="true">Disconnect</button></h3>'],
  ['a summary', '<details open><summary>Disconnect</summary></details>'],
  ['a link at the foot of the page', '<footer><a href="/help/disconnect">Disconnect</a></footer>'],
])('%s is not the control', (_what, twin) => {
  pageOf(own(twin));
  expect(marked('sales.disconnect')).toBe('x');
  pageOf(`<main><h1>Marketo</h1></main>${twin}`);
  expect(find('sales.disconnect').found).toBe('none');
});

test('a control that is inert is no twin of its own tooltip', () => {
  pageOf(
    '<main><h1>Marketo</h1><button inert data-t="x">Disconnect</button><i role="tooltip">Disconnect</i></main>',
  );
  expect(marked('sales.disconnect')).toBe('x');
});

test.each([
  ['words that a picture shines through', 'color: rgba(0, 0, 0, 0); background-image: url(a.png)'],
  ['words that a gradient shines through', 'color: rgba(0, 0, 0, 0); background-clip: text'],
])('%s are seen', (_what, style) => {
  pageOf(`<main><h1>Marketo</h1><button data-t="x" style="${style}">Disconnect</button></main>`);
  expect(marked('sales.disconnect')).toBe('x');
});

test.each([
  ['in the foot of its card', '<article><footer><a href="/connections/1">Disconnect</a></footer></article>'],
  ['in a bar at the foot of the page', '<footer><button>Disconnect</button></footer>'],
])('the control may stand %s', (_where, markup) => {
  pageOf(`<main><h1>Marketo</h1></main>${markup}`);
  expect(find('sales.disconnect').found).toBe('one');
});

test('the question of a page may stand above all of it', () => {
  pageOf(
    `<main><h1>Marketo</h1></main><div style="position: fixed; z-index: 2147483000"><div role="dialog"><button data-t="x">OK</button></div></div>`,
  );
  expect(
    locate({ control: 'sales.ok' }, 'sales.users', lookFor(document, SALES_SEEN, []), SALES_SEEN).found,
  ).toBe('one');
});

test('what a page says it may say in a notice', () => {
  pageOf('<div role="status" style="position: fixed; pointer-events: none">Users invited</div>');
  expect(find('sales.invited').found).toBe('one');
});

test('what a search suggests is no view, whatever it is called', () => {
  const chips = '<ul><li><button>User Access</button></li></ul>';
  const help = (inner: string): string => `<section class="help-search"><h4>Popular</h4>${inner}</section>`;
  pageOf(`<main><h1>Marketo</h1>${help(`<input>${chips}`)}</main>`);
  expect(find('sales.tabUserAccess').found).toBe('none');
  for (const other of [chips, '<input><button>User Access</button>']) {
    pageOf(`<main><h1>Marketo</h1>${help(other)}</main>`);
    expect(find('sales.tabUserAccess').found).toBe('one');
  }
});

const dialog = (fields: readonly string[]): string =>
  `<div role="dialog" aria-modal="true"><h2>Marketo</h2>${fields.map((field) => `<label>${field}<input></label>`).join('')}<button data-t="x">Disconnect</button><button>Cancel</button></div>`;

test('in a panel with the whole form of the connection its verb is the own one, in a question it is none', () => {
  const form = ['Munchkin ID', 'Client ID', 'Client Secret'];
  pageOf(`<main><h1>Integrations</h1></main>${dialog(form)}`);
  expect(marked('sales.disconnect')).toBe('x');
  for (const fields of [[], form.slice(0, 1), form.slice(1)]) {
    pageOf(`<main><h1>Integrations</h1></main>${dialog(fields)}`);
    expect(find('sales.disconnect').found, fields.join()).toBe('none');
  }
  pageOf(`<main><h1>Marketo</h1><button data-t="own">Disconnect</button></main>${dialog(form)}`);
  expect(marked('sales.disconnect')).toBe('own');
});
