// @vitest-environment happy-dom
/** Menus of rows that the page ties to nothing. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { finding } from './locate.fake.ts';
import { notePress } from './press.ts';
import { rowOf } from './row.ts';

const { clues } = SALES_SEEN;
const { find, marked } = finding(SALES_SEEN);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});
afterEach(() => notePress(document.body, null));

const row = (name: string, opener: string): string =>
  `<tr><td>${name}</td><td>${name.toLowerCase()}@x.example</td><td>${opener}</td></tr>`;
const page = (opener: string, after: string): string =>
  `<main><h1>Marketo</h1><h2>User Access</h2><table><tr><th>Name</th><th>Email</th><th></th></tr>
    ${row('Ann', opener.replace('data-t="o"', ''))}${row('Bo', opener)}</table></main>${after}`;
const KEBAB = '<button data-t="o">⋯</button>';
const menu = (style: string): string =>
  `<div style="position: fixed; ${style}"><div>Edit</div><div class="item" style="cursor: pointer" data-t="x">Disconnect</div></div>`;

test.each([
  KEBAB,
  '<button data-t="o" aria-label="More actions"><svg></svg></button>',
  '<button data-t="o"><i class="fa fa-ellipsis-v"></i></button>',
  '<button data-t="o"><svg data-testid="MoreVertIcon"></svg></button>',
  '<button data-t="o"><span class="glyphicon glyphicon-option-vertical"></span></button>',
  '<a href="#" data-t="o">Actions</a>',
  '<div class="btn" data-t="o">⋮</div>',
])('a row’s menu is found by its name or its icon: %s', (opener) => {
  pageOf(page(opener, ''));
  expect(marked('sales.rowMenu', 'bo@x.example')).toBe('o');
});

test('what floats beside what was pressed in a row is the row’s', () => {
  const at = pageOf(page(KEBAB, menu('z-index: 1500')));
  expect(find('sales.rowAccess', 'bo@x.example').found).toBe('none');
  notePress(at('o'), rowOf(at('o'), clues));
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('x');
  expect(find('sales.rowAccess', 'ann@x.example').found).toBe('none');
  // The press on the entry itself takes nothing back, and a list that is drawn anew neither.
  notePress(at('x'), rowOf(at('x'), clues));
  for (const one of document.querySelectorAll('tr')) one.replaceWith(one.cloneNode(true));
  expect(rowOf(at('x'), clues)?.person?.email).toBe('bo@x.example');
  notePress(at('o'), null);
  expect(rowOf(at('x'), clues)).toBeNull();
});

test.each([
  ['far from it', KEBAB, menu('top: 600px')],
  ['after a box was ticked', '<input type="checkbox" data-t="o">', menu('')],
  ['with an address in it', KEBAB, menu('').replace('Edit', 'cy@x.example')],
])('what floats %s is not', (_, opener, after) => {
  const at = pageOf(page(opener, after));
  notePress(at('o'), rowOf(at('o'), clues));
  expect(find('sales.rowAccess', 'bo@x.example').found).toBe('none');
});

test('a menu in the row itself needs no tie', () => {
  pageOf(
    page(
      '<button data-toggle="dropdown" data-t="o">⋯</button><ul class="dropdown-menu" style="position: absolute"><li><a href="#">Disconnect</a></li></ul>',
      '',
    ),
  );
  expect(find('sales.rowAccess', 'bo@x.example').label).toBe('Disconnect');
});

test('a card that a row has opened, as the page says, has the row’s verbs', () => {
  const opener = '<button aria-haspopup="dialog" aria-controls="card" data-t="o">⋯</button>';
  const at = pageOf(
    page(opener, '').replace('aria-controls="card"', '') +
      '<div role="dialog" id="card"><button data-t="x">Disconnect</button></div>',
  );
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('x');
  expect(find('sales.rowAccess', 'ann@x.example').found).toBe('none');
  // What is asked there once the row's own verb was pressed is not the verb.
  at('o').replaceChildren('Disconnect');
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('o');
});

const opened = (top: number, role = 'menu'): string =>
  `<div role="${role}" style="position: absolute; top: ${top}px"><div role="menuitem" tabindex="-1" data-t="x">Disconnect</div></div>`;
const OPEN = '<button aria-haspopup="menu" aria-expanded="true" style="top: 90px" data-t="o">⋯</button>';
const SHUT = '<button aria-haspopup="menu" aria-expanded="false">⋯</button>';
/** Bo's menu lies open. */
const showing = (after: string): string => page(OPEN, after).replace(OPEN.replace('data-t="o"', ''), SHUT);

test('a menu that was open before anybody listened is of the only row whose button says so, beside it', () => {
  pageOf(showing(opened(114)));
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('x');
  expect(find('sales.rowAccess', 'ann@x.example').found).toBe('none');
});

test.each([
  ['far from that button', showing(opened(600))],
  [
    'where another button says so, too',
    showing(`${opened(114)}<button aria-haspopup="true" aria-expanded="true"></button>`),
  ],
  ['that is no menu', showing(opened(114, 'group'))],
])('a box %s is nobody’s', (_, markup) => {
  pageOf(markup);
  expect(find('sales.rowAccess', 'bo@x.example').found).toBe('none');
});
