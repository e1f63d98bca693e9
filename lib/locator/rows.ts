import type { Row } from '../calls/sighting.ts';
import type { Label, SeenClues } from '../consoles/console.ts';
import { carries, roles } from './carries.ts';
import { flat } from './flat.ts';
import { regionOf } from './region.ts';
import { mayName, rowOf } from './row.ts';
import { addressed, type Scene } from './scene.ts';
import { once } from './still.ts';
import { lineage } from './tree.ts';
import { enabledState, seen } from './visible.ts';

/** More rows than this are not read: nobody's table shows as many at once. */
const MOST = 400;

/** Buttons and links by all that holds them, and by the row that their menu is of. */
const actorsBy = once((scene: Scene, clues: SeenClues): ReadonlyMap<Element, readonly Element[]> => {
  const by = new Map<Element, Element[]>();
  for (const actor of scene.candidates) {
    if (!roles(actor).some((role) => role === 'button' || role === 'link')) continue;
    const around = new Set(lineage(actor));
    const row = rowOf(actor, clues)?.element;
    for (const box of row ? around.add(row) : around) {
      const held = by.get(box);
      if (held) held.push(actor);
      else by.set(box, [actor]);
    }
  }
  return by;
});

/** Whether the row's own verb takes access away or gives it; both, neither or doubtful: unclear. */
function accessIn(row: Element, scene: Scene, clues: SeenClues): Row['access'] {
  let has = false;
  let none = false;
  for (const actor of actorsBy(scene, clues).get(row) ?? []) {
    if (!seen(actor)) continue;
    const cuts = carries(clues.rowHas, actor);
    const gives = carries(clues.rowNone, actor);
    if ((cuts || gives) && enabledState(actor) !== 'yes') return 'unclear';
    has ||= cuts;
    none ||= gives;
  }
  return has || none ? either(has, none) : statusIn(row, clues);
}

const either = (has: boolean, none: boolean): Row['access'] =>
  has === none ? 'unclear' : has ? 'has' : 'none';

/** What the row says of the access, where nothing in it acts on it. */
function statusIn(row: Element, clues: SeenClues): Row['access'] {
  const parts = flat(row).filter(seen);
  const says = (label: Label): boolean => parts.some((part) => carries(label, part));
  return either(says(clues.statusHas), says(clues.statusNone));
}

/** Rows that are reported, and whether any stand on the page. */
export interface List {
  readonly rows: readonly Row[];
  readonly listed: boolean;
}

/** The users' rows as shown; only those of `concerned` (lower-case e-mails), all where it is empty. */
export function rowsOn(scene: Scene, clues: SeenClues, concerned: readonly string[]): List {
  const rows: Row[] = [];
  const taken = new Set<Element>();
  let listed = false;
  const take = (element: Element, verb: boolean): void => {
    if (rows.length >= MOST) return;
    const hit = rowOf(element, clues);
    if (!hit?.sure || taken.has(hit.element)) return;
    if (verb && !carries(clues.rowHas, element) && !carries(clues.rowNone, element)) return;
    const { element: row } = hit;
    taken.add(row);
    // What is in a row is asked only where somebody's may be his.
    if (listed && concerned.length > 0 && !concerned.some((one) => mayName(row, one))) return;
    if (hit.person === null) return;
    const { email, name } = hit.person;
    listed ||= seen(row);
    if (concerned.length > 0 && !concerned.includes(email || name.toLowerCase())) return;
    if (!seen(row) || regionOf(row, clues).kind !== 'main') return;
    rows.push({ name, email, access: accessIn(row, scene, clues) });
  };
  for (const [, holder] of addressed(scene)) take(holder, false);
  for (const candidate of scene.candidates) take(candidate, true);
  return { rows, listed };
}
