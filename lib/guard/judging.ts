import type { GuardedConsole } from '../consoles/console.ts';
import type { Sight, StartSight } from '../locator/sightport.ts';
import type { Guards, Judged } from './judged.ts';

/** Who tells what a press may end: exactly with the reader, roughly until it is there. */
export interface Judging {
  /**
   * What the activation of an element may be; null where it is harmless. `here`: what the place guards, null where
   * nothing names it; `before`: what was guarded last in this document.
   */
  readonly judge: (inner: Element, here: Guards | null, before: Guards | null) => Judged | null;
  /** A trusted press begins, before it is judged. */
  readonly pressed: (inner: Element) => void;
  /** It was let through. */
  readonly passed: (judged: Judged) => void;
  /** The name of the person in whose row an element stands, as the page shows it; '' where nobody is certain. */
  readonly whose: (element: Element) => string;
}

/** A reader that also judges. */
export interface GuardedSight extends Sight {
  readonly judging: Judging;
}

export type StartGuardedSight = StartSight<GuardedSight, GuardedConsole>;
