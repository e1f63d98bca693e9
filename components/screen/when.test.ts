import { afterEach, expect, test, vi } from 'vitest';
import { dayOf } from './when.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['Asia/Tokyo', '2026-11-20'],
  ['America/Los_Angeles', '2026-11-19'],
  ['UTC', '2026-11-19'],
])('a day is the reader’s: %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  expect(dayOf(Date.UTC(2026, 10, 19, 20, 0))).toBe(day);
});
