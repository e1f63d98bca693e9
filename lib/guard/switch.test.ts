// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { exactRows } from '../locator/exact.ts';
import { fakeLayout, pageOf } from '../locator/layout.fake.ts';
import { at, judging, NOTHING, rows } from './judge.fake.ts';
import { judge as judgeIn } from './judge.ts';

const judged = judging(SALES_GUARDED, SALES_SEEN.clues);
const EXACT = exactRows(SALES_SEEN.clues);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

test.each([
  '<button role="switch" aria-checked="true" data-t="x">Connected</button>',
  '<label>Connected <button role="switch" aria-checked="true" data-t="x">on</button></label>',
  '<button role="switch" aria-checked="true" data-t="x">Verbunden</button>',
  '<label><input type="checkbox" checked data-t="x"> 接続済み</label>',
  '<label>Connected <span role="switch" tabindex="0" aria-checked="true" data-t="x"></span></label>',
])('a switch that says how the connection is may end it: %s', (make) => {
  expect(judged(at(make))).toBe('disconnect connect');
});

test.each(['Turn off notifications', 'Log activities', 'Include me on e-mails'])(
  'other than what it is on a switch is nobody’s business: %s',
  (label) => {
    expect(judged(at(`<button role="switch" aria-checked="true" data-t="x">${label}</button>`))).toBeNull();
  },
);

const SWITCH = '<i role="switch" tabindex="0" aria-checked="true" data-t="x"></i>';

test('a switch without words that stands in no row is somebody’s among the users, and nobody’s elsewhere', () => {
  expect(judged(at(`<h2>User Access</h2><p>bo@x.example</p><div>${SWITCH}</div>`))).toBe('rowAccess');
  expect(judged(at(`<h2>Notifications</h2><div>${SWITCH}</div>`))).toBeNull();
});

test('a row with several addresses is somebody’s, whatever view it stands in', () => {
  const row = (mark: string): string =>
    `<tr><td>Bo</td><td>bo@x.example</td><td><a href="#ann">Ann</a> <small>ann@x.example</small></td><td><button ${mark}>Disconnect</button></td></tr>`;
  const page = `<h2>Team</h2><table><tr><th>Name</th></tr>${row('data-t="x"')}${row('')}</table>`;
  expect(judged(at(page))).toContain('rowAccess');
  expect(judged(at('<table><tr><td><button data-t="x">Disconnect</button></td></tr></table>'))).toBe(
    'disconnect',
  );
});

test('a box in a root of its own only selects a row where the head of the list has one too', () => {
  const judge = (head: string): string | null => {
    const page = rows('');
    pageOf(
      page
        .replace('<th>Name</th>', `<th>${head}</th>`)
        .replace('<td>Bo</td>', '<td><x-box data-t="h"></x-box> Bo</td>'),
    );
    for (const host of document.querySelectorAll('x-box'))
      host.attachShadow({ mode: 'open' }).innerHTML = '<input type="checkbox">';
    const box = document.querySelector('[data-t=h]')?.shadowRoot?.querySelector('input');
    if (!box) throw new Error('no box');
    const found = judgeIn(box, {
      console: SALES_GUARDED,
      guards: 'connection',
      memory: NOTHING,
      rows: EXACT,
    });
    return found?.clicks.map(({ control, row }) => `${control}:${row}`).join(' ') ?? null;
  };
  expect(judge('<x-box></x-box>')).toBeNull();
  expect(judge('Name')).toBe('rowAccess:bo@x.example');
});

test('a line of a text with several addresses is somebody’s, too', () => {
  const lines = ['al', 'bo'].map((name) => `${name}@x.example <button>Disconnect</button><br>`).join('');
  expect(judged(at(`<p>${lines.replace('<button', '<button data-t="x"')}</p>`))).toContain('rowAccess');
});
