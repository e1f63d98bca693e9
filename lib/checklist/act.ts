/** What a person does, told from what a page shows by itself and from what is written because something came. */
import type { FactKind } from './fact.ts';

/**
 * Messages are not among them: in a room they go by themselves. `noted` and `closed` may be written so too, but only
 * where it was this seat's turn, which is over then.
 */
const ACTS: readonly string[] = [
  'opened',
  'joined',
  'confirmed',
  'closed',
  'clicked',
  'said',
  'withdrew',
  'noted',
  'overrode',
  'began',
  'took',
  'attested',
  'did',
  'chose',
  'stopped',
  'firstInvited',
] satisfies FactKind[];

export const isAct = (kind: string): boolean => ACTS.includes(kind);
