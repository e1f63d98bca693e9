import type { Person } from '../checklist/fact.ts';
import { rowOf } from '../locator/row.ts';
import { fold } from '../locator/text.ts';
import { lineage } from '../locator/tree.ts';
import type { Surroundings } from './judge.ts';
import { candidatesLike } from './own.ts';

/** Users whose rows are selected. `sure`: the control that acts on them is plainly theirs, not the own one. */
export interface Selection {
  readonly people: readonly (Person | null)[];
  readonly sure: boolean;
}

const CHOSEN =
  'input[type=checkbox]:checked,input[type=radio]:checked,[role=checkbox][aria-checked=true],[role=radio][aria-checked=true],[aria-selected=true],tr.selected,tr.active,tr.is-selected,.row.selected,li.selected';

/** What is selected for a control outside of the rows; null where no row is. */
export function selection(element: Element, around: Surroundings): Selection | null {
  const { clues } = around.console;
  const rows = new Map<Element, Person | null>();
  let sure = true;
  for (const mark of element.ownerDocument.querySelectorAll(CHOSEN)) {
    const first = mark.firstElementChild ?? mark;
    const row = rowOf(mark.matches('tr,li,[role=row],[role=option],.row') ? first : mark, clues);
    if (row === null) continue;
    if (!row.sure) sure = false;
    rows.set(row.element, row.person);
  }
  const [some] = rows.keys();
  if (some === undefined) return null;
  // The smallest box with both the control and the row: it must hold nothing of the own connection.
  let box: Element | null = null;
  for (const at of lineage(element)) {
    if (!at.contains(some)) continue;
    box = at;
    break;
  }
  if (box === null || /^(body|html|main)$/.test(box.localName)) sure = false;
  else {
    const ownField = [...box.querySelectorAll('label,input')].some((part) =>
      clues.tenantField.test(fold(`${part.textContent} ${part.getAttribute('placeholder') ?? ''}`)),
    );
    if (ownField || candidatesLike(element, box, around).length > 1) sure = false;
  }
  const count = /\d+/.exec(element.textContent ?? '')?.[0];
  const people = [...rows.values()];
  if (count !== undefined && Number(count) !== people.length) people.push(null);
  return { people, sure };
}
