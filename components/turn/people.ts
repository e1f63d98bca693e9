import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { SeatId } from '../../lib/checklist/fact.ts';
import { nameOf, shorten } from '../../lib/guide/name.ts';

/** The names of a handover, short enough for a sentence; `other` is who is at the other end. */
export interface People extends Readonly<Record<string, string>> {
  readonly leaver: string;
  readonly keeper: string;
  readonly other: string;
  readonly tenant: string;
}

export function peopleOf(checklist: Checklist): People {
  const leaver = nameOf(checklist.leaver.person);
  const keeper = nameOf(checklist.keeper.person);
  return {
    leaver,
    keeper,
    other: checklist.me === 'leaver' ? keeper : leaver,
    tenant: shorten(checklist.tenantName || checklist.tenant),
  };
}

/** Who is at a seat, '' where this handover does not know it. */
export function nameAtSeat(checklist: Checklist, seat: SeatId): string {
  if (seat === checklist.leaver.seat) return nameOf(checklist.leaver.person);
  if (seat === checklist.keeper.seat) return nameOf(checklist.keeper.person);
  return '';
}

/** The seat of this browser in the handover, null before it is known. */
export const ownSeat = (checklist: Checklist): SeatId | null => checklist[checklist.me].seat;
