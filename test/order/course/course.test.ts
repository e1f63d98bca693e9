import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exploreCourse } from './explore.ts';
import { harmIn, NEEDED, untilOf } from './needed.ts';
import { QUICK, WALKED } from './settings.ts';
import { walkCourse } from './walk.ts';

// The bounds on time only catch a space that has grown without end.
describe('a course under way', () => {
  it.each(QUICK)(
    '$name: no outage, no dead end, nothing guided or told wrongly',
    (setting) => {
      const { cut, outages, deadEnds, wrong, states } = exploreCourse(setting);
      expect({ cut, outages, deadEnds, wrong }).toEqual({ cut: false, outages: 0, deadEnds: 0, wrong: 0 });
      expect(states).toBeGreaterThan(5);
    },
    120_000,
  );

  it.each(NEEDED)(
    'needs $what',
    ({ setting, harm }) => {
      expect(harmIn(harm, exploreCourse(setting, 20_000, untilOf(harm)))).not.toBeNull();
    },
    120_000,
  );
});

describe('what the exploration leaves out', () => {
  it.each(WALKED)(
    '$name: whole ledgers are told the same as canonical ones',
    (setting) => {
      const choices = fc.array(fc.nat({ max: 1000 }), { minLength: 30, maxLength: 60 });
      fc.assert(
        fc.property(choices, (walk) => {
          expect(walkCourse(setting, walk)).toBeNull();
        }),
        { numRuns: 150 },
      );
    },
    120_000,
  );
});
