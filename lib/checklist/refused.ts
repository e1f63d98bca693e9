/**
 * "Refused while A holds" (order.md, Not published): the keeper's Connect changes nothing. One click that changed
 * nothing may have been a request that failed; after the second, each looked at on a page loaded since, it is told.
 */
import type { QuotedSighting } from './fact.ts';
import type { Handover } from './handover.ts';
import { lastSignOut, latestLook, loadedAfter } from './pages.ts';
import { compareAccount } from './person.ts';
import { arrival, type Book, type FactOf, last, mine } from './read.ts';

/** The keeper's seat: Connect was clicked twice since the last question, and each time a page loaded afterwards was still free. */
export function connectRefused(book: Book, handover: Handover): boolean {
  if (handover.role !== 'keeper') return false;
  // Since the last question: what came before may have been mended. Whoever signed in between may be somebody else.
  const asked = last(handover.invitations);
  const from = Math.max(handover.start, asked ? arrival(book, asked.id) : 0, lastSignOut(book, book.me));
  const clicks = mine(book, 'clicked').filter(({ body }) => body.control === 'connect');
  const tried = clicks.filter(({ n, body }) => n > from && body.before === 'free');
  const latest = tried.at(-1);
  if (latest === undefined || latest !== clicks.at(-1)) return false;
  const free = ({ body }: FactOf<'saw'>): boolean =>
    body.connection === 'free' && compareAccount(body.account, handover.keeper) !== 'other';
  const look = latestLook(book, handover);
  if (look === null || !free(look) || !loadedAfter(look.body.doc, latest.n)) return false;
  return mine(book, 'saw').some(
    (one) =>
      free(one) &&
      one.n < latest.n &&
      tried.some((click) => click !== latest && loadedAfter(one.body.doc, click.n)),
  );
}

/** A reply that tells so: free, on a page loaded after a click on Connect. It releases nothing and binds nobody. */
export const tellsRefused = ({ connection, doc, lastConnect }: QuotedSighting): boolean =>
  connection === 'free' && lastConnect > 0 && loadedAfter(doc, lastConnect);
