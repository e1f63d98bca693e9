import { expect, it } from 'vitest';
import { pairwise } from './pairwise.ts';

const VALUES = { a: [1, 2, 3], b: ['x', 'y'], c: [true, false], d: ['p', 'q', 'r', 's'] } as const;

it('every two values of every two switches stand together in some row', () => {
  const rows = pairwise(VALUES);
  for (const [one, its] of Object.entries(VALUES))
    for (const [other, others] of Object.entries(VALUES))
      if (one < other)
        for (const i of its)
          for (const j of others)
            expect(
              rows.some((row) => Reflect.get(row, one) === i && Reflect.get(row, other) === j),
              `${one}=${i} with ${other}=${j}`,
            ).toBe(true);
});

it('takes far fewer rows than all combinations, and the same ones each time', () => {
  expect(pairwise(VALUES).length).toBeLessThan(20);
  expect(pairwise(VALUES)).toEqual(pairwise(VALUES));
});
