import { describe, expect, it } from 'vitest';
import { atCorner, beside, CORNERS, freeCorner, inside, nearest, overlaps } from './place.ts';

const VIEW = { width: 1000, height: 700 };
const CARD = { width: 320, height: 200 };

describe('a card beside its control', () => {
  it('stands below, where there is room', () => {
    expect(beside({ left: 100, top: 100, width: 80, height: 30 }, CARD, VIEW, 16)).toEqual({
      ...CARD,
      left: 100,
      top: 146,
    });
  });

  it('neither covers the control nor leaves the window, wherever the control is', () => {
    for (let left = 0; left <= 920; left += 46) {
      for (let top = 0; top <= 670; top += 67) {
        const target = { left, top, width: 80, height: 30 };
        const box = beside(target, CARD, VIEW, 16);
        expect(box).not.toBeNull();
        if (box === null) continue;
        expect(overlaps(box, target)).toBe(false);
        expect(inside(box, VIEW)).toBe(true);
      }
    }
  });

  it('says so where no side has room', () => {
    expect(beside({ left: 10, top: 10, width: 980, height: 680 }, CARD, VIEW, 16)).toBeNull();
  });
});

describe('a card in a corner', () => {
  it('keeps to its corner where nothing is in the way', () => {
    expect(freeCorner('topRight', CARD, VIEW, [], 16)).toBe('topRight');
  });

  it('moves to one in which it does not cover the control', () => {
    const target = { left: 20, top: 650, width: 80, height: 30 };
    const corner = freeCorner('bottomLeft', CARD, VIEW, [target], 16);
    expect(corner).toBe('bottomRight');
    const other = { left: 900, top: 650, width: 80, height: 30 };
    expect(freeCorner('bottomLeft', CARD, VIEW, [target, other], 16)).toBe('topLeft');
  });

  it('finds none where the control is everywhere', () => {
    expect(freeCorner('bottomLeft', CARD, VIEW, [{ left: 0, top: 0, ...VIEW }], 16)).toBeNull();
  });

  it('stands inside of the window in each of them', () => {
    for (const corner of CORNERS) expect(inside(atCorner(corner, CARD, VIEW, 16), VIEW)).toBe(true);
  });
});

it('lets a dragged pill go to the nearest corner', () => {
  expect(nearest(10, 10, VIEW)).toBe('topLeft');
  expect(nearest(990, 10, VIEW)).toBe('topRight');
  expect(nearest(10, 690, VIEW)).toBe('bottomLeft');
  expect(nearest(990, 690, VIEW)).toBe('bottomRight');
});
