/** The console as the reader of a frame knows it, left for the script by which a person shows a control. */
import type { SeenConsole } from '../consoles/console.ts';

/** A property of the isolated world's `globalThis`, invisible to the page. */
const SEEN = Symbol.for('handrail.seen');

export const leaveSeen = (console: SeenConsole): void => {
  Reflect.set(globalThis, SEEN, console);
};

/** null where no reader has come to this frame. */
export function seenHere(): SeenConsole | null {
  const left: unknown = Reflect.get(globalThis, SEEN);
  return isSeen(left) ? left : null;
}

const isSeen = (value: unknown): value is SeenConsole =>
  typeof value === 'object' && value !== null && 'controls' in value && 'clues' in value;
