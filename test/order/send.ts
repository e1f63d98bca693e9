/** A message is written, copied and put into the mail. */
import type { FactBody } from '../../lib/checklist/fact.ts';
import type { Handover } from '../../lib/checklist/handover.ts';
import { abroad } from './canon.ts';
import type { Truth } from './console.ts';
import type { Move, Seat, Setting } from './world.ts';
import { write } from './write.ts';

export const indexOf = (id: string | null): number => (id === null ? -1 : Number(id.slice(4)));

/** The seat that this handover's messages go to: its known partner, else the other admin's own profile. */
export function partner(setting: Setting, handover: Handover, index: number): number {
  const seat = handover.role === 'keeper' ? handover.leaverSeat : handover.keeperSeat;
  return seat !== null ? indexOf(seat) : setting.seats[index] === 'A' ? 1 : 0;
}

export type Message = Extract<FactBody, { kind: 'invited' | 'replied' | 'closed' | 'checked' }>;

/** Writes a message, copies it, and puts it into the mail. */
export function send(
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
