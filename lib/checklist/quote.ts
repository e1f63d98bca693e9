/** What the keeper's reply and second look quote: one sighting, in the keeper's own numbers (condition 3). */
import type { Fact, HandoverId, Person, QuotedSighting, SeatId } from './fact.ts';
import { type Handover, handovers, promiseStands, sameLeaver } from './handover.ts';
import { lastClick, lastSignOut, loadedAfter } from './pages.ts';
import { compareAccount } from './person.ts';
import { arrival, type Book, last, mine, openBook } from './read.ts';
import { connectRefused } from './refused.ts';

/** Why there is nothing to quote yet. */
type QuoteReason =
  | 'notKeeper' // this seat is not the keeper of this handover, or it is over
  | 'otherHandover' // this seat's promise to another leaver stands
  | 'notArrived' // the invitation or closing is not here yet
  | 'state' // the page does not show that this seat holds
  | 'reload' // it does, but was loaded too early
  | 'leaverAccount' // it is signed in as the leaver
  | 'account' // it shows no account and this seat did not see the change itself
  | 'tenant'; // it was tied to this customer by name only, and this seat knows others

export type Quote =
  | { readonly sighting: QuotedSighting; readonly reason: null }
  | { readonly sighting: null; readonly reason: QuoteReason };

const not = (reason: QuoteReason): Quote => ({ sighting: null, reason });

/** Whose connection the page shows: told by the account, or by having seen the change. */
export function whose(
  sighting: Pick<QuotedSighting, 'account' | 'sawChange'>,
  leaver: Person,
): 'certain' | 'leaver' | 'uncertain' {
  const account = compareAccount(sighting.account, leaver);
  if (account === 'same') return 'leaver';
  return account === 'other' || sighting.sawChange ? 'certain' : 'uncertain';
}

/** Free, then a trusted click on Connect in that document, then Disconnect after a load; nobody signed out between. */
function sawChange(book: Book, sighting: { n: number; after: number }): boolean {
  const click = last(
    mine(book, 'clicked').filter(({ body, n }) => body.control === 'connect' && n < sighting.n),
  );
  if (click === null || click.body.before !== 'free' || sighting.after < click.n) return false;
  const from = click.body.doc.after;
  return !mine(book, 'signedOut').some(({ n }) => n > from && n < sighting.n);
}

/** Number at which what this message answers arrived: the latest challenge, or the closing. */
function asked(book: Book, handover: Handover, since: 'invited' | 'closed'): number {
  if (since === 'closed')
    return handover.closing ? arrival(book, handover.closing.id) : Number.POSITIVE_INFINITY;
  const invitation = last(handover.invitations);
  return invitation ? arrival(book, invitation.id) : Number.POSITIVE_INFINITY;
}

/**
 * The sighting that the reply (`since: 'invited'`) or the second look (`since: 'closed'`) may quote now, or why none.
 * `soleTenant`: this seat has never known a second tenant (the worker knows); false where it is not certain.
 */
export function quoteSighting(
  facts: readonly Fact[],
  me: SeatId,
  handover: HandoverId,
  since: 'invited' | 'closed',
  soleTenant = false,
): Quote {
  return quoteFrom(openBook(facts, me), handover, since, soleTenant);
}

/** quoteSighting on an opened book. */
export function quoteFrom(
  book: Book,
  id: HandoverId,
  since: 'invited' | 'closed',
  soleTenant: boolean,
): Quote {
  const all = handovers(book);
  const handover = all.find((one) => one.id === id);
  if (handover?.role !== 'keeper') return not('notKeeper');
  if (since === 'invited') {
    if (handover.over) return not('notKeeper');
    const bound = all.some(
      (one) => promiseStands(one) && one.leaverSeat !== handover.leaverSeat && !sameLeaver(one, handover),
    );
    if (bound) return not('otherHandover');
  }
  const received = asked(book, handover, since);
  if (received === Number.POSITIVE_INFINITY) return not('notArrived');
  const lastConnect = lastClick(book, book.me, 'connect');
  // A sign-out as well as a click makes older pages tell of the past.
  const fresh = Math.max(
    received,
    lastConnect,
    lastClick(book, book.me, 'disconnect'),
    lastSignOut(book, book.me),
  );
  const looks = mine(book, 'saw').filter(({ body }) => body.connection !== 'unclear');
  const look = last(looks.filter(({ body }) => loadedAfter(body.doc, fresh)));
  if (look === null) return not(last(looks)?.body.connection === 'holds' ? 'reload' : 'state');
  const refused = look.body.connection === 'free' && since === 'invited' && connectRefused(book, handover);
  if (look.body.connection !== 'holds' && !refused) return not('state');
  const sighting: QuotedSighting = {
    n: look.n,
    doc: look.body.doc,
    connection: look.body.connection,
    account: look.body.account,
    received,
    lastConnect,
    sawChange: sawChange(book, { n: look.n, after: look.body.doc.after }),
    tenantBy: look.body.tenantBy,
    soleTenant,
  };
  if (sighting.tenantBy === 'named' && !soleTenant) return not('tenant');
  const account = whose(sighting, handover.leaver);
  if (account === 'leaver') return not('leaverAccount');
  // After the closing the page only has to show that this seat still holds.
  if (account === 'uncertain' && since === 'invited' && !refused) return not('account');
  return { sighting, reason: null };
}
