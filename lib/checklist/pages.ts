/** What a seat's pages showed, and which of it is too old to count. Numbers only: no clock of any machine. */
import type { DocRef, Person, SeatId } from './fact.ts';
import type { Handover } from './handover.ts';
import { compareAccount, isPerson } from './person.ts';
import { type Book, type FactOf, last, mine, pickBy } from './read.ts';

/** Loaded after the seat's fact `n` was written. */
export const loadedAfter = (doc: DocRef, n: number): boolean => doc.after >= n;

type Dated = { readonly n: number; readonly body: { readonly doc: DocRef } };

/** A page that was loaded before a click in another document tells what was true before that click. */
const outdated = (sight: Dated, clicks: readonly Dated[]): boolean =>
  clicks.some(
    (click) =>
      sight.n > click.n && !loadedAfter(sight.body.doc, click.n) && sight.body.doc.id !== click.body.doc.id,
  );

const onConnection = (click: FactOf<'clicked'>): boolean =>
  click.body.control === 'connect' || click.body.control === 'disconnect';

/** Who I am in a handover, and who the other one is. */
export type Sides = Pick<Handover, 'role' | 'leaver' | 'keeper'>;

/**
 * My certain looks at the Marketo page. A page that shows another account was somebody else's, who signed in here: it
 * tells of their connection, not of mine (order.md, Tenant and address). Only where no page of this seat ever showed me
 * as I am known may an account that is not the other one's be another form of mine.
 */
export function myLooks(book: Book, { role, leaver, keeper }: Sides): readonly FactOf<'saw'>[] {
  const [me, other] = role === 'leaver' ? [leaver, keeper] : [keeper, leaver];
  const looks = mine(book, 'saw').filter(({ body }) => body.connection !== 'unclear');
  const known = looks.some(({ body }) => compareAccount(body.account, me) === 'same');
  return looks.filter(
    ({ body: { account } }) =>
      compareAccount(account, me) !== 'other' || !(known || compareAccount(account, other) === 'same'),
  );
}

/** My latest look that no click in another document has outdated. */
export function latestLook(book: Book, sides: Sides): FactOf<'saw'> | null {
  const clicks = mine(book, 'clicked').filter(onConnection);
  return last(myLooks(book, sides).filter((sight) => !outdated(sight, clicks)));
}

/** Since when a page shows what it shows: the first of my looks in a row that are alike, on pages loaded after `n`. */
export function firstAlike(book: Book, sides: Sides, look: FactOf<'saw'>, n = 0): FactOf<'saw'> {
  const before = myLooks(book, sides).filter((one) => one.n <= look.n);
  return firstOf(before, look, n, ({ connection }) => connection === look.body.connection);
}

/** The same for a row. */
export function firstRowAlike(book: Book, row: FactOf<'sawRow'>): FactOf<'sawRow'> {
  const same = mine(book, 'sawRow').filter(
    ({ n, body }) => n <= row.n && body.person.email === row.body.person.email,
  );
  return firstOf(same, row, 0, ({ access }) => access === row.body.access);
}

function firstOf<F extends Dated>(
  looks: readonly F[],
  look: F,
  n: number,
  alike: (body: F['body']) => boolean,
): F {
  const differs = looks.findLastIndex(({ body }) => !alike(body));
  return looks.slice(differs + 1).find(({ body }) => loadedAfter(body.doc, n)) ?? look;
}

/** Number of this seat's last click on a control that was let through, 0 if none. */
export function lastClick(book: Book, seat: SeatId, control: 'connect' | 'disconnect'): number {
  return last(pickBy(book, 'clicked', seat).filter(({ body }) => body.control === control))?.n ?? 0;
}

/** Number of the click with which I let go of my own connection, by Disconnect or by my own row; 0 if none. */
export function lastLeave(book: Book, me: Person): number {
  const clicks = mine(book, 'clicked').filter(
    ({ body: { control, row } }) =>
      control === 'disconnect' || (control === 'rowAccess' && row !== null && isPerson(row, me)),
  );
  return last(clicks)?.n ?? 0;
}

/** Number of this seat's last sign-out, 0 if none: a document loaded before it may be painted for somebody else. */
export const lastSignOut = (book: Book, seat: SeatId): number =>
  last(pickBy(book, 'signedOut', seat))?.n ?? 0;

/** My latest look at the keeper's row under User Access. */
export function keeperRow(book: Book, { keeper }: Pick<Handover, 'keeper'>): FactOf<'sawRow'> | null {
  const names = (row: string | null): boolean => row !== null && isPerson(row, keeper);
  const clicks = mine(book, 'clicked').filter(({ body }) => body.control === 'rowAccess' && names(body.row));
  return last(
    mine(book, 'sawRow').filter(
      (sight) =>
        (names(sight.body.person.email) || names(sight.body.person.name)) && !outdated(sight, clicks),
    ),
  );
}
