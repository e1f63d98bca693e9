// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Row } from '../calls/sighting.ts';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { read } from './read.ts';

const ADA = { name: 'Ada Lindqvist', email: 'ada@x.example' };
const BO = { name: 'Bo Tanaka', email: 'bo@x.example' };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

/** What a list with a column of other addresses tells of the two: the rows, and how often B's control is found. */
function told(rows: string): { readonly rows: readonly Row[]; readonly found: string | undefined } {
  pageOf(`<main><h1>Marketo</h1><h2>User Access</h2><table><thead><tr><th>Name</th><th>Manager</th><th></th></tr></thead>
    ${rows}</table></main>`);
  const { sighting } = read(window, SALES_SEEN, {
    wanted: [{ control: 'sales.rowAccess', row: BO.email }],
    concerned: [ADA, BO],
    typed: new WeakSet(),
    guardedBefore: false,
  });
  return { rows: sighting.rows, found: sighting.controls[0]?.found };
}
const row = (name: string, email: string): string =>
  `<tr><td>${name}</td><td>${email}</td><td><button>Disconnect</button></td></tr>`;

test('a row that names one of the two and shows the address of the other is nobody’s', () => {
  const list = `${row('Ada Lindqvist', BO.email)}${row('Cy Reed', 'cy@x.example')}`;
  expect(told(list)).toEqual({ rows: [], found: 'none' });
});

test.each(['You', 'Ada Lindq…', 'Dieter Kurz', ''])(
  'nor is that of “%s” B’s, where a row beside it names B',
  (name) => {
    const list = `${row(name, `Invited by ${BO.email}`)}${row('Bo Tanaka', 'jane@x.example')}`;
    expect(told(list)).toEqual({ rows: [], found: 'none' });
  },
);

test.each(['Bo Tanaka', 'Tanaka, Bo', 'EMEA team', '田中 望'])(
  'a row of B’s own says “%s” beside the address',
  (name) => {
    const { rows, found } = told(`${row('Ada Lindqvist', ADA.email)}${row(name, BO.email)}`);
    expect(rows.map(({ email }) => email)).toEqual([ADA.email, BO.email]);
    expect(found).toBe('one');
  },
);

test('two of one name are told apart by their addresses', () => {
  const list = `${row('Bo Tanaka', BO.email)}${row('Bo Tanaka', 'bo2@x.example')}`;
  expect(told(list).found).toBe('one');
});

test('whom the page is read for is signed in where the top bar has a menu of that name', () => {
  const account = (bar: string): string | null => {
    pageOf(`<header class="navbar">${bar}</header><main><h1>Marketo</h1><a href="#">${ADA.name}</a></main>`);
    return read(window, SALES_SEEN, {
      wanted: [],
      concerned: [ADA, BO],
      typed: new WeakSet(),
      guardedBefore: false,
    }).account.name;
  };
  expect(account('<a href="#" data-toggle="dropdown">Bo Tanaka <b>▾</b></a>')).toBe('Bo Tanaka');
  expect(account('<a href="#" data-toggle="dropdown">Command Center <b>▾</b></a>')).toBeNull();
  expect(account('<a href="#">Bo Tanaka</a> <a href="#">Ada Lindqvist</a>')).toBeNull();
});
