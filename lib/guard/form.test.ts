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

test.each(['<input type="submit" data-t="x">', '<button data-t="x"><i class="icon-save"></i></button>'])(
  'what submits the fields of the connection without a word may be its Connect: %s',
  (button) => {
    const element = pageOf(
      `<main><h1>Marketo</h1><form><label>Munchkin ID <input></label>${button}</form></main>`,
    )('x');
    const found = judge(element, {
      console: SALES_GUARDED,
      guards: 'connection',
      memory: { passed: null, given: false, row: null, bar: false },
      rows: exactRows(SALES_SEEN.clues),
    });
    expect(found?.clicks).toEqual([cut, link]);
  },
);
