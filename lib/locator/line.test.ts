// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { exactRows } from './exact.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { finding } from './locate.fake.ts';
import { lookFor } from './read.ts';
import { rowsOn } from './rows.ts';

const { find, marked } = finding(SALES_SEEN);
const rows = exactRows(SALES_SEEN.clues);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const page = (table: string): string => `<main><h1>Marketo</h1><h2>User Access</h2>${table}</main>`;
const at = (line: number): string => `role="row" style="top: ${line * 30}px"`;

/** Columns drawn in two tables, side by side; `lines`: on which the verbs stand. */
const pinned = (lines: readonly number[]): string => {
  const who = ['bo', 'cy'].map(
    (name, line) => `<div ${at(line)}><span>${name}</span><span>${name}@x.example</span></div>`,
  );
  const verbs = lines.map(
    (line) => `<div ${at(line)}><span>EMEA</span><button data-t="v${line}">Disconnect</button></div>`,
  );
  return page(`<div role="grid"><div>${who.join('')}</div><div>${verbs.join('')}</div></div>`);
};

test('the verb on the line of an address is that person’s, though it stands in another table', () => {
  pageOf(pinned([0, 1]));
  expect(marked('sales.rowAccess', 'cy@x.example')).toBe('v1');
  const { rows: read } = rowsOn(lookFor(document, SALES_SEEN, []), SALES_SEEN.clues, []);
  expect(read).toContainEqual({ name: 'cy', email: 'cy@x.example', access: 'has' });
});

test('a verb on no line of an address is nobody’s for certain, whatever its cells say', () => {
  const verb = pageOf(pinned([4, 5]))('v4');
  expect(rows.rowOf(verb)).toMatchObject({ sure: false, person: null });
  expect(find('sales.rowAccess', 'cy@x.example').found).toBe('none');
});

const detailed = (sign: string): string =>
  page(
    `<table><tbody>${['bo', 'cy'].map((name) => `<tr><td>${name}</td><td>${name}@x.example</td></tr><tr ${sign}><td colspan="2"><button data-t="${name}">Disconnect</button></td></tr>`).join('')}</tbody></table>`,
  );

test('the opened details under a row are that person’s', () => {
  pageOf(detailed('class="child"'));
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('bo');
});

test('a row across the table that no sign ties to the one before is nobody’s', () => {
  const verb = pageOf(detailed(''))('bo');
  expect(rows.rowOf(verb)?.sure).not.toBe(true);
  expect(find('sales.rowAccess', 'bo@x.example').found).toBe('none');
});

test('an address that may be broken is one', () => {
  const row = (name: string): string =>
    `<tr><td>${name}</td><td>${name}\u200b@x\u200b.example</td><td><button data-t="${name}">Disconnect</button></td></tr>`;
  pageOf(page(`<table>${row('bo')}${row('cy')}</table>`));
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('bo');
});

test('users whose addresses are the values of fields are they; what else is filled in is nobody', () => {
  const row = (name: string, type = 'email'): string =>
    `<tr><td><input value="${name}"></td><td><input type="${type}" value="${name}@x.example"></td><td>EMEA</td><td><button data-t="${name}">Disconnect</button></td></tr>`;
  const verb = pageOf(page(`<table>${row('bo')}${row('cy')}</table>`))('cy');
  expect(rows.rowOf(verb)).toMatchObject({ sure: true, person: { name: '', email: 'cy@x.example' } });
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('bo');
  const { rows: read } = rowsOn(lookFor(document, SALES_SEEN, []), SALES_SEEN.clues, []);
  expect(read).toContainEqual({ name: '', email: 'bo@x.example', access: 'has' });
  const secret = pageOf(page(`<table>${row('bo', 'password')}${row('cy', 'password')}</table>`))('cy');
  expect(rows.rowOf(secret)?.person?.email ?? '').toBe('');
});

