import { describe, expect, it } from 'vitest';
import { row } from './pretend.ts';
import { EVERYBODY, pickRows, type Query } from './rows.ts';
import { spoken } from './spoken.ts';

const NOW = Date.UTC(2026, 10, 20, 9);
const HOUR = 3_600_000;
const BO = { name: 'Bo Lind', email: 'bo@acme.example' };

const ROWS = [
  row('100-AAA-001', 'Zeta', { myTurn: true, since: NOW - HOUR }),
  row('100-AAA-002', 'Acme', { whose: BO, since: NOW - 3 * HOUR }),
  row('100-AAA-003', 'Beta', { trouble: true, status: 'outage', since: NOW }),
  row('100-AAA-004', 'Cobalt', { status: 'finished', done: 7, task: null }),
  row('100-AAA-005', 'Delta 10', { myTurn: true, since: NOW - 2 * HOUR }),
  row('100-AAA-006', 'Delta 9', { procedure: 'handover', whose: BO, task: 'connect', since: NOW - HOUR }),
  { ...row('100-AAA-007', 'Handed', {}), line: null },
];
const names = (query: Partial<Query>) =>
  pickRows(ROWS, { ...EVERYBODY, ...query }, 'en').map(({ tenantName }) => tenantName);

describe('the list', () => {
  it('shows trouble first, then your turn by how long it has waited', () => {
    expect(names({})).toEqual(['Beta', 'Delta 10', 'Zeta', 'Acme', 'Delta 9', 'Handed', 'Cobalt']);
  });
  it('is sorted by waiting or by name, numbers as numbers', () => {
    expect(names({ sort: 'byWait' })[0]).toBe('Acme');
    expect(names({ sort: 'byName' })).toEqual([
      'Acme',
      'Beta',
      'Cobalt',
      'Delta 9',
      'Delta 10',
      'Handed',
      'Zeta',
    ]);
  });
  it.each([
    [{ filter: 'mine' }, ['Delta 10', 'Zeta']],
    [{ filter: 'trouble' }, ['Beta']],
    [{ filter: 'theirs' }, ['Acme', 'Delta 9']],
    [{ filter: 'over' }, ['Cobalt']],
    [{ procedure: 'handover' }, ['Delta 9']],
    [{ text: 'ＤＥＬＴＡ 006' }, ['Delta 9']],
    [{ text: 'bo@acme' }, ['Acme', 'Delta 9']],
    [{ text: 'nobody' }, []],
  ] satisfies [Partial<Query>, string[]][])('shows for %o', (query, expected) => {
    expect(names(query)).toEqual(expected);
  });
});

describe('a line in words', () => {
  it.each([
    [ROWS[0], { turn: 'Your turn', waits: '1 h' }],
    [ROWS[1], { turn: 'Bo Lind’s turn', waits: '3 h', procedure: 'Set up MSI Actions' }],
    [ROWS[2], { waits: 'under 1 min' }],
    [ROWS[3], { turn: 'Finished', waits: '', task: '' }],
    [ROWS[5], { procedure: 'Handover of the connection', task: 'Connect' }],
    [ROWS[6], { turn: 'No checklist here yet' }],
  ])('%# says what is due, whose turn it is and since when', (one, expected) => {
    expect(one && spoken(one, NOW, 'en')).toMatchObject(expected);
  });
});
