import { describe, expect, it } from 'vitest';
import type { Sighting } from '../calls/sighting.ts';
import type { RunChecklist } from '../checklist/run.ts';
import type { ConsoleId } from '../consoles/console.ts';
import { GUIDE, on, page, runList, runTask } from './run.fake.ts';
import { reachOn, type Standing, wayBeyond, wayControls, wayOn, waysOf, wayToShow } from './ways.ts';

const at = (
  console: ConsoleId = 'marketo',
  sighting: Sighting = page(),
  checklist = runList(),
): Standing => ({
  checklist,
  guide: GUIDE,
  console,
  sighting,
});
const other = (id: string): RunChecklist => runList({ own: id, tasks: [runTask(id, { fallback: true })] });

describe('which way', () => {
  it('is the first in this console of which something has not been shown', () => {
    expect(wayOn(at())?.shows).toEqual(['marketo.sign']);
    const halfway = runList({ tasks: [runTask('first', { shown: ['marketo.sign'] })] });
    expect(wayOn(at('marketo', page(), halfway))?.shows).toEqual(['marketo.other']);
    const through = runList({ tasks: [runTask('first', { shown: ['marketo.sign', 'marketo.other'] })] });
    expect(wayOn(at('marketo', page(), through))?.shows).toEqual(['marketo.other']);
    expect(wayOn(at('salesforce'))).toBeNull();
  });
  it('is the other way where the person has chosen it', () => {
    expect(waysOf(other('second'), GUIDE).map(({ console }) => console)).toEqual(['marketo', 'sales']);
    // A task without another way keeps its own.
    expect(waysOf(other('first'), GUIDE)).toHaveLength(3);
    expect(waysOf(runList({ own: null }), GUIDE)).toEqual([]);
  });
  it('tells its controls, and how far a page is on it', () => {
    expect(wayControls(wayOn(at('sales')))).toEqual([{ control: 'sales.connect' }]);
    expect(wayControls(null)).toEqual([]);
    expect(reachOn(at('marketo', page(on('marketo.tab'))))).toBe(2);
    expect(reachOn(at())).toBe(-1);
    expect(reachOn(at('salesforce'))).toBe(-1);
  });
});

describe('where it goes on from a page', () => {
  const beyond = (standing: Standing) => wayBeyond(standing)?.console ?? null;
  it('is the next console at the end of a way, and this page before it', () => {
    expect(beyond(at('marketo', page(on('marketo.menu'))))).toBeNull();
    expect(beyond(at('marketo', page(on('marketo.send'))))).toBe('sales');
    expect(beyond(at('sales', page(on('sales.connect'))))).toBeNull();
  });
  it('is back where that stands which is missing here', () => {
    const form = (filled: 'no' | 'space' | 'yes') =>
      beyond(at('sales', page(on('sales.field', { filled }), on('sales.connect')), other('second')));
    expect([form('no'), form('space'), form('yes')]).toEqual(['marketo', 'marketo', null]);
  });
  it('is where the task is taken up, from a page of no way', () => {
    expect(wayBeyond(at('salesforce'))?.shows).toEqual(['marketo.sign']);
    const halfway = runList({ tasks: [runTask('first', { shown: ['marketo.sign'] })] });
    expect(wayBeyond(at('salesforce', page(), halfway))?.shows).toEqual(['marketo.other']);
    expect(wayBeyond(at('marketo', page(), runList({ own: null })))).toBeNull();
  });
});

describe('the way that the popup shows', () => {
  const supplied = { console: 'sales', sighting: page(on('sales.field', { filled: 'yes' })) } as const;
  const asked = { checklist: other('second'), guide: GUIDE };
  it('is that of the page in front, or on from it', () => {
    const inMarketo = (sighting: Sighting) =>
      wayToShow(asked, { console: 'marketo', sighting }, [supplied])?.console;
    expect(inMarketo(page(on('marketo.menu')))).toBe('marketo');
    expect(inMarketo(page(on('marketo.send')))).toBe('sales');
    const missing = page(on('sales.field', { filled: 'no' }), on('sales.connect'));
    expect(wayToShow(asked, { console: 'sales', sighting: missing }, [])?.console).toBe('marketo');
    expect(wayToShow(asked, supplied, [])?.console).toBe('sales');
  });
  it('from elsewhere, is where the task is taken up, or one that has all it needs', () => {
    const away = { console: 'salesforce', sighting: page() } as const;
    expect(wayToShow(asked, away, [])?.console).toBe('marketo');
    expect(wayToShow(asked, null, [supplied])?.console).toBe('sales');
    expect(wayToShow(asked, null, [{ ...supplied, sighting: null }])?.console).toBe('marketo');
    expect(wayToShow({ ...asked, checklist: runList({ own: null }) }, null, [])).toBeNull();
  });
});
