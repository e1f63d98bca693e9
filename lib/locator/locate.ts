import type {
  Control,
  ControlRef,
  Label,
  PlaceId,
  SeenClues,
  SeenConsole,
  Shown,
} from '../consoles/console.ts';
import { candidatesFor } from './candidates.ts';
import { carries } from './carries.ts';
import { flat } from './flat.ts';
import { headingsOver } from './headings.ts';
import { actsByNature, nameOf, shownLabel, styleOf } from './name.ts';
import { narrow, regionName } from './narrow.ts';
import { holdsPage, isDialog, regionOf } from './region.ts';
import { rowOf } from './row.ts';
import type { Scene } from './scene.ts';
import { once } from './still.ts';
import { bare } from './text.ts';
import { holds, leaves, up } from './tree.ts';
import { type Enabled, enabledState, inertAround, live, seen, wordedIn } from './visible.ts';

/** A control as resolved on a page: `many` are candidates that cannot be told apart. */
export interface Located {
  readonly found: 'one' | 'many' | 'none';
  /** The element, where it is certain. */
  readonly element: Element | null;
  /** All that passed, for readings that need no single one. */
  readonly candidates: readonly Element[];
  /** Label and heading of the region as the page shows them, '' where there is none. */
  readonly label: string;
  readonly region: string;
  readonly enabled: Enabled;
}

const absent = (found: 'many' | 'none', candidates: readonly Element[]): Located => ({
  found,
  element: null,
  candidates,
  label: '',
  region: '',
  enabled: 'no',
});

/** What sets something, or can be put elsewhere, is no button. */
const SETS = '[role=switch],:is([role=button],[role=option])[draggable=true]';

/** Whether a brother that is not inert carries the name, and it or what acts in it can be seen. */
const namesake = (element: Element, names: Label): boolean =>
  [...(element.parentNode?.children ?? [])].some(
    (other) =>
      !inertAround(other) &&
      !other.matches('[role=tooltip]') &&
      carries(names, other) &&
      [wordedIn(other), ...flat(other).filter((part) => actsByNature(part) && carries(names, part))].some(
        seen,
      ),
  );

/** The box in front of the page in which an element stands: a dialog, or what stays in its place without being called one. */
const frontOf = once((element: Element): Element | null => {
  if (isDialog(element) || (styleOf(element)?.position === 'fixed' && !holdsPage(element))) return element;
  const parent = up(element);
  return parent && frontOf(parent);
});

/** The nearest short heading over an element, '' where there is none; of what stands in a row, over the list. */
export function headingOver(element: Element, clues: SeenClues): string {
  const row = rowOf(element, clues);
  const front = frontOf(element);
  for (const { text, element: at } of headingsOver((row && up(row.element)) ?? element)) {
    // What lies under a dialog is no part of it.
    if (front && !holds(front, at)) break;
    if (text.length <= 60 && seen(at)) return text;
  }
  return '';
}

const labelOf = (element: Element, { roles }: Control): string =>
  roles.includes('textbox') ? nameOf(element) : shownLabel(element);

/** The first of several, where all stand in one form. */
function firstOfForm(elements: readonly Element[]): readonly Element[] {
  const [first] = elements;
  const form = first?.closest('form');
  return first && form && elements.every((element) => element.closest('form') === form) ? [first] : elements;
}

/** A control under the role and label that a person has shown; where it may stand is as it was. */
const shownAs = (control: Control, { role, label }: Shown): Control => ({
  ...control,
  roles: [role],
  names: { '*': [label] },
  selectors: [],
});

/**
 * Resolves a control on a page, precisely: role and name, then region, then the published class; never an id.
 * Two candidates that cannot be told apart are `many`: nobody is to point at either. With `shown` it is looked for
 * under what the person has shown instead, by the same rules of where it may stand.
 */
export function locate(
  ref: ControlRef,
  place: PlaceId | null,
  scene: Scene,
  console: SeenConsole,
  shown?: Shown,
): Located {
  const known = console.controls.find(({ id }) => id === ref.control);
  if (!known || (known.places.length > 0 && !known.places.some((one) => one === place)))
    return absent('none', []);
  const control = shown ? shownAs(known, shown) : known;
  const { clues } = console;
  let left: readonly Element[] = candidatesFor(ref, control, scene, clues).filter(
    (element) => control.roles.includes('checkbox') || !element.closest(SETS),
  );
  // What is called so and leads elsewhere, beside what acts here: a tag, a hit of a search, a page of the help.
  if (!/nav|menu/.test(control.region.kind) && left.some((element) => !leaves(element)))
    left = left.filter((element) => !leaves(element));
  // What a verb asks in a dialog is not the verb.
  const asked = (element: Element): boolean => regionOf(element, clues).kind === 'dialog';
  if (/row|main/.test(control.region.kind) && !left.every(asked))
    left = left.filter((element) => !asked(element));
  // Which group of the navigation it is, its heading says.
  if (!shown || control.region.kind !== 'nav') left = narrow(control, left, scene, console);
  left = live(left);
  if (shown?.heading)
    left = left.filter((element) => bare(headingOver(element, clues)) === bare(shown.heading));
  if (left.length > 1 && control.selectors) {
    const published = left.filter((element) => control.selectors?.some((one) => element.matches(one)));
    if (published.length === 1) left = published;
  }
  // Inert beside another of its name it is a twin, whatever that other is.
  left = left.filter((element) => !inertAround(element) || !namesake(element, control.names));
  if (control.repeats) left = firstOfForm(left);
  const only = left[0];
  if (left.length !== 1 || only === undefined) return absent(left.length === 0 ? 'none' : 'many', left);
  return {
    found: 'one',
    element: only,
    candidates: left,
    label: labelOf(only, control),
    region: regionName(control, only, scene, clues) || headingOver(only, clues),
    enabled: enabledState(only),
  };
}
