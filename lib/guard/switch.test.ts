// @vitest-environment happy-dom
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

test.each([
  '<button role="switch" aria-checked="true" data-t="x">Connected</button>',
  '<label>Connected <button role="switch" aria-checked="true" data-t="x">on</button></label>',
  '<button role="switch" aria-checked="true" data-t="x">Verbunden</button>',
  '<label><input type="checkbox" checked data-t="x"> 接続済み</label>',
])('a switch that says how the connection is may end it: %s', (make) => {
  expect(judged(at(make))).toBe('disconnect connect');
});

test.each(['Turn off notifications', 'Log activities', 'Include me on e-mails'])(
  'other than what it is on a switch is nobody’s business: %s',
  (label) => {
    expect(judged(at(`<button role="switch" aria-checked="true" data-t="x">${label}</button>`))).toBeNull();
  },
);
