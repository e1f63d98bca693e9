/**
 * The canonical form of a seat: the latest fact on each subject, numbers replaced by their ranks, documents named in
 * order of appearance. It keeps the space finite; canon.test.ts holds it against the full ledgers.
 */
import type { DocRef, Fact, QuotedSighting } from '../../lib/checklist/fact.ts';
import { advance, prune } from './prune.ts';
import { type Seat, seatId } from './world.ts';

/** A message as the other side keeps it: whether its numbers fit counts, not which they are. */
const plain = (sighting: QuotedSighting): QuotedSighting => ({
  ...sighting,
  n: 1,
  doc: { id: '', after: sighting.doc.after >= sighting.received ? 2 : 0 },
  received: 1,
  // That Connect was clicked at all counts only where it is told to be refused.
  lastConnect: sighting.doc.after < sighting.lastConnect ? 3 : sighting.connection === 'holds' ? 0 : 1,
});

/** What goes into the mail. Its number is given where it arrives: nothing older arrives after it. */
export function abroad(fact: Fact): Fact {
  const { body } = fact;
  if (body.kind !== 'replied' && body.kind !== 'checked') return { ...fact, n: 0 };
  return { ...fact, n: 0, body: { ...body, sighting: plain(body.sighting) } };
}

/** Numbers in use, and their ranks. */
class Ranks {
  readonly #sorted: readonly number[];
  constructor(numbers: Iterable<number>) {
    this.#sorted = [...new Set(numbers)].sort((a, b) => a - b);
  }
  /** Rank of the greatest number in use that is not above n; 0 if none. */
  of(n: number): number {
    let rank = 0;
    for (const used of this.#sorted) {
      if (used > n) break;
      rank += 1;
    }
    return rank;
  }
  get size(): number {
    return this.#sorted.length;
  }
}

/** Names in order of appearance. */
function namer(prefix: string): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const known = names.get(name) ?? `${prefix}${names.size}`;
    names.set(name, known);
    return known;
  };
}

/** Slots in canonical order. Tabs are alike: the order of loading, not of standing, tells them apart. */
export const tabOrder = ({ tabs }: Pick<Seat, 'tabs'>): readonly number[] =>
  [...tabs.keys()].sort((a, b) => (tabs[b]?.doc.after ?? -1) - (tabs[a]?.doc.after ?? -1));

/** The canonical form of one seat. `opens`: it may begin a handover later on. */
export function canon(seat: Seat, index: number, opens: boolean): Seat {
  const me = seatId(index);
  const kept = prune(seat, index, opens);
  const own = [
    ...advance(
      kept.filter((fact) => fact.seat === me),
      kept.filter((fact) => fact.seat !== me),
    ),
  ].sort((a, b) => a.n - b.n);
  const ranks = new Ranks(
    own.flatMap(({ n, body }) =>
      body.kind === 'replied' || body.kind === 'checked' ? [n, body.sighting.n] : [n],
    ),
  );
  const docName = namer(`${index}.d`);
  const reDoc = (doc: DocRef): DocRef => ({ id: docName(doc.id), after: ranks.of(doc.after) });
  const tabs = tabOrder(seat).map((slot) => {
    const tab = seat.tabs[slot];
    return tab ? { ...tab, doc: reDoc(tab.doc) } : null;
  });
  const answered = own.flatMap(({ body }) => (body.kind === 'replied' ? [body.handover] : []));
  const home = (fact: Fact): Fact => {
    const { body } = fact;
    const n = ranks.of(fact.n);
    if (body.kind === 'replied' || body.kind === 'checked') {
      const sighting = { ...plain(body.sighting), n: ranks.of(body.sighting.n) };
      if (body.kind === 'checked') return { ...fact, n, body: { ...body, sighting } };
      // Which of my replies in a handover it is, only its reader asks.
      const id = `${index}a${answered.indexOf(body.handover)}`;
      return { ...fact, id, n, body: { ...body, keys: { ...body.keys, sign: '' }, sighting } };
    }
    if (isMessage(fact)) return { ...fact, n };
    const id = `${index}.${n}`;
    if ('doc' in body) return { ...fact, id, n, body: { ...body, doc: reDoc(body.doc) } };
    return { ...fact, id, n };
  };
  const abroadRank = new Map<string, number>();
  const foreign = kept
    .filter((fact) => fact.seat !== me)
    .map((fact) => {
      const n = (abroadRank.get(fact.seat) ?? 0) + 1;
      abroadRank.set(fact.seat, n);
      return { ...fact, n };
    });
  return { ...seat, tabs, facts: [...own.map(home), ...foreign], n: ranks.size };
}

export const isMessage = ({ body: { kind } }: Fact): boolean =>
  kind === 'invited' || kind === 'replied' || kind === 'closed' || kind === 'checked';
