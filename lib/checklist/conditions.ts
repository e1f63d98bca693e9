/**
 * When the leaver's own Disconnect is allowed: the six conditions of order.md, each a named pure function.
 * null: met; otherwise the hold with its remedy. Doubt holds.
 */
import type { Hold, HoldReason, PageView, Role, Step } from './checklist.ts';
import type { QuotedSighting } from './fact.ts';
import { acceptedAt, type Handover } from './handover.ts';
import { lastSignOut, loadedAfter } from './pages.ts';
import { compareAccount, isPerson } from './person.ts';
import { whose } from './quote.ts';
import { arrival, type Book, type FactOf, mine } from './read.ts';
import { tellsRefused } from './refused.ts';
import type { RulePart } from './release.ts';

/** All that the rule looks at. `now`: this machine's clock, ms. */
export interface Release {
  readonly book: Book;
  readonly handover: Handover;
  /** The keeper's latest reply that quotes a challenge of mine, and that challenge's invitation. */
  readonly reply: FactOf<'replied'> | null;
  readonly invitation: FactOf<'invited'> | null;
  readonly page: PageView | null;
  readonly now: number;
  /** My own connection has ended without a click of mine: that my page shows it speaks against nobody. */
  readonly ended: boolean;
  readonly rule: readonly RulePart[];
}

const HOUR = 3_600_000;
/** A challenge is good for 72 hours by the leaver's clock. */
export const CHALLENGE_LIFE = 72 * HOUR;
/** A clock that was set back by more than this tells no age. */
export const CLOCK_SLACK = HOUR / 6;

const hold = (reason: HoldReason, role: Role, step: Step): Hold => ({
  verdict: 'hold',
  reason,
  remedy: { role, step },
  pass: 'override',
});

/** A challenge issued at `at` is still good at `now`; both by the leaver's clock, ms. */
export const challengeGood = (at: number, now: number): boolean =>
  now - at <= CHALLENGE_LIFE && now - at >= -CLOCK_SLACK;

/** 1. An open handover with my seat as leaver and the keeper's seat, whose digits I have confirmed. */
export function seats({ handover, reply }: Release): Hold | null {
  if (handover.role !== 'leaver' || handover.over) {
    return { verdict: 'hold', reason: 'noHandover', remedy: null, pass: 'override' };
  }
  if (handover.twoSeats) return hold('twoSeats', 'leaver', 'confirmDigits');
  if (reply === null && handover.replies.length === 0) return null; // nobody to confirm yet: condition 2 says it
  if (handover.confirmed === null) return hold('digitsOpen', 'leaver', 'confirmDigits');
  return null;
}

/** 2. My seat issued the challenge at most 72 hours ago, and a sighting of the keeper quotes it. */
export function challenge({ handover, reply, invitation, now, rule }: Release): Hold | null {
  if (handover.invitations.length === 0) return hold('keeperHasAccess', 'leaver', 'revoke');
  if (reply === null || invitation === null) return hold('keeperNotConnected', 'keeper', 'connect');
  return !rule.includes('age') || challengeGood(invitation.at, now)
    ? null
    : hold('challengeOld', 'leaver', 'askAgain');
}

/** 3. The keeper's document was loaded after challenge and last Connect, and shows that the keeper holds here. */
export function sighting(release: Release): Hold | null {
  const { book, handover, reply } = release;
  if (reply === null) return hold('keeperNotConnected', 'keeper', 'connect');
  const seen = reply.body.sighting;
  if (tellsRefused(seen)) return refused(release);
  if (seen.connection !== 'holds') return hold('sightingState', 'keeper', 'connect');
  if (!loadedAfter(seen.doc, seen.received) || !loadedAfter(seen.doc, seen.lastConnect)) {
    return hold('sightingStale', 'leaver', 'askAgain');
  }
  if (seen.tenantBy === 'named' && !seen.soleTenant) return hold('sightingTenant', 'leaver', 'askAgain');
  // My own pages may show another form of my account than User Access does.
  const owned = mine(book, 'saw').some(
    ({ body: { connection, account } }) =>
      connection === 'holds' &&
      account !== null &&
      compareAccount(seen.account, { name: account, email: account }) === 'same',
  );
  return !owned && whose(seen, handover.leaver) === 'certain'
    ? null
    : hold('sightingAccount', 'leaver', 'askAgain');
}

/** 4. The reply binds the keeper's guard; that guard's part is `promiseStands`. */
export function promise({ reply }: Release): Hold | null {
  if (reply === null) return hold('keeperNotConnected', 'keeper', 'connect');
  return reply.body.promise ? null : hold('noPromise', 'leaver', 'askAgain');
}

const lost = (connection: string): boolean => connection === 'free' || connection === 'blocked';

