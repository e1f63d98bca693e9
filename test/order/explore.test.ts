import { describe, expect, it } from 'vitest';
import { ALL_CONDITIONS } from '../../lib/checklist/release.ts';
import { explore } from './explore.ts';
import { QUICK, SHOWN_BY, without } from './settings.ts';

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
  it.each(ALL_CONDITIONS)(
    'without %s there is a way to an outage',
    (name) => {
      const { outageStory } = explore(without(SHOWN_BY[name], name), undefined, true);
      expect(outageStory?.at(-1)).toMatch(/clicks Disconnect/);
    },
    120_000,
  );
  it.each(ALL_CONDITIONS)(
    'with %s that very setting has none as far',
    (name) => {
      const { outages } = explore(SHOWN_BY[name], 30_000);
      expect(outages).toBe(0);
    },
    120_000,
  );
});
