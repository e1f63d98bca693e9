// @vitest-environment happy-dom
/** A head that stays in its place, drawn as a table of its own (Element Plus, DataTables). */
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { fakeLayout } from '../locator/layout.fake.ts';
import { at, judging } from './judge.fake.ts';

const judged = judging(SALES_GUARDED, SALES_SEEN.clues);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const BOX = '<td><input type="checkbox"></td>';
const list = (head: string): string =>
  at(`<h2>User Access</h2><div><div class="head"><table><thead><tr><th>${head}</th><th>Name</th></tr></thead></table></div>
    <div class="body"><table><tbody><tr>${BOX}<td>Ann</td><td>ann@x.example</td></tr>
    <tr>${BOX.replace('type', 'data-t="x" type')}<td>Bo</td><td>bo@x.example</td></tr></tbody></table></div></div>`);

test('a box in a row selects where the head has one, too, and else it may be the access', () => {
  expect(judged(list('<input type="checkbox">'))).toBeNull();
  expect(judged(list('Access'))).toBe('rowAccess:bo@x.example');
});

test('a column of boxes that is called after the access sets it, though its head has a box', () => {
  expect(judged(list('<input type="checkbox"> Access'))).toBe('rowAccess:bo@x.example');
  expect(judged(list('<label><input type="checkbox"> アクセス権</label>'))).toBe('rowAccess:bo@x.example');
  expect(judged(list('<label><input type="checkbox"> Select all</label>'))).toBeNull();
});
