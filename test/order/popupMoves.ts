/** What a person does in the popup, and what the mail brings: messages written as the real rules say. */
import type { Fact, FactBody, HandoverId, QuotedSighting } from '../../lib/checklist/fact.ts';
import type { Handover } from '../../lib/checklist/handover.ts';
import { answerStands } from '../../lib/checklist/keeper.ts';
import { mayBreakOff } from '../../lib/checklist/leaver.ts';
import { quoteFrom } from '../../lib/checklist/quote.ts';
import type { Book } from '../../lib/checklist/read.ts';
import { abroad } from './canon.ts';
import type { Truth } from './console.ts';
import { HOUR, NOW } from './facts.ts';
import { intrudes } from './intruder.ts';
import type { Opinion } from './opinion.ts';
import { type Move, other, type Seat, type Setting, seatId } from './world.ts';
import { nameOf, PEOPLE, write } from './write.ts';

/** Names that nothing in the world uses. */
export interface Fresh {
  readonly handover: string;
  readonly challenge: string;
  readonly reply: string;
}

const indexOf = (id: string | null): number => (id === null ? -1 : Number(id.slice(4)));

/** The seat that this handover's messages go to: its known partner, else the other admin's own profile. */
function partner(setting: Setting, handover: Handover, index: number): number {
  const seat = handover.role === 'keeper' ? handover.leaverSeat : handover.keeperSeat;
  return seat !== null ? indexOf(seat) : setting.seats[index] === 'A' ? 1 : 0;
}

type Message = Extract<FactBody, { kind: 'invited' | 'replied' | 'closed' | 'checked' }>;

/** Writes a message, copies it, and puts it into the mail. */
function send(
  text: string,
  act: Move['act'],
  truth: Truth,
  seat: Seat,
  index: number,
  to: number,
  body: Message,
): Move {
  const written = write(seat, index, body);
  const fact = written.facts.at(-1);
  const copied = write(written, index, {
    kind: 'noted',
    handover: body.handover,
    topic: 'copied',
    text: body.kind,
  });
  return { text, act, seat: copied, truth, mail: fact ? { to, fact: abroad(fact) } : null };
}

/** Without condition 3 the keeper's side quotes whatever its page showed last. */
function quote(
  setting: Setting,
  book: Book,
  id: HandoverId,
  since: 'invited' | 'closed',
): QuotedSighting | null {
  const { sighting, reason } = quoteFrom(book, id, since, true);
  if (sighting !== null || setting.rule.includes('sighting') || reason === 'notKeeper') return sighting;
  const look = book.facts.findLast((fact) => fact.seat === book.me && fact.body.kind === 'saw');
  if (look?.body.kind !== 'saw' || look.body.connection !== 'holds') return null;
  const { doc, connection, account, tenantBy } = look.body;
  return {
    n: look.n,
    doc,
    connection,
    account,
    received: 0,
    lastConnect: 0,
    sawChange: false,
    tenantBy,
    soleTenant: true,
  };
}

export function* popupMoves(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  view: Opinion,
  fresh: Fresh,
): Generator<Move> {
  const open = view.all.filter(({ over }) => !over);
  const leaving = open.some(({ role }) => role === 'leaver');
  const left = view.all.some(({ role }) => role === 'leaver');
  // Bound: crossing handovers that share no message are excluded, so whoever starts back was invited before.
  const aware = index === setting.opens[0] || view.all.length > 0;
  if (setting.opens.includes(index) && aware && !leaving && (setting.breaks || !left)) {
    yield opens(setting, truth, seat, index, fresh);
  }
  for (const handover of open) {
    if (handover.role === 'leaver') yield* leaverMoves(setting, truth, seat, index, view, handover, fresh);
    else yield* replies(setting, truth, seat, index, view, handover, fresh);
  }
  yield* checks(setting, truth, seat, index, view);
  if (setting.time) yield* passes(setting, truth, seat, index);
}

function opens(setting: Setting, truth: Truth, seat: Seat, index: number, { handover }: Fresh): Move {
  const me = setting.seats[index] ?? 'A';
  const body = {
    kind: 'opened',
    handover,
    leaver: PEOPLE[me],
    keeper: PEOPLE[other(me)],
    planned: null,
  } as const;
  return {
    text: `${nameOf(setting, index)} starts a handover to ${PEOPLE[other(me)].name}`,
    act: 'open',
    seat: write(seat, index, body),
    truth,
    mail: null,
  };
}

