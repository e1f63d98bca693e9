// @vitest-environment happy-dom
/** What acts by opening something: labels of hidden boxes, openers of questions. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { exactRows } from '../locator/exact.ts';
import { fakeLayout, pageOf } from '../locator/layout.fake.ts';
import { notePress } from '../locator/press.ts';
import { at, judging, rows } from './judge.fake.ts';

const judged = judging(SALES_GUARDED, SALES_SEEN.clues);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});
afterEach(() => notePress(document.body, null));

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

test.each([
  '<button data-t="x">⋯</button>',
  '<div class="btn" data-t="x">⋮</div>',
  '<a href="#" data-t="x">Actions</a>',
  '<a href="#" data-t="x">その他の操作</a>',
  '<button data-t="x" aria-label="More actions"><svg></svg></button>',
  '<button data-t="x"><i class="fa fa-ellipsis-v"></i></button>',
  '<button data-t="x" title="Weitere Optionen"><svg></svg></button>',
  '<button data-t="x"><i class="glyphicon glyphicon-option-vertical"></i></button>',
  '<button class="MuiIconButton-root" data-t="x"><svg data-testid="MoreVertIcon"></svg></button>',
])('what opens the menu of a row is free: %s', (opener) => {
  expect(judged(rows(opener))).toBeNull();
});

test.each(['absolute', 'fixed', 'absolute; z-index: 1500'])(
  'what floats (%s) beside what was pressed in a row acts on the row',
  (position) => {
    const menu = `<div style="position: ${position}"><div style="cursor: pointer" data-t="x">Disconnect</div></div>`;
    const page = rows('<button data-t="o">⋯</button>');
    const opener = pageOf(page)('o');
    expect(judged(page + menu)).not.toBe('rowAccess:bo@x.example');
    notePress(opener, exactRows(SALES_SEEN.clues).rowOf(opener));
    const row = { name: 'Bo', email: 'bo@x.example' };
    expect(judged(page + menu, 'connection', { row })).toBe('rowAccess:bo@x.example');
  },
);
