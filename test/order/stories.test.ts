import { describe, expect, it } from 'vitest';
import { ALL_CONDITIONS } from '../../lib/checklist/release.ts';
import { explore } from './explore.ts';
import { GUARDED, lifted } from './guarded.ts';
import { replay } from './replay.ts';
import { SHOWN_BY, without } from './settings.ts';
import { OF_CONDITIONS, OF_ROWS } from './stories.ts';

describe('each condition of the rule', () => {
  it.each(ALL_CONDITIONS)(
    'without %s there is a way to an outage',
    (name) => {
      const { outageStory } = explore(without(SHOWN_BY[name], name), undefined, 'outage');
      expect(outageStory?.at(-1)).toMatch(/clicks Disconnect/);
    },
    120_000,
  );
  it.each(ALL_CONDITIONS)(
    'with %s that very setting has none as far',
    (name) => {
      expect(explore(SHOWN_BY[name], 30_000).outages).toBe(0);
    },
    120_000,
  );
  it.each(ALL_CONDITIONS)('the story of %s ends in an outage without it, and is held with it', (name) => {
    const story = OF_CONDITIONS[name];
    const gone = replay(without(SHOWN_BY[name], name), story);
    expect({ lines: gone.lines, outage: gone.outage }).toEqual({ lines: story.length, outage: true });
    const kept = replay(SHOWN_BY[name], story);
    expect(kept.lines).toBeLessThan(story.length);
    expect(kept.outage).toBe(false);
  });
});

describe('each row of the table', () => {
  it.each(GUARDED.map((one) => [one.lift.row, one] as const))(
    'without "%s" its harm is found, and told as a story',
    (row, one) => {
      const found = explore(lifted(one), 100_000, one.harm);
      const story = one.harm === 'outage' ? found.outageStory : found.harmStory;
      expect(story?.length).toBeGreaterThan(1);
      expect(story?.length).toBeLessThanOrEqual(OF_ROWS[row]?.length ?? 0);
    },
    120_000,
  );
  it.each(GUARDED.map((one) => [one.lift.row, one] as const))(
    'the story of "%s" ends in its harm without it, and is held with it',
    (row, one) => {
      const story = OF_ROWS[row] ?? [];
      const gone = replay(lifted(one), story);
      expect(gone.lines).toBe(story.length);
      if (one.harm === 'outage') expect(gone.outage).toBe(true);
      else expect(gone.harm).toMatch(one.harm);
      const kept = replay(one.setting, story);
      expect(kept.lines).toBeLessThan(story.length);
      expect(kept.outage).toBe(false);
    },
  );
  it('every story has its row', () => {
    expect(Object.keys(OF_ROWS).sort()).toEqual(GUARDED.map(({ lift }) => lift.row).sort());
  });
});
