// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CardView, HoldView } from '../calls/sighting.ts';
import { cardFor } from '../guide/card.ts';
import { holdView, SOMEBODY_ELSE } from '../guide/hold.ts';
import { sampleChecklist } from '../guide/sample.ts';
import { prompts } from '../procedures/handover/prompts.ts';
import { SILENT, saying } from './said.ts';
import { EMPTY, largeOf, named, next, shown } from './state.ts';

function sampleCard(key: string): CardView {
  const { card } = cardFor({ checklist: sampleChecklist(), prompts, sighting: null, language: 'en' });
  if (card === null) throw new Error('no card');
  return { ...card, key };
}

const HOLD: HoldView = { title: 'Safe', notice: '', harm: '', first: '', actions: [] };
const withCard = next(EMPTY, { type: 'card', card: sampleCard('a') });
const held = () => next(withCard, { type: 'held', hold: HOLD, element: document.body, byKeyboard: false });

describe('what is on the screen', () => {
  it('is nothing, a card, or the pill it is folded into', () => {
    expect(shown(EMPTY)).toBe('nothing');
    expect(shown(withCard)).toBe('card');
    expect(shown(next(withCard, { type: 'fold', folded: true }))).toBe('pill');
  });

  it('is a hold, folded or not, until it is released', () => {
    expect(shown(next(held(), { type: 'fold', folded: true }))).toBe('hold');
    expect(shown(next(held(), { type: 'released' }))).toBe('card');
  });

  it('is the card again once the hold is dismissed', () => {
    const after = next(held(), { type: 'dismiss' });
    expect(shown(after)).toBe('card');
    expect(after.dismissed).toBeNull();
  });

  it('is nothing once a card is put away, until another comes', () => {
    const away = next(withCard, { type: 'dismiss' });
    expect(shown(away)).toBe('nothing');
    expect(shown(next(away, { type: 'card', card: sampleCard('b') }))).toBe('card');
  });

  it('is nothing once the extension has gone', () => {
    expect(shown(next(held(), { type: 'orphaned' }))).toBe('nothing');
  });
});

describe('a hold on a row', () => {
  const rows = (language: 'en' | 'ja') =>
    holdView({
      hold: { verdict: 'hold', reason: 'rowOthers', remedy: null, pass: 'secondClick' },
      checklist: sampleChecklist(),
      click: { control: 'rowAccess', row: SOMEBODY_ELSE },
      language,
    });

  it('names the user as the page does', () => {
    const hold = named(rows('en'), 'Cara Lind');
    expect(hold.title).toBe('Cara Lind keeps access');
    expect(hold.first).toContain('Tell Cara Lind first.');
    expect(named(rows('ja'), 'Cara Lind').title).toBe('Cara Lind さんのアクセス権はそのままです');
  });

  it('tells somebody who has the name of one in the handover from them', () => {
    const other = named(rows('en'), 'Bo Keeper');
    expect(other.title).toBe('Another user named Bo Keeper keeps access');
    expect(other.first).toContain('Tell another user named Bo Keeper first.');
  });

  it('stays as it is where the page does not tell', () => {
    expect(named(rows('en'), null).title).toBe('This user keeps access');
  });
});

describe('"More"', () => {
  it('stays unfolded while the prompt is the same, and folds with the next', () => {
    const open = next(withCard, { type: 'open', open: true });
    expect(next(open, { type: 'card', card: sampleCard('a') }).open).toBe(true);
    expect(next(open, { type: 'card', card: sampleCard('b') }).open).toBe(false);
  });
});

it('while a control is being shown, only a hold has something to say', () => {
  const quiet = next(withCard, { type: 'quiet', quiet: true });
  expect(shown(quiet)).toBe('nothing');
  expect(shown(next(quiet, { type: 'quiet', quiet: false }))).toBe('card');
  const element = null as unknown as Element;
  const words = { title: '', notice: '', harm: '', first: '', actions: [] };
  expect(shown(next(quiet, { type: 'held', hold: words, element, byKeyboard: false }))).toBe('hold');
});

describe('what somebody points at', () => {
  const pointer = { target: null, ring: 'Cy points here', says: 'Cy means **Save**.', why: '', until: 1 };

  it('goes when its time is over, and leaves the card', () => {
    const pointed = next(EMPTY, { type: 'card', card: { ...sampleCard('a'), pointer } });
    const after = next(pointed, { type: 'pointed' });
    expect(after.card).toEqual(sampleCard('a'));
    expect(next(after, { type: 'pointed' })).toEqual(after);
  });

  it('takes a card with it that is about nothing else', () => {
    const card = { ...sampleCard('a'), pointer: { ...pointer, alone: true } };
    expect(shown(next(next(EMPTY, { type: 'card', card }), { type: 'pointed' }))).toBe('nothing');
  });

  it('is read aloud once, and without the card that was read before', () => {
    const plain = saying(withCard, true, SILENT);
    expect(plain?.text).toMatch(/\S/);
    const pointed = next(withCard, { type: 'card', card: { ...sampleCard('a'), pointer } });
    const said = saying(pointed, true, plain?.said ?? SILENT);
    expect(said?.text).toBe('Cy means Save.');
    expect(saying(pointed, true, said?.said ?? SILENT)).toBeNull();
    expect(saying(pointed, true, SILENT)?.text).toBe(`${plain?.text} Cy means Save.`);
  });
});

describe('while the screen is shared', () => {
  const at = (dots: CardView['dots'], large = true) =>
    next(EMPTY, { type: 'card', card: { ...sampleCard('a'), dots, large } });
  const withHold = (state: typeof EMPTY) =>
    next(state, { type: 'held', hold: HOLD, element: document.body, byKeyboard: false });

  it.each([
    ['the first of seven prompts', { count: 7, at: 0 }, '1'],
    ['the last of seven prompts', { count: 7, at: 6 }, '7'],
    ['the only prompt', { count: 1, at: 0 }, ''],
    ['a card without prompts', { count: 0, at: 0 }, ''],
  ])('%s: its ring has the number that it is', (_, dots, number) => {
    expect(largeOf(at(dots))).toBe(number);
  });

  it('a hold is large, and has no number', () => {
    expect(largeOf(withHold(at({ count: 7, at: 2 })))).toBe('');
  });

  it('nothing is large where it is not shared, or where nothing is shown', () => {
    expect(largeOf(EMPTY)).toBeNull();
    expect(largeOf(at({ count: 7, at: 2 }, false))).toBeNull();
    expect(largeOf(withHold(at({ count: 7, at: 2 }, false)))).toBeNull();
    expect(largeOf(withCard)).toBeNull();
  });
});
