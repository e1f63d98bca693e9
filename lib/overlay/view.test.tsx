// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { CardView } from '../calls/sighting.ts';
import { cardFor } from '../guide/card.ts';
import { holdView } from '../guide/hold.ts';
import { found, sampleChecklist, sampleSighting } from '../guide/sample.ts';
import { prompts } from '../procedures/handover/prompts.ts';
import { Card, Hold } from './view.tsx';

const row = found('sales.rowAccess', {
  row: 'bo@acme.example',
  label: '<i>Disconnect</i>',
  region: 'User Access',
});
const quiet = { onAct: () => {}, onFold: () => {}, onOpen: () => {}, onScroll: () => {} };

function drawCard(
  over: { active?: boolean; open?: boolean; away?: boolean; acts?: string[] } = {},
): HTMLElement {
  const { card } = cardFor({
    checklist: sampleChecklist(),
    prompts,
    sighting: sampleSighting([row]),
    language: 'en',
  });
  if (card === null) throw new Error('no card');
  const place = document.createElement('div');
  const { acts = [], active = true, open = false, away = false } = over;
  render(
    <Card card={card} active={active} open={open} away={away} {...quiet} onAct={(act) => acts.push(act)} />,
    place,
  );
  return place;
}

describe('the card', () => {
  it('shows the label of the page as text, never as markup', () => {
    const quote = drawCard().querySelector('h2 .quote');
    expect(quote?.textContent).toBe('<i>Disconnect</i>');
    expect(quote?.children).toHaveLength(0);
  });

  it('has no actions while a modal dialog is open', () => {
    expect(drawCard({ active: false }).querySelectorAll('button')).toHaveLength(0);
  });

  it('offers to scroll only while the control is out of view', () => {
    const labels = (away: boolean) =>
      [...drawCard({ away }).querySelectorAll('button')].map((button) => button.textContent);
    expect(labels(true)).toContain('Scroll to it');
    expect(labels(false)).not.toContain('Scroll to it');
  });

  it('folds what is longer behind "More"', () => {
    expect(drawCard().querySelector('.more')).toBeNull();
    expect(drawCard({ open: true }).querySelector('.more')?.textContent).toContain('at hand');
  });

  it('takes no event that the page has made', () => {
    const acts: string[] = [];
    for (const button of drawCard({ acts }).querySelectorAll('button')) button.click();
    expect(acts).toEqual([]);
  });
});

it('draws a hold with what is safe as its title', () => {
  const hold = holdView({
    hold: { verdict: 'hold', reason: 'keeperNotConnected', remedy: null, pass: 'override' },
    checklist: sampleChecklist(),
    click: { control: 'disconnect', row: null },
    language: 'en',
    labelOnPage: 'Disconnect',
  });
  const place = document.createElement('div');
  render(<Hold hold={hold} lang="en" active onAct={() => {}} />, place);
  expect(place.querySelector('h2')?.textContent).toBe('Your team stays connected');
  expect(place.querySelector('.first')?.textContent).toContain('Bo Keeper');
  expect(place.querySelector('.quote')?.textContent).toBe('Disconnect');
});

describe('what others do', () => {
  const withMore = (more: Partial<CardView>): HTMLElement => {
    const { card } = cardFor({ checklist: sampleChecklist(), prompts, sighting: null, language: 'en' });
    if (card === null) throw new Error('no card');
    const place = document.createElement('div');
    render(<Card card={{ ...card, ...more }} active open={false} away={false} {...quiet} />, place);
    return place;
  };
  const pointer = {
    target: null,
    ring: '',
    says: 'Cy means **<b>Save</b>**.',
    why: 'Only a hint.',
    until: 1,
  };

  it('stands on the card as text: who points at what, and who sees what', () => {
    const card = withMore({ pointer, seen: 'Cy Novak sees your <i>checklist</i>' });
    expect(card.querySelector('.pointed')?.textContent).toBe('Cy means <b>Save</b>. Only a hint.');
    expect(card.querySelector('.seen')?.textContent).toBe('Cy Novak sees your <i>checklist</i>');
  });

  it('is not there where nobody does anything, nor said twice on a card of its own', () => {
    expect(withMore({}).querySelector('.pointed, .seen')).toBeNull();
    expect(withMore({ pointer: { ...pointer, alone: true } }).querySelector('.pointed')).toBeNull();
  });
});

describe('where the prompt stands in its step', () => {
  const draw = (dots: CardView['dots'], large: boolean): HTMLElement => {
    const { card } = cardFor({ checklist: sampleChecklist(), prompts, sighting: null, language: 'en' });
    if (card === null) throw new Error('no card');
    const place = document.createElement('div');
    render(<Card card={{ ...card, dots, large }} active open={false} away={false} {...quiet} />, place);
    return place;
  };

  it.each([
    [{ count: 7, at: 0 }, '1 / 7', '1'],
    [{ count: 7, at: 6 }, '7 / 7', '7'],
  ])('is a number that can be named while the screen is shared: %o', (dots, text, number) => {
    const card = draw(dots, true);
    expect(card.querySelector('.count')?.textContent).toBe(text);
    expect(card.querySelector('.count b')?.textContent).toBe(number);
    expect(card.querySelector('.dots')).toBeNull();
  });

  it('is a row of dots otherwise', () => {
    const card = draw({ count: 3, at: 1 }, false);
    expect([...card.querySelectorAll('.dots i')].map((dot) => dot.className)).toEqual([
      'past',
      'now',
      'later',
    ]);
    expect(card.querySelector('.count')).toBeNull();
  });

  it.each([true, false])('is not told of a prompt that is alone (shared: %s)', (large) => {
    expect(draw({ count: 1, at: 0 }, large).querySelector('.count, .dots')).toBeNull();
  });
});
