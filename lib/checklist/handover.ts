/** The handovers in which this seat takes part, as its own ledger knows them (order.md, condition 1 and Stopping). */
import type { Role } from './checklist.ts';
import type { FactId, HandoverId, Person, SeatId } from './fact.ts';
import { isPerson } from './person.ts';
import { arrival, type Book, type FactOf, last, mine, pick, pickBy } from './read.ts';

export interface Handover {
  readonly id: HandoverId;
  /** My role in it. */
  readonly role: Role;
  /** Number of my fact with which it began for me. */
  readonly start: number;
  readonly tenantName: string;
  readonly leaver: Person;
  readonly keeper: Person;
  readonly leaverSeat: SeatId;
  /** The seat whose sightings count: the confirmed one, else the one that answered. */
  readonly keeperSeat: SeatId | null;
  /** Number of my confirmation of the keeper's digits (leaver's ledger only). */
  readonly confirmed: number | null;
  /** Two seats answered and nobody has yet told by voice which one is right. */
  readonly twoSeats: boolean;
  /**
   * Another seat that answered after "disconnected": the keeper's, whose machine was lost, or a stranger's. It gets the
   * closing once its digits are compared (leaver's ledger only).
   */
  readonly lateSeat: SeatId | null;
  /** Invitations of the leaver's seat, each with its challenge. */
  readonly invitations: readonly FactOf<'invited'>[];
  /** Answers of all seats. */
  readonly replies: readonly FactOf<'replied'>[];
  readonly checks: readonly FactOf<'checked'>[];
  /** The leaver's closing of this very handover; a stranger's is none. */
  readonly closing: FactOf<'closed'> | null;
  /** Closed, or another took its place: nobody is released by it and its promise ends. */
  readonly over: boolean;
}

const of =
  (id: HandoverId) =>
  ({ body }: { readonly body: { readonly handover: HandoverId } }): boolean =>
    body.handover === id;

/** What somebody says whose digits differ from those that are read out to them: that seat is not the other's. */
const STRANGER = 'stranger';

/** Whose sightings count: a confirmation made when all the answers were known settles it. */
function settleKeeper(book: Book, replies: readonly FactOf<'replied'>[], id: HandoverId) {
  const seats = [...new Set(replies.map(({ seat }) => seat))];
  const latest = last(
    mine(book, 'confirmed').filter(
      ({ body }) => body.handover === id && !body.otherHandover && seats.includes(body.seat),
    ),
  );
  if (latest === null) {
    return { keeperSeat: seats.at(-1) ?? null, confirmed: null, twoSeats: seats.length > 1 };
  }
  const later = seats.some(
    (seat) =>
      seat !== latest.body.seat &&
      Math.min(...replies.filter((reply) => reply.seat === seat).map(({ id }) => arrival(book, id))) >
        latest.n,
  );
  return { keeperSeat: latest.body.seat, confirmed: latest.n, twoSeats: later };
}

/** Who answers after "disconnected" changes nothing of what was shown: at most the closing goes there, too. */
function settle(
  book: Book,
  replies: readonly FactOf<'replied'>[],
  closing: FactOf<'closed'> | null,
  id: HandoverId,
) {
  const gone = closing?.body.outcome === 'disconnected' ? closing.n : Number.POSITIVE_INFINITY;
  const late = (reply: FactOf<'replied'>): boolean => arrival(book, reply.id) > gone;
  const settled = settleKeeper(
    book,
    replies.filter((reply) => !late(reply)),
    id,
  );
  const lateReply = last(replies.filter((reply) => late(reply) && reply.seat !== settled.keeperSeat));
  if (lateReply === null) return { ...settled, lateSeat: null };
  const { seat } = lateReply;
  const known = last(mine(book, 'confirmed').filter((fact) => of(id)(fact) && fact.body.seat === seat));
  if (known !== null) return { keeperSeat: seat, confirmed: known.n, twoSeats: false, lateSeat: null };
  const aside = mine(book, 'said').some(
    (fact) => of(id)(fact) && fact.body.task === STRANGER && fact.n > arrival(book, lateReply.id),
  );
  return { ...settled, lateSeat: aside ? null : seat };
}

function asLeaver(book: Book, opened: FactOf<'opened'>, later: boolean): Handover {
  const id = opened.body.handover;
  const invitations = mine(book, 'invited').filter(of(id));
  const replies = pick(book, 'replied').filter((fact) => of(id)(fact) && fact.seat !== book.me);
  const closing = mine(book, 'closed').find(of(id)) ?? null;
  const shown = last(invitations)?.body ?? opened.body;
  return {
    id,
    role: 'leaver',
    start: opened.n,
    tenantName: last(invitations)?.body.tenantName ?? '',
    leaver: shown.leaver,
    keeper: shown.keeper,
    leaverSeat: book.me,
    ...settle(book, replies, closing, id),
    invitations,
    replies,
    checks: pick(book, 'checked').filter(of(id)),
    closing,
    over: closing !== null || (later && invitations.length === 0),
  };
}

