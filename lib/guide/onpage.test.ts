import { expect, it } from 'vitest';
import type { CardView, Sighting } from '../calls/sighting.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { prompts } from '../procedures/handover/prompts.ts';
import { CARD } from '../words/card.ts';
import { cardFor } from './card.ts';
import { atStep, found, sampleChecklist, sampleSighting } from './sample.ts';

const NAV = [found('sales.gear'), found('sales.navMarketo', { label: 'Marketo', region: 'Admin Settings' })];
const BO_ROW = { row: 'bo@acme.example', label: 'Disconnect', region: 'User Access' };

function card(checklist: Checklist, sighting: Sighting | null): CardView {
  const made = cardFor({ checklist, prompts, sighting, language: 'en' }).card;
  if (made === null) throw new Error('no card');
  return made;
}

it('is to answer what the page asks after the click, and nothing behind it is pointed at', () => {
  const row = [...NAV, found('sales.rowMenu', { ...BO_ROW, label: '⋯' })];
  const view = card(sampleChecklist({ workspace: '' }), sampleSighting(row, { dialog: true, asks: true }));
  expect(view).toMatchObject({
    instruction: 'The page asks something first: read it, and answer.',
    target: null,
    mode: 'waiting',
  });
  expect(card(sampleChecklist(), sampleSighting(row, { dialog: true })).mode).toBe('pointing');
});

it('names two people of one name with their addresses', () => {
  const twins = sampleChecklist({
    leaver: { person: { name: 'Bo Keeper', email: 'bo2@acme.example' }, seat: 'a', confirmed: false },
    workspace: '',
  });
  const view = card(twins, sampleSighting([...NAV, found('sales.rowAccess', BO_ROW)]));
  expect(view.instruction).toBe('In the row of Bo Keeper (bo@acme.example), click **Disconnect**.');
});

it('asks for the Munchkin ID where the page stands at Set Up and does not show it', () => {
  const setUp = [...NAV, found('sales.tabSetUp', { label: 'Set Up', current: true })];
  const at = (filled: 'no' | 'yes') =>
    card(
      atStep('keeper', 'readTenant', 'me'),
      sampleSighting([...setUp, found('sales.munchkinField', { filled })], { connection: 'free' }),
    );
  expect(at('no')).toMatchObject({
    instruction: 'Enter the Munchkin ID in Handrail.',
    why: CARD.en['why.unshown'],
    actions: [{ act: 'tenant', primary: true, label: 'Enter the Munchkin ID' }],
  });
  expect(at('yes').instruction).toBe('Open the Marketo settings.');
});

it('leads from the list of users to Set Up, whatever the page says of the connection', () => {
  const tabs = [...NAV, found('sales.tabSetUp', { label: 'Set Up' })];
  const rows = [{ name: 'Bo Keeper', email: 'bo@acme.example', access: 'none' as const }];
  const at = (over: Partial<Sighting>) => card(atStep('keeper', 'connect', 'me'), sampleSighting(tabs, over));
  expect(at({ connection: 'free', rows }).instruction).toBe('Open the tab **Set Up**.');
  expect(at({ connection: 'free' }).instruction).toContain('tab Set Up');
});
