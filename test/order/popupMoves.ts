/** What a person does in the popup, and what the mail brings: messages written as the real rules say. */
import type { Fact } from '../../lib/checklist/fact.ts';
import type { Handover } from '../../lib/checklist/handover.ts';
import { mayBreakOff } from '../../lib/checklist/leaver.ts';
import { checks, replies } from './answerMoves.ts';
import { abroad } from './canon.ts';
import type { Truth } from './console.ts';
import { HOUR, NOW } from './facts.ts';
import { intrudes } from './intruder.ts';
import { standsInFor } from './lost.ts';
import type { Opinion } from './opinion.ts';
import { indexOf, type Message, partner, send } from './send.ts';
import { type Move, other, type Seat, type Setting, seatId } from './world.ts';
import { nameOf, PEOPLE, write } from './write.ts';

/** Names that nothing in the world uses. */
export interface Fresh {
  readonly handover: string;
  readonly challenge: string;
  readonly reply: string;
  /** Of the handovers that the same person leads at another profile: none, one is open, or it was told that no other is, or it ended with "disconnected". */
  readonly elsewhere?: 'none' | 'open' | 'sole';
  /** Seats whose machines are lost: nobody there can be rung. */
  readonly lost?: readonly number[];
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
  const aware = setting.seats[index] === setting.seats[setting.opens[0] ?? 0] || view.all.length > 0;
  // Bound: whoever said that no other handover is under way, or has left, starts none at another profile.
  if (
    fresh.elsewhere !== 'sole' &&
    setting.opens.includes(index) &&
    aware &&
    !leaving &&
    (setting.breaks || !left)
  ) {
    const look = seat.facts.findLast(({ body }) => body.kind === 'saw')?.body;
    const without = look?.kind === 'saw' && look.connection !== 'holds';
    // Bound: whoever begins again at another machine has looked at the page before.
    const standsIn = standsInFor(setting, index) !== null;
    if (look || !standsIn) yield opens(setting, truth, seat, index, fresh, standsIn && without);
  }
  for (const handover of open) {
    if (handover.role === 'leaver') yield* leaverMoves(setting, truth, seat, index, view, handover, fresh);
    else yield* replies(setting, truth, seat, index, view, handover, fresh.reply);
  }
  yield* checks(setting, truth, seat, index, view);
  yield* tellsAgain(setting, truth, seat, index, view);
  yield* recognises(setting, truth, seat, index, view);
  if (setting.time) yield* passes(setting, truth, seat, index, open);
}

function opens(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  { handover }: Fresh,
  without: boolean,
): Move {
  const me = setting.seats[index] ?? 'A';
  const body = {
    kind: 'opened',
    handover,
    leaver: PEOPLE[me],
    keeper: PEOPLE[other(me)],
    planned: null,
  } as const;
  const who = nameOf(setting, index);
  const keeper = PEOPLE[other(me)].name;
  const resume = { kind: 'said', handover, task: 'resume' } as const;
  return {
    text: without ? `${who} goes on with the handover to ${keeper}` : `${who} starts a handover to ${keeper}`,
    act: 'open',
    seat: without ? write(seat, index, body, resume) : write(seat, index, body),
    truth,
    mail: null,
  };
}

/** The leaver has left: a seat that answers afterwards is compared by voice, and told. */
function* tellsAgain(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  { checklist, all }: Opinion,
): Generator<Move> {
  const handover = all.find(({ id }) => id === checklist?.handover);
  const closing = handover?.closing;
  if (!checklist || !handover || handover.role !== 'leaver' || !closing) return;
  const who = nameOf(setting, index);
  const to = checklist.keeper.seat;
  if (checklist.next.step === 'confirmDigits' && to !== null) {
    yield {
      text: `${who} compares the digits with ${nameOf(setting, indexOf(to))}, who answers late`,
      act: 'confirm',
      seat: write(seat, index, { kind: 'confirmed', handover: handover.id, seat: to, otherHandover: false }),
      truth,
      mail: null,
    };
  }
  if (checklist.next.step !== 'close' || to === null) return;
  const copied = { kind: 'noted', handover: handover.id, topic: 'copied', text: 'closed' } as const;
  yield {
    text: `${who} tells ${nameOf(setting, indexOf(to))} too: disconnected`,
    act: 'close',
    seat: write(seat, index, copied),
    truth,
    mail: { to: indexOf(to), fact: abroad(closing) },
  };
}

/** The keeper compares the digits with another seat of the leaver; by voice it is known as theirs. */
function* recognises(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  { checklist }: Opinion,
): Generator<Move> {
  const leaver = checklist?.leaver.seat;
  if (checklist?.me !== 'keeper' || checklist.next.step !== 'confirmDigits' || !leaver) return;
  yield {
    text: `${nameOf(setting, index)} compares the digits with ${nameOf(setting, indexOf(leaver))}`,
    act: 'confirm',
    seat: write(seat, index, {
      kind: 'confirmed',
      handover: checklist.handover,
      seat: leaver,
      otherHandover: false,
    }),
    truth,
    mail: null,
  };
}

function* leaverMoves(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  view: Opinion,
  handover: Handover,
  fresh: Fresh,
): Generator<Move> {
  const { checklist } = view;
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
    (one) =>
      setting.seats[indexOf(one.seat)] === other(setting.seats[index] ?? 'A') &&
      !fresh.lost?.includes(indexOf(one.seat)),
  );
  const otherHandover = (fresh.elsewhere ?? 'none') !== 'none';
  const told = view.book.facts.some(
    ({ seat: by, body }) =>
      by === seatId(index) && body.kind === 'confirmed' && body.handover === id && body.otherHandover,
  );
  if (genuine && (handover.confirmed === null || handover.twoSeats) && !(otherHandover && told)) {
    yield {
      text: `${who} compares the digits with ${nameOf(setting, indexOf(genuine.seat))}${otherHandover ? ', and tells that another handover is under way' : ''}`,
      act: 'confirm',
      seat: write(seat, index, { kind: 'confirmed', handover: id, seat: genuine.seat, otherHandover }),
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
  if (step === 'recover' && handover.invitations.length === 0) {
    yield {
      text: `${who} hears that ${name}'s page shows Disconnect, and goes on`,
      act: 'resume',
      seat: write(seat, index, { kind: 'said', handover: id, task: 'resume' }),
      truth,
      mail: null,
    };
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

/** The leaver's challenges grow too old. */
function* passes(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  open: readonly Handover[],
): Generator<Move> {
  const issued = (fact: Fact): boolean => fact.seat === seatId(index) && fact.body.kind === 'invited';
  if (!open.some(({ role, invitations }) => role === 'leaver' && invitations.some(({ at }) => at === NOW)))
    return;
  const facts = seat.facts.map((fact) => (issued(fact) ? { ...fact, at: NOW - 80 * HOUR } : fact));
  yield {
    text: `three days pass for ${nameOf(setting, index)}`,
    act: 'time',
    seat: { ...seat, facts },
    truth,
    mail: null,
  };
}
