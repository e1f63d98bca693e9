import { expect, test } from 'vitest';
import type { Fact } from '../checklist/fact.ts';
import { ANN, BO, TENANT } from '../share/sample.ts';
import { Fresh } from './fresh.ts';

const SEAT = 'A'.repeat(22);
const fact = (n: number): Fact => ({
  id: `fact ${n}`,
  tenant: TENANT,
  seat: SEAT,
  n,
  at: n,
  body: { kind: 'invited', handover: 'h', leaver: ANN, keeper: BO } as never,
});

test('what was said live stays until a post of its writer can say it', () => {
  const fresh = new Fresh();
  fresh.over(SEAT, 7, [fact(1)]);
  expect(fresh.add(SEAT, fact(2), 7).map(({ n }) => n)).toEqual([1, 2]);
  const shown = (post: number) => fresh.over(SEAT, post, [fact(1)]).map(({ n }) => n);
  expect(shown(7)).toEqual([1, 2]);
  // This one may have been under way.
  expect(shown(8)).toEqual([1, 2]);
  expect(shown(9)).toEqual([1]);
});

test('said twice it stands once, and however much is said, little is kept', () => {
  const fresh = new Fresh();
  for (let n = 1; n <= 1000; n += 1) for (let again = 0; again < 2; again += 1) fresh.add(SEAT, fact(n), 9e9);
  const shown = fresh.over(SEAT, 1, []).map(({ id }) => id);
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.length).toBeLessThan(200);
  expect(shown.at(-1)).toBe('fact 1000');
});
