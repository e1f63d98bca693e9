/** The fold: a tenant's facts under a procedure, as one seat sees them. */
import type { Checklist, Participant } from './checklist.ts';
import { CHALLENGE_LIFE } from './conditions.ts';
import type { Fact, HandoverId, SeatId } from './fact.ts';
import { leaverFirst } from './first.ts';
import { current, type Handover, handovers } from './handover.ts';
import { invitationToJoin, unjoined } from './invitation.ts';
import { keeperTurn } from './keeper.ts';
import { leaverTurn } from './leaver.ts';
import type { Procedure } from './procedure.ts';
import { type Book, last, openBook, pick } from './read.ts';
import type { Stand } from './stand.ts';
import { taskStates } from './tasks.ts';

/**
 * The checklist of this seat's current handover, or null where it takes part in none.
 * `facts`: all facts of one tenant in this ledger, in any order, any number of times. `now`: this machine's clock, ms.
 */
export function fold(
  procedure: Procedure,
  facts: readonly Fact[],
  me: SeatId,
  now: number,
): Checklist | null {
  return foldBook(procedure, openBook(facts, me), now);
}

/** fold on an opened book. */
export function foldBook(procedure: Procedure, book: Book, now: number): Checklist | null {
  const all = handovers(book);
  const shown = current(all);
  const invitation = shown === null || shown.over ? unjoined(book, all) : null;
  const handover = invitation ? invitationToJoin(book, invitation) : shown;
  const tenant = book.facts[0]?.tenant;
  if (handover === null || tenant === undefined) return null;
  const tasks = taskStates(procedure, book, handover);
  const done = (id: string): boolean => tasks.some((task) => task.id === id && task.status === 'done');
  const stand: Stand = { book, handover, all, done, now };
  const { status, next } = invitation
    ? JOIN
    : handover.role === 'leaver'
      ? leaverTurn(stand)
      : keeperTurn(stand);
  return {
    tenant,
    tenantName: handover.tenantName,
    practice: tenant.startsWith('000-'),
    procedure: procedure.id,
    handover: handover.id,
    status,
    me: handover.role,
    leaver: participant(book, handover, 'leaver'),
    keeper: participant(book, handover, 'keeper'),
    tasks,
    next,
    challengeEnds: challengeEnds(handover),
    workspace: workspace(book, handover.id),
    firstInvited: leaverFirst(book, handover),
  };
}

const JOIN = {
  status: 'running',
  next: { who: 'me', role: 'keeper', step: 'join', task: null, where: 'popup' },
} as const;

function participant(book: Book, handover: Handover, role: 'leaver' | 'keeper'): Participant {
  const own = role === handover.role;
  const seat = role === 'leaver' ? handover.leaverSeat : (handover.lateSeat ?? handover.keeperSeat);
  const confirmed = pick(book, 'confirmed').some(
    (fact) =>
      fact.seat === book.me &&
      fact.body.handover === handover.id &&
      fact.body.seat === seat &&
      !fact.body.otherHandover,
  );
  return { person: handover[role], seat, confirmed: own || (confirmed && !handover.twoSeats) };
}

/** Only the leaver's seat issued it, so only the leaver's clock can tell. */
function challengeEnds({ role, invitations, closing }: Handover): number | null {
  const invitation = last(invitations);
  return role === 'leaver' && closing === null && invitation ? invitation.at + CHALLENGE_LIFE : null;
}

/** The latest note of the keeper's workspace, of any seat; '' counts as none. */
function workspace(book: Book, id: HandoverId): string | null {
  const notes = pick(book, 'noted').filter(({ body }) => body.handover === id && body.topic === 'workspace');
  return last(notes)?.body.text || null;
}
