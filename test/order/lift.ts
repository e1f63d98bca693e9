/** A row of order.md's table "What the guard holds", taken out: the clicks that pass without it. */
import type { Click, Hold, HoldReason } from '../../lib/checklist/checklist.ts';

export interface Lift {
  /** The row as order.md names it. */
  readonly row: string;
  readonly controls: readonly Click['control'][];
  /** Null: whatever the reason. */
  readonly reasons: readonly HoldReason[] | null;
  /** Only one's own row under User Access. */
  readonly own?: true;
}

/** The click is held by this row and by no other. */
export const isLifted = (lift: Lift | null, click: Click, held: Hold, own: boolean): boolean =>
  lift?.controls.includes(click.control) === true &&
  (lift.reasons === null || lift.reasons.includes(held.reason)) &&
  (lift.own ?? false) === own;
