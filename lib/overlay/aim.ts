/** One control that is pointed at: looked up anew each time, since pages replace their nodes, and watched while it is. */
import { painted, watchVisible } from './visible.ts';

export interface Aim {
  /** The control, where it is painted. */
  readonly target: Element | null;
  /** It is scrolled out of view. */
  readonly away: boolean;
  /** Aims at what is wanted now. */
  readonly at: (wanted: Element | null) => void;
  readonly stop: () => void;
}

/** `changed`: it came into view, or left it. */
export function makeAim(changed: () => void): Aim {
  let target: Element | null = null;
  let away = false;
  let watched = new AbortController();
  return {
    get target() {
      return target;
    },
    get away() {
      return away && target !== null;
    },
    at(wanted) {
      const found = wanted !== null && painted(wanted) ? wanted : null;
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
