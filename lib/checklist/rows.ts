/** The guard's table for clicks on somebody else's access or account (order.md, What the guard holds). */
import type { Click, Hold, HoldReason, PageView, Verdict } from './checklist.ts';
import type { Person } from './fact.ts';
import { firstInvited, isFirstInvited, leaverFirst } from './first.ts';
import { type Handover, promiseStands } from './handover.ts';
import { heldBefore, mayHold, tellsHolding } from './holders.ts';
import { keeperRow } from './pages.ts';
import { compareAccount, isPerson } from './person.ts';
import { type Book, last, mine, pick } from './read.ts';

export interface Asked {
  readonly book: Book;
  readonly all: readonly Handover[];
  readonly page: PageView | null;
  readonly click: Click;
}

export const hold = (
  reason: HoldReason,
  pass: Hold['pass'] = 'override',
  remedy: Hold['remedy'] = null,
): Hold => ({ verdict: 'hold', reason, remedy, pass });
export const ALLOW: Verdict = { verdict: 'allow' };

/** Everybody whom an opened or received handover names. */
function named(book: Book): readonly Person[] {
  const offered = [...pick(book, 'opened'), ...pick(book, 'invited')];
  return [
    ...offered.flatMap(({ body }) => [body.leaver, body.keeper]),
    ...[...pick(book, 'joined'), ...pick(book, 'replied')].map(({ body }) => body.person),
  ];
}

const asPerson = (account: string): Person => ({ name: account, email: account });

/** Accounts that a page showed with a connection, here or in a quoted sighting. */
function seenHolding(book: Book): readonly Person[] {
  const accounts = [
    ...pick(book, 'saw').map(({ body }) => body),
    ...[...pick(book, 'replied'), ...pick(book, 'checked')].map(({ body }) => body.sighting),
  ].flatMap(({ connection, account }) => (connection === 'holds' && account !== null ? [account] : []));
  return accounts.map(asPerson);
}

/** Everybody whom the facts name or saw holding: what happens to them is never nobody's business. */
export const knownPersons = (book: Book): readonly Person[] => [
  ...named(book),
  ...seenHolding(book),
  ...firstInvited(book),
];

/** The row is the signed-in admin's own. */
export function isOwn({ book, all, page }: Asked, row: string): boolean {
  if (compareAccount(page?.account ?? null, asPerson(row)) === 'same') return true;
  return (
    all.some((one) => isPerson(row, one.role === 'leaver' ? one.leaver : one.keeper)) ||
    mine(book, 'opened').some(({ body }) => isPerson(row, body.leaver))
  );
}

/** The page shows a connection of mine, and nothing tells which of its users I am: any row may be mine. */
const mayBeOwn = ({ book, all, page }: Asked): boolean =>
  page?.connection === 'holds' &&
  page.account === null &&
  all.length === 0 &&
  mine(book, 'opened').length === 0;

/** Taking away somebody else's access. `row` is not known to be my own. */
export function judgeRow(asked: Asked, row: string): Verdict {
  const { book, all } = asked;
  const handover = last(all.filter((one) => one.role === 'leaver' && isPerson(row, one.keeper)));
  if (handover) {
    const access = keeperRow(book, handover)?.body.access ?? 'has';
    const broken = handover.closing?.body.outcome === 'brokenOff' && handover === last(all);
    // Revoke while it is open; after breaking off the same row gives access back.
    if (!handover.over && access === 'has' && !mayHold(book, handover)) return ALLOW;
    if (broken && access === 'none' && heldBefore(book, handover) === null && !tellsHolding(handover)) {
      return ALLOW;
    }
  }
  const known = knownPersons(book).some((person) => isPerson(row, person));
  return known || mayBeOwn(asked) ? hold('rowHolder') : hold('rowOthers', 'secondClick');
}

/** Deactivating or removing a user in User Management. `done`: the keeper has confirmed after the closing. */
export function judgeRemoval({ book, all }: Asked, row: string, done: (one: Handover) => boolean): Verdict {
  if (isFirstInvited(book, all, row)) return hold('removalFirst');
  const kept = last(all.filter((one) => one.role === 'keeper' && isPerson(row, one.leaver)));
  const latest = last(all);
  const promised = all.some(promiseStands);
  if (kept && kept === latest && done(kept) && !promised && leaverFirst(book, kept) !== 'unsure')
    return ALLOW;
  const known = knownPersons(book);
  if (known.some((person) => isPerson(row, person))) return hold('removalNamed');
  // That this seat has seen its own page says nothing of who else holds.
  return named(book).length === 0 ? hold('removalUnknown', 'secondClick') : ALLOW;
}
