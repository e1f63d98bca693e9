// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALESFORCE_SEEN } from '../consoles/salesforce-seen.ts';
import { fakeLayout } from './layout.fake.ts';
import { read } from './read.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

/** Whether a box counts as put back by the browser on a page that was come to in this way. */
function restored(way: string, box: string, ticked: boolean): boolean | undefined {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: way } as unknown as PerformanceEntry]);
  window.location.href = 'https://acme--mkto-si.vf.force.com/apex/config';
  document.body.innerHTML = box;
  const input = document.querySelector('input');
  if (input) input.checked = ticked;
  const wants = { concerned: null, guardedBefore: false, typed: new WeakSet<Element>() };
  const wanted = [{ control: 'salesforce.enableMsiActions' }] as const;
  return read(window, SALESFORCE_SEEN, { wanted, ...wants }).sighting.controls[0]?.restored;
}

const CLEAR = '<form><label><input type="checkbox">Enable MSI Actions</label></form>';
const TICKED = '<form><label><input type="checkbox" checked>Enable MSI Actions</label></form>';
/** What a script draws and ticks never came otherwise. */
const DRAWN = '<label><input type="checkbox">Enable MSI Actions</label>';

test.each([
  ['back_forward', CLEAR, true],
  ['reload', CLEAR, true],
  ['navigate', CLEAR, undefined],
  ['back_forward', TICKED, undefined],
  ['reload', DRAWN, undefined],
])('a box that is ticked after %s: %s', (way, box, is) => {
  expect(restored(way, box, true)).toBe(is);
});
