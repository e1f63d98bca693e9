import { describe, expect, it } from 'vitest';
import { ALL_CONDITIONS } from '../../lib/checklist/release.ts';
import { explore } from './explore.ts';
import { GUARDED, lifted } from './guarded.ts';
import { OF_TWO_PROFILES } from './profiles.ts';
import { replay } from './replay.ts';
import { SHOWN_BY, TWO_PROFILES, without } from './settings.ts';
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

// The bound that check:order prints: no rule of a seat can see what another seat that sends it nothing has done.
describe('one person at two profiles', () => {
  it('who starts a second handover after telling of none ends the connection on an old page', () => {
    const played = replay(TWO_PROFILES, OF_TWO_PROFILES);
    expect(played).toMatchObject({ lines: OF_TWO_PROFILES.length, outage: true });
  });
  it('who tells of it when comparing digits is not released before one of the two is closed', () => {
    const second = OF_TWO_PROFILES.find((line) => line.includes('profile starts')) ?? '';
    const story = OF_TWO_PROFILES.filter((line) => line !== second)
      .toSpliced(1, 0, second)
      .map((line) =>
        line.includes('digits') ? `${line}, and tells that another handover is under way` : line,
      );
    const played = replay(TWO_PROFILES, story);
    expect(story[played.lines]).toMatch(/clicks Disconnect/);
    expect(played.outage).toBe(false);
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
