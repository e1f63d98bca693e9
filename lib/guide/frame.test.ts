import { describe, expect, it } from 'vitest';
import type { CardView, Sighting } from '../calls/sighting.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { prompts } from '../procedures/handover/prompts.ts';
import type { ScreenLanguage } from '../words/language.ts';
import { cardFor } from './card.ts';
import { found, sampleChecklist, sampleSighting } from './sample.ts';

const BO_ROW = { row: 'bo@acme.example', label: 'Disconnect', region: 'User Access' };

function card(checklist: Checklist, sighting: Sighting | null, language: ScreenLanguage = 'en'): CardView {
  const made = cardFor({ checklist, prompts, sighting, language }).card;
  if (made === null) throw new Error('no card');
  return made;
}

describe('the line on top', () => {
  it('counts the tasks and says who comes then', () => {
    expect(card(sampleChecklist(), null).step).toBe('Your step 1 of 4 · then Bo Keeper');
    expect(card(sampleChecklist(), null, 'ja').step).toBe('あなたの番：ステップ 1 / 4 · 次は Bo Keeper さん');
  });

  it('cuts a long name in the middle, and never a label', () => {
    const name = 'Bartholomäus-Maximilian von Habsburg-Lothringen';
    const keeper = { person: { name, email: 'bo@acme.example' }, seat: null, confirmed: false };
    const label = 'Disconnect this user from the shared connection of Marketo';
    const view = card(
      sampleChecklist({ keeper }),
      sampleSighting([found('sales.rowAccess', { ...BO_ROW, label })]),
    );
    expect(view.step).toContain('…');
    expect(view.instruction).toContain(`**${label}**`);
    expect(view.instruction).not.toContain(name);
  });

  it('lets no asterisk of the page end the quotation', () => {
    const view = card(
      sampleChecklist(),
      sampleSighting([found('sales.tabUserAccess', { label: 'User ** Access' })]),
    );
    expect(view.instruction.split('**')).toHaveLength(3);
  });
});

it('gives each prompt a key of its own, the same on every reading', () => {
  const tab = card(
    sampleChecklist(),
    sampleSighting([found('sales.tabUserAccess', { label: 'User Access' })]),
  );
  const again = card(
    sampleChecklist(),
    sampleSighting([found('sales.tabUserAccess', { label: 'User Access' })]),
  );
  const row = card(sampleChecklist(), sampleSighting([found('sales.rowAccess', BO_ROW)]));
  expect(again.key).toBe(tab.key);
  expect(row.key).not.toBe(tab.key);
});

it('names handover and step in front of the key, also while the page does not tell whose it is', () => {
  const ask = {
    checklist: sampleChecklist(),
    prompts,
    sighting: sampleSighting([]),
    language: 'en',
  } as const;
  const front = (sure: boolean) => cardFor({ ...ask, sure }).card?.key.split('.', 2);
  expect(cardFor({ ...ask, sure: false }).card?.key).toContain('readTenant');
  expect(front(false)).toEqual(front(true));
});

describe('where a row’s menu has the verb', () => {
  const opener = { row: 'bo@acme.example', label: 'Actions', region: 'Bo Keeper' };
  const menu = found('sales.rowMenu', opener);
  const onPage = (...controls: Parameters<typeof sampleSighting>[0]) =>
    card(sampleChecklist(), sampleSighting(controls));

  it('the menu comes first, then its entry', () => {
    const before = onPage(menu);
    expect(before).toMatchObject({
      mode: 'pointing',
      target: { control: 'sales.rowMenu', row: 'bo@acme.example' },
      instruction: 'In the row of Bo Keeper, open **Actions**.',
      dots: { count: 6, at: 5 },
    });
    expect(before.why).toContain('note the workspace');
    expect(onPage(menu, found('sales.rowAccess', BO_ROW)).target).toMatchObject({
      control: 'sales.rowAccess',
    });
  });

  it('once it is open, what is in it is described where nothing in it is known', () => {
    const open = onPage(found('sales.rowMenu', { ...opener, current: true }));
    expect(open).toMatchObject({ mode: 'unsure', target: null });
    expect(open.instruction).toBe('Under User Access, find Bo Keeper and take the access away.');
  });

  it('boxes go before it where something acts on who is selected, and only there', () => {
    const box = found('sales.rowSelect', { ...opener, label: '' });
    const act = found('sales.chosenAccess', { label: 'Disconnect' });
    expect(onPage(box, menu, act).target).toMatchObject({ control: 'sales.rowSelect' });
    expect(onPage(box, menu).target).toMatchObject({ control: 'sales.rowMenu' });
  });
});

describe('where rows are selected first', () => {
  const box = { row: 'bo@acme.example', label: 'Select', region: 'Bo Keeper' };
  const act = found('sales.chosenAccess', { label: 'Disconnect' });

  it('the row comes first, then what acts on it', () => {
    const before = card(sampleChecklist(), sampleSighting([found('sales.rowSelect', box), act]));
    expect(before).toMatchObject({ target: { control: 'sales.rowSelect' }, dots: { count: 6, at: 5 } });
    expect(before.why).toContain('note the workspace');
    const after = card(
      sampleChecklist(),
      sampleSighting([found('sales.rowSelect', { ...box, current: true }), act]),
    );
    expect(after).toMatchObject({ target: { control: 'sales.chosenAccess' }, dots: { count: 6, at: 5 } });
    expect(after.instruction).toBe('Bo Keeper is selected: click **Disconnect**.');
  });

  it('while others are selected, too, nothing is pointed at that would act on them', () => {
    const boxes = { ...box, current: true, others: true };
    const shown = card(sampleChecklist(), sampleSighting([found('sales.rowSelect', boxes), act]));
    expect(shown).toMatchObject({ target: null, mode: 'unsure', actions: [] });
    expect(shown.instruction).toBe('Select Bo Keeper in the list of users, and nobody else.');
    expect(shown.why).toBe('Others are selected, too: take them out of the selection first.');
    const alone = card(sampleChecklist(), sampleSighting([found('sales.rowSelect', boxes)]));
    expect(alone.why).not.toContain('Others are selected');
  });

  it('a verb in the row itself goes before', () => {
    const both = [found('sales.rowSelect', box), act, found('sales.rowAccess', BO_ROW)];
    expect(card(sampleChecklist(), sampleSighting(both)).target).toMatchObject({
      control: 'sales.rowAccess',
    });
  });
});
