import type { Sighting } from '../calls/sighting.ts';

/** An error message may be gone before anybody has read it: it stays known while the page shows the same place. */
export function withTroubles(before: Sighting | null, now: Sighting): Sighting {
  const { troubles } = before?.place === now.place ? (before ?? {}) : {};
  return now.troubles === undefined && troubles !== undefined ? { ...now, troubles } : now;
}
