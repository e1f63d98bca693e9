// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { enabledState, seen } from './visible.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const HIDDEN = 'overflow-x:hidden;overflow-y:hidden';
const SCROLLS = 'overflow-x:hidden;overflow-y:auto';
const at = (style: string): string => `<button data-t="x" style="${style}">Disconnect</button>`;

test.each([
  ['beside its clipped box', `<div style="${HIDDEN}">${at('left:400px')}</div>`],
  ['clipped to a pixel', `<div style="${HIDDEN};width:1px">${at('')}</div>`],
  ['before the beginning of what scrolls', `<div style="${SCROLLS}">${at('top:100px')}</div>`],
  ['beside a box that scrolls the other way', `<div style="${SCROLLS}">${at('left:400px')}</div>`],
  [
    'in a scrolling box that is clipped away',
    `<div style="${HIDDEN}"><div style="${SCROLLS};left:400px">${at('left:400px')}</div></div>`,
  ],
  ['in a drawer beyond the window', `<div style="position:fixed;left:1100px">${at('left:1100px')}</div>`],
])('%s it is not seen', (_what, markup) => {
  expect(seen(pageOf(markup)('x'))).toBe(false);
});

test.each([
  ['below, in a box that scrolls', `<div style="${SCROLLS}">${at('top:900px')}</div>`],
  [
    'below, in a box that scrolls in an application of a fixed size',
    `<div style="${HIDDEN}"><div style="${SCROLLS}">${at('top:900px')}</div></div>`,
  ],
  ['partly clipped', `<div style="${HIDDEN}">${at('left:340px')}</div>`],
  [
    'in a clipped box that is not the one around its position',
    `<div style="${HIDDEN};position:static">${at('position:absolute;left:400px')}</div>`,
  ],
  [
    'in a clipped box, but fixed',
    `<div style="${HIDDEN};position:relative">${at('position:fixed;left:400px')}</div>`,
  ],
])('%s it is seen', (_what, markup) => {
  expect(seen(pageOf(markup)('x'))).toBe(true);
});

test('what was scrolled past can be scrolled back to', () => {
  const find = pageOf(`<div data-t="box" style="${SCROLLS}">${at('top:-100px')}</div>`);
  find('box').scrollTop = 400;
  expect(seen(find('x'))).toBe(true);
});

test.each([
  ['aria-disabled="true"', 'no'],
  ['inert', 'no'],
  ['style="pointer-events:none"', 'no'],
  ['', 'yes'],
])(
  'a box that only looks as if it acted is in the state of the one that has its name: %s',
  (attribute, state) => {
    const find = pageOf(
      `<div data-t="words" style="cursor:pointer"><i></i><span ${attribute}>Connect</span>
        <a hidden>Connect</a></div>
      <div data-t="label" style="cursor:pointer"><span ${attribute} aria-label="Connect"><b></b></span></div>`,
    );
    expect(enabledState(find('words'))).toBe(state);
    expect(enabledState(find('label'))).toBe(state);
  },
);

test('a button’s words do not disable it', () => {
  const find = pageOf('<button data-t="x"><span style="pointer-events:none">Connect</span></button>');
  expect(enabledState(find('x'))).toBe('yes');
});

test('a link around a button acts no more than the button', () => {
  const link = (state: string): string => `<a href="#" data-t="x"><button ${state}>Disconnect</button></a>`;
  expect(enabledState(pageOf(link('disabled'))('x'))).toBe('no');
  expect(enabledState(pageOf(link(''))('x'))).toBe('yes');
});

test('words in a button act no more than the button', () => {
  const button = (state: string): string =>
    `<button ${state}><span class="button-label" data-t="x">Disconnect</span></button>`;
  expect(enabledState(pageOf(button('disabled'))('x'))).toBe('no');
  expect(enabledState(pageOf(button(''))('x'))).toBe('yes');
});

test.each([
  // Ext 3 marks and fades the table around its button, which itself stays as it is.
  ['<table class="x-btn x-item-disabled" style="opacity:.5"><tr><td><em>', '</em></td></tr></table>', 'no'],
  ['<ul><li class="disabled">', '</li><li><button>Others</button></li></ul>', 'doubt'],
  ['<ul><li class="inactive">', '</li><li><button>Others</button></li></ul>', 'yes'],
  ['<div class="disabled"><p>Ask an admin.</p>', '</div>', 'yes'],
])('a box around a button that says no more may hold its state: %s', (before, after, state) => {
  expect(enabledState(pageOf(`${before}<button data-t="x">Send</button>${after}`)('x'))).toBe(state);
});

test('an entry whose link is disabled does nothing', () => {
  const entry = (state: string): string =>
    `<ul role="menu"><li role="menuitem" tabindex="-1" data-t="x"><a href="#m" ${state}>Marketo</a></li></ul>`;
  for (const state of ['aria-disabled="true"', 'style="pointer-events: none"', 'inert'])
    expect(enabledState(pageOf(entry(state))('x')), state).toBe('no');
  expect(enabledState(pageOf(entry(''))('x'))).toBe('yes');
});
