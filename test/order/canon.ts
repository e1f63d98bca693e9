/**
 * The canonical form of a seat: the latest fact on each subject, numbers replaced by their ranks, documents named in
 * order of appearance. It keeps the space finite; canon.test.ts holds it against the full ledgers.
 */
import type { DocRef, Fact, FactBody, QuotedSighting } from '../../lib/checklist/fact.ts';
import { current, handovers } from '../../lib/checklist/handover.ts';
import { openBook } from '../../lib/checklist/read.ts';
import { type Seat, seatId } from './world.ts';

type Known = FactBody;
const bodyOf = (fact: Fact): Known | null => (fact.body.kind === 'unknown' ? null : fact.body);

/** Subject of a fact: only the latest on a subject counts. null: weighed separately. */
function subject(fact: Fact, body: Known): string | null {
  switch (body.kind) {
    case 'saw':
    case 'sawRow':
    case 'invited':
    case 'received':
      return null;
    case 'clicked':
      return `clicked ${body.control} ${body.row}`;
    case 'signedOut':
      return 'signedOut';
    case 'noted':
      return `noted ${body.handover} ${body.text}`;
    case 'opened':
    case 'joined':
    case 'replied':
    case 'confirmed':
    case 'closed':
    case 'checked':
      return `${fact.seat} ${body.kind} ${body.handover}`;
    default:
      return fact.id;
  }
}

/** An earlier look of the same kind, from a page loaded no later, adds nothing. */
function outdone(fact: Fact, body: Known, facts: readonly Fact[]): boolean {
  if (body.kind !== 'saw' && body.kind !== 'sawRow') return false;
  return facts.some(({ n, body: later }) => {
    if (n <= fact.n || later.kind !== body.kind || later.doc.after < body.doc.after) return false;
    if (later.kind === 'saw' && body.kind === 'saw') {
      return later.connection === body.connection && later.account === body.account;
    }
    return (
      later.kind === 'sawRow' &&
      body.kind === 'sawRow' &&
      later.access === body.access &&
      later.person.email === body.person.email
    );
  });
}

/** Facts of this ledger that can still matter. An answer may quote the last or the last but one challenge. */
export function prune(seat: Seat, index: number): readonly Fact[] {
  const me = seatId(index);
  const all = handovers(openBook(seat.facts, me));
  const live = new Set(all.filter(({ over }) => !over).map(({ id }) => id));
  const shown = current(all);
  if (shown) live.add(shown.id);
  const latest = new Map<string, number>();
  const lastInvitation = new Map<string, Fact>();
  for (const fact of seat.facts) {
    const body = bodyOf(fact);
    if (body === null) continue;
    const key = subject(fact, body);
    if (key !== null) latest.set(key, Math.max(latest.get(key) ?? 0, fact.n));
    if (body.kind === 'invited' && fact.n > (lastInvitation.get(body.handover)?.n ?? 0)) {
      lastInvitation.set(body.handover, fact);
    }
  }
  const lastButOne = seat.facts
    .filter(
      ({ seat: author, id, body }) =>
        author === me && body.kind === 'invited' && lastInvitation.get(body.handover)?.id !== id,
    )
    .sort((a, b) => a.n - b.n)
    .at(-1);
  const answered = new Set(
    seat.facts.flatMap((fact) =>
      fact.body.kind === 'replied' && latest.get(`${fact.seat} replied ${fact.body.handover}`) === fact.n
        ? [fact.body.challenge]
        : [],
    ),
  );
  const leaving = all.some(({ id, role }) => role === 'leaver' && live.has(id));
  const lastRow = Math.max(0, ...seat.facts.map(({ n, body }) => (body.kind === 'sawRow' ? n : 0)));
  const kept: Fact[] = [];
  for (const fact of seat.facts) {
    const body = bodyOf(fact);
    if (body === null) continue;
    if ('handover' in body && !live.has(body.handover)) continue;
    if (body.kind === 'received') continue;
    const key = subject(fact, body);
    if (key !== null && latest.get(key) !== fact.n) continue;
    if (outdone(fact, body, seat.facts)) continue;
    // Rows speak to a leaver only; whoever starts later looks again.
    if (body.kind === 'sawRow' && (!leaving || fact.n !== lastRow)) continue;
    if (body.kind === 'invited' && lastInvitation.get(body.handover)?.n !== fact.n) {
      if (fact.seat !== me || !(answered.has(body.challenge) || fact.id === lastButOne?.id)) continue;
    }
    const invitation = body.kind === 'joined' ? lastInvitation.get(body.handover) : undefined;
    kept.push(
      body.kind === 'joined' && invitation ? { ...fact, body: { ...body, invitation: invitation.id } } : fact,
    );
  }
  const ids = new Set(kept.map(({ id }) => id));
  const first = new Map<string, Fact>();
  for (const fact of seat.facts) {
    if (fact.body.kind !== 'received' || !ids.has(fact.body.fact)) continue;
    const known = first.get(fact.body.fact);
    if (!known || known.n > fact.n) first.set(fact.body.fact, fact);
  }
  return [...kept, ...first.values()].sort((a, b) =>
    a.seat === b.seat ? a.n - b.n : a.seat < b.seat ? -1 : 1,
  );
}

