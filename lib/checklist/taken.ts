/** Whether anything in this ledger says that somebody holds a connection; doubt says so. */
import type { SignId } from './course.ts';
import { compareAccount } from './person.ts';
import { type Book, pick } from './read.ts';

interface Look {
  /** Whose page by which seat; where no account was shown, that seat's. */
  readonly whose: string;
  readonly account: string | null;
  readonly holds: boolean;
}

/**
 * The latest look under each account: at the connection, at `signs` that prove it, or quoted in a message. `account`: of
 * a page that shows that the one signed in does not hold, whatever was seen before.
 */
export function isTaken(book: Book, signs: readonly SignId[], account: string | null): boolean {
  const latest = new Map<string, Look>();
  for (const look of [...told(book), ...looks(book, signs)]) latest.set(look.whose, look);
  return [...latest.values()].some((look) => look.holds && !isSame(look.account, account));
}

const isSame = (account: string | null, other: string | null): boolean =>
  other !== null && compareAccount(account, { name: other, email: other }) === 'same';

function looks(book: Book, signs: readonly SignId[]): readonly Look[] {
  return book.facts.flatMap(({ seat, body }) => {
    if (body.kind === 'saw' && body.connection !== 'unclear')
      return [look(seat, body.account, body.connection === 'holds')];
    return body.kind === 'showed' && signs.includes(body.sign) ? [look(seat, body.account, body.is)] : [];
  });
}

/** What others quoted; of this seat itself its looks tell. */
const told = (book: Book): readonly Look[] =>
  [...pick(book, 'replied'), ...pick(book, 'checked')]
    .filter(({ seat }) => seat !== book.me)
    .map(({ seat, body: { sighting } }) => look(seat, sighting.account, sighting.connection === 'holds'));

const look = (seat: string, account: string | null, holds: boolean): Look => ({
  whose: `${seat} ${account?.toLowerCase() ?? ''}`,
  account,
  holds,
});
