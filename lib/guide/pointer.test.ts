import { describe, expect, it } from 'vitest';
import { pointedRef, pointerCard, pointerFor } from './pointer.ts';
import { found } from './sample.ts';

const names = { en: ['Connect'], ja: ['接続'] };
const by = { name: 'Cy Novak', ref: { control: 'sales.connect' as const }, until: 5 };

describe('what somebody points at', () => {
  it('is ringed where it is found for certain, and quoted as the page shows it', () => {
    const controls = [found('sales.connect', { label: 'Verbinden' })];
    expect(pointerFor(by, controls, names, 'en')).toMatchObject({
      target: { control: 'sales.connect' },
      ring: 'Cy Novak points here',
      says: 'Cy Novak points at **Verbinden**.',
      until: 5,
    });
  });

  it('is only said where it is not certain, in words of our data and the reader’s language', () => {
    for (const how of ['many', 'none'] as const) {
      const pointer = pointerFor(by, [found('sales.connect', { found: how, label: 'x' })], names, 'ja');
      expect(pointer.target).toBeNull();
      expect(pointer.says).toBe('Cy Novak さんが示しているのは **接続** です。');
    }
    expect(pointerFor(by, [], names, 'en').target).toBeNull();
    expect(pointerFor(by, [], {}, 'en').says).toMatch(/does not find/);
  });

  it('cannot be made to quote by a name, and a long one is cut', () => {
    const { says } = pointerFor({ ...by, name: '**Save** '.repeat(9) }, [], names, 'en');
    expect(says.match(/\*\*/g)).toHaveLength(2);
    expect(says.length).toBeLessThan(60);
  });

  it('is the row that is due, where the other side does not know whose', () => {
    const due = { control: 'sales.rowAccess' as const, row: 'bo@acme.example' };
    expect(pointedRef({ control: 'sales.rowAccess' }, [due, { control: 'sales.gear' }])).toEqual(due);
    expect(pointedRef({ control: 'sales.rowAccess' }, [due, { ...due, row: 'x' }])).toEqual({
      control: 'sales.rowAccess',
    });
    expect(pointedRef({ ...due, row: 'x' }, [due])).toEqual({ ...due, row: 'x' });
  });

  it('has a card of its own where nothing else is due', () => {
    const pointer = pointerFor(by, [], names, 'en');
    const card = pointerCard(pointer, { tenant: 'Northwind', practice: true }, 'en');
    expect(card).toMatchObject({ instruction: pointer.says, mode: 'notice', practice: true });
    expect(card.pointer?.alone).toBe(true);
    expect(card.actions.map(({ act }) => act)).toEqual(['dismiss']);
  });
});
