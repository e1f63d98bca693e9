import { describe, expect, it } from 'vitest';
import type { FoundControl } from '../calls/sighting.ts';
import type { PlaceId } from '../consoles/console.ts';
import { dueOn } from './due.ts';
import { on, page, WAY } from './run.fake.ts';
import type { Way } from './way.ts';

const due = (...controls: readonly FoundControl[]) => {
  const { at, how, reach } = dueOn(WAY, page(...controls));
  return `${at} ${how}, reach ${reach}`;
};

describe('the prompt that is due', () => {
  it('is waited for where nothing stands on the page, past what may be missing', () => {
    expect(due()).toBe('1 waiting, reach -1');
    expect(dueOn(WAY, null)).toMatchObject({ at: 1, how: 'waiting', reach: -1 });
    expect(due(on('marketo.menu', { found: 'none' }))).toBe('1 waiting, reach -1');
  });
  it('is the furthest whose control stands there', () => {
    expect(due(on('marketo.launch'))).toBe('0 pointing, reach 0');
    expect(due(on('marketo.menu'), on('marketo.tab'))).toBe('2 pointing, reach 2');
    expect(due(on('marketo.tab'), on('marketo.menu'))).toBe('2 pointing, reach 2');
  });
  it('behind a tab that is open, the next one is waited for', () => {
    expect(due(on('marketo.menu'), on('marketo.tab', { current: true }))).toBe('3 waiting, reach 2');
  });
  it('a button is not followed by being current', () => {
    expect(due(on('marketo.send', { current: true }))).toBe('5 pointing, reach 5');
  });
  it('in a form, what is to be ticked and filled in comes before what sends it', () => {
    const send = on('marketo.send');
    const box = on('marketo.box');
    const field = on('marketo.field', { filled: 'no' });
    expect(due(box, field, send)).toBe('3 pointing, reach 5');
    expect(due({ ...box, current: true }, field, send)).toBe('4 pointing, reach 5');
    expect(due({ ...box, current: true }, { ...field, filled: 'yes' }, send)).toBe('5 pointing, reach 5');
  });
  it('a field with a space at its edge is not filled in', () => {
    expect(due(on('marketo.field', { filled: 'space' }), on('marketo.send'))).toBe('4 pointing, reach 5');
  });
  it('is not pointed at where two cannot be told apart, or it cannot be clicked', () => {
    expect(due(on('marketo.tab', { found: 'many' }))).toBe('2 unsure, reach 2');
    expect(due(on('marketo.tab', { enabled: false }))).toBe('2 disabled, reach 2');
    // Two of them are not known to be followed.
    expect(due(on('marketo.tab', { found: 'many', current: true }))).toBe('2 unsure, reach 2');
  });
  it('stays at the last where it was followed', () => {
    const last = { ...WAY, prompts: WAY.prompts.slice(0, 3) };
    expect(dueOn(last, page(on('marketo.tab', { current: true })))).toMatchObject({ at: 2, how: 'waiting' });
  });
  it('what the globals hint at is not pointed at again, and what stands there further on goes before it', () => {
    const hinted = ['marketo.tab'] as const;
    expect(dueOn(WAY, null, hinted)).toMatchObject({ at: 3, how: 'waiting', reach: 2 });
    const menu = dueOn(WAY, page(on('marketo.menu')), hinted);
    expect(menu).toMatchObject({ at: 3, how: 'waiting', reach: 2 });
    const box = dueOn(WAY, page(on('marketo.tab'), on('marketo.box')), hinted);
    expect(box).toMatchObject({ at: 3, how: 'pointing', reach: 3 });
    expect(dueOn(WAY, page(on('marketo.menu')), ['marketo.other'])).toMatchObject({ at: 1, how: 'pointing' });
  });
  it('where what it leads to stands there, it was followed, though nothing of the way does', () => {
    const [before] = WAY.prompts;
    if (before === undefined) throw new Error('no prompt');
    const title = { control: 'marketo.title', is: 'there' } as const;
    const last = {
      ...before,
      control: 'marketo.view',
      leadsTo: { at: 'marketo.list', shows: title },
    } as const;
    const way: Way = { ...WAY, prompts: [...WAY.prompts.slice(0, 2), last] };
    const at = (place: PlaceId, ...controls: readonly FoundControl[]) => {
      const { at, how, reach } = dueOn(way, { ...page(...controls), place });
      return `${at} ${how}, reach ${reach}`;
    };
    expect(at('marketo.list', on('marketo.title'))).toBe('2 waiting, reach 2');
    expect(at('marketo.list', on('marketo.menu'), on('marketo.title'))).toBe('2 waiting, reach 2');
    expect(at('marketo.list', on('marketo.title'), on('marketo.view'))).toBe('2 pointing, reach 2');
    expect(at('marketo.list')).toBe('1 waiting, reach -1');
    // Elsewhere it may be the title of anything.
    expect(at('marketo.other', on('marketo.title'))).toBe('1 waiting, reach -1');
  });
  it('a way without prompts is a mistake in the data', () => {
    expect(() => dueOn({ ...WAY, prompts: [] }, null)).toThrow('needs a prompt');
  });
});

it('of several that are all meant none is asked for: each is described', () => {
  const way: Way = {
    ...WAY,
    prompts: [
      { control: 'marketo.menu', act: 'open' },
      { control: 'marketo.box', act: 'choose', maybe: true, each: true },
    ],
  };
  const at = (found: 'one' | 'many') =>
    dueOn(way, page(on('marketo.menu'), on('marketo.box', { found }))).how;
  expect([at('one'), at('many')]).toEqual(['pointing', 'waiting']);
});

describe('what is pointed at on its own page alone', () => {
  const prompt = { control: 'marketo.send', act: 'click' } as const;
  const title = { control: 'marketo.title', is: 'there' } as const;
  const only = { at: ['marketo.own', title], never: 'marketo.other', words: 'x' } as const;
  const how = (place: PlaceId | null, ...controls: readonly FoundControl[]) =>
    dueOn({ ...WAY, prompts: [{ ...prompt, only }] }, { ...page(on('marketo.send'), ...controls), place })
      .how;
  it.each([
    ['marketo.own', [], 'pointing'],
    [null, [on('marketo.title')], 'pointing'],
    [null, [], 'foreign'],
    [null, [on('marketo.title', { found: 'none' })], 'foreign'],
    ['marketo.other', [on('marketo.title')], 'foreign'],
  ] as const)('at %s with %j it is %s', (place, controls, is) => {
    expect(how(place, ...controls)).toBe(is);
  });
  it('is not there on another, where nothing is to be said of it', () => {
    const plain: Way = { ...WAY, prompts: [{ ...prompt, only: { at: [title] } }] };
    expect(dueOn(plain, page(on('marketo.send'))).how).toBe('waiting');
    expect(dueOn(plain, page(on('marketo.send'), on('marketo.title'))).how).toBe('pointing');
  });
});
