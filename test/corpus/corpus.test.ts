import { expect, test } from 'vitest';
import { planOf } from './generate.ts';
import { DECOYS, KEPT_OUT_DECOYS, KEPT_OUT_MUTATORS, MUTATORS } from './kept-out.ts';

const plans = (keptOut: boolean) => Array.from({ length: 6000 }, (_, page) => planOf(3, page, keptOut).plan);
const drawn = (keptOut: boolean): string[] =>
  plans(keptOut).flatMap(({ mutators, decoys }) => [...mutators, ...decoys]);
const KEPT: readonly string[] = [...KEPT_OUT_MUTATORS, ...KEPT_OUT_DECOYS];

test('nothing that is kept out is drawn but when it is asked for, and then nothing else', () => {
  expect(new Set(drawn(true))).toEqual(new Set(KEPT));
  expect(new Set(drawn(false))).toEqual(new Set([...MUTATORS, ...DECOYS]));
});

test('the same seed draws the same pages, another seed others', () => {
  const told = (seed: number) =>
    JSON.stringify(Array.from({ length: 40 }, (_, page) => planOf(seed, page, false).plan));
  expect(told(3)).toBe(told(3));
  expect(told(3)).not.toBe(told(4));
});
