import type { SeenClues } from '../consoles/console.ts';
import { contentOf, flat, rootsIn } from './flat.ts';
import { textOf } from './name.ts';
import { aboutOf } from './narrow.ts';
import { inPeople } from './people.ts';
import { rowOf } from './row.ts';
import { all } from './scene.ts';
import type { RowHit, Selection } from './sightport.ts';
import { asksTenant } from './tenant.ts';
import { fold, isLabel } from './text.ts';
import { holds, lineage } from './tree.ts';

const CHOSEN =
  'input:checked,[role=checkbox][aria-checked=true],[role=radio][aria-checked=true],[aria-selected=true],tr.selected,tr.active,tr.is-selected,.row.selected,li.selected';

/** By another name a row is selected, too: then what carries the usual marks may only have the focus. */
const MARKED =
  '[class~=selected],[class*=-selected],[class*=_selected],[class*=-checked],[data-selected=true],[data-state=selected],[data-state=checked]';

/** What is a row by itself, where all of it is marked. */
const UNITS = 'tr,li,[role=row],[role=option],.row';
const BOXES = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio]';

/** The row that a mark is of. */
const rowAt = (mark: Element, clues: SeenClues): RowHit | null =>
  rowOf((mark.matches(UNITS) && mark.firstElementChild) || mark, clues);

/** Rows that are marked as selected. */
const chosenRows = (document: Document, clues: SeenClues): RowHit[] =>
  all({ roots: rootsIn(document) }, CHOSEN).flatMap((mark) => rowAt(mark, clues) ?? []);

/** Addresses of those who were selected when something was pressed last. */
let former: ReadonlySet<string> = new Set();

/** Of those who were selected, who is on another page of the list now, and may be selected there still. */
function away(document: Document, rows: readonly RowHit[], clues: SeenClues): string[] {
  const now = new Set(rows.map(({ person }) => person?.email));
  const gone = [...former].filter((email) => !now.has(email));
  if (gone.length === 0) return gone;
  const marks = all({ roots: rootsIn(document) }, `${UNITS},${BOXES}`);
  const shown = new Set(marks.map((mark) => rowAt(mark, clues)?.person?.email));
  return gone.filter((email) => !shown.has(email));
}

/** Notes before a press who is selected: a list may show others after it. Outside of the users' view nobody is. */
export function noteSelection(inner: Element, clues: SeenClues): void {
  const rows = chosenRows(inner.ownerDocument, clues);
  const selected = rows.flatMap(({ person }) => person?.email || []);
  const listed = rows.length > 0 || rowOf(inner, clues) !== null || inPeople(inner, clues);
  former = new Set(listed ? [...selected, ...away(inner.ownerDocument, rows, clues)] : []);
}

/** What is selected for a control outside of the rows; null where no row is. */
export function selection(element: Element, clues: SeenClues): Selection | null {
  const chosen = chosenRows(element.ownerDocument, clues);
  const rows = new Map(chosen.map((row) => [row.element, row.person]));
  let sure = chosen.every((row) => row.sure);
  if (rows.size === 0) return null;
  for (const mark of all({ roots: rootsIn(element.ownerDocument) }, MARKED)) {
    const row = rowOf(mark.firstElementChild ?? mark, clues);
    if (row !== null && !rows.has(row.element)) sure = false;
  }
  // The control must stand in the users' view, and the page must offer no second one that may be the own.
  const page = element.closest('main,[role=main]') ?? element.ownerDocument.body;
  if (asksTenant(page, clues) || !inPeople(element, clues) || hasTwin(element, page, clues)) sure = false;
  const people = [...rows.values()];
  const counts = [/\d+/.exec(element.textContent)?.[0], countBeside(element, rows)].filter(
    (count) => count !== undefined,
  );
  const others =
    counts.length > 0
      ? counts.some((count) => Number(count) !== people.length)
      : away(element.ownerDocument, chosen, clues).length > 0;
  // Others are selected, whom the page does not show.
  if (others) people.push(null);
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
