import { expect, test } from 'vitest';
import type { Fact } from '../checklist/fact.ts';
import { makeSeat } from '../share/keys.ts';
import { bodies, TENANT } from '../share/sample.ts';
import { writeFact } from '../share/signed.ts';
import { openFresh, type Verified } from './follow.ts';

const aNote = async () => {
  const seat = await makeSeat();
  const { fact, signed } = await writeFact(seat, TENANT, 1, 0, bodies(seat.keys).opened);
  return { fact, signed, keys: seat.keys };
};

test('a fact is verified by the key of its seat alone', async () => {
  const { fact, signed, keys } = await aNote();
  const { keys: other } = await makeSeat();
  expect(await openFresh(signed, keys, TENANT, new Map())).toEqual(fact);
  expect(await openFresh(signed, other, TENANT, new Map())).toBeNull();
});

test('however many were verified, what is kept of them has an end', async () => {
  const { fact, signed, keys } = await aNote();
  const many: [string, Fact][] = Array.from({ length: 20_000 }, (_, at) => [`f${at}`, fact]);
  const verified: Verified = new Map(many);
  await openFresh(signed, keys, TENANT, verified);
  expect([...verified.keys()]).toEqual([fact.id]);
});
