/** What the control looks like from outside: the measures that ring and card follow. */
import type { Box, Size } from './place.ts';
import { RING_GAP } from './styles.ts';

/** Gap of the ring and its outer tone together, px. */
const RING_SPACE = RING_GAP + 2;

/** Firefox does not move an anchored box when a transform moves its anchor. */
export const ANCHORS =
  CSS.supports('position-anchor', 'auto') &&
  CSS.supports('width', 'anchor-size(width)') &&
  !navigator.userAgent.includes('Firefox');

/** Layout rounds. */
export const near = (a: number, b: number): boolean => Math.abs(a - b) < 1.5;

export const view = (): Size => ({
  width: document.documentElement.clientWidth,
  height: window.innerHeight,
});

/** How much of the ring would stand outside of the window at a control that touches its edge, px. */
export function overhang(at: Box): { l: number; t: number; r: number; b: number } {
  const { width, height } = view();
  const out = (room: number): number => (room < 0 || room > RING_SPACE ? 0 : RING_SPACE - room);
  return {
    l: out(at.left),
    t: out(at.top),
    r: out(width - at.left - at.width),
    b: out(height - at.top - at.height),
  };
}

/** The ring follows the corners of the control, so that it looks like a part of it. */
export function round(ring: HTMLElement, target: Element): void {
  const radius = Number.parseFloat(getComputedStyle(target).borderTopLeftRadius) || 0;
  ring.style.borderRadius = `${Math.min(radius + RING_GAP + 2, 24)}px`;
}

/** Entries of a menu or a navigation stand above each other: beside them the card hides none of them. */
export function sideways(target: Element): boolean {
  if (target.closest('li,nav,[role=navigation],[role=menu],[role=tree]') === null) return false;
  const entry = target.closest('li') ?? target;
  const one = entry.getBoundingClientRect();
  return [entry.previousElementSibling, entry.nextElementSibling].some((next) => {
    const other = next?.getBoundingClientRect();
    return (
      other !== undefined && other.height > 0 && (one.top >= other.bottom - 1 || other.top >= one.bottom - 1)
    );
  });
}
