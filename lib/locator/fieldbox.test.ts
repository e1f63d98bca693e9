// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fieldBox } from './fieldbox.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { finding } from './locate.fake.ts';

const { marked } = finding(SALES_SEEN);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

/** As react-select draws it: the field grows with what is typed. */
const page = (style: string): string =>
  `<main><h1>Marketo</h1><h2>User Access</h2><div class="select__control" data-t="box"><div class="select__placeholder">Search users</div>
    <div class="select__input-container" style="width: 2px"><input role="combobox" style="width: 2px; ${style}" data-t="x"></div></div>
    <table><tr><th>Name</th></tr><tr><td>Bo</td><td>bo@x.example</td></tr><tr><td>Ann</td><td>ann@x.example</td></tr></table></main>`;

test('a field that is as narrow as what is typed into it is seen as its box', () => {
  const at = pageOf(page(''));
  expect(marked('sales.userSearch')).toBe('x');
  expect(fieldBox(at('x'))).toBe(at('box'));
});

test('one that is kept out of the page is not', () => {
  const at = pageOf(page('position: absolute'));
  expect(marked('sales.userSearch')).toBeNull();
  expect(fieldBox(at('x'))).toBe(at('x'));
});
