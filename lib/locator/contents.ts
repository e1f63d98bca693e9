import type { Control, SeenClues } from '../consoles/console.ts';
import { ACTORS } from './name.ts';
import { lineage } from './tree.ts';
import { holdsView } from './views.ts';

const LANDMARKS = 'nav,[role=navigation]';
const BOXES = `${LANDMARKS},ul,ol`;

/**
 * The table of contents around an element: all that acts there leads to a part of the page, and not on a route. What
 * is no landmark is one only where those parts stand on the page.
 */
const contentsAround = (element: Element): Element | undefined =>
  [...lineage(element)].find((box) => {
    const links = box.matches(BOXES) ? [...box.querySelectorAll(ACTORS)] : [];
    const jumps = (link: Element): boolean => {
      const [, part = ''] = /^#([^/!]+)$/.exec(link.getAttribute('href') ?? '') ?? [];
      return part !== '' && (box.matches(LANDMARKS) || box.ownerDocument.getElementById(part) !== null);
    };
    return links.length > 1 && links.every(jumps);
  });

/**
 * Elements without those that stand in a table of contents, which only tells what is on the page. Views, entries and
 * menus may be written like one: where there is nothing else, these count.
 */
export function outsideContents(
  elements: readonly Element[],
  { roles, names, region }: Control,
  clues: SeenClues,
): readonly Element[] {
  const outside = elements.filter((element) => {
    const box = contentsAround(element);
    return !box || (roles.includes('tab') && holdsView(box, names, clues));
  });
  return outside.length > 0 || !/nav|menu|toolbar/.test(region.kind) ? outside : elements;
}
