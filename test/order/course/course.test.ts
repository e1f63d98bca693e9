import { describe, expect, it } from 'vitest';
import { exploreCourse } from './explore.ts';
import { harmIn, NEEDED, untilOf } from './needed.ts';
import { QUICK } from './settings.ts';

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