function* leaverMoves(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  { checklist }: Opinion,
  handover: Handover,
  fresh: Fresh,
): Generator<Move> {
  const who = nameOf(setting, index);
  const to = partner(setting, handover, index);
  const name = nameOf(setting, to);
  const { id, leaver, keeper } = handover;
  const step = checklist?.handover === id ? checklist.next.step : null;
  if (step === 'invite' || step === 'askAgain') {
    const { challenge } = fresh;
    const keys = { sign: '', agree: '' };
    const text = step === 'invite' ? `${who} sends the invitation to ${name}` : `${who} asks ${name} again`;
    const body: Message = {
      kind: 'invited',
      handover: id,
      leaver,
      keeper,
      tenantName: '',
      challenge,
      expires: 0,
      keys,
    };
    yield send(text, 'invite', truth, seat, index, to, body);
  }
  // By voice the true other admin is recognised, whichever seat answered.
  const genuine = handover.replies.find(
    (one) => setting.seats[indexOf(one.seat)] === other(setting.seats[index] ?? 'A'),
  );
  if (genuine && (handover.confirmed === null || handover.twoSeats)) {
    yield {
      text: `${who} compares the digits with ${nameOf(setting, indexOf(genuine.seat))}`,
      act: 'confirm',
      seat: write(seat, index, { kind: 'confirmed', handover: id, seat: genuine.seat, otherHandover: false }),
      truth,
      mail: null,
    };
  }
  const gone = checklist?.tasks.some((task) => task.id === 'disconnect' && task.status === 'done');
  if (step === 'close' && gone) {
    const text = `${who} tells ${name}: disconnected`;
    yield send(text, 'close', truth, seat, index, to, {
      kind: 'closed',
      handover: id,
      outcome: 'disconnected',
    });
  }
  if (setting.intruder) yield* intrudes(setting, truth, seat, index, handover);
  if (!setting.breaks || !mayBreakOff(seat.facts, seatId(index), id)) return;
  const closed: Message = { kind: 'closed', handover: id, outcome: 'brokenOff' };
  if (handover.invitations.length === 0) {
    yield { text: `${who} breaks off`, act: 'breakOff', seat: write(seat, index, closed), truth, mail: null };
  } else {
    yield send(`${who} breaks off and tells ${name}`, 'breakOff', truth, seat, index, to, closed);
  }
}

function* replies(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  { book }: Opinion,
  handover: Handover,
  { reply }: Fresh,
): Generator<Move> {
  const sighting = quote(setting, book, handover.id, 'invited');
  const challenge = handover.invitations.at(-1)?.body.challenge;
  if (sighting === null || challenge === undefined) return;
  // While a reply stands it is copied again, not written again (sending.ts).
  if (setting.rule.includes('sighting') && answerStands(book.facts, book.me, handover.id)) return;
  const before = handover.replies.at(-1);
  if (before?.body.challenge === challenge && before.body.sighting.n === sighting.n) return;
  const keys = { sign: reply, agree: '' };
  const to = partner(setting, handover, index);
  yield send(
    `${nameOf(setting, index)} answers ${nameOf(setting, to)} with what the page shows`,
    'reply',
    truth,
    seat,
    index,
    to,
    {
      kind: 'replied',
      handover: handover.id,
      challenge,
      person: PEOPLE[setting.seats[index] ?? 'A'],
      keys,
      sighting,
      promise: sighting.connection === 'holds',
    },
  );
}

function* checks(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  { book, all }: Opinion,
): Generator<Move> {
  for (const handover of all) {
    if (handover.role !== 'keeper' || handover.closing?.body.outcome !== 'disconnected') continue;
    if (handover.checks.length > 0) continue;
    const sighting = quote(setting, book, handover.id, 'closed');
    if (sighting === null) continue;
    const to = partner(setting, handover, index);
    const body: Message = { kind: 'checked', handover: handover.id, sighting };
    yield send(`${nameOf(setting, index)} sends a second look`, 'check', truth, seat, index, to, body);
  }
}

/** The leaver's challenges grow too old. */
function* passes(setting: Setting, truth: Truth, seat: Seat, index: number): Generator<Move> {
  const issued = (fact: Fact): boolean => fact.seat === seatId(index) && fact.body.kind === 'invited';
  if (!seat.facts.some((fact) => issued(fact) && fact.at === NOW)) return;
  const facts = seat.facts.map((fact) => (issued(fact) ? { ...fact, at: NOW - 80 * HOUR } : fact));
  yield {
    text: `three days pass for ${nameOf(setting, index)}`,
    act: 'time',
    seat: { ...seat, facts },
    truth,
    mail: null,
  };
}
