import { expect, it } from 'vitest';
import type { Sighting } from '../calls/sighting.ts';
import { pickOnWay } from './look.ts';
import { GUIDE, on, page, runList, WAY } from './run.fake.ts';
import type { RunAsk } from './run.ts';

const ASK: RunAsk = {
  checklist: runList(),
  guide: GUIDE,
  console: 'marketo',
  sighting: null,
  language: 'en',
  aboutOf: () => [],
  namesOf: (control) => ({ '*': [`the ${control}`] }),
};
const offer = (sighting: Sighting | null, more: Partial<RunAsk> = {}) =>
  pickOnWay({ ...ASK, sighting, ...more }, WAY);

it('what comes next and is not there can be shown, in the words of the prompt', () => {
  expect(offer(page(on('marketo.menu', { current: true })))).toEqual({
    ref: { control: 'marketo.tab' },
    why: 'missing',
    what: 'Look for the tab **Set Up**.',
  });
  expect(offer(page(on('marketo.tab', { found: 'many' })))?.why).toBe('missing');
});

it('where the ring stands it may stand at the wrong thing', () => {
  expect(offer(page(on('marketo.menu')))).toMatchObject({ ref: { control: 'marketo.menu' }, why: 'wrong' });
  expect(offer(page(on('marketo.menu', { enabled: false })))?.why).toBe('wrong');
});

it('nothing before the page was read, where it is not known whose it is, and where no way leads', () => {
  expect(offer(null)).toBeNull();
  expect(offer(page(), { nameless: true })).toBeNull();
  expect(pickOnWay({ ...ASK, sighting: page() }, null)).toBeNull();
});
