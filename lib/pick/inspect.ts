/** What Handrail would remember of an element, and whether it would find it again. */
import type { ControlRef, SeenClues, SeenConsole } from '../consoles/console.ts';
import { headingOver, locate } from '../locator/locate.ts';
import { nameOf, rolesOf, shownLabel } from '../locator/name.ts';
import { inPeople } from '../locator/people.ts';
import { addressOf } from '../locator/place.ts';
import { read } from '../locator/read.ts';
import { regionOf } from '../locator/region.ts';
import { rowOf } from '../locator/row.ts';
import { bare, normalise } from '../locator/text.ts';
import { holds, isOurs, lineage } from '../locator/tree.ts';
import { addressPattern, addressTest } from './address.ts';
import { keptClue, labelRefusal } from './clean.ts';
import type { Clue, PickRefusal, Region } from './clue.ts';

export interface Inspected {
  readonly element: Element;
  /** As it would be kept; not kept where it is refused. */
  readonly clue: Clue;
  readonly refused: PickRefusal | null;
  /** How many cannot be told apart. */
  readonly count: number;
}

/** The nearest element around one that acts or looks so; null where none does. */
export function actingAt(inner: Element): Element | null {
  let found: Element | null = null;
  for (const at of lineage(inner)) {
    if (isOurs(at) || at.matches('html,body')) break;
    if (rolesOf(at).length === 0) continue;
    // A box around it of the same name is the same control.
    if (found !== null && bare(shownLabel(at)) !== bare(shownLabel(found))) break;
    found = at;
  }
  return found;
}

function regionAt(element: Element, clues: SeenClues): Region {
  if (rowOf(element, clues)) return 'row';
  const { kind } = regionOf(element, clues);
  return kind === 'main' && inPeople(element, clues) ? 'people' : kind;
}

/** Whether an element stands in the row of this person (e-mail or name) beyond doubt. */
export function inRowOf(element: Element, row: string | undefined, clues: SeenClues): boolean {
  const hit = rowOf(element, clues);
  if (!hit?.sure || hit.person === null || row === undefined) return false;
  return (hit.person.email || normalise(hit.person.name)) === normalise(row);
}

/**
 * Looks at an element as at the control of `ref`: its clue, and whether exactly this element is found by it now. Who
 * stands in the page's rows is read for that, so that no name gets into a clue, and goes nowhere.
 */
export function inspect(view: Window, element: Element, ref: ControlRef, console: SeenConsole): Inspected {
  const { clues } = console;
  const control = console.controls.find(({ id }) => id === ref.control);
  const types = (roles: readonly string[] = []): boolean =>
    roles.some((role) => /textbox|searchbox/.test(role));
  const roles = rolesOf(element);
  const label = (types(roles) ? nameOf(element) : shownLabel(element)).trim();
  const bareClue: Clue = {
    control: ref.control,
    role: roles[0] ?? '',
    label,
    region: regionAt(element, clues),
    heading: headingOver(element, clues),
    address: addressPattern(addressOf(view)),
  };
  const told = { role: bareClue.role, label, heading: '', at: addressTest(bareClue.address) };
  const { scene, sighting, account } = read(view, console, {
    wanted: [{ ...ref, shown: told }],
    concerned: [],
    guardedBefore: true,
    typed: new WeakSet(),
  });
  const names = [...sighting.rows, account].flatMap(({ name, email }) => [name ?? '', email ?? '']);
  const clue = keptClue(bareClue, names);
  const result = (refused: PickRefusal | null, count = 1): Inspected => ({ element, clue, refused, count });
  if (types(roles) !== types(control?.roles)) return result('nothing');
  const refused = labelRefusal(label, names);
  if (refused !== null) return result(refused);
  const again = locate(ref, sighting.place, scene, console, { ...told, heading: clue.heading });
  if (again.element && (holds(again.element, element) || holds(element, again.element))) return result(null);
  if (control?.region.kind === 'row' && !inRowOf(element, ref.row, clues)) return result('otherRow');
  if (/main|people/.test(control?.region.kind ?? '') && rowOf(element, clues)) return result('inRow');
  return again.found === 'many' && again.candidates.some((one) => holds(one, element) || holds(element, one))
    ? result('twins', again.candidates.length)
    : result('elsewhere');
}
