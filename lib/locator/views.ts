import type { Control, Label, SeenClues } from '../consoles/console.ts';
import { carries } from './carries.ts';
import { contentOf, flat } from './flat.ts';
import { once } from './still.ts';
import { isCounted } from './text.ts';
import { leaves, lineage, up } from './tree.ts';
import { live, seen } from './visible.ts';

/** Longest text of a box that holds nothing but the views of one place, in letters. */
const BOX = 160;
/** Longest text of a bar of views, in letters. */
const BAR = 60;

/** How much a box says, in letters: a Japanese sign says as much as two. */
const lengthOf = (box: Element): number => contentOf(box).replace(/[ぁ-ヿ一-龠]/g, '  ').length;

/** The names of a place's views that are shown in a small box. */
const viewsIn = once((box, { siblings }: SeenClues): readonly Label[] =>
  siblings.filter((view) => flat(box).some((part) => isCounted(view, contentOf(part)) && seen(part))),
);

/** Whether a small box shows the name of another view than this. */
export const holdsView = (box: Element, own: Label, clues: SeenClues): boolean =>
  viewsIn(box, clues).some((view) => view !== own);

/**
 * Whether something stands as a tab or entry of a view: in one small box with another view's name, or in the box after
 * that, as the menu of the tabs that found no room.
 */
export function standsAsView(element: Element, own: Label, clues: SeenClues): boolean {
  for (const at of lineage(up(element))) {
    if (lengthOf(at) > BOX) return false;
    const before = at.previousElementSibling;
    const boxes = before && lengthOf(before) <= BAR ? [at, before] : [at];
    if (boxes.some((box) => holdsView(box, own, clues))) return true;
  }
  return false;
}

/**
 * Of what has the name of a view, what stands as one, else what is a tab; where nothing is, what has just the name, for
 * what counts besides may count anything. Among tabs the name alone comes before one with a count.
 */
export function asViews(
  elements: readonly Element[],
  { names }: Control,
  clues: SeenClues,
): readonly Element[] {
  const plain = elements.filter((element) => carries(names, element));
  const boxed = live(elements.filter((element) => standsAsView(element, names, clues)));
  const views = boxed.length > 0 ? boxed : live(elements.filter((element) => element.closest('[role=tab]')));
  if (views.length === 0) return plain.filter((element) => !leaves(element));
  const both = views.filter((element) => plain.includes(element));
  return both.length > 0 ? both : views;
}
