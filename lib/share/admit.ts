/** Which messages this seat takes in, given what it knows. Pure; readBaton has looked at form and signature before. */
import type { Refusal } from '../calls/screen.ts';
import type { Fact, HandoverId, SeatId, TenantKey } from '../checklist/fact.ts';
import type { RunId } from '../checklist/runfact.ts';

/**
 * Why a fact of another seat is not taken in; null where it is.
 *
 * - `known`: facts of *all* tenants that this ledger holds.
 * - `now`: this machine's clock, ms; only an invitation's expiry is held against it.
 * - `here`: tenant of the page that the person is looking at, where it must be the same; null: anything goes.
 *
 * A second seat that answers the same invitation is taken in: the rule of the order must see it to raise its alarm.
 * So is a late or superseded reply: the rule weighs it, and "broken off" may need it.
 */
export function admit(
  known: readonly Fact[],
  me: SeatId,
  incoming: Fact,
  now: number,
  here: TenantKey | null = null,
): Refusal | null {
  const { body, seat, tenant } = incoming;
  if (seat === me) return 'own';
  if (here !== null && here !== tenant) return 'foreignTenant';
  const handover = 'handover' in body ? body.handover : null;
  const related = known.filter((fact) => handover !== null && handoverOf(fact) === handover);
  if (related.some((fact) => fact.tenant !== tenant)) return 'foreignTenant';
  const mine = related.filter((fact) => fact.seat === me);
  // Only with its receipt, and an invitation only once joined, is a message received: the worker may have died between.
  const taken =
    body.kind === 'hosted'
      ? known.some(
          (fact) => fact.seat === me && fact.body.kind === 'entered' && fact.body.hosted === incoming.id,
        )
      : body.kind !== 'invited' || mine.some((fact) => fact.body.kind === 'joined');
  if (taken && known.some((fact) => isReceipt(fact, me, incoming.id))) return 'already';
  switch (body.kind) {
    // Whoever is told of a run decides whether to take part.
    case 'shared':
      return runOf(known, body.run).every((fact) => fact.tenant === tenant) ? null : 'foreignTenant';
    // Whoever is asked into a room decides whether to enter.
    case 'hosted':
      return now > body.expires ? 'expired' : null;
    case 'invited':
      // Nobody invites this seat to the handover that it leads itself.
      if (mine.some((fact) => fact.body.kind === 'opened')) return 'unasked';
      return now > body.expires ? 'expired' : null;
    case 'replied': {
      const asked = mine.some(
        (fact) => fact.body.kind === 'invited' && fact.body.challenge === body.challenge,
      );
      return asked ? null : 'unasked';
    }
    case 'closed':
      return follows(related, me, seat) || answered(related, seat) ? null : 'unasked';
    case 'checked':
      return answered(related, seat) && mine.length > 0 ? null : 'unasked';
    default:
      return known.some((fact) => fact.seat === seat && fact.tenant === tenant) ? null : 'unasked';
  }
}

const runOf = (known: readonly Fact[], run: RunId): readonly Fact[] =>
  known.filter(({ body }) => 'run' in body && body.run === run);

function handoverOf({ body }: Fact): HandoverId | null {
  return 'handover' in body ? body.handover : null;
}

function isReceipt({ seat, body }: Fact, me: SeatId, id: string): boolean {
  return seat === me && body.kind === 'received' && body.fact === id;
}

/** This seat joined on an invitation of that one; an invitation alone, from whomever, is not enough to close. */
function follows(related: readonly Fact[], me: SeatId, seat: SeatId): boolean {
  const invitations = related.filter((fact) => fact.seat === seat && fact.body.kind === 'invited');
  return related.some(
    ({ seat: by, body }) =>
      by === me && body.kind === 'joined' && invitations.some(({ id }) => id === body.invitation),
  );
}

function answered(related: readonly Fact[], seat: SeatId): boolean {
  return related.some((fact) => fact.seat === seat && fact.body.kind === 'replied');
}
