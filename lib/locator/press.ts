import { ACTORS, styleOf } from './name.ts';
import type { RowHit } from './sightport.ts';
import { once } from './still.ts';
import { holds, up } from './tree.ts';

/** What selects or sets something, and opens nothing. */
const SETS = 'input,select,textarea,[role=checkbox],[role=radio],[role=switch],[aria-pressed]';
/** How far from its opener a menu may be drawn, px. */
const APART = 16;
/** Longest text of a menu, in characters. */
const LONGEST = 300;

/** What a person pressed last outside of what that opened: where it was drawn, and in whose row. */
let last: { readonly actor: Element; readonly box: DOMRect; readonly row: RowHit } | null = null;

/** Notes what a person presses, in this row: what then floats beside it is the row's, where the page does not say so. */
export function notePress(inner: Element, row: RowHit | null): void {
  if (pressedRow(inner)) return;
  const actor = inner.closest(ACTORS) ?? inner;
  last =
    row?.sure && !actor.matches(SETS)
      ? // Whose row it is holds for this moment: a list may show somebody else in it soon.
        { actor, box: actor.getBoundingClientRect(), row: { ...row, person: row.person } }
      : null;
}

/** The row of what was pressed last, for what stands in a small box that floats beside it; null otherwise. */
export function pressedRow(element: Element): RowHit | null {
  if (last === null) return null;
  const float = floatOf(element);
  if (!float || holds(float, last.actor)) return null;
  const text = float.textContent;
  if (text.length > LONGEST || text.includes('@')) return null;
  const opener = last.actor.isConnected ? last.actor.getBoundingClientRect() : last.box;
  return isBeside(float.getBoundingClientRect(), opener) ? last.row : null;
}

/** The nearest box around an element that does not flow with the page. */
const floatOf = once((element: Element): Element | null => {
  if (element.matches('html,body')) return null;
  if (/absolute|fixed/.test(styleOf(element)?.position ?? '')) return element;
  const parent = up(element);
  return parent && floatOf(parent);
});

/** Whether something is drawn as close to what opened it as a menu; what is not drawn has no width. */
export const isBeside = (menu: DOMRect, opener: DOMRect): boolean =>
  opener.width > 0 &&
  Math.max(
    menu.left - opener.right,
    opener.left - menu.right,
    menu.top - opener.bottom,
    opener.top - menu.bottom,
  ) <= APART;
