/** What the keeper writes: the answer, and the second look. */
import type { HandoverId, QuotedSighting } from '../../lib/checklist/fact.ts';
import type { Handover } from '../../lib/checklist/handover.ts';
import { answerStands } from '../../lib/checklist/keeper.ts';
import { quoteFrom } from '../../lib/checklist/quote.ts';
import type { Book } from '../../lib/checklist/read.ts';
import type { Truth } from './console.ts';
import type { Opinion } from './opinion.ts';
import { type Message, partner, send } from './send.ts';
import type { Move, Seat, Setting } from './world.ts';
import { nameOf, PEOPLE } from './write.ts';

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

export function* replies(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  { book }: Opinion,
  handover: Handover,
  reply: string,
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

export function* checks(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  { book, all, checklist }: Opinion,
): Generator<Move> {
  for (const handover of all) {
    if (handover.role !== 'keeper' || handover.closing?.body.outcome !== 'disconnected') continue;
    // It is written for the handover that is shown, as all messages are (sending.ts).
    if (handover.id !== checklist?.handover) continue;
    if (handover.checks.length > 0) continue;
    const sighting = quote(setting, book, handover.id, 'closed');
    if (sighting === null) continue;
    const to = partner(setting, handover, index);
    const body: Message = { kind: 'checked', handover: handover.id, sighting };
    yield send(`${nameOf(setting, index)} sends a second look`, 'check', truth, seat, index, to, body);
  }
}
