import { describe, expect, it } from 'vitest';
import { arrow } from './drag.ts';
import { parse } from './memory.ts';
import { DARK, LIGHT, tokenStyles } from './tokens.ts';

describe('what is remembered', () => {
  it('is read back', () => {
    const memory = { corner: 'topRight', folded: true, dismissed: 'k' };
    expect(parse(memory)).toEqual(memory);
  });

  it('falls back to the lower left where something else is stored', () => {
    expect(parse({ corner: 'middle', folded: 'yes' })).toEqual({
      corner: 'bottomLeft',
      folded: false,
      dismissed: null,
    });
    expect(parse('nonsense')).toBeNull();
    expect(parse(undefined)).toBeNull();
  });
});

it('moves the pill with the arrow keys', () => {
  expect(arrow('ArrowUp', 'bottomLeft')).toBe('topLeft');
  expect(arrow('ArrowRight', 'topLeft')).toBe('topRight');
  expect(arrow('ArrowDown', 'topRight')).toBe('bottomRight');
  expect(arrow('ArrowLeft', 'bottomRight')).toBe('bottomLeft');
  expect(arrow('Enter', 'bottomLeft')).toBeNull();
});

describe('the colours', () => {
  const light = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one: string, two: string): number => {
    const [a, b] = [light(one), light(two)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  it.each([LIGHT, DARK])('have AA contrast', (c) => {
    const pairs = [
      [c.text, c.surface],
      [c.muted, c.surface],
      [c.faint, c.surface],
      [c.faint, c.sunken],
      [c.accentText, c.surface],
      [c.accentText, c.accentSoft],
      [c.onAccent, c.accent],
      [c.onAccent, c.accentHover],
      [c.warnText, c.surface],
      [c.warnText, c.warnSoft],
      [c.onWarn, c.warn],
    ] as const;
    for (const [text, ground] of pairs) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(c.edge, c.surface)).toBeGreaterThanOrEqual(3);
  });

  it('are printed under names that do not collide', () => {
    const names = [...(tokenStyles().split('@media')[0] ?? '').matchAll(/(--hr-[\w-]+):/g)].map(
      ([, name]) => name,
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
