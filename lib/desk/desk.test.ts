import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { type Entry, entry, NOTHING, noted } from './entry.ts';
import { type HandedOn, putBack, readFile, takenIn, writeFile } from './file.ts';

const ACME: HandedOn = {
  tenant: '123-ABC-456',
  tenantName: 'Acme',
  procedure: 'onboarding',
  turn: 'Bo Lind',
  note: 'Calls on Mondays',
  room: true,
};
const BATCH = { batch: 'b1', from: 'Cy Manager', at: 1000 };

describe('a note', () => {
  it('keeps its lines and nothing that disguises a name', () => {
    expect(noted(NOTHING, 'one\r\ntwo\u202e three ', 5).note).toEqual({ text: 'one\ntwo three', at: 5 });
  });
  it('is taken away when it is emptied', () => {
    expect(noted(noted(NOTHING, 'x', 1), ' \n ', 2)).toEqual(NOTHING);
  });
  it('can always be stored and read again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 60 }), (codes) => {
        const text = String.fromCodePoint(...codes).repeat(60);
        expect(entry.safeParse(noted(NOTHING, text, 1)).success).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a file for a colleague', () => {
  it('says what was written', () => {
    expect(readFile(writeFile({ from: 'Cy Manager', tenants: [ACME] }, 0))).toEqual({
      from: 'Cy Manager',
      tenants: [ACME],
    });
  });
  it.each([
    ['foreign', '{"handrail":"export","version":1}'],
    ['foreign', 'Munchkin ID,Name'],
    ['newer', '{"handrail":"desk","version":2}'],
    ['broken', writeFile({ from: '', tenants: [{ ...ACME, tenant: 'x' }] }, 0)],
    ['nobody', writeFile({ from: '', tenants: [] }, 0)],
  ])('is refused as %s: %s', (why, text) => {
    expect(readFile(text)).toBe(why);
  });
  it('can be undone: everything is as it was before', () => {
    const here = noted(NOTHING, 'My own words', 500);
    const after = takenIn(here, ACME, BATCH);
    expect(after.note?.text).toBe('My own words\nCalls on Mondays');
    expect(after.handed).toMatchObject({ from: 'Cy Manager', turn: 'Bo Lind' });
    expect(putBack(after, 'b1')).toEqual(here);
    expect(putBack(after, 'b2')).toEqual(after);
  });
  it('twice is as once, and each is undone by itself', () => {
    const once = takenIn(NOTHING, ACME, BATCH);
    const twice = takenIn(once, ACME, { ...BATCH, batch: 'b2', at: 2000 });
    expect(twice.note).toEqual(once.note);
    expect(putBack(twice, 'b2').handed).toMatchObject({ batch: 'b1' });
  });
  it('undone takes away no note that was written since', () => {
    const after: Entry = noted(takenIn(NOTHING, ACME, BATCH), 'New words', 3000);
    expect(putBack(after, 'b1')).toEqual({ note: { text: 'New words', at: 3000 }, handed: null });
  });
});

it('a table quotes what it must, and calculates nothing', () => {
  expect(toCsv([['Acme, "Ltd."', '=1+1', 3, 'two\nlines']])).toBe(
    '\ufeff"Acme, ""Ltd.""",\'=1+1,3,"two\nlines"\r\n',
  );
});
