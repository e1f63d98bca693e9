/** What of a ledger can still matter: the latest fact on each subject. It keeps the space finite. */
import type { Fact, FactBody } from '../../lib/checklist/fact.ts';
import { current, handovers } from '../../lib/checklist/handover.ts';
import { arrival, openBook } from '../../lib/checklist/read.ts';
import { elderClicks, failedTry, heldThere, replacedOnes, spent, usefulLooks, usefulRows } from './useful.ts';
import { type Seat, seatId } from './world.ts';

type Known = FactBody;
export const bodyOf = (fact: Fact): Known | null => (fact.body.kind === 'unknown' ? null : fact.body);

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
export function prune(seat: Seat, index: number, opens: boolean): readonly Fact[] {
  const me = seatId(index);
  const book = openBook(seat.facts, me);
  const all = handovers(book);
  const live = new Set(all.filter(({ over }) => !over).map(({ id }) => id));
  // The one that is shown, and the one that will be once all are over.
  for (const shown of [current(all), all.at(-1)]) if (shown) live.add(shown.id);
  // Whoever was the leaver of my last handover may hold still.
  const lastKept = all.filter(({ role }) => role === 'keeper').at(-1);
  if (lastKept) live.add(lastKept.id);
  // Whether I held before I became a keeper is asked of the last handover that I did not end by leaving.
  const stayed = all.filter(
    ({ role, closing }) => role === 'leaver' && closing?.body.outcome !== 'disconnected',
  );
  const before = all.some(({ id, role }) => role === 'keeper' && live.has(id))
    ? stayed.at(-1)?.id
    : undefined;
  const asking = all.filter(({ id, role }) => role === 'keeper' && live.has(id));
  const questions = asking.map(({ start, invitations }) =>
    Math.max(start, arrival(book, invitations.at(-1)?.id ?? '')),
  );
  const arrivals = asking.flatMap(({ invitations, closing }) =>
    [invitations.at(-1), closing].flatMap((one) => (one ? [arrival(book, one.id)] : [])),
  );
  const replaced = replacedOnes(all);
  for (const id of replaced) live.add(id);
  // Whether anybody was ever invited is asked of the last handover in which somebody was: in one of mine in which nobody
  // is, and in each that is begun later on.
  const invited = all
    .filter(({ role, invitations }) => role === 'leaver' && invitations.length > 0)
    .at(-1)?.id;
  const uninvited =
    opens ||
    all.some(({ id, role, invitations }) => role === 'leaver' && live.has(id) && invitations.length === 0);
  const failed = failedTry(seat, me, Math.min(...questions));
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
  const rows = usefulRows(book);
  const lastClosed = Math.max(
    0,
    ...seat.facts.map(({ n, seat: author, body }) =>
      author === me && body.kind === 'closed' && body.outcome === 'disconnected' ? n : 0,
    ),
  );
  const elder = elderClicks(seat, me);
  const once = heldThere(all);
  const looks = usefulLooks(seat, me, leaving, leaving || opens ? lastClosed : null, arrivals);
  const over = new Map(all.filter((one) => one.over).map(({ id, role }) => [id, role]));
  const kept: Fact[] = [];
  for (const fact of seat.facts) {
    const body = bodyOf(fact);
    if (body === null) continue;
    // My last "disconnected" tells since when I may hold again.
    const left = body.kind === 'closed' && fact.seat === me && fact.n === lastClosed;
    const began = (body.kind === 'opened' || body.kind === 'closed') && body.handover === before;
    const asked =
      uninvited &&
      'handover' in body &&
      body.handover === invited &&
      (body.kind === 'opened' || body.kind === 'closed' || (body.kind === 'invited' && fact.seat === me));
    if ('handover' in body && !live.has(body.handover) && !left && !began && !asked) continue;
    if (body.kind === 'received') continue;
    const key = subject(fact, body);
    const tried = failed.includes(fact);
    if (key !== null && latest.get(key) !== fact.n && !tried && !elder.has(fact) && !once.has(fact)) continue;
    if (body.kind === 'saw' && !looks.has(fact) && !tried) continue;
    if (settledThings(body, over) && !(body.kind === 'replied' && replaced.has(body.handover))) continue;
    if (body.kind === 'sawRow' && !rows.has(fact.id)) continue;
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
  const myRows = new Set(all.flatMap(({ role, leaver }) => (role === 'leaver' ? [leaver.email] : [])));
  const useful = kept.filter((fact) => fact.seat !== me || !spent(fact, seat, from, leaving, myRows));
  const ids = new Set(kept.map(({ id }) => id));
  const first = new Map<string, Fact>();
  for (const fact of seat.facts) {
    if (fact.body.kind !== 'received' || !ids.has(fact.body.fact)) continue;
    const about = seat.facts.find(
      ({ id }) => id === (fact.body.kind === 'received' ? fact.body.fact : ''),
    )?.body;
    const past = about && 'handover' in about ? over.get(about.handover) : undefined;
    // Of my own handover it is asked which answers came before its closing.
    const answer = past === 'leaver' && about?.kind === 'replied';
    if (past && about?.kind !== 'closed' && about?.kind !== 'checked' && !answer) continue;
    const known = first.get(fact.body.fact);
    if (!known || known.n > fact.n) first.set(fact.body.fact, fact);
  }
  return [...useful, ...first.values()].sort((a, b) =>
    a.seat === b.seat ? a.n - b.n : a.seat < b.seat ? -1 : 1,
  );
}

/** Facts moved to where they say the same and fewer orders differ. */
export function advance(own: readonly Fact[], foreign: readonly Fact[]): readonly Fact[] {
  const myRows = new Set<string | null>(
    own.flatMap(({ body }) => (body.kind === 'opened' ? [body.leaver.email] : [])),
  );
  const marks = own.filter(
    ({ body }) =>
      body.kind === 'signedOut' ||
      body.kind === 'opened' ||
      body.kind === 'joined' ||
      (body.kind === 'clicked' && (body.control === 'disconnect' || myRows.has(body.row))),
  );
  const before = ({ n, body: { kind } }: Fact): number => {
    const counts = [...marks, ...(kind === 'joined' ? connects : [])];
    return Math.max(0, ...counts.filter((mark) => mark.n < n).map((mark) => mark.n));
  };
  const connects = own.filter(({ body }) => body.kind === 'clicked' && body.control === 'connect');
  const led = new Set(own.flatMap(({ body }) => (body.kind === 'opened' ? [body.handover] : [])));
  const voice = own.find(({ body }) => body.kind === 'confirmed' && led.has(body.handover));
  const answers = own.filter(({ body }) => body.kind === 'received' && body.message === 'replied');
  const single = answers.length === 1 && foreign.filter(({ body }) => body.kind === 'replied').length === 1;
  return own.map((fact) => {
    // A start counts only against sign-outs, Disconnect and other starts; the keeper's against Connect too.
    if (fact.body.kind === 'opened' || fact.body.kind === 'joined') return { ...fact, n: before(fact) + 0.5 };
    // Of arrival and confirmation the later one counts.
    const [answer] = answers;
    if (!single || !voice || !answer) return fact;
    if (fact === voice && voice.n < answer.n) return { ...fact, n: 0.1 };
    return fact === answer && voice.n > answer.n ? { ...fact, n: voice.n - 0.1 } : fact;
  });
}
