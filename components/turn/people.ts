import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { SeatId } from '../../lib/checklist/fact.ts';
import { calledIn, shorten } from '../../lib/guide/name.ts';

/** The names of a handover, short enough for a sentence; `other` is who is at the other end. */
export interface People extends Readonly<Record<string, string>> {
  readonly leaver: string;
  readonly keeper: string;
  readonly other: string;
  readonly tenant: string;
}

export function peopleOf(checklist: Checklist): People {
  const leaver = calledIn(checklist, 'leaver');
  const keeper = calledIn(checklist, 'keeper');
  return {
    leaver,
    keeper,
    other: checklist.me === 'leaver' ? keeper : leaver,
    tenant: shorten(checklist.tenantName || checklist.tenant),
  };
}

/** Who proved something at a seat. The keeper may have had another one then: a machine that is lost. */
export const nameAtSeat = (checklist: Checklist, seat: SeatId): string =>
  calledIn(checklist, seat === checklist.leaver.seat ? 'leaver' : 'keeper');

/** The seat of this browser in the handover, null before it is known. */
export const ownSeat = (checklist: Checklist): SeatId | null => checklist[checklist.me].seat;
