import { describe, expect, it } from 'vitest';
import type { Person } from './fact.ts';
import { firstInvitedIn, isFirstInvited, leaverFirst } from './first.ts';
import { openBook } from './read.ts';
import { RunLedger } from './run.fake.ts';

const ANN: Person = { name: 'Ann', email: 'ann@example.com' };
const BO: Person = { name: 'Bo', email: 'bo@example.com' };

function answer(ledger: RunLedger, leaver: Person) {
  return leaverFirst(openBook(ledger.facts, 'A'), { id: 'H', leaver });
}
function remembers(...people: readonly Person[]): RunLedger {
  const ledger = new RunLedger('A');
  for (const person of people) {
    ledger.at += 1;
    ledger.write({ kind: 'firstInvited', person });
  }
  return ledger;
}
const said = (ledger: RunLedger, text: string): RunLedger => {
  ledger.write({ kind: 'noted', handover: 'H', topic: 'firstInvited', text });
  return ledger;
};

describe('the first user invited', () => {
  it('is shown as said last', () => {
    expect(firstInvitedIn([])).toBeNull();
    expect(firstInvitedIn([...remembers(ANN, BO).facts].reverse())).toEqual(BO);
  });
  it('is told by address or by name', () => {
    const book = openBook(remembers(ANN).facts, 'A');
    for (const row of ['ANN@example.com', 'ann', 'Ann']) expect(isFirstInvited(book, [], row)).toBe(true);
    for (const row of ['bo@example.com', 'Bo']) expect(isFirstInvited(book, [], row)).toBe(false);
  });
});

describe('at whoever is invited to a handover', () => {
  const invited = (first?: readonly Person[]): RunLedger => {
    const ledger = new RunLedger('A');
    ledger.write({
      kind: 'invited',
      handover: 'H',
      leaver: ANN,
      keeper: BO,
      tenantName: 'Acme',
      challenge: 'c',
      expires: 9,
      keys: { sign: '', agree: '' },
      ...(first && { first }),
    });
    return ledger;
  };
  it('is whom the invitation names', () => {
    expect(firstInvitedIn(invited([ANN]).facts)).toEqual(ANN);
    expect(isFirstInvited(openBook(invited([ANN]).facts, 'B'), [], ANN.email)).toBe(true);
    expect(answer(invited([BO]), ANN)).toBe('no');
  });
  it('is not known where it names nobody', () => {
    expect(firstInvitedIn(invited().facts)).toBeNull();
    expect(answer(invited(), ANN)).toBeNull();
  });
});

describe('whether the leaver of a handover is that user', () => {
  it('is known from a run, and asked where none remembers', () => {
    expect(answer(remembers(), ANN)).toBeNull();
    expect(answer(remembers(ANN), ANN)).toBe('yes');
    expect(answer(remembers(BO), ANN)).toBe('no');
  });
  it('is asked where the two cannot be compared', () => {
    expect(answer(remembers({ name: 'Ann', email: '' }), { name: '', email: ANN.email })).toBeNull();
  });
  it('is what the leaver answered, unless a run names them', () => {
    expect(answer(said(remembers(), 'unsure'), ANN)).toBe('unsure');
    expect(answer(said(remembers(BO), 'yes'), ANN)).toBe('yes');
    expect(answer(said(remembers(ANN), 'no'), ANN)).toBe('yes');
  });
  it('is yes where one of two seats names them', () => {
    const ledger = remembers(BO);
    ledger.facts.push(new RunLedger('B').write({ kind: 'firstInvited', person: ANN }));
    expect(answer(ledger, ANN)).toBe('yes');
    expect(answer(ledger, BO)).toBe('yes');
  });
});
