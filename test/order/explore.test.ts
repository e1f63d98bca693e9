import { describe, expect, it } from 'vitest';
import { explore } from './explore.ts';
import { QUICK } from './settings.ts';

describe('the order on each console', () => {
  // The bound on time only catches a space that has grown without end.
  it.each(QUICK)(
    '$name: no outage and no dead end',
    (setting) => {
      const { cut, outages, deadEnds, badAdvice, states } = explore(setting);
      expect({ cut, outages, deadEnds, badAdvice }).toEqual({
        cut: false,
        outages: 0,
        deadEnds: 0,
        badAdvice: 0,
      });
      expect(states).toBeGreaterThan(1000);
    },
    120_000,
  );
});
