/** Who may hold a connection besides the leaver: doubt holds. */
import type { Handover } from './handover.ts';
import { isPerson } from './person.ts';
import { type Book, type FactOf, pick } from './read.ts';

/** The keeper has told that they hold: confirmed or not, it may be true. */
const told = ({ replies, checks }: Handover): boolean =>
  [...replies, ...checks].some(({ body }) => body.sighting.connection === 'holds');

/** An invitation in which this handover's keeper was the leaver, unless that seat has told since that it disconnected. */
export function heldBefore(book: Book, { id, keeper }: Handover): FactOf<'invited'> | null {
  const closed = pick(book, 'closed').filter(({ body }) => body.outcome === 'disconnected');
  const offered = pick(book, 'invited').filter(
    ({ seat, n, body }) =>
      body.handover !== id &&
      isPerson(keeper.email || keeper.name, body.leaver) &&
      !closed.some((one) => one.seat === seat && one.n > n),
  );
  return offered.at(-1) ?? null;
}

/** The keeper may hold already: their row must not be taken away. */
export const mayHold = (book: Book, handover: Handover): boolean =>
  told(handover) || heldBefore(book, handover) !== null;

/** Somebody told of a connection last, and not since that it is gone: there is no access to give back. */
export function tellsHolding({ replies, checks }: Handover): boolean {
  const told = [...replies, ...checks].sort((a, b) => a.n - b.n);
  const latest = new Map(told.map(({ seat, body }) => [seat, body.sighting.connection]));
  return [...latest.values()].includes('holds');
}
