/** One state of the model: the console's truth, the seats with their ledgers and tabs, and the messages under way. */
import type { DocRef, Fact, SeatId } from '../../lib/checklist/fact.ts';
import type { ConditionName } from '../../lib/checklist/release.ts';
import type { Account, Painted, Truth } from './console.ts';

/** A loaded document as it is painted. */
export interface Tab {
  readonly doc: DocRef;
  readonly painted: Painted;
  /** Who was signed in when it was loaded. */
  readonly account: Account;
  /** Row of the other admin under User Access; only a holder's page offers its verb. */
  readonly row: 'has' | 'none';
}

/** A browser profile with Handrail. */
export interface Seat {
  readonly facts: readonly Fact[];
  /** Number of its last fact. */
  readonly n: number;
  readonly tabs: readonly (Tab | null)[];
  /** Who is signed in to the console now. */
  readonly session: Account;
}

/** What a run explores. Every bound is named here and printed. */
export interface Setting {
  readonly name: string;
  /** Whose profile each seat is; the first two are A's and B's. */
  readonly seats: readonly Account[];
  /** Tabs per seat. */
  readonly tabs: readonly number[];
  /** The page shows who is signed in. */
  readonly account: boolean;
  /** Seats that may open a handover. */
  readonly opens: readonly number[];
  /** Where B stands at the beginning. */
  readonly starts: readonly Truth['B'][];
  /** Connect may paint a connection whose request then fails. */
  readonly fails: boolean;
  /** After Disconnect has worked the page may go on painting it until it is loaded anew. */
  readonly slow: boolean;
  /** Seats at whose profile somebody else may sign in. */
  readonly shares: readonly number[];
  /** The leaver may break off, and start anew. */
  readonly breaks: boolean;
  /** Somebody who caught the invitation may answer it. */
  readonly intruder: boolean;
  /** The 72 hours may pass. */
  readonly time: boolean;
  /** Conditions of the release rule; a necessity run leaves one out. */
  readonly rule: readonly ConditionName[];
}

/** What kind of act a move is: matched with the step that a checklist names. */
export type Act =
  | 'load'
  | 'look'
  | 'connect'
  | 'disconnect'
  | 'row'
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
  | 'time';

/** What one seat can do next, and what becomes of it, of the console's truth and of the mail. */
export interface Move {
  /** In plain words, for a story. */
  readonly text: string;
  readonly act: Act;
  readonly seat: Seat;
  readonly truth: Truth;
  readonly mail: { readonly to: number; readonly fact: Fact } | null;
}

export const seatId = (index: number): SeatId => `seat${index}`;
export const NAMES: Readonly<Record<Account, string>> = { A: 'Ann', B: 'Bo' };
export const other = (account: Account): Account => (account === 'A' ? 'B' : 'A');
