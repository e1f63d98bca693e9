import type { HoldView, Sighting } from '../calls/sighting.ts';
import type { ControlRef } from '../consoles/console.ts';
import type { Notice } from './notice.ts';
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

/** What the reader's script brings: seeing, and the words and the notice for a hold that nobody else shows. */
export interface Kit {
  readonly sight: (port: SightPort) => Sight;
  readonly notice: () => Notice;
  readonly words: (kind: 'silent' | 'orphaned') => HoldView;
}

/**
 * Where the watcher waits for the reader: a function in the isolated world, invisible to the page. It comes as a
 * script of its own right after the watcher's, so that the guard is small and stands first.
 */
export const SIGHT_PORT = Symbol.for('handrail.sight');
