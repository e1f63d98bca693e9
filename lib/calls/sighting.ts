/** What a watcher tells of its page: plain data, sent by the frame and parsed by the worker (schema.ts). */
import type { Click } from '../checklist/checklist.ts';
import type { Connection, Person } from '../checklist/fact.ts';
import type { ControlRef, PlaceId, Wanted } from '../consoles/console.ts';

/** A user under User Access or User Management. */
export interface Row {
  readonly name: string;
  readonly email: string;
  readonly access: 'has' | 'none' | 'unclear';
}

export interface FoundControl {
  readonly ref: ControlRef;
  /** `one`: certain; `many`: candidates that cannot be told apart; `none`: not on the page (yet). */
  readonly found: 'one' | 'many' | 'none';
  /** Label as the page shows it, '' where it has none. */
  readonly label: string;
  /** Heading of the region as the page shows it, '' where none. */
  readonly region: string;
  readonly enabled: boolean;
  /** The page marks it as the current tab or entry (`aria-selected`, `aria-current`), as ticked, or as an open menu's. */
  readonly current?: boolean;
  /** It is ticked as the browser left it (Back, Reload), and the page itself did not come so. */
  readonly restored?: true;
  /** Something is filled in, or stands beside its words; `space`: with one at its edge. Never what. */
  readonly filled?: 'no' | 'yes' | 'space';
  /** It selects the row of one user, and rows of others are selected, too. */
  readonly others?: boolean;
}

export interface Sighting {
  readonly place: PlaceId | null;
  /** Munchkin ID as shown in the Set Up tab, or null. */
  readonly munchkin: string | null;
  readonly account: string | null;
  /** null where the place says nothing about the connection. */
  readonly connection: Connection | null;
  /** True when a sign-in page stands where the console was. */
  readonly signedOut: boolean;
  /** A dialog stands over the page. */
  readonly dialog: boolean;
  /** It has come upon a click that was let through, and waits for an answer. Said by the worker. */
  readonly asks?: boolean;
  readonly rows: readonly Row[];
  readonly controls: readonly FoundControl[];
  /** Names of the known error messages that it shows (consoles/troubles.ts); left out where it shows none. */
  readonly troubles?: readonly string[];
  /** How many messages of whatever kind it shows; left out where it shows none. */
  readonly messages?: number;
  /** The document came as the answer to what was sent from its own address; left out where it did not. */
  readonly answers?: true;
  /** Since when `troubles` are no longer shown, ms of this machine's clock; left out where they are. Said by the worker. */
  readonly past?: number;
}

/** A document as its frame announces it; `id` is random and made by the frame. */
export interface DocHello {
  readonly id: string;
  readonly url: string;
  /**
   * When the document began to load, ms of this machine's clock. Not `performance.timeOrigin`, which all documents of
   * a process map by one reading of the clock: after sleep or a change of the clock it is off. Measured while the
   * document is young (`Date.now() - performance.now()`); of an older one the earlier of the two, since a document
   * that counts as older than it is releases nothing.
   */
  readonly timeOrigin: number;
}

export type WatcherCall =
  | { readonly call: 'hello'; readonly doc: DocHello }
  | { readonly call: 'sighted'; readonly doc: DocHello; readonly sighting: Sighting }
  /** A guarded click that was let through; answered once it is on disk. `press` is random: repeated, it is the same click. */
  | {
      readonly call: 'clicked';
      readonly doc: DocHello;
      readonly press: string;
      readonly click: Click;
      readonly before: Connection | null;
    }
  | { readonly call: 'held'; readonly doc: DocHello; readonly click: Click }
  /** Renew the verdicts. */
  | { readonly call: 'ping'; readonly doc: DocHello }
  /** From the card: none of these changes the checklist. */
  | {
      readonly call: 'open';
      readonly doc: DocHello;
      readonly screen: 'popup' | 'override' | 'tenant' | 'next';
    };

