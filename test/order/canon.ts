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

/** What nobody asks of a handover that is over. */
function settledThings(body: Known, over: ReadonlyMap<string, string>): boolean {
  if (!('handover' in body)) return false;
  const role = over.get(body.handover);
  return role === 'keeper' && (body.kind === 'replied' || (body.kind === 'noted' && body.text === 'replied'));
}

/** Facts of this ledger that can still matter. An answer may quote the last or the last but one challenge. */
export function prune(seat: Seat, index: number): readonly Fact[] {
  const me = seatId(index);
  const all = handovers(openBook(seat.facts, me));
  const live = new Set(all.filter(({ over }) => !over).map(({ id }) => id));
  const shown = current(all);
  if (shown) live.add(shown.id);
  // Whoever was the leaver of my last handover may hold still.
  const lastKept = all.filter(({ role }) => role === 'keeper').at(-1);
  if (lastKept) live.add(lastKept.id);
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
  const looks = usefulLooks(seat, me, leaving);
  const over = new Map(all.filter((one) => one.over).map(({ id, role }) => [id, role]));
  const kept: Fact[] = [];
  for (const fact of seat.facts) {
    const body = bodyOf(fact);
    if (body === null) continue;
    if ('handover' in body && !live.has(body.handover)) continue;
    if (body.kind === 'received') continue;
    const key = subject(fact, body);
    if (key !== null && latest.get(key) !== fact.n) continue;
    if (body.kind === 'saw' && !looks.has(fact)) continue;
    if (settledThings(body, over)) continue;
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
  const mineKept = kept.filter(({ seat: author, body }) => author === me && body.kind === 'invited');
  const from = Math.min(Number.POSITIVE_INFINITY, ...mineKept.map(({ n }) => n));
  const useful = kept.filter((fact) => fact.seat !== me || !spent(fact, seat, from, leaving));
  const ids = new Set(kept.map(({ id }) => id));
  const first = new Map<string, Fact>();
  for (const fact of seat.facts) {
    if (fact.body.kind !== 'received' || !ids.has(fact.body.fact)) continue;
    const about = seat.facts.find(
      ({ id }) => id === (fact.body.kind === 'received' ? fact.body.fact : ''),
    )?.body;
    const past = about && 'handover' in about ? over.get(about.handover) : undefined;
    if (past && about?.kind !== 'closed' && about?.kind !== 'checked') continue;
    const known = first.get(fact.body.fact);
    if (!known || known.n > fact.n) first.set(fact.body.fact, fact);
  }
  return [...useful, ...first.values()].sort((a, b) =>
    a.seat === b.seat ? a.n - b.n : a.seat < b.seat ? -1 : 1,
  );
}

/** Facts moved to where they say the same and fewer orders differ. */
function advance(own: readonly Fact[], foreign: readonly Fact[]): readonly Fact[] {
  const marks = own.filter(
    ({ body: { kind } }) => kind === 'signedOut' || kind === 'opened' || kind === 'joined',
  );
  const before = (n: number): number =>
    Math.max(0, ...marks.filter((mark) => mark.n < n).map((mark) => mark.n));
  const voice = own.find(({ body }) => body.kind === 'confirmed');
  const answers = own.filter(({ body }) => body.kind === 'received' && body.message === 'replied');
  const single = answers.length === 1 && foreign.filter(({ body }) => body.kind === 'replied').length === 1;
  return own.map((fact) => {
    // A start counts only against sign-outs and other starts.
    if (fact.body.kind === 'opened' || fact.body.kind === 'joined')
      return { ...fact, n: before(fact.n) + 0.5 };
    // Of arrival and confirmation the later one counts.
    const [answer] = answers;
    if (!single || !voice || !answer) return fact;
    if (fact === voice && voice.n < answer.n) return { ...fact, n: 0.1 };
    return fact === answer && voice.n > answer.n ? { ...fact, n: voice.n - 0.1 } : fact;
  });
}

type Look = Fact & { readonly body: Extract<FactBody, { kind: 'saw' }> };
const isLook = (fact: Fact): fact is Look => fact.body.kind === 'saw';

/** Looks that a rule can still ask for: the last, the last that is not out of date, one to quote, one against me. */
function usefulLooks(seat: Seat, me: string, leaving: boolean): ReadonlySet<Fact> {
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
  const bound = Math.max(
    0,
    ...own.map(({ n, body }) =>
      body.kind === 'signedOut' || (body.kind === 'clicked' && body.control !== 'rowAccess') ? n : 0,
    ),
  );
  const quotable = looks.filter(({ body }) => body.doc.after >= bound);
  const kept = new Set<Fact>();
  for (const list of [
    looks,
    current,
    quotable.filter(({ body }) => body.connection === 'holds'),
    quotable.filter(({ body }) => body.connection !== 'holds'),
    looks.filter(({ body }) => body.connection === 'holds').slice(0, leaving ? 1 : 0),
    leaving ? looks.filter(({ body }) => body.connection !== 'holds') : [],
  ]) {
    const latest = list.at(-1);
    if (latest) kept.add(latest);
  }
  return kept;
}

/** A click on a row that no rule can ask for any more. `from`: the first of my challenges that still counts. */
function spent({ n, body }: Fact, seat: Seat, from: number, leaving: boolean): boolean {
  if (body.kind !== 'clicked' || body.control !== 'rowAccess') return false;
  const watched = seat.tabs.some((tab) => tab !== null && tab.doc.id !== body.doc.id && tab.doc.after < n);
  return !watched && !(leaving && n > from);
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

/** The seat with handovers, challenges and answers renamed. */
export function rename<T extends { readonly facts: readonly Fact[] }>(
  seat: T,
  names: ReadonlyMap<string, string>,
): T {
  const swap = (text: string): string => text.replace(NAME, (name) => names.get(name) ?? name);
  const facts = seat.facts.map((fact): Fact => {
    const body = bodyOf(fact);
    if (body === null) return fact;
    const named = 'handover' in body ? { ...body, handover: swap(body.handover) } : body;
    const told =
      named.kind === 'invited' || named.kind === 'replied'
        ? { ...named, challenge: swap(named.challenge) }
        : named;
    const id = isMessage(fact) ? swap(fact.id) : fact.id;
    if (told.kind === 'received') return { ...fact, id, body: { ...told, fact: swap(told.fact) } };
    if (told.kind === 'joined') return { ...fact, id, body: { ...told, invitation: swap(told.invitation) } };
    return { ...fact, id, body: told };
  });
  return { ...seat, facts };
}

/** Names of handovers (`H`), challenges (`c`) by seat and count. */
const NAME = /[Hc]\d\.\d+/g;

/** Names in a text, in order of appearance. */
export const namesOf = (text: string): readonly string[] => text.match(NAME) ?? [];

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