/** A message as the other side keeps it: whether its numbers fit counts, not which they are. */
const plain = (sighting: QuotedSighting): QuotedSighting => ({
  ...sighting,
  n: 1,
  doc: { id: '', after: sighting.doc.after >= sighting.received ? 2 : 0 },
  received: 1,
  lastConnect: sighting.doc.after >= sighting.lastConnect ? 0 : 3,
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

/** The canonical form of one seat. */
export function canon(seat: Seat, index: number): Seat {
  const me = seatId(index);
  const kept = prune(seat, index);
  const own = kept.filter((fact) => fact.seat === me);
  const ranks = new Ranks(own.map(({ n }) => n));
  const docName = namer(`${index}.d`);
  const reDoc = (doc: DocRef): DocRef => ({ id: docName(doc.id), after: ranks.of(doc.after) });
  // Tabs are alike: the order of loading, not of standing, tells them apart.
  const tabs = [...seat.tabs]
    .sort((a, b) => (b?.doc.after ?? -1) - (a?.doc.after ?? -1))
    .map((tab) => tab && { ...tab, doc: reDoc(tab.doc) });
  const home = (fact: Fact): Fact => {
    const { body } = fact;
    const n = ranks.of(fact.n);
    if (body.kind === 'replied' || body.kind === 'checked') {
      const sighting = { ...plain(body.sighting), n: ranks.of(body.sighting.n) };
      return { ...fact, n, body: { ...body, sighting } };
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

const isMessage = ({ body: { kind } }: Fact): boolean =>
  kind === 'invited' || kind === 'replied' || kind === 'closed' || kind === 'checked';

/** A fact as a short text that tells it from all others of its ledger. */
export function factKey({ id: name, n, at, body }: Fact): string {
  const id = `${name}#${n}`;
  switch (body.kind) {
    case 'saw':
      return `${id}s${body.connection}${body.account ?? ''}@${body.doc.id}/${body.doc.after}`;
    case 'sawRow':
      return `${id}r${body.access}${body.person.name}@${body.doc.id}/${body.doc.after}`;
    case 'clicked':
      return `${id}k${body.control}${body.row ?? ''}${body.before}@${body.doc.id}/${body.doc.after}`;
    case 'signedOut':
      return `${id}o`;
    case 'received':
      return `${id}<${body.fact}`;
    case 'invited':
      return `${id}i${at}`;
    case 'replied':
      return `${id}a${body.challenge}${sightingKey(body.sighting)}`;
    case 'checked':
      return `${id}x${sightingKey(body.sighting)}`;
    case 'joined':
      return `${id}j${body.handover}${body.invitation}`;
    case 'opened':
      return `${id}p${body.handover}`;
    case 'confirmed':
      return `${id}f${body.handover}${body.seat}`;
    case 'closed':
      return `${id}z${body.outcome}`;
    case 'noted':
      return `${id}n${body.handover}${body.text}`;
    default:
      return `${id}?`;
  }
}

const sightingKey = ({ n, doc, received, lastConnect, account, sawChange }: QuotedSighting): string =>
  `[${n},${doc.after},${received},${lastConnect},${account ?? ''},${sawChange}]`;

/** A seat's canonical ledger and tabs as one text. */
export function seatKey(seat: Seat): string {
  const tabs = seat.tabs.map((tab) =>
    tab ? `${tab.doc.id}/${tab.doc.after}${tab.painted}${tab.account}${tab.row}` : '-',
  );
  return `${seat.session}|${tabs.join()}|${seat.facts.map(factKey).join(';')}`;
}
