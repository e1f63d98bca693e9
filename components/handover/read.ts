/** Pure: what the screens read out of the record, where the checklist does not carry it. */
import type { RoomView } from '../../lib/calls/room.ts';
import type { RecordLine } from '../../lib/calls/screen.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { FactId, HandoverId } from '../../lib/checklist/fact.ts';
import { isPerson } from '../../lib/checklist/person.ts';

/** The day that the two agreed on, as an ISO date, or null. */
export function plannedDay(record: readonly RecordLine[], handover: HandoverId): string | null {
  for (const { fact } of record)
    if (fact.body.kind === 'opened' && fact.body.handover === handover) return fact.body.planned;
  return null;
}

/** The latest note about the workspace that stands, to be withdrawn when it is changed; null where there is none. */
export function workspaceNote(record: readonly RecordLine[], handover: HandoverId): FactId | null {
  const gone = new Set(record.flatMap(({ fact }) => (fact.body.kind === 'withdrew' ? [fact.body.fact] : [])));
  const notes = record.filter(
    ({ fact }) =>
      fact.body.kind === 'noted' &&
      fact.body.topic === 'workspace' &&
      fact.body.handover === handover &&
      !gone.has(fact.id),
  );
  return notes.toSorted((one, two) => two.fact.n - one.fact.n)[0]?.fact.id ?? null;
}

/** Whoever is at the other end is in an open room with this person: messages go by it. */
export function sharesRoom(rooms: readonly RoomView[], checklist: Checklist): boolean {
  const { seat, person } = checklist[checklist.me === 'leaver' ? 'keeper' : 'leaver'];
  return rooms
    .filter(({ tenant, state }) => tenant === checklist.tenant && state !== 'off')
    .some(({ members }) =>
      members.some((one) =>
        seat === null ? isPerson(one.person.email || one.person.name, person) : one.seat === seat,
      ),
    );
}