/** The keeper's Connect changed nothing; unless a click of mine on their row was the cause, no order is safe. */
function refused(release: Release): Hold {
  const undone = clickedHere(release, release.invitation?.n ?? 0);
  if (undone) return hold('contrary', 'leaver', 'askAgain');
  return { verdict: 'hold', reason: 'refused', remedy: null, pass: 'override' };
}

/** On my seat, after the challenge: a click on the keeper, a Connect. */
function clickedHere({ book, handover, rule }: Release, from: number): boolean {
  return mine(book, 'clicked').some(({ n, body }) => {
    if (n <= from) return false;
    if (body.control === 'connect') return rule.includes('myConnect');
    if (body.control === 'disconnect') return false;
    // A row that could not be read may have been the keeper's.
    return body.row === null || isPerson(body.row, handover.keeper);
  });
}

/** The same, or a look without the connection. */
function contraryHere(release: Release, from: number): boolean {
  const looks = release.ended || !release.rule.includes('myLook') ? [] : mine(release.book, 'saw');
  return clickedHere(release, from) || looks.some(({ n, body }) => n > from && lost(body.connection));
}

/** On the keeper's seat, above the quoted number: a look without the connection, a sign-out, a Disconnect. */
function contraryThere({ book, handover, rule }: Release, from: number): boolean {
  const quotes: readonly QuotedSighting[] = [...handover.replies, ...handover.checks]
    .filter(({ seat }) => seat === handover.keeperSeat)
    .map(({ body }) => body.sighting);
  const looks = rule.includes('theirLook');
  if (looks && quotes.some(({ n, connection }) => n > from && lost(connection))) return true;
  return book.facts.some(({ seat, n, body }) => {
    if (seat !== handover.keeperSeat || n <= from) return false;
    if (body.kind === 'saw') return looks && lost(body.connection);
    if (body.kind === 'signedOut') return rule.includes('theirSignOut');
    return body.kind === 'clicked' && body.control === 'disconnect';
  });
}

/** From any other seat, unless it is known to have arrived before the reply. */
function contraryElsewhere({ book, handover }: Release, accepted: number): boolean {
  return book.facts.some(({ id, seat, body }) => {
    if (seat === book.me || seat === handover.keeperSeat || arrival(book, id) < accepted) return false;
    if (body.kind === 'replied') return body.handover === handover.id && lost(body.sighting.connection);
    if (body.kind === 'saw') {
      return lost(body.connection) && compareAccount(body.account, handover.keeper) === 'same';
    }
    if (body.kind !== 'clicked' || body.control === 'connect') return false;
    return body.control === 'disconnect' || body.row === null || isPerson(body.row, handover.keeper);
  });
}

/** 5. Nothing seen or done since speaks against it. A row that merely reads differently voids nothing. */
export function nothingSince(release: Release): Hold | null {
  const { book, page, reply, invitation } = release;
  if (reply === null || invitation === null) return hold('keeperNotConnected', 'keeper', 'connect');
  const contrary =
    contraryHere(release, invitation.n) ||
    contraryThere(release, reply.body.sighting.n) ||
    contraryElsewhere(release, arrival(book, reply.id));
  if (!contrary) return null;
  // After my own Disconnect elsewhere it is no longer the keeper who can tell, but this page loaded anew.
  return page !== null && leftElsewhere(book, page)
    ? hold('pageStale', 'leaver', 'reloadToRelease')
    : hold('contrary', 'leaver', 'askAgain');
}

/** I clicked Disconnect in another document since this page was loaded. */
const leftElsewhere = (book: Book, page: PageView): boolean =>
  mine(book, 'clicked').some(
    ({ n, body }) =>
      body.control === 'disconnect' && body.doc.id !== page.doc.id && !loadedAfter(page.doc, n),
  );

/** 6. My page was fully loaded after the reply was accepted, is mine, and shows that I hold. */
export function ownPage(release: Release): Hold | null {
  const { book, handover, page, reply } = release;
  if (reply === null) return hold('keeperNotConnected', 'keeper', 'connect');
  if (page === null || !loadedAfter(page.doc, acceptedAt(book, handover, reply.id))) {
    return hold('pageStale', 'leaver', 'reloadToRelease');
  }
  // Signed out since it was loaded, or Disconnect already clicked in another document: it tells of the past.
  if (leftElsewhere(book, page) || !loadedAfter(page.doc, lastSignOut(book, book.me))) {
    return hold('pageStale', 'leaver', 'reloadToRelease');
  }
  const account = compareAccount(page.account, handover.leaver);
  const signedOut = lastSignOut(book, book.me) > handover.start;
  if (account === 'other' || (account === 'unknown' && signedOut)) {
    return hold('pageAccount', 'leaver', 'reloadToRelease');
  }
  return page.connection === 'holds' ? null : hold('pageState', 'leaver', 'reloadToRelease');
}
