/** The masked view on its way: recorder → worker → room → worker → desk. */
import type { Batch } from '../cobrowse/batch.ts';
import type { ControlRef } from '../consoles/console.ts';

/** Name of the port that the recorder opens to the worker. Each ends with the other. */
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

/** Name of the port by which a screen views a member's page: `viewer room seat`. */
export const VIEWER_PORT = 'viewer';

/** From the screen: it is still looked at, or wants a whole picture. */
export interface ViewerAsk {
  readonly fresh: boolean;
}

/** To the screen: a part of the page (cobrowse/parts.ts), base64url; empty where there is none now. */
export interface ViewerTold {
  readonly piece: string;
}
