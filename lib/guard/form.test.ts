// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { exactRows } from '../locator/exact.ts';
import { fakeLayout, pageOf } from '../locator/layout.fake.ts';
import { judge } from './judge.ts';
import { cut, link } from './judged.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const judged = (body: string) =>
  judge(pageOf(body)('x'), {
    console: SALES_GUARDED,
    guards: 'connection',
    memory: { passed: null, given: false, row: null, bar: false },
    rows: exactRows(SALES_SEEN.clues),
  })?.clicks;
const FIELDS = '<label>Munchkin ID <input></label>';

test.each(['<input type="submit" data-t="x">', '<button data-t="x"><i class="icon-save"></i></button>'])(
  'what submits the fields of the connection without a word may be its Connect: %s',
  (button) => {
    expect(judged(`<main><h1>Marketo</h1><form>${FIELDS}${button}</form></main>`)).toEqual([cut, link]);
  },
);

test('of a page that is one form what confirms may be its Connect, and what only acts is not', () => {
  const page = (label: string): string =>
    `<form><nav><a href="#">Home</a></nav><main><h1>Marketo</h1>${FIELDS}<button data-t="x">${label}</button></main></form>`;
  for (const label of ['Save', 'Submit', 'OK']) expect(judged(page(label)), label).toEqual([link]);
  for (const label of ['Export', 'Actualiser', 'Hilfe']) expect(judged(page(label)), label).toBeUndefined();
  expect(
    judged(`<main><h1>Marketo</h1><form>${FIELDS}<button data-t="x">Export</button></form></main>`),
  ).toEqual([link]);
});
