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

const page = (shield: string): string =>
  `<main><h1>Marketo</h1><ul><li draggable="true" style="position: relative"><button>Disconnect</button>${shield}</li></ul></main>`;

test('a button under a shield, as in a form that is built, is not the control', () => {
  const shielded = page('<div style="position: absolute; inset: 0; cursor: move"></div>');
  pageOf(shielded);
  expect(find('sales.disconnect').found).toBe('none');
  pageOf(shielded.replace('</main>', '<section><button data-t="x">Disconnect</button></section></main>'));
  expect(marked('sales.disconnect')).toBe('x');
});

test.each([
  '<div style="position: absolute; inset: 0; pointer-events: none"></div>',
  '<div style="position: absolute; inset: 0; cursor: pointer"></div>',
  '<div style="position: absolute; inset: 0; z-index: -1"></div>',
  '<div style="position: absolute; left: 900px"></div>',
  '<div></div>',
  '<a href="#" style="position: absolute; inset: 0"></a>',
])('what lets a press through, acts or lies elsewhere is no shield: %s', (other) => {
  pageOf(page(other));
  expect(find('sales.disconnect').found).toBe('one');
});
