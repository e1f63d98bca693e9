/** One state of the model: the console's truth, the seats with their ledgers and tabs, and the messages under way. */
import type { DocRef, Fact, SeatId } from '../../lib/checklist/fact.ts';
import type { RulePart } from '../../lib/checklist/release.ts';
import type { Account, Kind, Painted, Standing, Truth } from './console.ts';
import type { Lift } from './lift.ts';

/** A loaded document as it is painted. */
export interface Tab {
  readonly doc: DocRef;
  readonly painted: Painted;
  /** Who was signed in when it was loaded. */
  readonly account: Account;
  /** Rows of the others under User Access; only a holder's page offers their verbs. */
  readonly rows: Rows;
}

export type Rows = Readonly<Partial<Record<Account, 'has' | 'none'>>>;

/** A browser profile with Handrail. */
export interface Seat {
  readonly facts: readonly Fact[];
  /** Number of its last fact. */
  readonly n: number;
  readonly tabs: readonly (Tab | null)[];
  /** Who is signed in to the console now. */
  readonly session: Account;
  /** This machine is lost, with all that it knew; the same person's further profile is the one that takes its place. */
  readonly lost?: true;
}

/** What a run explores. Every bound is named here and printed. */
export interface Setting {
  readonly name: string;
  readonly console: Kind;
  /** Where a takeover leaves the one who held. */
  readonly ends: Standing;
  /** Whose profile each seat is; the first two are A's and B's. */
  readonly seats: readonly Account[];
  /** Tabs per seat. */
  readonly tabs: readonly number[];
  /** The page shows who is signed in. */
  readonly account: boolean;
  /** Seats that may open a handover. */
  readonly opens: readonly number[];
  /** Where B stands at the beginning, and where C does. */
  readonly starts: readonly Standing[];
  readonly third: Standing;
  /** Connect may paint a connection whose request then fails: never, not twice in a row, or always. */
  readonly fails: 'never' | 'once' | 'always';
  /** After Disconnect has worked the page may go on painting it until it is loaded anew. */
  readonly slow: boolean;
  /** Seats whose machine may be lost. Until then the same person's further profile is not there. */
  readonly loses: readonly number[];
  /** Seats at whose profile somebody else may sign in. */
  readonly shares: readonly number[];
  /** The leaver may break off, and start anew. */
  readonly breaks: boolean;
  /** Somebody who caught the invitation may answer it. */
  readonly intruder: boolean;
  /** The 72 hours may pass. */
  readonly time: boolean;
  /** User Management is clicked too, and rows of one's own and that cannot be read. */
  readonly people: boolean;
  /** Parts of the release rule; a necessity run leaves one out. */
  readonly rule: readonly RulePart[];
  /** A closing is taken for the reader's open handover with that seat, whichever it names. */
  readonly nameless: boolean;
  /** A guarded row that is taken out; null in all but the runs that show its harm. */
  readonly lift: Lift | null;
}

/** What kind of act a move is: matched with the step that a checklist names. */
export type Act =
  | 'load'
  | 'look'
  | 'connect'
  | 'disconnect'
  | 'row'
  | 'remove'
  | 'open'
  | 'invite'
  | 'reply'
  | 'confirm'
  | 'close'
  | 'breakOff'
  | 'check'
  | 'intrude'
  | 'deliver'
  | 'sign'
  /** Back to the account whose profile it is. */
  | 'return'
  | 'time'
  | 'lose'
  /** Goes on with what was begun at a machine that is gone. */
  | 'resume';

/** What one seat can do next, and what becomes of it, of the console's truth and of the mail. */
export interface Move {
  /** In plain words, for a story. */
  readonly text: string;
  readonly act: Act;
  readonly seat: Seat;
  readonly truth: Truth;
  readonly mail: { readonly to: number; readonly fact: Fact } | null;
  /** What a click that only a lifted row let through has done to somebody else. */
  readonly harm?: string;
}

export const seatId = (index: number): SeatId => `seat${index}`;
export const NAMES: Readonly<Record<Account, string>> = { A: 'Ann', B: 'Bo', C: 'Cy' };
/** The other one of the handover. */
export const other = (account: Account): Account => (account === 'A' ? 'B' : 'A');