/** What the worker tells a watcher, as the answer to each call and by itself when something changes. */
export interface Guidance {
  /** Verdicts on the clicks of this document; good for ten seconds in the frame. Rows are keyed by e-mail in lower case. */
  readonly verdicts: {
    readonly disconnect: VerdictView;
    readonly connect: VerdictView;
    readonly rows: Readonly<Record<string, VerdictView>>;
    readonly otherRow: VerdictView;
    readonly unreadRow: VerdictView;
    readonly removals: Readonly<Record<string, VerdictView>>;
    readonly otherRemoval: VerdictView;
  };
  /** Controls that the guide wants located, with what a person has shown of them. */
  readonly wanted: readonly Wanted[];
  readonly card: CardView | null;
  /**
   * Grows whenever somebody has done something that is on no page: begun, sent, received, said, overridden. 0 where
   * the customer is not known. A hold from before such a thing has been acted upon.
   */
  readonly acts: number;
  /** Whose rows matter; the watcher reports no others. Empty array while a keeper is to be chosen: report all. */
  readonly concerned: readonly Person[];
}

export type VerdictView =
  /** `once`: by an override, which is good for one click and its confirming dialog. */
  | { readonly verdict: 'allow'; readonly once?: true }
  | { readonly verdict: 'hold'; readonly pass: 'no' | 'secondClick' | 'override'; readonly hold: HoldView };

/** Words of a hold, ready to show. `**…**` marks what is quoted. */
export interface HoldView {
  readonly lang?: 'en' | 'ja';
  /** The words that stand for the user of the row, where only the page knows who that is. */
  readonly row?: string;
  /** How a user of the row is called who only has the name of somebody in the handover. */
  readonly namesakes?: readonly { readonly name: string; readonly called: string }[];
  /** Who speaks: "Handrail stopped this click". */
  readonly kicker?: string;
  readonly title: string;
  /** One sentence for the watcher's own notice. */
  readonly notice: string;
  /** Who would be cut off. */
  readonly harm: string;
  /** What comes first and who does it. */
  readonly first: string;
  readonly actions: readonly CardAction[];
}

export interface CardAction {
  readonly label: string;
  /** `next`: brings the tab of the console to the front in which the next step is. */
  readonly act: 'reload' | 'popup' | 'override' | 'tenant' | 'next' | 'dismiss';
  readonly primary: boolean;
}

/** What a member of a room points at, in words and at a control. */
export interface PointerView {
  /** Control for the second ring; null: it is not found for certain, and only said. */
  readonly target: ControlRef | null;
  /** Stands at the ring. */
  readonly ring: string;
  readonly says: string;
  readonly why: string;
  /** ms of this machine's clock, at which it goes by itself. */
  readonly until: number;
  /** The card is about nothing else, and goes with it. */
  readonly alone?: boolean;
}

/** The card, ready to show; `**…**` marks what is quoted. */
export interface CardView {
  /** Changes when the prompt changes: announced once per key. */
  readonly key: string;
  readonly tenant: string;
  readonly practice: boolean;
  /** "Your step 2 of 3 · then Bo" */
  readonly step: string;
  /** Prompts in this step, and the one being shown (0-based). */
  readonly dots: { readonly count: number; readonly at: number };
  readonly instruction: string;
  readonly why: string;
  /** The page shows an error, and `why` explains it. */
  readonly warns?: true;
  /** Folded behind "More"; '' where there is none. */
  readonly more: string;
  /** Control to ring; null: words only. */
  readonly target: ControlRef | null;
  /** `pointing`: ring; `waiting`: the control is not there yet; `unsure`: words instead of an arrow; `notice`: nothing to point at. */
  readonly mode: 'pointing' | 'waiting' | 'unsure' | 'notice';
  readonly actions: readonly CardAction[];
  /** Words of the frame around: "Fold", "More", … in the reader's language. */
  readonly words: {
    readonly fold: string;
    readonly more: string;
    readonly less: string;
    readonly pill: string;
    readonly practice: string;
    /** Offered while the target is scrolled out of view. */
    readonly scroll?: string;
  };
  readonly lang: 'en' | 'ja';
  readonly pointer?: PointerView;
  /** Who sees what of this person, ready words: "Cy Novak sees your checklist". Left out: nobody anything. */
  readonly seen?: string;
  /** The screen is shared in a call: larger, with the prompt's number. */
  readonly large?: boolean;
}
