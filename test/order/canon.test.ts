import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BASE, QUICK } from './settings.ts';
import { walk } from './walk.ts';
import type { Setting } from './world.ts';

const twice: Setting = { ...BASE, breaks: true, opens: [0, 1], fails: 'always' };

const WALKED: readonly Setting[] = [
  ...QUICK.map((setting) => ({ ...setting, breaks: true, opens: [0, 1], fails: 'always' as const })),
  { ...twice, name: 'only Ann starts', opens: [0], shares: [0, 1] },
  { ...twice, name: 'somebody else signs in, User Management', shares: [0, 1], people: true },
  { ...twice, name: 'takeover, somebody else signs in', console: 'takeover', account: false, shares: [1] },
  { ...twice, name: 'two tabs', tabs: [2, 2], slow: true },
  { ...twice, name: 'takeover, two tabs', console: 'takeover', account: false, tabs: [2, 2], people: true },
  {
    ...twice,
    name: 'a second profile',
    seats: ['A', 'B', 'A'],
    opens: [0, 1, 2],
    intruder: true,
    time: true,
  },
  { ...twice, name: 'a third admin', seats: ['A', 'B', 'C'], third: 'holds', people: true, shares: [1] },
];

it.each(WALKED)(
  '$name: the canonical form of a seat says the same as its whole ledger, step by step',
  (setting) => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 30, maxLength: 60 }), (choices) => {
        expect(walk(setting, choices)).toBeNull();
      }),
      { numRuns: 150, seed: 7 },
    );
  },
  120_000,
);
