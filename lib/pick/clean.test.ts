import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { keptClue, labelRefusal, namesSomebody } from './clean.ts';
import type { Clue } from './clue.ts';
import { clue as schema } from './schema.ts';

const NAMES = ['Bo Tanaka', 'bo.tanaka@northwind.example', 'Ada Lindqvist', 'Northwind Traders', '田中太郎'];
const CLUE: Clue = {
  control: 'sales.rowAccess',
  role: 'button',
  label: 'Entfernen',
  region: 'row',
  heading: 'User Access',
  address: '/next#settings/marketo-admin',
};

test.each([
  ['Entfernen', null],
  ['アクセスを外す', null],
  ['Take out …', null],
  ['Remove Bo Tanaka', 'personal'],
  ['Remove tanaka', 'personal'],
  ['Remove Bo', 'personal'],
  ['Robot', null],
  ['ＴＡＮＡＫＡ', 'personal'],
  ['田中を外す', null],
  ['田中太郎さんを外す', 'personal'],
  ['Leave Northwind', 'personal'],
  ['Write to cy@other.example', 'personal'],
  ['Remove 3 users', 'number'],
  ['Remove ３', 'number'],
  ['123-ABC-456', 'number'],
  ['', 'noLabel'],
  ['✕', 'noLabel'],
  ['x'.repeat(61), 'tooLong'],
])('the label “%s”: %s', (label, refused) => {
  expect(labelRefusal(label, NAMES)).toBe(refused);
});

it('a word is no name because a name stands inside of it', () => {
  expect(namesSomebody('Adapt the box', ['Ada Lindqvist', 'Box Inc'])).toBe(true);
  expect(namesSomebody('Adapt', ['Ada Lindqvist'])).toBe(false);
  expect(namesSomebody('About', ['Bo Tanaka'])).toBe(false);
});

it('what names somebody goes out of heading and address', () => {
  const given = { ...CLUE, heading: 'Users of Northwind', address: '/northwind/users#tanaka/next-ada' };
  expect(keptClue(given, NAMES)).toEqual({ ...CLUE, heading: '', address: '/*/users#*/*' });
  expect(keptClue(CLUE, NAMES)).toEqual(CLUE);
});

describe('what is parsed', () => {
  it('is a clue and nothing more', () => {
    expect(schema.parse({ ...CLUE, id: 'ext-gen164', selector: '#x > div', row: 'bo@acme.example' })).toEqual(
      CLUE,
    );
  });

  it.each([
    ['role', '#ext-gen164'],
    ['role', 'btn btn-danger'],
    ['label', 'Remove 7'],
    ['label', 'a@b.example'],
    ['heading', 'bo@acme.example'],
    ['heading', 'Team 4711'],
    ['address', '/users/10472'],
    ['address', '/users/bo@acme.example'],
    ['address', '/o/ext-gen164'],
    ['address', 'https://acme.example/x'],
    ['control', 'sales.row access'],
    ['region', 'table > tr:nth-child(2)'],
  ])('%s “%s” is refused', (key, value) => {
    expect(schema.safeParse({ ...CLUE, [key]: value }).success).toBe(false);
  });

  it('never holds an e-mail, a number or a generated id, whatever is given', () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 70 }),
      fc.constantFrom('ext-gen164', 'user_7', '7b1c9a52-5f0e', 'bo@acme.example', 'css-1q2w3e', 'Disconnect'),
    );
    const given = fc.record({ role: texts, label: texts, heading: texts, address: texts });
    fc.assert(
      fc.property(given, (some) => {
        const read = schema.safeParse({ ...CLUE, ...some });
        if (!read.success) return;
        const { role, label, heading, address } = read.data;
        expect([role, label, heading, address].join('\n')).not.toMatch(/\p{N}|@/u);
      }),
      { numRuns: 500 },
    );
  });
});
