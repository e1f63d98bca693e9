/** The interceptor: caught the invitation, answers it with keys of their own. */
import type { FactBody } from '../../lib/checklist/fact.ts';
import type { Handover } from '../../lib/checklist/handover.ts';
import type { Truth } from './console.ts';
import { NOW, TENANT } from './facts.ts';
import { type Move, type Seat, type Setting, seatId } from './world.ts';
import { nameOf, write } from './write.ts';

/** Somebody who caught the invitation answers it in the keeper's place, from a seat of their own. */
export function* intrudes(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  handover: Handover,
): Generator<Move> {
  const challenge = handover.invitations.at(-1)?.body.challenge;
  const author = seatId(INTRUDER);
  if (challenge === undefined || handover.replies.some((one) => one.seat === author)) return;
  const body: FactBody = {
    kind: 'replied',
    handover: handover.id,
    challenge,
    person: handover.keeper,
    keys: { sign: '', agree: '' },
    sighting: {
      n: 1,
      doc: { id: '', after: 2 },
      connection: 'holds',
      account: handover.keeper.email,
      received: 1,
      lastConnect: 0,
      sawChange: true,
      tenantBy: 'page',
      soleTenant: true,
    },
    promise: true,
  };
  const id = `${INTRUDER}a${handover.id}`;
  const arrived: Seat = {
    ...seat,
    facts: [...seat.facts, { id, tenant: TENANT, seat: author, n: 1, at: NOW, body }],
  };
  yield {
    text: `somebody who caught the invitation answers ${nameOf(setting, index)} in the keeper's place`,
    act: 'intrude',
    seat: write(arrived, index, { kind: 'received', fact: id, from: author, message: 'replied' }),
    truth,
    mail: null,
  };
}

const INTRUDER = 9;
