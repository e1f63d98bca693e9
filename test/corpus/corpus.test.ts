import { expect, test } from 'vitest';
import { planOf } from './generate.ts';
import { DECOYS, KEPT_OUT_DECOYS, KEPT_OUT_MUTATORS, MUTATORS } from './kept-out.ts';

const plans = (keptOut: boolean) => Array.from({ length: 400 }, (_, page) => planOf(3, page, keptOut).plan);
const drawn = (keptOut: boolean): string[] =>
  plans(keptOut).flatMap(({ mutators, decoys }) => [...mutators, ...decoys]);
const KEPT: readonly string[] = [...KEPT_OUT_MUTATORS, ...KEPT_OUT_DECOYS];

test('a third is kept out, and nothing of it is drawn but when it is asked for', () => {
  expect(KEPT_OUT_MUTATORS).toHaveLength(MUTATORS.length / 3);
  expect(KEPT_OUT_DECOYS).toHaveLength(Math.floor(DECOYS.length / 3));
  expect(new Set(drawn(true))).toEqual(new Set(KEPT));
  expect(drawn(false).filter((name) => KEPT.includes(name))).toEqual([]);
});

test('the same seed draws the same pages, another seed others', () => {
  const told = (seed: number) =>
    JSON.stringify(Array.from({ length: 40 }, (_, page) => planOf(seed, page, false).plan));
  expect(told(3)).toBe(told(3));
  expect(told(3)).not.toBe(told(4));
});
