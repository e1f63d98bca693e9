/** An invitation that has arrived and waits to be joined. */
import type { Handover } from './handover.ts';
import { arrival, type Book, type FactOf, last, pick, pickBy } from './read.ts';

/** The latest invitation of another seat that I have neither joined nor seen closed. */
export function unjoined(book: Book, all: readonly Handover[]): FactOf<'invited'> | null {
  const open = pick(book, 'invited').filter(
    (fact) =>
      fact.seat !== book.me &&
      Number.isFinite(arrival(book, fact.id)) &&
      !all.some(({ id }) => id === fact.body.handover) &&
      !pickBy(book, 'closed', fact.seat).some(({ body }) => body.handover === fact.body.handover),
  );
  return last([...open].sort((a, b) => arrival(book, a.id) - arrival(book, b.id)));
}

/** The handover as it would be once joined. */
export function invitationToJoin(book: Book, invitation: FactOf<'invited'>): Handover {
  const { handover, tenantName, leaver, keeper } = invitation.body;
  return {
    id: handover,
    role: 'keeper',
    start: Number.POSITIVE_INFINITY,
    tenantName,
    leaver,
    keeper,
    leaverSeat: invitation.seat,
    keeperSeat: book.me,
    confirmed: null,
    twoSeats: false,
    lateSeat: null,
    invitations: [invitation],
    replies: [],
    checks: [],
    closing: null,
    over: false,
  };
}
