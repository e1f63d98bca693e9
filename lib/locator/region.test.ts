// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { regionOf } from './region.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const kindOf = (markup: string): string =>
  regionOf(pageOf(`${markup}<main><h1>Marketo</h1></main>`)('x'), SALES_SEEN.clues).kind;

test('a strip of icons down the edge of the page is a bar, and a column with words is none', () => {
  const strip = (width: number): string =>
    `<div style="position: fixed; z-index: 1020; left: 0px; top: 0px; width: ${width}px; height: 700px"><button data-t="x"></button></div>`;
  expect(kindOf(strip(48))).toBe('toolbar');
  expect(kindOf(strip(240))).not.toBe('toolbar');
});

test('a menu that is raised with nothing but a button to leave it is a menu, and a question is a dialog', () => {
  const sheet = (more: string): string => `<div style="position: fixed; z-index: 20001">${more}
    <ul role="menu"><li role="menuitem" data-t="x">Settings</li><li role="menuitem">Sign out</li></ul>
    <button>Cancel</button></div>`;
  expect(kindOf(sheet(''))).toBe('menu');
  expect(kindOf(sheet('<p>Your team will lose the connection. Are you sure?</p>'))).toBe('dialog');
  expect(kindOf(sheet('<input>'))).toBe('dialog');
});
