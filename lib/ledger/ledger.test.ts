import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { FactBody } from '../checklist/fact.ts';
import { openLedger } from './ledger.ts';

const TENANT = '123-ABC-456';
const said = (task: string): FactBody => ({ kind: 'said', handover: 'handover-1', task });

describe('numbers', () => {
  it('run without gaps or doubles when two workers append in parallel', async () => {
    const [one, two] = await Promise.all([openLedger('parallel'), openLedger('parallel')]);
    const written = await Promise.all(
      Array.from({ length: 40 }, (_, i) => (i % 2 ? one : two).append(TENANT, said(`task ${i}`))),
    );
    const expected = Array.from({ length: 40 }, (_, i) => i + 1);
    expect(written.map((fact) => fact.n).sort((a, b) => a - b)).toEqual(expected);
    expect((await one.facts(TENANT)).map((fact) => fact.n)).toEqual(expected);
    expect(await two.head()).toBe(40);
  });
});
