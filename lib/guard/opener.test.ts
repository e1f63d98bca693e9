// @vitest-environment happy-dom
/** What acts by opening something: labels of hidden boxes, openers of questions. */
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { fakeLayout } from '../locator/layout.fake.ts';
import { at, judging, rows } from './judge.fake.ts';

const judged = judging(SALES_GUARDED, SALES_SEEN.clues);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

test('the label of a box that stands elsewhere is the row’s in which it stands', () => {
  const label = '<label class="btn" for="b" data-t="x">Disconnect</label>';
  const box = '<input type="checkbox" id="b" style="display: none">';
  expect(judged(rows(label) + box)).toBe('rowAccess:bo@x.example');
});

test('what opens a question by the name of the act is the act', () => {
  const asks = '<summary role="button" data-t="x">Connect</summary><div role="dialog">Sure?</div>';
  expect(judged(at(`<details>${asks}</details>`))).toBe('connect');
  expect(judged(at('<button aria-haspopup="true" data-t="x">Actions</button>'))).toBeNull();
});
