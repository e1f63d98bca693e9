import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from './name.ts';
import { bare, veiled, veilOver } from './veil.ts';

const ADA = { name: 'Ada Sato', email: 'ada@acme.example' };
const BO = { name: 'Bo', email: 'bo@acme.example' };
const LONG = {
  name: 'Maximiliane Charlotte von und zu Hohenstein-Altenburg',
  email: 'maximiliane.charlotte.von.hohenstein@a-very-long-company.example',
};
const JA = { name: '佐藤 あだ', email: 'sato@acme.example' };
const veil = veilOver([
  { person: ADA, called: 'Admin A' },
  { person: BO, called: 'Admin B' },
  { person: LONG, called: 'the CSM' },
  { person: JA, called: '管理者 A' },
]);

describe('a veil', () => {
  it('calls people by their part, also in capitals, at the end of a sentence and before さん', () => {
    expect(veil('Ask Bo: Ada Sato waits.')).toBe('Ask Admin B: Admin A waits.');
    expect(veil('ADA SATO')).toBe('Admin A');
    expect(veil('佐藤 あださんが待っています')).toBe('管理者 Aさんが待っています');
  });

  it('leaves words alone that only contain a name', () => {
    expect(veil('Both boxes are bold')).toBe('Both boxes are bold');
  });

  it('shows no address, known or not', () => {
    expect(veil('ada@acme.example, (zoe@other.example) 「kim@x.example」')).toBe('Admin A, (•••) 「•••」');
  });

  it('knows a long name however it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 80 }), fc.constantFrom(LONG.name, LONG.email), (most, text) => {
        expect(veil(`Ask ${shorten(text, most)}.`)).toBe('Ask the CSM.');
      }),
    );
  });

  it('covers every text of a view, and nothing by which something is looked up', () => {
    const view = { title: 'Bo', list: ['Ada Sato', { row: 'bo@acme.example' }], n: 1, none: null };
    expect(veiled(view, (key) => (key === 'row' ? bare : veil))).toEqual({
      title: 'Admin B',
      list: ['Admin A', { row: 'bo@acme.example' }],
      n: 1,
      none: null,
    });
  });
});
