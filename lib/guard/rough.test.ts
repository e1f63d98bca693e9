// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { fakeLayout, pageOf } from '../locator/layout.fake.ts';
import { at, rows } from './judge.fake.ts';
import type { Guards } from './judged.ts';
import { roughJudging } from './rough.ts';

const rough = roughJudging(SALES_GUARDED);
const held = (body: string, here: Guards | null = 'connection', before: Guards | null = null): boolean =>
  rough.judge(pageOf(body)('x'), here, before) !== null;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

test.each([
  '<button data-t="x">Disconnect</button>',
  '<button data-t="x">Connect</button>',
  '<span role="switch" aria-checked="true" data-t="x"></span>',
  '<select data-t="x"><option>Access</option><option>None</option></select>',
  '<button data-t="x"><svg></svg></button>',
  '<button data-t="x">Revoke</button>',
])('before the reader is there, %s is anybody’s, in a row or outside of one', (verb) => {
  for (const body of [rows(verb), at(verb)]) {
    const judged = rough.judge(pageOf(body)('x'), 'connection', null);
    expect(judged?.clicks.map(({ control, row }) => [control, row])).toEqual([
      ['disconnect', null],
      ['connect', null],
      ['rowAccess', null],
    ]);
  }
  expect(rough.judge(pageOf(rows(verb))('x'), 'people', null)?.clicks).toContainEqual({
    control: 'removal',
    row: null,
  });
});

test.each([
  '<button data-t="x">Edit</button>',
  '<input data-t="x">',
  '<a role="tab" href="#" data-t="x">User Access</a>',
  '<p data-t="x">Whoever disconnects is cut off.</p>',
  '<button data-t="x">Cancel</button>',
])('%s is harmless by itself', (verb) => expect(held(at(verb))).toBe(false));

test('signing out is nobody’s business where it stands in the frame of the page', () => {
  const out = '<a href="/logout" data-t="x">Déconnexion</a>';
  expect(held(`<header>${out}</header>${at('')}`)).toBe(false);
  expect(held(at(out))).toBe(true);
  expect(held(`<section><header>${out}</header></section>`)).toBe(true);
});

test('a dialog that nobody has seen open is held when it is confirmed', () => {
  const dialog = (answer: string): string =>
    `${at('')}<div role="dialog"><p>Disconnect?</p><button data-t="x">${answer}</button></div>`;
  expect(held(dialog('Yes'))).toBe(true);
  expect(held(dialog('OK'))).toBe(true);
  expect(held(dialog('No'))).toBe(false);
});

test('where the address says nothing, a page that names what is guarded does', () => {
  const button = '<button data-t="x">Disconnect</button>';
  expect(held(`<main><h2>Marketo</h2></main>${button}`, null)).toBe(true);
  expect(held(`<main><h2>Mail</h2>${button}</main>`, null)).toBe(false);
  expect(
    held(`<header><h1>Marketo Sales Connect</h1></header><main><h2>Mail</h2>${button}</main>`, null),
  ).toBe(false);
  const nameless = '<button data-t="x"><svg></svg></button>';
  expect(held(`<main><h2>Marketo</h2></main>${nameless}`, null)).toBe(false);
  expect(held(`<main><h2>Marketo</h2></main>${nameless}`, null, 'connection')).toBe(true);
});
