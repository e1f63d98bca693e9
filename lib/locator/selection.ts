import type { SeenClues } from '../consoles/console.ts';
import { contentOf, flat, rootsIn } from './flat.ts';
import { textOf } from './name.ts';
import { aboutOf } from './narrow.ts';
import { inPeople } from './people.ts';
import { rowOf } from './row.ts';
import { all } from './scene.ts';
import type { Selection } from './sightport.ts';
import { asksTenant } from './tenant.ts';
import { fold, isLabel } from './text.ts';
import { holds, lineage } from './tree.ts';

const CHOSEN =
  'input:checked,[role=checkbox][aria-checked=true],[role=radio][aria-checked=true],[aria-selected=true],tr.selected,tr.active,tr.is-selected,.row.selected,li.selected';

/** By another name a row is selected, too: then what carries the usual marks may only have the focus. */
const MARKED =
  '[class~=selected],[class*=-selected],[class*=_selected],[class*=-checked],[data-selected=true],[data-state=selected],[data-state=checked]';

/** What is selected for a control outside of the rows; null where no row is. */
export function selection(element: Element, clues: SeenClues): Selection | null {
  const rows = new Map<Element, Selection['people'][number]>();
  let sure = true;
  for (const mark of all({ roots: rootsIn(element.ownerDocument) }, CHOSEN)) {
    const first = mark.firstElementChild ?? mark;
    const row = rowOf(mark.matches('tr,li,[role=row],[role=option],.row') ? first : mark, clues);
    if (row === null) continue;
    if (!row.sure) sure = false;
    rows.set(row.element, row.person);
  }
  if (rows.size === 0) return null;
  for (const mark of all({ roots: rootsIn(element.ownerDocument) }, MARKED)) {
    const row = rowOf(mark.firstElementChild ?? mark, clues);
    if (row !== null && !rows.has(row.element)) sure = false;
  }
  // The control must stand in the users' view, and the page must offer no second one that may be the own.
  const page = element.closest('main,[role=main]') ?? element.ownerDocument.body;
  if (asksTenant(page, clues) || !inPeople(element, clues) || hasTwin(element, page, clues)) sure = false;
  const people = [...rows.values()];
  const counts = [/\d+/.exec(element.textContent)?.[0], countBeside(element, rows)];
  // Others are selected, whom the page does not show.
  if (counts.some((count) => count !== undefined && Number(count) !== people.length)) people.push(null);
  return { people, sure };
}

const STATE = 'selected|ausgewahlt|selectionne|seleccionad|selecionad|選択';
const COUNT = new RegExp(`(\\d+)\\D{0,24}(?:${STATE})|(?:${STATE})\\D{0,4}(\\d+)`);

/** How many are selected, as said near what acts on them; undefined where nothing says so. */
function countBeside(element: Element, rows: ReadonlyMap<Element, unknown>): string | undefined {
  for (const at of lineage(element)) {
    const text = contentOf(at);
    if (text.length > 300 || [...rows.keys()].some((row) => holds(at, row))) return undefined;
    const [found, before, after] = COUNT.exec(fold(text)) ?? [];
    if (found !== undefined) return before ?? after;
  }
  return undefined;
}

/** Whether a box holds, in nobody's row, another control that is named the same or that cuts: it may be the own one. */
const hasTwin = (element: Element, box: Element, clues: SeenClues): boolean =>
  flat(box).some((other) => {
    if (!other.matches('button,a,input,[role=button],[tabindex],[onclick]')) return false;
    const text = textOf(other, 80);
    if (other === element || (!isLabel(clues.rowHas, text) && text !== textOf(element, 80))) return false;
    if (!other.checkVisibility() || rowOf(other, clues) !== null) return false;
    // Under the subject's own heading it is plainly the own one, and this is not.
    return inPeople(other, clues) || aboutOf(other, clues) !== 'own';
  });
