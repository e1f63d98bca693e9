/** What an activation in somebody's row may end. */
import type { Person } from '../checklist/fact.ts';
import { marksOf } from '../locator/marks.ts';
import { textOf } from '../locator/name.ts';
import type { RowHit } from '../locator/sightport.ts';
import { fold, isLabel } from '../locator/text.ts';
import { lineage } from '../locator/tree.ts';
import type { Actor } from './actor.ts';
import { FIELDS } from './guard.ts';
import { ends, type Judged, judged } from './judged.ts';
import { onRow, type Surroundings } from './surroundings.ts';

const SELECTS = /sele[ck]|choose|選択|auswahl/;
const BOXES = 'input[type=checkbox],input[type=radio],[role=checkbox],[role=radio]';
/** Opens what lies below or beside it. */
export const OPENS = 'summary,[aria-haspopup=true],[aria-haspopup=menu],[aria-expanded]';

/** What an actor in a row may be; null where it is harmless there. */
export function judgeRow(actor: Actor, row: RowHit, around: Surroundings): Judged | null {
  const { danger, clues } = around.console;
  const { element, text } = actor;
  const taken = judged(element, onRow(around, row.person));
  if (element.matches(BOXES)) {
    return selects(element, row.element, text, around) ? null : taken;
  }
  if (element.matches('[role=switch],[aria-pressed]')) return taken;
  if (element.matches(FIELDS)) return null;
  if (element.matches('select')) return around.guards === 'connection' ? taken : null;
  const words = textOf(element, 160);
  if (!/\p{L}{2}/u.test(text)) {
    const marks = marksOf(element);
    if (danger.icon.test(marks) && !element.matches(OPENS)) return taken;
    if (!actor.active || element.matches(OPENS) || danger.harmlessIcon.test(`${marks} ${words}`)) return null;
    return taken;
  }
  if (ends(around.console, text)) {
    if (!actor.active && !isLabel(clues.rowHas, words)) return null;
    return taken;
  }
  if (!actor.active) return isLabel(clues.rowNone, words) && !row.sure ? taken : null;
  if (danger.link.test(text)) {
    if (around.guards === 'people') return null;
    const gives = row.sure && row.person !== null && row.person.email !== '';
    return gives ? { ...taken, grants: true } : taken;
  }
  if (element.matches(OPENS) || around.guards === 'people') return null;
  return danger.access.test(text) && !isName(text, row.person) ? taken : null;
}

const isName = (text: string, person: Person | null): boolean =>
  person !== null && [person.email, fold(person.name)].some((own) => own && text.startsWith(own));

/** How many boxes around a table may hold its head. */
const LEVELS = 4;

/** A box that only selects a row: in a table whose head has one too, or named so. */
function selects(element: Element, row: Element, text: string, around: Surroundings): boolean {
  const { inside } = around.rows;
  const { danger } = around.console;
  if (SELECTS.test(text)) return true;
  if (element !== inside(row, 'input,[role=checkbox],[role=radio]')[0]) return false;
  if (element.matches('input[type=radio],[role=radio]')) return true;
  const table = [...lineage(row)].find((at) => at.matches('table,[role=table],[role=grid]'));
  // A kit may draw the head that stays as a table of its own, a box or two further out.
  const boxes = table ? [...lineage(table)].slice(0, LEVELS) : [];
  const [head] = boxes.flatMap((at) => inside(at, 'thead,tr:has(th),[role=columnheader]'));
  const [all] = head ? inside(head, BOXES) : [];
  if (all === undefined || inside(row, '[role=switch]').length > 0) return false;
  // Of a column that is called so, each box is somebody's access.
  const called = fold(textOf(all.closest('th,td,[role=columnheader]') ?? all, 80));
  return !danger.access.test(called) || SELECTS.test(called);
}
