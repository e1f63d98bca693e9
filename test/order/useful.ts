/** Looks and clicks of a ledger that a rule can still ask for. */
import type { Fact, FactBody, HandoverId } from '../../lib/checklist/fact.ts';
import type { Handover } from '../../lib/checklist/handover.ts';
import { keeperRow } from '../../lib/checklist/pages.ts';
import type { Book } from '../../lib/checklist/read.ts';
import { ACCOUNTS } from './console.ts';
import type { Seat } from './world.ts';
import { PEOPLE } from './write.ts';

/** The last look at each row that no click in another document has outdated. */
export const usefulRows = (book: Book): ReadonlySet<string> =>
  new Set(ACCOUNTS.flatMap((one) => keeperRow(book, { keeper: PEOPLE[one] })?.id ?? []));

type Look = Fact & { readonly body: Extract<FactBody, { kind: 'saw' }> };
const isLook = (fact: Fact): fact is Look => fact.body.kind === 'saw';

/**
 * Looks that a rule can still ask for: the last, the last that is not out of date, one to quote, one against me; the
 * first with a connection since `held`; the last on a page loaded since each of the `arrivals`.
 */
export function usefulLooks(
  seat: Seat,
  me: string,
  leaving: boolean,
  held: number | null,
  arrivals: readonly number[],
): ReadonlySet<Fact> {
  const own = seat.facts.filter((fact) => fact.seat === me).sort((a, b) => a.n - b.n);
  const looks = own.filter(isLook);
  const clicks = own.flatMap(({ n, body }) =>
    body.kind === 'clicked' && (body.control === 'connect' || body.control === 'disconnect')
      ? [{ n, doc: body.doc }]
      : [],
  );
  const current = looks.filter(
    ({ n, body }) =>
      !clicks.some((click) => n > click.n && body.doc.after < click.n && body.doc.id !== click.doc.id),
  );
  const signedOut = own.map(({ n, body }) => (body.kind === 'signedOut' ? n : 0));
  const bound = Math.max(0, ...clicks.map(({ n }) => n), ...signedOut);
  const quotable = looks.filter(({ body }) => body.doc.after >= bound);
  const lists = [
    looks,
    current,
    quotable.filter(({ body }) => body.connection === 'holds'),
    ...arrivals.map((n) => quotable.filter(({ body }) => body.doc.after >= n)),
    quotable.filter(({ body }) => body.connection !== 'holds'),
    quotable.filter(({ body }) => body.connection === 'free' && clicks.length > 0),
    leaving ? looks.filter(({ body }) => body.connection !== 'holds') : [],
  ];
  const first = looks.filter(({ n, body }) => body.connection === 'holds' && held !== null && n > held);
  const kept = new Set<Fact>();
  // Of each account that was signed in here: whose look it is counts.
  for (const account of new Set(looks.map(({ body }) => body.account))) {
    const theirs = ({ body }: Look): boolean => body.account === account;
    for (const look of [...lists.map((list) => list.findLast(theirs)), first.find(theirs)]) {
      if (look) kept.add(look);
    }
  }
  return kept;
}

/** Of each keeper's seat the last answer that told of a connection: it may hold still, whatever it told since. */
export const heldThere = (all: readonly Handover[]): ReadonlySet<Fact> =>
  new Set(
    all.flatMap(({ role, replies }) => {
      if (role !== 'leaver') return [];
      const told = replies.filter(({ body }) => body.sighting.connection === 'holds');
      return [...new Map(told.map((fact) => [fact.seat, fact])).values()];
    }),
  );

/**
 * Handovers that one of the same person at another profile took the place of, and the last answered one that did: the
 * former's leaver may still write of it, until it is closed or something later of that profile has arrived.
 */
export function replacedOnes(all: readonly Handover[]): ReadonlySet<HandoverId> {
  const joined = all.filter(({ role }) => role === 'keeper');
  const found = new Set<HandoverId>();
  for (const { id, over, closing, start, leaverSeat } of joined) {
    const later = joined.filter((one) => one.start > start);
    if (!over || closing !== null || later.some((one) => one.leaverSeat === leaverSeat)) continue;
    found.add(id);
    const by = later.findLast(({ replies }) => replies.length > 0);
    if (by) found.add(by.id);
  }
  return found;
}

/**
 * The last click but the latest on a subject, where the latest was made in another tab that was loaded before it: what
 * that tab shows is outdated by the former alone.
 */
export function elderClicks(seat: Seat, me: string): ReadonlySet<Fact> {
  const clicks = seat.facts
    .filter((fact) => fact.seat === me)
    .flatMap((fact) => (fact.body.kind === 'clicked' ? [{ fact, body: fact.body }] : []))
    .sort((a, b) => a.fact.n - b.fact.n);
  const found = new Set<Fact>();
  for (const { body, fact } of clicks) {
    const alike = clicks.filter((one) => one.body.control === body.control && one.body.row === body.row);
    const tab = seat.tabs.find((one) => one?.doc.id === body.doc.id);
    if (!tab || alike.at(-1)?.fact !== fact) continue;
    const before = alike.findLast((one) => one.body.doc.id !== body.doc.id);
    if (before && tab.doc.after < before.fact.n) found.add(before.fact);
  }
  return found;
}

/** The last Connect but the latest that changed nothing, and the look that showed it: with another one it was refused. */
export function failedTry(seat: Seat, me: string, start: number): readonly Fact[] {
  const own = seat.facts.filter((fact) => fact.seat === me).sort((a, b) => a.n - b.n);
  const from = Math.max(start, ...own.map(({ n, body }) => (body.kind === 'signedOut' ? n : 0)));
  const clicks = own.filter(({ body }) => body.kind === 'clicked' && body.control === 'connect');
  const end = clicks.at(-1)?.n ?? 0;
  const looks = own.filter(isLook).filter(({ n, body }) => body.connection === 'free' && n < end);
  for (const click of clicks.toReversed()) {
    if (click.n === end || click.n <= from || click.body.kind !== 'clicked' || click.body.before !== 'free')
      continue;
    const look = looks.findLast(({ body }) => body.doc.after >= click.n);
    if (look) return [click, look];
  }
  return [];
}

/** A click on a row that no rule can ask for any more. `from`: the first of my challenges that still counts. */
export function spent(
  { n, body }: Fact,
  seat: Seat,
  from: number,
  leaving: boolean,
  own: ReadonlySet<string>,
): boolean {
  if (body.kind !== 'clicked') return false;
  // Nobody asks what was removed; a click on one's own row is a Disconnect.
  if (body.control === 'removal') return true;
  if (body.control !== 'rowAccess' || own.has(body.row ?? '')) return false;
  const watched = seat.tabs.some((tab) => tab !== null && tab.doc.id !== body.doc.id && tab.doc.after < n);
  return !watched && !(leaving && n > from);
}
