/** Pure: what the screens read out of the record, where the checklist does not carry it. */
import type { RecordLine } from '../../lib/calls/screen.ts';
import type { FactId, HandoverId } from '../../lib/checklist/fact.ts';

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
