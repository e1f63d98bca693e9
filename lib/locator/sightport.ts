import type { Sighting } from '../calls/sighting.ts';
import type { ControlRef } from '../consoles/console.ts';
import type { ReadingWants } from './read.ts';

/** What the watcher gives to the reader of its frame. */
export interface SightPort {
  readonly wants: () => Omit<ReadingWants, 'typed' | 'guardedBefore'>;
  /** The page reads differently than before. */
  readonly sighted: (sighting: Sighting) => void;
  /** The page was read again, with or without a difference. */
  readonly read: () => void;
}

/** The reader as the watcher of the frame knows it. */
export interface Sight {
  /** Asks for a reading soon. */
  readonly soon: () => void;
  /** The one element of a control, or null where it is absent or not certain. */
  readonly locate: (ref: ControlRef) => Element | null;
  readonly stop: () => void;
}

/**
 * Where the watcher waits for its reader: a function in the isolated world, invisible to the page. The reader comes
 * as a script of its own, so that the guard stands before it is there and works without it.
 */
export const SIGHT_PORT = Symbol.for('handrail.sight');
export type TakeSight = (start: (port: SightPort) => Sight) => void;
