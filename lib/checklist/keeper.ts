/** The keeper's next step: connect, prove it, answer, wait for the closing, look again. */
import type { Fact, HandoverId, SeatId } from './fact.ts';
import { handovers, promiseStands, sameLeaver } from './handover.ts';
import { lastClick, lastSignOut, latestLook, loadedAfter, myLooks } from './pages.ts';
import { quoteFrom } from './quote.ts';
import { arrival, type FactOf, last, openBook } from './read.ts';
import { connectRefused, tellsRefused } from './refused.ts';
import { type Stand, sent, type Turn, turn } from './stand.ts';

/**
 * Connected, no account shown: only a connection made before our eyes counts. So the row is taken away again;
 * where this keeper was the leaver before, that would end a connection that others hang on: then it is broken off.
 */
function remake(stand: Stand): Turn {
  const { book, handover, all } = stand;
  const heldFirst = all.some(
    ({ id, role, closing }) =>
      role === 'leaver' && id !== handover.id && closing?.body.outcome !== 'disconnected',
  );
  const signedOut = lastSignOut(book, book.me) > handover.start;
  return turn('keeper', 'leaver', heldFirst || signedOut ? 'close' : 'revoke');
}

/** No account shown and somebody signed out since joining: Connect stays held, so only a fresh start helps. */
const connectHeld = ({ book, handover }: Stand, look: FactOf<'saw'> | null): boolean =>
  look?.body.account === null && lastSignOut(book, book.me) > handover.start;

/** Connect was clicked, and only a page loaded since tells whether it worked: some show it no earlier. */
function clickedUnseen({ book, handover }: Stand): boolean {
  const click = lastClick(book, book.me, 'connect');
  return click > handover.start && !myLooks(book, handover).some(({ body }) => loadedAfter(body.doc, click));
}

/** Nothing can be quoted yet: what comes first. */
function towardsReply(stand: Stand): Turn {
  const { book, handover } = stand;
  const { sighting, reason } = quoteFrom(book, handover.id, 'invited', true);
  switch (reason) {
    case null:
      return turn('keeper', 'keeper', sighting.connection === 'holds' ? 'reply' : 'tellRefused');
    case 'otherHandover':
      return turn('keeper', 'keeper', 'awaitClosing');
    case 'tenant':
      return turn('keeper', 'keeper', 'readTenant');
    case 'reload':
    case 'leaverAccount':
      return turn('keeper', 'keeper', 'reloadToProve');
    case 'account':
      return remake(stand);
    default: {
      const look = latestLook(book, handover);
      if (look?.body.connection !== 'blocked') {
        if (connectHeld(stand, look)) return turn('keeper', 'leaver', 'close');
        return turn('keeper', 'keeper', clickedUnseen(stand) ? 'reloadToProve' : 'connect');
      }
      const invitation = last(handover.invitations);
      const fresh = loadedAfter(look.body.doc, invitation ? arrival(book, invitation.id) : 0);
      return fresh ? turn('keeper', 'leaver', 'revoke') : turn('keeper', 'keeper', 'reloadToProve');
    }
  }
}

/** The last reply answers the last challenge, and nothing has happened here since that it does not know. */
function replyStands({ book, handover }: Pick<Stand, 'book' | 'handover'>): boolean {
  const reply = last(handover.replies);
  if (reply === null || reply.body.challenge !== last(handover.invitations)?.body.challenge) return false;
  if (tellsRefused(reply.body.sighting)) return connectRefused(book, handover);
  const from = reply.body.sighting.n;
  const look = latestLook(book, handover);
  const lost = look !== null && look.n > from && look.body.connection !== 'holds';
  return !lost && lastClick(book, book.me, 'connect') < from && lastSignOut(book, book.me) < from;
}

/** This seat's last reply in a handover may be sent once more; otherwise another one has to be written. */
export function answerStands(facts: readonly Fact[], me: SeatId, id: HandoverId): boolean {
  const book = openBook(facts, me);
  const handover = handovers(book).find((one) => one.id === id && one.role === 'keeper');
  return handover !== undefined && replyStands({ book, handover });
}

function afterClosing(stand: Stand, outcome: 'disconnected' | 'brokenOff'): Turn {
  const { book, handover } = stand;
  const look = latestLook(book, handover);
  const arrived = handover.closing ? arrival(book, handover.closing.id) : 0;
  const holds = look?.body.connection === 'holds';
  if (outcome === 'brokenOff') {
    if (holds) return turn('keeper', 'keeper', 'swap', 'brokenOff');
    const back = look?.body.connection === 'blocked' && look.n > arrived;
    return back
      ? turn('keeper', 'leaver', 'finished', 'brokenOff')
      : turn('keeper', 'leaver', 'giveBack', 'brokenOff');
  }
  if (stand.done('confirm')) {
    return sent(stand, 'checked')
      ? turn('keeper', 'keeper', 'finished', 'finished')
      : turn('keeper', 'keeper', 'report', 'finished');
  }
  const fresh =
    look !== null && loadedAfter(look.body.doc, Math.max(arrived, lastClick(book, book.me, 'connect')));
  if (!fresh || holds) return turn('keeper', 'keeper', 'confirm');
  return turn('keeper', 'keeper', 'recover', 'outage');
}

/** Status and next step on the keeper's checklist. */
export function keeperTurn(stand: Stand): Turn {
  const { handover, all } = stand;
  const bound = all.filter((one) => promiseStands(one) && one.leaverSeat !== handover.leaverSeat);
  // Bound to another seat of this leaver: whose this one is has to be known before it counts.
  const unconfirmed = bound.some((one) => sameLeaver(one, handover));
  if (handover.closing && unconfirmed) return turn('keeper', 'keeper', 'confirmDigits');
  if (handover.closing) return afterClosing(stand, handover.closing.body.outcome);
  // Bound to another leaver: that handover has to be closed first.
  if (!bound.every((one) => sameLeaver(one, handover))) return turn('keeper', 'keeper', 'awaitClosing');
  if (!replyStands(stand)) return towardsReply(stand);
  const reply = last(handover.replies);
  const refused = reply !== null && tellsRefused(reply.body.sighting);
  if (!sent(stand, 'replied')) return turn('keeper', 'keeper', refused ? 'tellRefused' : 'reply');
  if (refused) return turn('keeper', 'keeper', 'vendor');
  return unconfirmed ? turn('keeper', 'keeper', 'confirmDigits') : turn('keeper', 'leaver', 'awaitClosing');
}
