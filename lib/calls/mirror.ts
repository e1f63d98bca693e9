/** Between the worker and the recorder that it has brought into one frame. Each ends with the other. */
import type { Batch } from '../cobrowse/batch.ts';
import type { ControlRef } from '../consoles/console.ts';

/** Name of the port that the recorder opens. */
export const MIRROR_PORT = 'mirror';

/** From the recorder. */
export interface MirrorTold {
  readonly batch: Batch;
}

/** To the recorder: the batch was taken, a whole picture is wanted, or other controls are to be told of. */
export type MirrorAsk =
  | { readonly ask: 'more' }
  | { readonly ask: 'fresh' }
  | { readonly ask: 'look'; readonly refs: readonly ControlRef[] };
