import type { Sighting } from '../calls/sighting.ts';
import type { Person } from '../checklist/fact.ts';
import type { Console, ControlRef } from '../consoles/console.ts';
import type { listen as Listen } from './listen.ts';
import type { ReadingWants } from './read.ts';

/** What the watcher gives to the reader of its frame. */
export interface SightPort<Known extends Console = Console> {
  /** The console as the watcher knows it. */
  readonly console: Known;
  /** Its way to listen (listen.ts), which the reader does without a copy of. */
  readonly listen: typeof Listen;
  readonly wants: () => Omit<ReadingWants, 'typed' | 'guardedBefore'>;
  /** The page reads differently than before. */
  readonly sighted: (sighting: Sighting) => void;
  /** The page was read again, with or without a difference. */
  readonly read: () => void;
}

/** A user's row around an element; `sure` is false where it may as well be a card of its own. */
export interface RowHit {
  readonly element: Element;
  readonly person: Person | null;
  readonly sure: boolean;
}

/** Users whose rows are selected. `sure`: the control that acts on them is plainly theirs, not the own one. */
export interface Selection {
  readonly people: readonly (Person | null)[];
  readonly sure: boolean;
}

/** What the reader knows of where an element stands. */
export interface Rows {
  /** The row that an element stands in. */
  readonly rowOf: (element: Element) => RowHit | null;
  /** Whether an element stands in the view with the rows. */
  readonly inPeople: (element: Element) => boolean;
  /** What is selected for a control outside of the rows; null where no row is. */
  readonly selection: (element: Element) => Selection | null;
  /** All in an element that fit a selector. */
  readonly inside: (element: Element, selector: string) => readonly Element[];
  /** Whether the headings over an element tell of what is guarded, where the address does not. */
  readonly guarded: (element: Element) => boolean;
}

/** The reader as the watcher of the frame knows it. */
export interface Sight {
  /** Something else is wanted: asks for a reading of the page as it stands. */
  readonly look: () => void;
  /** A trusted press on an element begins. */
  readonly pressed: (inner: Element) => void;
  /** The one element of a control, or null where it is absent or not certain. */
  readonly locate: (ref: ControlRef) => Element | null;
  readonly stop: () => void;
}

/** What the reader's script hands to the watcher: it begins to see for a port; null where that is another console's. */
export type StartSight<Seen extends Sight = Sight, Known extends Console = Console> = (
  port: SightPort<Known>,
) => Seen | null;

/**
 * Where the watcher waits for the reader: a function in the isolated world, invisible to the page. The worker brings
 * the reader when a watcher says hello from a frame of a console; the guard stands before and without it.
 */
export const SIGHT_PORT = Symbol.for('handrail.sight');
