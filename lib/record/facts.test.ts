import { describe, expect, it } from 'vitest';
import type { Sighting } from '../calls/sighting.ts';
import type { Fact } from '../checklist/fact.ts';
import { factsOf, isRowOf, type Recording, signedIn } from './facts.ts';

const doc = { id: 'd1', after: 3 };
const bo = { name: 'Bo Tanaka', email: 'bo@x.example' };
const sighting: Sighting = {
  place: 'sales.marketo',
  munchkin: null,
  account: 'ada@x.example',
  connection: 'holds',
  signedOut: false,
  dialog: false,
  rows: [
    { name: 'Bo Tanaka', email: 'bo@x.example', access: 'has' },
    { name: 'Carmen Ruiz', email: 'carmen@x.example', access: 'has' },
  ],
  controls: [],
};
const recording: Recording = {
  facts: [],
  me: 'seatA',
  doc,
  tenant: { tenant: '123-ABC-456', by: 'page', account: 'ada@x.example' },
  sighting,
  concerned: [bo],
};
const saw = { kind: 'saw', doc, connection: 'holds', account: 'ada@x.example', tenantBy: 'page' } as const;
const row = { kind: 'sawRow', doc, person: bo, access: 'has' } as const;
const fact = (body: Fact['body'], n: number, seat = 'seatA'): Fact => ({
  id: `f${n}`,
  tenant: '123-ABC-456',
  seat,
  n,
  at: 0,
  body,
});

describe('facts of a sighting', () => {
  it('are the connection and the rows of those concerned, nobody else', () => {
    expect(factsOf(recording)).toEqual([saw, row]);
  });

  it('are not repeated for the same document', () => {
    expect(factsOf({ ...recording, facts: [fact(saw, 4), fact(row, 5)] })).toEqual([]);
  });

  it('are repeated for another document, another seat, and after a change back', () => {
    expect(
      factsOf({ ...recording, facts: [fact({ ...saw, doc: { id: 'd0', after: 0 } }, 4)] }),
    ).toContainEqual(saw);
    expect(factsOf({ ...recording, facts: [fact(saw, 4, 'seatB')] })).toContainEqual(saw);
    const changed = [fact(saw, 4), fact({ ...saw, connection: 'free' }, 5)];
    expect(factsOf({ ...recording, facts: changed })).toContainEqual(saw);
  });

  it('are none where the page is unclear or the tenant unknown', () => {
    const unclear: Sighting = { ...sighting, connection: 'unclear', rows: [] };
    expect(factsOf({ ...recording, sighting: unclear })).toEqual([]);
    expect(
      factsOf({ ...recording, tenant: { tenant: null, by: null, account: null }, concerned: [] }),
    ).toEqual([]);
  });
});

describe('a row', () => {
  it('is told by e-mail, and by name only where there is no e-mail', () => {
    expect(isRowOf({ name: 'Someone', email: 'BO@x.example' }, bo)).toBe(true);
    expect(isRowOf({ name: 'Bo Tanaka', email: 'other@x.example' }, bo)).toBe(false);
    expect(isRowOf({ name: 'bo tanaka', email: '' }, bo)).toBe(true);
    expect(isRowOf({ name: '', email: '' }, { name: '', email: '' })).toBe(false);
  });
});

describe('who is signed in as far as this seat knows', () => {
  const out = { kind: 'signedOut', doc, account: null } as const;
  const nameless = { ...saw, account: null };

  it('is the account of the last look, in whatever order the facts come', () => {
    expect(signedIn([fact(nameless, 9), fact(saw, 4)], 'seatA')).toBeNull();
    expect(signedIn([fact(saw, 4), fact(row, 5)], 'seatA')).toBe('ada@x.example');
  });

  it('is nobody before the first look, after a sign-out, and by the looks of another seat', () => {
    expect(signedIn([], 'seatA')).toBeUndefined();
    expect(signedIn([fact(out, 9), fact(saw, 4)], 'seatA')).toBeUndefined();
    expect(signedIn([fact(saw, 4, 'seatB')], 'seatA')).toBeUndefined();
  });
});
