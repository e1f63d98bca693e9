/** A colleague's eighth task is data and words alone, and is led through by what leads through the others. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../lib/calls/sighting.ts';
import type { BodyOf, Fact } from '../../lib/checklist/fact.ts';
import { foldRuns } from '../../lib/checklist/runfold.ts';
import { SALES_SEEN } from '../../lib/consoles/controls.ts';
import { type RunAsk, runCard } from '../../lib/guide/run.ts';
import { wayControls, wayOn } from '../../lib/guide/ways.ts';
import { COURSES } from '../../lib/procedures/courses.ts';
import { signFacts } from '../../lib/record/signs.ts';
import { SCREEN_LANGUAGES } from '../../lib/words/language.ts';
import { LANGUAGES } from '../consoles/switches.ts';
import { SALES_SIGNS, SETTINGS } from './data/consoles/settings.ts';
import { onboarding } from './data/procedures/onboarding/course.ts';
import * as allWays from './data/procedures/onboarding/ways.ts';
import { onboardingWords } from './data/words/onboarding.ts';
import { controlWords } from './data/words/shown-controls.ts';
import { standIn } from './replace.ts';

const TENANT = '123-ABC-456';
const guide = { course: onboarding, ...allWays, words: onboardingWords };
const person = { name: 'Ada', email: 'ada@acme.example' };
const fact = (n: number, body: Fact['body']): Fact => ({
  id: `f${n}`,
  tenant: TENANT,
  seat: 'A',
  n,
  at: n,
  body,
});
const began: BodyOf<'began'> = {
  kind: 'began',
  run: 'r1',
  course: 'onboarding',
  tenantName: 'Acme',
  people: [{ persona: 'marketoAdmin', person }],
  personas: ['marketoAdmin'],
};
const checklistOf = (facts: readonly Fact[]) => {
  const [checklist] = foldRuns([onboarding], facts, 'A', 1000);
  if (!checklist) throw new Error('no checklist');
  return checklist;
};
const sightingOf = (controls: Sighting['controls']): Sighting => ({
  place: 'sales.unsubscribes',
  munchkin: null,
  account: null,
  connection: null,
  signedOut: false,
  dialog: false,
  rows: [],
  controls,
});
const found = (control: `sales.${string}`, label: string): Sighting['controls'][number] => ({
  ref: { control },
  found: 'one',
  label,
  region: '',
  enabled: true,
});

describe('the eighth task', () => {
  it('takes the place of data and words alone', () => {
    const data = join(import.meta.dirname, 'data');
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect(['consoles', 'procedures', 'words']).toContain(file.split(sep)[0]);
      const shipped = join(import.meta.dirname, '../../lib', file);
      expect(standIn(shipped, undefined)).toBe(join(data, file));
      // It adds to what is shipped.
      expect(standIn(shipped, join(data, file))).toBeNull();
    }
    expect(standIn(join(import.meta.dirname, '../../lib/guide/run.ts'), undefined)).toBeNull();
  });

  it('is not in what is shipped', () => {
    expect(COURSES[0]?.course.tasks).toHaveLength(7);
    expect(SALES_SEEN.controls.some(({ id }) => id === 'sales.unsubscribesSave')).toBe(false);
  });

  it('has all that every control is asked for: a name in each language of the consoles, and words of ours', () => {
    const added = SETTINGS.filter(({ id }) => !SALES_SEEN.controls.some((control) => control.id === id));
    expect(added).toHaveLength(3);
    for (const { id, names } of added) {
      for (const language of LANGUAGES) expect(names[language], `${id} ${language}`).toBeDefined();
      for (const language of SCREEN_LANGUAGES) expect(controlWords(id, language)).not.toBe(id);
    }
    expect(controlWords('sales.connect', 'en')).toBe('connect to Marketo');
  });

  it('is the reader’s, and the card points at its control', () => {
    const checklist = checklistOf([fact(1, began)]);
    expect(checklist.own).toBe('unsubscribes');
    const ask: RunAsk = {
      checklist,
      guide,
      console: 'sales',
      sighting: sightingOf([found('sales.unsubscribesSave', 'Save')]),
      language: 'en',
      aboutOf: () => [],
      namesOf: (control) => SETTINGS.find(({ id }) => id === control)?.names ?? {},
    };
    expect(wayControls(wayOn(ask))).toContainEqual({ control: 'sales.unsubscribesSave' });
    expect(runCard(ask)).toMatchObject({
      instruction: 'Read the message, then click **Save**.',
      step: 'Task 8 of 8 · Set the unsubscribe message',
      target: { control: 'sales.unsubscribesSave' },
    });
  });

  it('is proven by what its page shows', () => {
    const facts = [fact(1, began)];
    const [body] = signFacts({
      facts,
      me: 'A',
      doc: { id: 'd1', after: 1 },
      tenant: { tenant: TENANT, by: 'page', account: null },
      sighting: sightingOf([found('sales.unsubscribesSaved', 'Your changes were saved.')]),
      host: 'toutapp.com',
      signs: SALES_SIGNS,
      since: 1,
    });
    if (!body) throw new Error('nothing was recorded');
    const { tasks, own } = checklistOf([...facts, fact(2, body)]);
    expect(tasks.at(-1)).toMatchObject({ id: 'unsubscribes', status: 'done', proof: { grade: 'seen' } });
    expect(own).toBeNull();
  });
});
