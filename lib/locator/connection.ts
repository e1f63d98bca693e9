import type { Connection } from '../checklist/fact.ts';
import type { PlaceId, SeenConsole } from '../consoles/console.ts';
import { locate } from './locate.ts';
import type { Scene } from './scene.ts';
import { showsSubject } from './subject.ts';
import { only } from './text.ts';
import { enabledState } from './visible.ts';

/**
 * What the own Connect and Disconnect tell (consoles.md, "What the page tells"). Controls in rows, dialogs,
 * navigation or other products' cards tell nothing, and two that disagree tell nothing either.
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
  if (cut === 'yes') return link === 'yes' ? 'unclear' : 'holds';
  if (link === 'yes') return 'free';
  return link === 'no' ? 'blocked' : 'unclear';
}
