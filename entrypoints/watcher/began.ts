/** A document younger than this has not slept, ms. */
const YOUNG = 60_000;

/** When this document began to load, ms of this machine's clock (sighting.ts, `DocHello.timeOrigin`). */
export function began(
  clock: Pick<Performance, 'now' | 'timeOrigin'> = performance,
  today = Date.now(),
): number {
  const age = clock.now();
  return age < YOUNG ? today - age : Math.min(today - age, clock.timeOrigin);
}
