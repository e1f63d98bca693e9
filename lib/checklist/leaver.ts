/** The leaver's next step: what the rule still lacks, in the order in which it can be mended. */
import type { Hold, PageView } from './checklist.ts';
import { challengeGood } from './conditions.ts';
import type { Fact, HandoverId, SeatId } from './fact.ts';
import { handovers, promiseStands } from './handover.ts';
import { keeperRow, lastLeave, latestLook, loadedAfter, myLooks } from './pages.ts';
import { keeperTold } from './proofs.ts';
import { last, mine, openBook } from './read.ts';
import { keeperStands, releaseDisconnect } from './release.ts';
import { type Stand, sent, type Turn, turn } from './stand.ts';

/** Condition 5 and 3 are mended by a fresh challenge; once it is on its way, the keeper is awaited. */
function askOrAwait(stand: Stand): Turn {
  const { handover, now } = stand;
  const invitation = last(handover.invitations);
  const answered = handover.replies.some(({ body }) => body.challenge === invitation?.body.challenge);
  if (invitation === null || answered || !challengeGood(invitation.at, now)) {
    return turn('leaver', 'leaver', 'askAgain');
  }
  return sent(stand, 'invited') ? turn('leaver', 'keeper', 'awaitReply') : turn('leaver', 'leaver', 'invite');
}

/** From a hold of the rule to the step that mends it. */
function mend(stand: Stand, held: Hold): Turn {
  switch (held.reason) {
    case 'twoSeats':
      return turn('leaver', 'leaver', 'confirmDigits', 'alarm');
    case 'digitsOpen':
      return turn('leaver', 'leaver', 'confirmDigits');
    case 'refused':
      return turn('leaver', 'leaver', 'vendor');
    case 'pageStale':
    case 'pageAccount':
    case 'pageState':
      return turn('leaver', 'leaver', 'reloadToRelease');
    default:
      return askOrAwait(stand);
  }
}

/** My latest look as the page that a release would rest on. */
function lookedAt({ book }: Stand): PageView | null {
  const look = last(mine(book, 'saw').filter(({ body }) => body.connection !== 'unclear'));
  return look && { doc: look.body.doc, connection: look.body.connection, account: look.body.account };
}

/** I held since I last left, or clicked Disconnect: only then does a page without it mean that I left now. */
function heldOnce({ book, handover }: Stand): boolean {
  const left = mine(book, 'closed').filter(
    ({ body }) => body.outcome === 'disconnected' && body.handover !== handover.id,
  );
  const from = last(left)?.n ?? 0;
  return (
    lastLeave(book, handover.leaver) > from ||
    myLooks(book, handover).some(({ n, body }) => n > from && body.connection === 'holds')
  );
}

function afterClosing(stand: Stand): Turn {
  const { book, handover } = stand;
  if (handover.lateSeat !== null) return turn('leaver', 'leaver', 'confirmDigits', 'finished');
  // Nobody was invited: nobody has to be told.
  if (handover.invitations.length > 0 && !sent(stand, 'closed')) {
    const status = handover.closing?.body.outcome === 'brokenOff' ? 'brokenOff' : 'running';
    return turn('leaver', 'leaver', 'close', status);
  }
  const told = last(
    [...handover.replies, ...handover.checks]
      .filter(({ seat }) => seat === handover.keeperSeat)
      .sort((a, b) => a.n - b.n),
  );
  if (handover.closing?.body.outcome === 'disconnected') {
    if (stand.done('confirm')) return turn('leaver', 'leaver', 'finished', 'finished');
    const lost = last(handover.checks)?.body.sighting.connection;
    if (lost === 'free' || lost === 'blocked') return turn('leaver', 'keeper', 'recover', 'outage');
    return turn('leaver', 'keeper', 'confirm');
  }
  const look = latestLook(book, handover);
  // Whoever no longer holds (takeover) has nothing to give back.
  const ended = look !== null && look.body.connection !== 'holds';
  if (told?.body.sighting.connection === 'holds' || ended)
    return turn('leaver', 'keeper', 'swap', 'brokenOff');
  const row = keeperRow(book, handover);
  const word = last(mine(book, 'said').filter(({ body }) => body.task === 'revoke'));
  const back = mine(book, 'said').some(
    ({ body }) => body.handover === handover.id && body.task === 'giveBack',
  );
  const taken = row ? row.body.access === 'none' : word?.body.handover === handover.id;
  return taken && !back
    ? turn('leaver', 'leaver', 'giveBack', 'brokenOff')
    : turn('leaver', 'leaver', 'finished', 'brokenOff');
}

