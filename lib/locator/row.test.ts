// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { exactRows } from './exact.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { read } from './read.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const rows = (now: string, inner: string) => {
  pageOf(`<div class="main"><div><h1>Marketo</h1><div class="tabs">
    ${['Set Up', 'User Access'].map((name) => `<span class="${name === now ? 'on' : ''}">${name}</span>`).join('')}
    </div><div><input placeholder="Search users" value="bo"><div>${inner}</div></div></div></div>`);
  const wants = { wanted: [], concerned: [], typed: new WeakSet<Element>(), guardedBefore: false };
  return read(window, SALES_SEEN, wants).sighting.rows;
};
const row = (status: string, act = '<span tabindex="0">⋯</span>'): string =>
  `<div><span>Bo Ito</span><span>bo@x.example</span><span>${status}</span>${act}</div>`;

// A search leaves one, which has no brothers any more.
test.each([
  ['its status', row('Has access'), 'has'],
  ['its status, no more', row('No access'), 'none'],
  ['its verb', row('', '<button>Disconnect</button>'), 'has'],
])('a lone row in the view of the users is one by %s', (_, inner, access) => {
  expect(rows('User Access', inner)).toEqual([{ name: 'Bo Ito', email: 'bo@x.example', access }]);
});

test('elsewhere, and where it says nothing of the access, a lone box is no row', () => {
  expect(rows('Set Up', row('Has access'))).toEqual([]);
  expect(rows('User Access', row('Sales'))).toEqual([]);
});

test('the name that somebody signs in by, their address and a suffix, is nobody else’s', () => {
  const signed = row('Has access').replace('<span>bo@', '<span>bo@x.example.sales</span><span>bo@');
  expect(rows('User Access', signed)).toEqual([{ name: 'Bo Ito', email: 'bo@x.example', access: 'has' }]);
  expect(rows('User Access', signed.replace('bo@x.example.sales', 'ann@x.example'))).toEqual([]);
});

test('the row of a table that holds tabs is nobody’s, whatever acts in the row with their part', () => {
  const at =
    pageOf(`<main><h1>Marketo</h1><table><tr><td><table><tr><td><div tabindex="0" data-t="x">Set Up</div></td>
    <td><div tabindex="0">User Access</div></td></tr></table></td></tr>
    <tr><td><h2>Marketo</h2><input><button>Disconnect</button></td></tr></table></main>`);
  expect(exactRows(SALES_SEEN.clues).rowOf(at('x'))?.sure).not.toBe(true);
});
