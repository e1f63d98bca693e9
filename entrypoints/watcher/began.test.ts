import { expect, test } from 'vitest';
import { began } from './began.ts';

const clock = (age: number, timeOrigin: number) => ({ now: () => age, timeOrigin });

test('a young document began its age ago, whatever the process maps its clock to', () => {
  expect(began(clock(500, 1_000), 1_000_000)).toBe(999_500);
  expect(began(clock(500, 5_000_000), 1_000_000)).toBe(999_500);
});

test('an older one began at the earlier of the two: it may have slept', () => {
  expect(began(clock(90_000, 100_000), 1_000_000)).toBe(100_000);
  expect(began(clock(90_000, 990_000), 1_000_000)).toBe(910_000);
});
