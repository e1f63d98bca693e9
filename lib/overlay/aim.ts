/** One control that is pointed at: looked up anew each time, since pages replace their nodes, and watched while it is. */
import { fieldBox } from '../locator/fieldbox.ts';
import { covered, painted, watchVisible } from './visible.ts';

export interface Aim {
  /** The control, where it is painted, and nothing that asks stands before it. */
  readonly target: Element | null;
  /** It is scrolled out of view. */
  readonly away: boolean;
  /** Something is wanted, and not there. */
  readonly lost: boolean;
  /** Aims at what is wanted now; `wants`: something is, though it may not be found. */
  readonly at: (wanted: Element | null, wants: boolean) => void;
  readonly stop: () => void;
}

/** `changed`: it came into view, or left it. */
export function makeAim(changed: () => void): Aim {
  let target: Element | null = null;
  let away = false;
  let lost = false;
  let watched = new AbortController();
  return {
    get target() {
      return target;
    },
    get away() {
      return away && target !== null;
    },
    get lost() {
      return lost;
    },
    at(wanted, wants) {
      const box = wanted && fieldBox(wanted);
      const there = box !== null && painted(box) ? box : null;
      lost = wants && there === null;
      const found = there && covered(there) ? null : there;
      if (found === target) return;
      target = found;
      away = false;
      watched.abort();
      watched = new AbortController();
      if (found === null) return;
      watchVisible(found, watched.signal, (visible) => {
        if (away === !visible) return;
        away = !visible;
        changed();
      });
    },
    stop: () => watched.abort(),
  };
}
