import { expect, it } from 'vitest';
import type { FoundControl, Sighting } from '../calls/sighting.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { prompts } from '../procedures/handover/prompts.ts';
import { cardFor } from './card.ts';
import { pickFor } from './pick.ts';
import { atStep, found, sampleChecklist, sampleSighting } from './sample.ts';

const BO = 'bo@acme.example';
const ROWS = [{ name: 'Bo Keeper', email: BO, access: 'has' }] as const;
const none = (control: FoundControl['ref']['control'], row?: string): FoundControl =>
  found(control, { found: 'none', ...(row === undefined ? {} : { row }) });
const SEARCH = found('sales.userSearch', { label: 'Search' });
const AT_ROW = [
  none('sales.rowSelect', BO),
  none('sales.rowMenu', BO),
  none('sales.chosenAccess'),
  none('sales.rowAccess', BO),
] as const;

const offer = (checklist: Checklist, sighting: Sighting | null) =>
  pickFor({ checklist, prompts, sighting, language: 'en' });

it('the row is there and nothing in it is known: the control of the row may be shown, and the card says why', () => {
  const sighting = sampleSighting([SEARCH, ...AT_ROW], { rows: ROWS });
  expect(offer(sampleChecklist(), sighting)).toEqual({
    ref: { control: 'sales.rowAccess', row: BO },
    why: 'missing',
    what: 'Under User Access, find Bo Keeper and take the access away.',
  });
  const { card } = cardFor({ checklist: sampleChecklist(), prompts, sighting, language: 'en' });
  expect(card).toMatchObject({ mode: 'unsure', target: null });
  expect(card?.actions.map(({ label }) => label)).toEqual(['Show me which one', 'I did it']);
});

it('as long as the row is not there, it is searched for', () => {
  const sighting = sampleSighting([SEARCH, ...AT_ROW]);
  expect(offer(sampleChecklist(), sighting)).toMatchObject({
    ref: { control: 'sales.userSearch' },
    why: 'wrong',
  });
});

it('what cannot be told apart, and what is absent, may be shown', () => {
  const connect = atStep('keeper', 'connect', 'me');
  const many = sampleSighting([found('sales.connect', { found: 'many' })]);
  expect(offer(connect, many)).toMatchObject({ ref: { control: 'sales.connect' }, why: 'missing' });
  expect(offer(connect, sampleSighting([none('sales.connect')]))).toMatchObject({ why: 'missing' });
});

it('where the ring stands, it may be at the wrong thing', () => {
  const connect = atStep('keeper', 'connect', 'me');
  expect(offer(connect, sampleSighting([found('sales.connect', { label: 'Connect' })]))).toMatchObject({
    why: 'wrong',
  });
});

it('nothing is to be shown where nothing is to be clicked here by the reader', () => {
  const here = sampleSighting([found('sales.connect', { label: 'Connect' })]);
  expect(offer(atStep('leaver', 'connect', 'other'), here)).toBeNull();
  expect(offer(atStep('leaver', 'invite', 'me'), here)).toBeNull();
  expect(offer(atStep('keeper', 'reloadToProve', 'me'), here)).toBeNull();
  expect(offer(atStep('keeper', 'connect', 'me', { status: 'alarm' }), here)).toBeNull();
  expect(offer(atStep('keeper', 'connect', 'me'), null)).toBeNull();
  expect(offer(atStep('keeper', 'connect', 'me'), { ...here, signedOut: true })).toBeNull();
  expect(offer(atStep('keeper', 'connect', 'me'), { ...here, account: 'cy@acme.example' })).toBeNull();
});
