/** A machine is lost: its ledger, its tabs and its keys. Mail that is not sealed still finds the person. */
import type { Fact } from '../../lib/checklist/fact.ts';
import type { Truth } from './console.ts';
import { indexOf } from './send.ts';
import { type Move, type Seat, type Setting, seatId } from './world.ts';
import { nameOf } from './write.ts';

/** The seat stands in for another one of the same person that has to be lost first. */
export function standsInFor({ loses, seats }: Setting, index: number): number | null {
  const first = loses.find((at) => at !== index && seats[at] === seats[index]);
  return first ?? null;
}

/** Where a message is read: what is sealed to a lost machine nowhere. Sealed is what goes to a seat that has answered. */
export function reader(setting: Setting, seats: readonly Seat[], to: number, fact: Fact): number | null {
  if (!seats[to]?.lost) return to;
  const next = seats.findIndex((seat, at) => !seat.lost && standsInFor(setting, at) === to);
  const author = seats[indexOf(fact.seat)];
  const answered = author?.facts.some(({ seat, body }) => body.kind === 'replied' && seat === seatId(to));
  const open = fact.body.kind === 'invited' || (fact.body.kind === 'closed' && !answered);
  return open && next >= 0 ? next : null;
}

export function* losing(setting: Setting, truth: Truth, seat: Seat, index: number): Generator<Move> {
  if (!setting.loses.includes(index)) return;
  const tabs = seat.tabs.map(() => null);
  const lost: Seat = { facts: [], n: 0, tabs, session: setting.seats[index] ?? seat.session, lost: true };
  yield { text: `${nameOf(setting, index)}'s machine is lost`, act: 'lose', seat: lost, truth, mail: null };
}
