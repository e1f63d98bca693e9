/** What a recorder tells at a time. Plain data. */
import type { ControlId } from '../consoles/console.ts';
import type { MirrorEvent } from './scrub.ts';

/** A control that Handrail knows, at a node of the mirror. Of one in somebody's row it is not told whose. */
export interface Spot {
  readonly node: number;
  readonly control: ControlId;
}

export interface Batch {
  /** It begins with a whole picture, and needs none of what came before. */
  readonly fresh: boolean;
  readonly events: readonly MirrorEvent[];
  /** null: as before. */
  readonly spots: readonly Spot[] | null;
}
