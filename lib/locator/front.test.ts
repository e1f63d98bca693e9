// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { inFront } from './front.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

/** Whether something asks, where what is marked lies upon the middle of the window. */
const asks = (markup: string): boolean => {
  const hit = pageOf(markup)('x');
  Object.defineProperty(document, 'elementFromPoint', { configurable: true, value: () => hit });
  return inFront(window) !== null;
};

test.each([
  [
    'a box of buttons before it',
    '<div><p>1</p><p>2</p><p>3</p><p>4</p><p>5</p></div><div style="position: fixed"><p data-t="x">Really?</p><button>Yes</button></div>',
    true,
  ],
  [
    'the page in a box of its own',
    '<div style="position: fixed"><main data-t="x"><button>Yes</button></main></div>',
    false,
  ],
  [
    'a page of plain boxes that stays in its place',
    '<div style="position: fixed"><div><a>A</a><a>B</a></div><p data-t="x">Text</p><button>Yes</button></div><i></i>',
    false,
  ],
  [
    'a veil, and the box that asks behind it',
    '<div><p>1</p><p>2</p><p>3</p><p>4</p><p>5</p></div><div style="position: fixed" data-t="x"></div><div style="position: fixed"><b>Disconnect Ben?</b><button>Keep</button></div>',
    true,
  ],
  ['a veil while it loads', '<div style="position: fixed" data-t="x"><i></i></div>', false],
  ['the page', '<main><p data-t="x">Text</p><button>Yes</button></main>', false],
])('%s', (_, markup, asking) => {
  expect(asks(markup)).toBe(asking);
});
