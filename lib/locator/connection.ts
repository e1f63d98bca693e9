import type { Connection } from '../checklist/fact.ts';
import type { PlaceId, SeenConsole } from '../consoles/console.ts';
import { locate } from './locate.ts';
import { regionOf } from './region.ts';
import { rowOf } from './row.ts';
import type { Scene } from './scene.ts';
import { showsSubject, underOwn } from './subject.ts';
import { isLabel, only } from './text.ts';
import { enabledState, seen } from './visible.ts';

/** Whether the page says of the connection, in a text of its own, that there is none or that it is broken. */
const saysLost = ({ texts }: Scene, { clues }: SeenConsole): boolean =>
  texts.some(
    ({ data, parentElement: holder }) =>
      holder !== null &&
      isLabel(clues.lost, data.replace(/^.*[:：]/s, '')) &&
      seen(holder) &&
      regionOf(holder, clues).kind === 'main' &&
      underOwn(holder, clues) &&
      rowOf(holder, clues) === null,
  );

/**
 * What the own Connect and Disconnect tell (consoles.md, "What the page tells"). Controls in rows, dialogs,
 * navigation or other products' cards tell nothing, and what disagrees tells nothing either: two of them, or a
 * Disconnect beside words that the connection is none.
 */
export function connectionOn(place: PlaceId, scene: Scene, console: SeenConsole): Connection {
  if (!showsSubject(scene, console)) return 'unclear';
  const states = (id: typeof console.clues.holds): string => {
    const { candidates } = locate({ control: id }, place, scene, console);
    return candidates.length === 0 ? 'absent' : (only(new Set(candidates.map(enabledState))) ?? 'doubt');
  };
  const cut = states(console.clues.holds);
  const link = states(console.clues.free);
  if (cut === 'doubt' || link === 'doubt') return 'unclear';
  if (cut === 'yes') return link === 'yes' || saysLost(scene, console) ? 'unclear' : 'holds';
  if (link === 'yes') return 'free';
  return link === 'no' ? 'blocked' : 'unclear';
}
