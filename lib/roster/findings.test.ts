import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { type Around, findingsOf, seatsFor, toMend } from './findings.ts';
import type { Roster } from './roster.ts';

async function roster(text: string): Promise<Roster> {
  const checked = await check(new Blob([text]), {
    column: null,
    signal: new AbortController().signal,
    onProgress: () => {},
    pace: async () => {},
  });
  if (!checked.ok) throw new Error(checked.why);
  return checked.roster;
}
const NOBODY: Around = { used: null, known: [] };
const kinds = async (text: string, around: Around = NOBODY) =>
  findingsOf(await roster(text), around).map(({ severity, kind }) => `${severity} ${kind}`);
const people = (count: number) =>
  `First name,Last name,Email\n${Array.from({ length: count }, (_, n) => `A,B,u${n}@x.example`).join('\n')}`;

describe('findings', () => {
  it('of a good file are all fine', async () => {
    expect(await kinds(people(3), { used: 10, known: [] })).toEqual([
      'fine column',
      'fine valid',
      'fine seatsEnough',
      'fine noDuplicates',
      'fine names',
      'fine form',
    ]);
  });

  it('stand by their weight', async () => {
    const text = 'Name;Email\nA;a@x.example\nA;a@x.example\nB;b@x\nC;c@x.example;;4\n"D "d" D";d@x.example ';
    expect(await kinds(text, { used: 0, known: ['C@X.example '] })).toEqual([
      'stops misquoted',
      'stops invalid',
      'look ragged',
      'look known',
      'look duplicates',
      'look spaced',
      'look oneName',
      'look separator',
      'fine column',
      'fine seatsEnough',
    ]);
  });

  it.each([
    ['Work,Home\na@x.example,b@x.example', 'stops noColumn'],
    ['First name,Last name,Email\n', 'stops nobody'],
    ['Name,Email\nA,"a@x.example', 'stops unclosed'],
    ['A,a@x.example', 'look noHeader'],
    ['Job,Email\nA,a@x.example', 'look noNames'],
    ['sep=,\nName,Email\nA,a@x.example', 'look sepLine'],
    ['Name,Email\n"A\nB",a@x.example', 'look broken'],
  ])('of %j: %s', async (text, finding) => expect(await kinds(text)).toContain(finding));

  it('tell of seats: unknown, enough, too many, and too many whatever is in use', async () => {
    expect(await kinds(people(3))).toContain('look seatsUnknown');
    expect(await kinds(people(3), { used: 97, known: [] })).toContain('fine seatsEnough');
    expect(await kinds(people(3), { used: 98, known: [] })).toContain('stops seatsOver');
    expect(await kinds(people(101))).toContain('stops seatsOver');
    expect(await kinds(people(3), { used: 200, known: [] })).toContain('stops seatsOver');
  });

  it('count no seat for who has one, nor two for who stands there twice', async () => {
    const read = await roster(`${people(3)}\nA,B,U1@x.example`);
    expect(seatsFor(read, { used: 98, known: ['u0@x.example'] })).toEqual({ wanted: 2, free: 2, over: 0 });
    expect(seatsFor(read, NOBODY)).toEqual({ wanted: 3, free: null, over: 0 });
  });

  it('to mend stand in the order of the file', async () => {
    const read = await roster('Name,Email\nA,a@x\nB,b@x.example\nB,b@x.example\nC,c@y');
    const mend = toMend(findingsOf(read, NOBODY));
    expect(mend.map(({ finding, line }) => [line.places[0]?.line, finding.kind])).toEqual([
      [2, 'invalid'],
      [3, 'duplicates'],
      [5, 'invalid'],
    ]);
  });
});
