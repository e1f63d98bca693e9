/** What the worker accepts of a message; anything else is refused and changes nothing. */
import type { Fact, FactBody } from '../../lib/checklist/fact.ts';
import { standsInFor } from './lost.ts';
import type { Opinion } from './opinion.ts';
import { indexOf } from './send.ts';
import { type Move, type Seat, type Setting, seatId } from './world.ts';
import { nameOf, write } from './write.ts';

const TITLES = {
  invited: 'invitation',
  replied: 'answer',
  closed: 'closing',
  checked: 'second look',
} as const;

/** A message reaches a seat; null where the worker refuses it and nothing changes. */
export function delivered(
  setting: Setting,
  seat: Seat,
  index: number,
  letter: Fact,
  view: Opinion,
): Pick<Move, 'text' | 'seat'> | null {
  if (seat.lost) return null;
  const fact = setting.nameless ? unnamed(letter, view) : letter;
  const { body } = fact;
  if (body.kind !== 'invited' && body.kind !== 'replied' && body.kind !== 'closed' && body.kind !== 'checked')
    return null;
  if (seat.facts.some(({ id }) => id === fact.id)) return null;
  const text = `the ${TITLES[body.kind]} reaches ${nameOf(setting, index)}`;
  const known = view.all.find(({ id }) => id === body.handover);
  const top = Math.max(0, ...seat.facts.map((one) => (one.seat === fact.seat ? one.n : 0)));
  const arrived: Seat = { ...seat, facts: [...seat.facts, { ...fact, n: top + 1 }] };
  const received: FactBody = { kind: 'received', fact: fact.id, from: fact.seat, message: body.kind };
  if (body.kind === 'invited' && !known) {
    // Bound: what a lost machine wrote is read before what the same person writes at another one.
    const author = indexOf(fact.seat);
    const heirs = setting.seats.flatMap((_, at) => (standsInFor(setting, at) === author ? [seatId(at)] : []));
    if (view.all.some(({ role, leaverSeat }) => role === 'keeper' && heirs.includes(leaverSeat))) return null;
    const { handover, keeper } = body;
    const joined: FactBody = {
      kind: 'joined',
      handover,
      invitation: fact.id,
      person: keeper,
      otherHandover: false,
    };
    return { text, seat: write(arrived, index, received, joined) };
  }
  const role = body.kind === 'invited' || body.kind === 'closed' ? 'keeper' : 'leaver';
  // After "disconnected" only another seat's answer changes anything.
  const late =
    body.kind === 'replied' &&
    known?.closing?.body.outcome === 'disconnected' &&
    fact.seat !== known.keeperSeat &&
    setting.loses.length > 0;
  if (known?.role !== role || (known.closing !== null && body.kind !== 'checked' && !late)) return null;
  return { text, seat: write(arrived, index, received) };
}

/** A closing as it would read without its handover's name: the one that is open here with that seat. */
function unnamed(fact: Fact, { all }: Opinion): Fact {
  const open = all.find(
    ({ over, role, leaverSeat }) => !over && role === 'keeper' && leaverSeat === fact.seat,
  );
  return fact.body.kind === 'closed' && open ? { ...fact, body: { ...fact.body, handover: open.id } } : fact;
}