const cell = (line: number, what: string): string =>
  `<div role="gridcell" style="top: ${line * 30}px">${what}</div>`;

test('cells that stand in no row are one line by where they are drawn', () => {
  const lines = ['bo', 'cy'].map(
    (name, at) =>
      cell(at, name) +
      cell(at, `${name}@x.example`) +
      cell(at, `<i role="switch" tabindex="0" data-t="${name}"></i>`),
  );
  const verb = pageOf(page(`<div role="grid"><div>${lines.join('')}</div></div>`))('cy');
  expect(rows.rowOf(verb)).toMatchObject({ sure: true, person: { email: 'cy@x.example' } });
});

test('letters of a word that are set apart make no other name or address of it', () => {
  const row = (name: string): string =>
    `<tr><td><b>${name}</b>b <i>B</i>erg</td><td><b>${name}</b>b@x.example</td><td><button data-t="${name}">Disconnect</button></td></tr>`;
  const verb = pageOf(page(`<table>${row('bo')}${row('cy')}</table>`))('bo');
  expect(rows.rowOf(verb)?.person).toEqual({ name: 'bob Berg', email: 'bob@x.example' });
});

test('whose row it is may stand on the button that opens it', () => {
  const item = (name: string): string =>
    `<div class="item"><h3><button aria-expanded="true"><span>${name}</span><span>${name}@x.example</span></button></h3>
      <div role="region"><span>EMEA</span><button data-t="${name}">Disconnect</button></div></div>`;
  pageOf(page(`<div>${item('bo')}${item('cy')}</div>`));
  expect(marked('sales.rowAccess', 'cy@x.example')).toBe('cy');
});

/** Rows in pairs: a name with its verb, and below it what else there is; `before`: what stands before them. */
const paired = (before = ''): string =>
  page(
    `<table><thead><tr><th>Name</th><th></th></tr></thead><tbody>${before}${['bo', 'cy'].map((name) => `<tr><td>${name}</td><td><button data-t="${name}">Disconnect</button></td></tr><tr class="sub"><td colspan="2"><span>E-mail</span><span>${name}@x.example</span></td></tr>`).join('')}</tbody></table>`,
  );

test('a row whose address found no room in it is that of the row below', () => {
  pageOf(paired());
  expect(marked('sales.rowAccess', 'bo@x.example')).toBe('bo');
  expect(marked('sales.rowAccess', 'cy@x.example')).toBe('cy');
  const { rows: read } = rowsOn(lookFor(document, SALES_SEEN, []), SALES_SEEN.clues, []);
  expect(read).toEqual([
    { name: 'bo', email: 'bo@x.example', access: 'has' },
    { name: 'cy', email: 'cy@x.example', access: 'has' },
  ]);
});

test('below the head of a person’s group a row is not the next person’s', () => {
  const verb = pageOf(paired('<tr class="sub"><td colspan="2">al@x.example</td></tr>'))('bo');
  expect(rows.rowOf(verb)?.person?.email).not.toBe('bo@x.example');
  expect(find('sales.rowAccess', 'bo@x.example').found).toBe('none');
});

test('a row of a table whose first cell goes on from the row before is that person’s', () => {
  const lines = (name: string): string => `<tr><td rowspan="2">${name}</td><td>${name}@x.example</td></tr>
    <tr><td>EMEA</td><td><button data-t="${name}">Disconnect</button></td></tr>`;
  const element = pageOf(page(`<table><tbody>${lines('bo')}${lines('cy')}</tbody></table>`));
  expect(rows.rowOf(element('cy'))).toMatchObject({ sure: true, person: { email: 'cy@x.example' } });
  expect(marked('sales.rowAccess', 'cy@x.example')).toBe('cy');
  const { rows: read } = rowsOn(lookFor(document, SALES_SEEN, []), SALES_SEEN.clues, []);
  expect(read).toContainEqual({ name: 'cy', email: 'cy@x.example', access: 'has' });
});
