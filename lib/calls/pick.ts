/** Between the worker and the script by which a person shows a control on the page. Plain data. */
import type { ControlRef } from '../consoles/console.ts';
import type { Clue, PickRefusal } from '../pick/clue.ts';
import type { ScreenLanguage } from '../words/language.ts';

/** What is to be shown. */
export interface PickAsk {
  /** Name of this picking, random: what another one said is void. */
  readonly id: string;
  readonly ref: ControlRef;
  /** What the control is for, a sentence in the reader's language. */
  readonly what: string;
  readonly lang: ScreenLanguage;
}

/** A control as it was shown. */
export interface PickFound {
  readonly clue: Clue;
  /** Language of the page (`lang`), '' where it says none. */
  readonly language: string;
}

/** A picking under way. */
export interface Picking {
  readonly id: string;
  readonly tenant: string;
  readonly tabId: number;
  /** The document in which it is shown. */
  readonly doc: string;
  readonly ref: ControlRef;
  readonly what: string;
  /** What was shown, and waits for the person's word. */
  readonly found: PickFound | null;
}

/** `begin` is answered with a PickAsk, or null where nothing is asked for; `found` with a PickAnswer. */
export type PickCall =
  | { readonly pick: 'begin' }
  | { readonly pick: 'found'; readonly id: string; readonly found: PickFound }
  | { readonly pick: 'end'; readonly id: string };

export interface PickAnswer {
  /** Why it is not remembered; null: the person is asked in a window. */
  readonly refused: PickRefusal | null;
}

/** Push from the worker to the frames of a tab: nothing is to be shown (any more). */
export const PICK_OVER = 'pickOver';
