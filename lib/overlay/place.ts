/** Where a card or pill stands that is tied to no control, and when a card has to leave its control. Pure. */

export const CORNERS = ['bottomLeft', 'bottomRight', 'topLeft', 'topRight'] as const;
export type Corner = (typeof CORNERS)[number];

/** CSS px in the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const isLeft = (corner: Corner): boolean => corner === 'bottomLeft' || corner === 'topLeft';
const isTop = (corner: Corner): boolean => corner === 'topLeft' || corner === 'topRight';

/** The corner nearest to a point. */
export function nearest(x: number, y: number, view: Size): Corner {
  const left = x < view.width / 2;
  return y < view.height / 2 ? (left ? 'topLeft' : 'topRight') : left ? 'bottomLeft' : 'bottomRight';
}

export function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/** At most half a pixel outside: rounding of the layout is no leaving. */
export function inside(box: Box, view: Size): boolean {
  return (
    box.left >= -0.5 &&
    box.top >= -0.5 &&
    box.left + box.width <= view.width + 0.5 &&
    box.top + box.height <= view.height + 0.5
  );
}

/** Box of a card in a corner, `gap` px from the edges. */
export function atCorner(corner: Corner, size: Size, view: Size, gap: number): Box {
  return {
    ...size,
    left: isLeft(corner) ? gap : view.width - size.width - gap,
    top: isTop(corner) ? gap : view.height - size.height - gap,
  };
}

/** The wanted corner, or the first one in which the card covers none of the controls; null where it always does. */
export function freeCorner(
  wanted: Corner,
  size: Size,
  view: Size,
  targets: readonly Box[],
  gap: number,
): Corner | null {
  const free = (corner: Corner): boolean => {
    const box = atCorner(corner, size, view, gap);
    return targets.every((target) => !overlaps(box, target));
  };
  return [wanted, ...CORNERS].find(free) ?? null;
}

/**
 * Box beside a control, in the order below, above, right, left; null where none of them fits. Used only where
 * the platform does not place the card by itself.
 */
export function beside(target: Box, size: Size, view: Size, gap: number): Box | null {
  const { left, top, width, height } = target;
  /** Along the near edge, else along the far one, else as far as the window lets it. */
  const slide = (at: number, far: number, length: number, room: number): number => {
    if (at >= gap && at + length + gap <= room) return at;
    return far - length >= gap && far + gap <= room
      ? far - length
      : Math.max(gap, Math.min(at, room - length - gap));
  };
  const across = slide(left, left + width, size.width, view.width);
  const down = slide(top, top + height, size.height, view.height);
  const tries: Box[] = [
    { ...size, left: across, top: top + height + gap },
    { ...size, left: across, top: top - size.height - gap },
    { ...size, left: left + width + gap, top: down },
    { ...size, left: left - size.width - gap, top: down },
  ];
  return tries.find((box) => inside(box, view) && !overlaps(box, target)) ?? null;
}