const invitationOf = (book: Book, { body }: FactOf<'joined'>): FactOf<'invited'> | undefined =>
  pick(book, 'invited').find((fact) => fact.id === body.invitation);

/**
 * I set it aside: somebody unknown begins in the leaver's name. That can be said only where I have promised the same
 * leaver at another seat; alone, it would end the only promise there is.
 */
function setAside(book: Book, { seat, body }: FactOf<'invited'>): boolean {
  const said = mine(book, 'said').find((fact) => of(body.handover)(fact) && fact.body.task === STRANGER);
  if (said === undefined) return false;
  return mine(book, 'joined').some((joined) => {
    const first = invitationOf(book, joined);
    return (
      first !== undefined &&
      first.seat !== seat &&
      isPerson(first.body.leaver.email || first.body.leaver.name, body.leaver) &&
      mine(book, 'replied').some(
        (fact) => of(joined.body.handover)(fact) && fact.body.promise && fact.n < said.n,
      )
    );
  });
}

function asKeeper(book: Book, joined: FactOf<'joined'>, later: readonly FactOf<'joined'>[]): Handover | null {
  const id = joined.body.handover;
  const invitation = invitationOf(book, joined);
  if (invitation === undefined || invitation.body.handover !== id) return null;
  const leaverSeat = invitation.seat;
  const invitations = pickBy(book, 'invited', leaverSeat).filter(of(id));
  const replies = mine(book, 'replied').filter(of(id));
  const stranger = setAside(book, invitation);
  const closing = stranger ? null : (pickBy(book, 'closed', leaverSeat).find(of(id)) ?? null);
  // The same leaver invited again; or the person did at a fresh seat, and was recognised by voice, or was answered
  // there while nothing was promised here: that one counts.
  const replaced = later.some((one) => {
    const { body } = one;
    const next = invitationOf(book, one);
    if (next === undefined || body.handover === id) return false;
    if (next.seat === leaverSeat) return next.n > invitation.n;
    const { name, email } = next.body.leaver;
    const answered = mine(book, 'replied').some(of(body.handover));
    if (replies.length === 0 && answered && isPerson(email || name, invitation.body.leaver)) return true;
    return mine(book, 'confirmed').some((fact) => of(body.handover)(fact) && fact.body.seat === next.seat);
  });
  return {
    id,
    role: 'keeper',
    start: joined.n,
    tenantName: invitation.body.tenantName,
    leaver: invitation.body.leaver,
    keeper: joined.body.person,
    leaverSeat,
    keeperSeat: book.me,
    confirmed: null,
    twoSeats: false,
    lateSeat: null,
    invitations,
    replies,
    checks: mine(book, 'checked').filter(of(id)),
    closing,
    over: closing !== null || replaced || stranger,
  };
}

/** Both are begun by one leaver, at two seats: one of their machines may be lost (order.md, Stopping and losing). */
export const sameLeaver = (one: Handover, other: Handover): boolean =>
  one.role === 'keeper' &&
  other.role === 'keeper' &&
  one.leaverSeat !== other.leaverSeat &&
  isPerson(one.leaver.email || one.leaver.name, other.leaver);

/** My handovers in the order in which I began them. */
export function handovers(book: Book): readonly Handover[] {
  const joins = mine(book, 'joined');
  const opens = mine(book, 'opened');
  const starts = [...opens, ...joins].map(({ n }) => n);
  const found: Handover[] = opens.map((fact) =>
    asLeaver(
      book,
      fact,
      starts.some((n) => n > fact.n),
    ),
  );
  for (const fact of joins) {
    const earlier = found.find(({ id }) => id === fact.body.handover);
    const handover = earlier
      ? null
      : asKeeper(
          book,
          fact,
          joins.filter(({ n }) => n > fact.n),
        );
    if (handover) found.push(handover);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** My promise not to disconnect stands in it (condition 4): from my reply until its closing. */
export const promiseStands = (handover: Handover): boolean =>
  handover.role === 'keeper' &&
  !handover.over &&
  handover.replies.some(({ body }) => body.promise && body.sighting.connection === 'holds');

/** Number from which the keeper's message counts: arrived, and its digits confirmed. */
export const acceptedAt = (book: Book, { confirmed }: Handover, message: FactId): number =>
  Math.max(arrival(book, message), confirmed ?? 0);

/** Something may rest on it already: an answer has come, or I gave mine. */
const binding = (handover: Handover): boolean => !handover.over && handover.replies.length > 0;

/**
 * The one to show: the first that binds, or what the same leaver began at another seat since, whose digits are to be
 * compared; else the latest open one, else the latest.
 */
export function current(all: readonly Handover[]): Handover | null {
  const bound = all.find(binding);
  if (bound === undefined) return last(all.filter(({ over }) => !over)) ?? last(all);
  const heirs = all.filter(
    (one) => one.start > bound.start && sameLeaver(one, bound) && (!one.over || one.closing !== null),
  );
  return last(heirs) ?? bound;
}
