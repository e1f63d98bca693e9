import type { ControlRef, Label, PlaceId, SeenConsole } from '../consoles/console.ts';
import { candidatesFor } from './candidates.ts';
import { carries } from './carries.ts';
import { headingsOver, nameOf, shownLabel } from './name.ts';
import { narrow, regionName } from './narrow.ts';
import type { Scene } from './scene.ts';
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

/** Whether a brother that can be seen and is not inert carries the name. */
const namesake = (element: Element, names: Label): boolean =>
  [...(element.parentNode?.children ?? [])].some(
    (other) => !inertAround(other) && carries(names, other) && seen(wordedIn(other)),
  );

function headingOf(element: Element): string {
  for (const { text } of headingsOver(element)) if (text.length <= 60) return text;
  return '';
}

/**
 * Resolves a control on a page, precisely: role and name, then region, then the published class; never an id.
 * Two candidates that cannot be told apart are `many`: nobody is to point at either.
 */
export function locate(ref: ControlRef, place: PlaceId | null, scene: Scene, console: SeenConsole): Located {
  const control = console.controls.find(({ id }) => id === ref.control);
  if (!control || (control.places.length > 0 && !(place !== null && control.places.includes(place))))
    return absent('none', []);
  let left = live(narrow(control, candidatesFor(ref, control, scene, console.clues), scene, console));
  if (left.length > 1 && control.selectors) {
    const published = left.filter((element) => control.selectors?.some((one) => element.matches(one)));
    if (published.length === 1) left = published;
  }
  // Inert beside another of its name it is a twin, whatever that other is.
  left = left.filter((element) => !inertAround(element) || !namesake(element, control.names));
  const only = left[0];
  if (left.length !== 1 || only === undefined) return absent(left.length === 0 ? 'none' : 'many', left);
  return {
    found: 'one',
    element: only,
    candidates: left,
    label: control.roles.includes('textbox') ? nameOf(only) : shownLabel(only),
    region: regionName(control, only, scene, console.clues) || headingOf(only),
    enabled: enabledState(only),
  };
}
