/** What is kept of a control that a person has shown: what anybody can read on it, and where it stands. Types only. */
import type { ControlId } from '../consoles/console.ts';

/** Where on the page it stands; `row`: in the row of a user, `people`: among the users but in nobody's row. */
export type Region = 'toolbar' | 'menu' | 'nav' | 'dialog' | 'main' | 'row' | 'people';

/**
 * A shown control, as it is found again: never an id, a class, a path in the page or a position, and nothing that
 * names a person or a customer (clean.ts).
 */
export interface Clue {
  readonly control: ControlId;
  /** ARIA role; of what only looks so, the first that it may stand for. */
  readonly role: string;
  /** As the page shows it. */
  readonly label: string;
  readonly region: Region;
  /** Heading over it, '' where there is none, or where it may name somebody. */
  readonly heading: string;
  /** Path and hash of the page, generalised (address.ts). */
  readonly address: string;
}

/** A clue as it is kept for a tenant. */
export interface Remembered {
  readonly clue: Clue;
  /** Language of the page (`lang`), '' where it says none. */
  readonly language: string;
  /** When it was shown, ms of this machine's clock. */
  readonly at: number;
}

/** What is remembered of one tenant. */
export interface TenantClues {
  readonly tenant: string;
  readonly tenantName: string;
  readonly remembered: readonly Remembered[];
}

/** Why a control that was shown is not remembered; each has its own sentence (words/pick.ts). */
export type PickRefusal =
  | 'nothing' // nothing there can be clicked
  | 'noLabel' // it has no words, and only words are remembered
  | 'tooLong'
  | 'personal' // its label names a person or the customer, or holds an address
  | 'number' // its label holds a number
  | 'twins' // another one here has the same role, label and region
  | 'otherRow' // it must stand in the row of one user, and does not
  | 'inRow' // it stands in the row of a user, and must not
  | 'elsewhere' // it stands in another part of the page, or on another page, than this control can
  | 'failed'; // the worker could not be asked