/** After a click on Disconnect only a page loaded since then tells whether it worked. */
function lookAgain({ book, handover }: Stand): boolean {
  const click = lastLeave(book, handover.leaver);
  if (click === 0) return false;
  return !myLooks(book, handover).some(({ body }) => loadedAfter(body.doc, click));
}

/**
 * The leaver may break off: until Disconnect is clicked, and again once a page loaded since shows that they still hold.
 * Afterwards only "disconnected" is true.
 */
export function mayBreakOff(facts: readonly Fact[], me: SeatId, handover: HandoverId): boolean {
  const book = openBook(facts, me);
  const mineToo = handovers(book).find(({ id, role }) => id === handover && role === 'leaver');
  if (mineToo === undefined || mineToo.over) return false;
  const click = lastLeave(book, mineToo.leaver);
  const look = latestLook(book, mineToo);
  return (
    click < mineToo.start ||
    (look !== null && look.body.connection === 'holds' && loadedAfter(look.body.doc, click))
  );
}

/**
 * My page no longer shows that I hold. Without a click of mine the keeper's Connect may have ended it (takeover): then
 * their sighting tells, and a page of mine loaded since.
 */
function ended(stand: Stand): Turn {
  const { book, handover, all, now } = stand;
  if (lastLeave(book, handover.leaver) > handover.start) {
    const holds = keeperTold(book, handover)?.body.sighting.connection === 'holds';
    if (!holds) {
      // An answer that says it is over is here: by voice A learns whether it is the keeper's.
      const answered = last(handover.replies)?.body.sighting.connection === 'holds';
      if (answered && handover.confirmed === null) return turn('leaver', 'leaver', 'confirmDigits', 'outage');
      return turn('leaver', 'keeper', 'recover', 'outage');
    }
    return turn('leaver', 'leaver', stand.done('disconnect') ? 'close' : 'reloadToClose');
  }
  if (stand.done('disconnect')) return turn('leaver', 'leaver', 'close');
  if (handover.replies.length > 0) {
    const held = keeperStands(book, handover, now);
    return held === null ? turn('leaver', 'leaver', 'reloadToClose') : mend(stand, held);
  }
  // Nothing to hand over: whoever does not hold has nothing that could be revoked or left, unless they did at a
  // machine that is gone: then the keeper waits for somebody to close.
  const resumes = mine(book, 'said').some(
    ({ body }) => body.handover === handover.id && body.task === 'resume',
  );
  if (!resumes && !heldOnce(stand)) return turn('leaver', 'leaver', 'close');
  if (handover.invitations.length > 0) return askOrAwait(stand);
  // Whom I invited to an earlier one may have connected since (takeover). If not, nobody holds: either way it is they
  // who see it, and they who connect.
  const invited = all.some(({ role, invitations }) => role === 'leaver' && invitations.length > 0);
  return resumes || invited
    ? turn('leaver', 'leaver', 'invite')
    : turn('leaver', 'keeper', 'recover', 'outage');
}

/** Status and next step on the leaver's checklist. */
export function leaverTurn(stand: Stand): Turn {
  const { book, handover, all, now } = stand;
  if (handover.closing !== null) return afterClosing(stand);
  // My promise in another handover keeps me from ever disconnecting by this one: it has to be broken off.
  if (all.some(promiseStands)) return turn('leaver', 'leaver', 'close');
  if (handover.twoSeats) return turn('leaver', 'leaver', 'confirmDigits', 'alarm');
  if (lookAgain(stand)) return turn('leaver', 'leaver', 'reloadToClose');
  const look = latestLook(book, handover);
  const gone = look !== null && look.body.connection !== 'holds';
  if (gone) return ended(stand);
  if (handover.replies.length === 0) {
    if (!stand.done('revoke')) return turn('leaver', 'leaver', 'revoke');
    return handover.invitations.length === 0 ? turn('leaver', 'leaver', 'invite') : askOrAwait(stand);
  }
  const held = releaseDisconnect(book, handover, lookedAt(stand), now);
  return held === null ? turn('leaver', 'leaver', 'disconnect') : mend(stand, held);
}
