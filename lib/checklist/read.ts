/** A ledger's facts as the rules read them: each once, per seat in the seat's own order, withdrawn words left out. */
import type { BodyOf, Fact, FactId, FactKind, SeatId } from './fact.ts';

export type FactOf<K extends FactKind> = Fact<BodyOf<K>>;

/** The facts of one tenant in one ledger, read for the seat `me`. */
export interface Book {
  readonly me: SeatId;
  readonly facts: readonly Fact[];
}

const byNumber = (a: Fact, b: Fact): number =>
  a.seat === b.seat ? a.n - b.n || (a.id < b.id ? -1 : 1) : a.seat < b.seat ? -1 : 1;

/** What a person said; only that can be taken back. */
const WORDS: readonly string[] = ['said', 'noted', 'did', 'attested'] satisfies FactKind[];

/** Facts merge as a set: any order, any number of times (DESIGN.md, decision 1). */
export function openBook(facts: readonly Fact[], me: SeatId): Book {
  const once = new Map(facts.map((fact) => [fact.id, fact]));
  const sorted = [...once.values()].sort(byNumber);
  // Only a seat's own word can be taken back, and only by that seat.
  const withdrawn = new Set<string>();
  for (const { seat, body } of sorted) if (body.kind === 'withdrew') withdrawn.add(`${seat} ${body.fact}`);
  const stands = ({ seat, id, body }: Fact): boolean =>
    !(WORDS.includes(body.kind) && withdrawn.has(`${seat} ${id}`));
  return { me, facts: withdrawn.size === 0 ? sorted : sorted.filter(stands) };
}

const isKind = <K extends FactKind>(fact: Fact, kind: K): fact is FactOf<K> => fact.body.kind === kind;

/** All facts of a kind, per seat in the seat's order. */
export function pick<K extends FactKind>(book: Book, kind: K): readonly FactOf<K>[] {
  const found: FactOf<K>[] = [];
  for (const fact of book.facts) if (isKind(fact, kind)) found.push(fact);
  return found;
}

/** Facts of a kind by one seat, in its order. */
export const pickBy = <K extends FactKind>(book: Book, kind: K, seat: SeatId | null): readonly FactOf<K>[] =>
  pick(book, kind).filter((fact) => fact.seat === seat);

/** My facts of a kind, in my order. */
export const mine = <K extends FactKind>(book: Book, kind: K): readonly FactOf<K>[] =>
  pickBy(book, kind, book.me);

export const last = <T>(list: readonly T[]): T | null => list.at(-1) ?? null;

/** Number at which a message of another seat arrived here; Infinity while it has not been recorded: doubt holds. */
export function arrival(book: Book, fact: FactId): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...mine(book, 'received')
      .filter(({ body }) => body.fact === fact)
      .map(({ n }) => n),
  );
}
