// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { exactRows } from './exact.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { finding } from './locate.fake.ts';

const { find, marked } = finding(SALES_SEEN);
const rows = exactRows(SALES_SEEN.clues);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

/** Moves what is in each element that fits into a shadow root of its own. */
function rooted(selector: string): void {
  for (const box of document.querySelectorAll(selector)) {
    const host = document.createElement('ui-part');
    const style = document.createElement('style');
    style.textContent = '.x { color: red }'.repeat(100);
    host.attachShadow({ mode: 'open' }).append(style, ...box.childNodes);
    box.append(host);
  }
}

/** The element with a mark, in whatever root. */
function deep(mark: string, root: ParentNode = document): Element | null {
  for (const part of root.querySelectorAll('*')) {
    const found =
      part.getAttribute('data-t') === mark ? part : part.shadowRoot && deep(mark, part.shadowRoot);
    if (found) return found;
  }
  return null;
}

const row = (name: string, mark: string): string =>
  `<tr><td><input type="checkbox"> <b>${name}</b></td><td>${mark}@x.example</td><td><button data-t="${mark}">Disconnect</button></td></tr>`;
const TABLE = `<main><h1>Marketo</h1><table><tbody>${row('Bo', 'bo')}${row('Cy', 'cy')}</tbody></table></main>`;

test('rows whose cells are components each are rows', () => {
  pageOf(TABLE);
  rooted('td');
  expect(marked('sales.rowAccess', 'cy@x.example')).toBe('cy');
  expect(find('sales.rowAccess', 'cy@x.example').region).toBe('Cy');
  expect(find('sales.disconnect').found).toBe('none');
  const button = deep('bo');
  expect(button && rows.rowOf(button)?.person).toEqual({ name: 'Bo', email: 'bo@x.example' });
});

test('a heading that is a component is one', () => {
  pageOf(`<main><section><div><h2>Salesforce</h2></div><button>Disconnect</button></section>
    <section><div><h2>Marketo</h2></div><button data-t="x">Disconnect</button></section></main>`);
  rooted('section > div');
  expect(marked('sales.disconnect')).toBe('x');
});

test.each([
  ['words', 'Disconnect'],
  ['a picture', '<svg><title>Disconnect</title></svg>'],
])('%s that are slotted into a box which acts are its label', (_what, label) => {
  pageOf(`<main><h1>Marketo</h1><x-button>${label}</x-button></main>`);
  const root = document.querySelector('x-button')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<span style="cursor: pointer" data-t="x"><slot></slot></span>';
  expect(find('sales.disconnect').element?.localName).toBe('span');
});

test('what is selected in components is selected', () => {
  pageOf(
    TABLE.replace('checkbox">', 'checkbox" checked>').replace(
      '<table>',
      '<h2>User Access</h2><button data-t="bulk">Disconnect</button><table>',
    ),
  );
  rooted('td');
  const bulk = deep('bulk');
  expect(bulk && rows.selection(bulk)?.people.map((person) => person?.email)).toEqual(['bo@x.example']);
});

test('a box whose one button, without words, stands in its shadow root is as enabled as that', () => {
  pageOf('<main><h1>Marketo</h1><x-button aria-label="Disconnect" class="button"></x-button></main>');
  const root = document.querySelector('x-button')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = '<button disabled><slot></slot></button>';
  expect(find('sales.disconnect').enabled).toBe('no');
  root.querySelector('button')?.removeAttribute('disabled');
  expect(find('sales.disconnect').enabled).toBe('yes');
});

test('a label that is slotted through two components is that of the inner one’s button', () => {
  pageOf('<main><h1>Marketo</h1><app-action>Disconnect</app-action></main>');
  const [outer] = document.getElementsByTagName('app-action');
  if (!outer) throw new Error('no component');
  const inner = document.createElement('sl-button');
  inner.append(document.createElement('slot'));
  outer.attachShadow({ mode: 'open' }).append(inner);
  const button = document.createElement('button');
  button.append(document.createElement('slot'));
  inner.attachShadow({ mode: 'open' }).append(button);
  expect(find('sales.disconnect').element).toBe(button);
});

test('a bar that is slotted into a box which stands above the page is still the bar', () => {
  const at =
    pageOf(`<ui-shell><main><h1>Marketo</h1></main><header slot="bar" class="navbar" style="top: 0px">
    <a href="#command_center">Sales</a><button data-t="gear"><i class="icon-cog"></i></button></header></ui-shell>`);
  const host = document.querySelector('ui-shell');
  const root = host?.attachShadow({ mode: 'open' });
  if (root)
    root.innerHTML = `<div style="position: fixed; z-index: 1; top: 0px"><slot name="bar"></slot></div><slot></slot>`;
  expect(at('gear')).toBeDefined();
  expect(marked('sales.gear')).toBe('gear');
});
