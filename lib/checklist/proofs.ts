/** What completes a task: named pure functions over the facts, told apart by name in the procedure's data. */
import type { Grade, Proof, Role } from './checklist.ts';
import type { Fact } from './fact.ts';
import { acceptedAt, type Handover } from './handover.ts';
import { heldBefore } from './holders.ts';
import {
  firstAlike,
  firstRowAlike,
  keeperRow,
  lastClick,
  lastLeave,
  latestLook,
  loadedAfter,
} from './pages.ts';
import type { Task } from './procedure.ts';
import { arrival, type Book, type FactOf, last, mine, pick } from './read.ts';
import { keeperStands } from './release.ts';

/** The fact that shows it, or null; `said` where it is only somebody's word. */
type Evidence = { readonly fact: Fact; readonly said: boolean } | null;
type ProofOf = (book: Book, handover: Handover) => Evidence;

const seen = (fact: Fact | null | undefined): Evidence => (fact ? { fact, said: false } : null);
const saidSo = (fact: Fact | null | undefined): Evidence => (fact ? { fact, said: true } : null);

/** The keeper's latest message with a sighting that counts here: mine, or of the confirmed seat. */
export function keeperTold(_book: Book, handover: Handover): FactOf<'replied'> | FactOf<'checked'> | null {
  if (handover.role === 'leaver' && (handover.confirmed === null || handover.twoSeats)) return null;
  const told = [...handover.replies, ...handover.checks].filter(({ seat }) => seat === handover.keeperSeat);
  return last(told.sort((a, b) => a.n - b.n));
}

/** My latest look, where it is this handover's keeper who looks. */
const keeperLook = (book: Book, handover: Handover): FactOf<'saw'> | null =>
  handover.role === 'keeper' ? latestLook(book, handover) : null;

/** The keeper has no access that blocks Connect: the row on the leaver's page, or better, the keeper's own page. */
function keeperFree(book: Book, handover: Handover): Evidence {
  if (handover.role === 'keeper') {
    const look = keeperLook(book, handover);
    const invitation = last(handover.invitations);
    if (look && look.body.connection !== 'blocked') return seen(firstAlike(book, handover, look));
    // The invitation is sent after revoke: a page from before it came says nothing.
    const arrived = invitation ? arrival(book, invitation.id) : Number.POSITIVE_INFINITY;
    return look && loadedAfter(look.body.doc, arrived) ? null : saidSo(invitation);
  }
  const told = keeperTold(book, handover);
  if (told?.body.sighting.connection === 'holds') return seen(told);
  // Roles swapped: the keeper was the leaver before, and holds.
  const before = heldBefore(book, handover);
  if (before) return saidSo(before);
  const row = keeperRow(book, handover);
  const word = said(book, handover, 'revoke');
  if (word && word.n > (row?.n ?? 0)) return saidSo(word);
  return row?.body.access === 'none' ? seen(firstRowAlike(book, row)) : null;
}

/** My word for a task, unless taken back. */
const said = (book: Book, handover: Handover, task: string): FactOf<'said'> | null =>
  last(mine(book, 'said').filter(({ body }) => body.handover === handover.id && body.task === task));

/** The keeper's own page shows that they hold, loaded after the keeper's last click on Connect. */
function keeperHolds(book: Book, handover: Handover): Evidence {
  if (handover.role === 'leaver') {
    const told = keeperTold(book, handover);
    return told?.body.sighting.connection === 'holds' ? seen(told) : null;
  }
  const look = keeperLook(book, handover);
  if (look?.body.connection !== 'holds') return saidSo(said(book, handover, 'connect'));
  const click = lastClick(book, book.me, 'connect');
  return loadedAfter(look.body.doc, click) ? seen(firstAlike(book, handover, look, click)) : null;
}

/**
 * The leaver's own page, loaded after the leaver's Disconnect, no longer shows that they hold. Without such a click the
 * keeper's Connect may have ended it (takeover): then the keeper's sighting is needed too, and a page loaded since.
 */
function leaverGone(book: Book, handover: Handover): Evidence {
  if (handover.role === 'keeper') {
    return handover.closing?.body.outcome === 'disconnected' ? seen(handover.closing) : null;
  }
  const look = latestLook(book, handover);
  if (look === null || look.body.connection === 'holds') return saidSo(said(book, handover, 'disconnect'));
  // Told already, on this same proof: what the keeper tells since does not undo it.
  const click = lastLeave(book, handover.leaver);
  if (handover.closing?.body.outcome === 'disconnected') return seen(firstAlike(book, handover, look, click));
  if (click > handover.start)
    return loadedAfter(look.body.doc, click) ? seen(firstAlike(book, handover, look, click)) : null;
  const told = keeperTold(book, handover);
  const stands = told !== null && keeperStands(book, handover, null) === null;
  return stands && loadedAfter(look.body.doc, acceptedAt(book, handover, told.id)) ? seen(look) : null;
}

/** After the closing the keeper's page, loaded anew, still shows that they hold. */
function keeperStill(book: Book, handover: Handover): Evidence {
  const { closing } = handover;
  if (closing?.body.outcome !== 'disconnected') return null;
  if (handover.role === 'leaver') {
    const check = last(
      pick(book, 'checked').filter(
        ({ seat, body }) => body.handover === handover.id && seat === handover.keeperSeat,
      ),
    );
    return check?.body.sighting.connection === 'holds' ? seen(check) : null;
  }
  const look = keeperLook(book, handover);
  const closed = arrival(book, closing.id);
  const holds = look?.body.connection === 'holds' && loadedAfter(look.body.doc, closed);
  return holds ? seen(firstAlike(book, handover, look, closed)) : null;
}

const PROOFS = { keeperFree, keeperHolds, leaverGone, keeperStill } as const satisfies Record<
  string,
  ProofOf
>;
export type ProofName = keyof typeof PROOFS;

const seatOf = (handover: Handover, role: Role) =>
  role === 'leaver' ? handover.leaverSeat : handover.keeperSeat;

/** The proof of a task with its grade: by the seat it is about, by another seat, or said. */
export function prove(task: Task, book: Book, handover: Handover): Proof | null {
  const evidence = PROOFS[task.proof](book, handover);
  if (evidence === null) return null;
  const { fact } = evidence;
  const own = fact.seat === seatOf(handover, task.about);
  const grade: Grade = evidence.said ? 'said' : own ? 'seen' : 'seenByOther';
  return { grade, seat: fact.seat, at: fact.at, facts: [fact.id] };
}
