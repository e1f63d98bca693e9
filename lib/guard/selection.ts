import type { Person } from '../checklist/fact.ts';
import type { Clues } from '../consoles/console.ts';
import { textOf } from '../locator/name.ts';
import { inPeople } from '../locator/people.ts';
import { rowOf } from '../locator/row.ts';
import { fold, isLabel } from '../locator/text.ts';
import type { Surroundings } from './judge.ts';

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
  if (rows.size === 0) return null;
  // The control must stand in the users' view, and the page must offer no second one that may be the own.
  const page = element.closest('main,[role=main]') ?? element.ownerDocument.body;
  const ownField = [...page.querySelectorAll('label,input')].some((part) =>
    clues.tenantField.test(fold(`${part.textContent} ${part.getAttribute('placeholder') ?? ''}`)),
  );
  if (ownField || !inPeople(element, clues) || hasTwin(element, page, clues)) sure = false;
  const count = /\d+/.exec(element.textContent ?? '')?.[0];
  const people = [...rows.values()];
  if (count !== undefined && Number(count) !== people.length) people.push(null);
  return { people, sure };
}

/** Whether a box holds, in nobody's row, another control that is named the same or that cuts: it may be the own one. */
const hasTwin = (element: Element, box: Element, clues: Clues): boolean =>
  [...box.querySelectorAll('button,a,input,[role=button],[tabindex],[onclick]')].some((other) => {
    const text = textOf(other, 80);
    if (other === element || (!isLabel(clues.rowHas, text) && text !== textOf(element, 80))) return false;
    return other.checkVisibility() && rowOf(other, clues) === null;
  });
