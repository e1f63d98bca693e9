// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fieldBox } from './fieldbox.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { finding } from './locate.fake.ts';
import { seen } from './visible.ts';

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

/** As Element Plus draws it: what is ticked has no size, and lies in a part of its label. */
const ticked = (inner: string): string =>
  `<main><h1>Marketo</h1><h2>User Access</h2><table><tr><th>Name</th></tr><tr><td>${inner}</td><td>bo@x.example</td></tr></table></main>`;
const NOTHING = 'type="checkbox" style="opacity: 0; position: absolute; width: 0px; height: 0px" data-t="x"';

test('a box to tick that has no size is seen as the part of its label that is drawn for it', () => {
  const at = pageOf(ticked(`<label><span data-t="box"><input ${NOTHING}><i></i></span></label>`));
  expect(fieldBox(at('x'))).toBe(at('box'));
  expect(seen(at('x'))).toBe(true);
});

test.each([
  `<input ${NOTHING}>`,
  `<label><input ${NOTHING}><button role="checkbox"></button></label>`,
  `<label hidden><input ${NOTHING}></label>`,
])('one of which nothing is drawn is not seen: %s', (markup) => {
  const at = pageOf(ticked(markup));
  expect(seen(at('x'))).toBe(false);
});
