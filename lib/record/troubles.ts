import type { FoundControl, Sighting } from '../calls/sighting.ts';

/** So long the explanation of an error message stays once the page shows it no more, ms. */
export const READABLE = 20_000;

const stands = ({ ref, found, current }: FoundControl): string =>
  found === 'none' ? '' : `${ref.control} ${ref.row} ${current}`;

/** Whether something of the way stands here that did not before: then the person has gone on. */
function isFurther(before: Sighting, now: Sighting): boolean {
  const there = before.controls.map(stands);
  return now.controls.map(stands).some((one) => one !== '' && !there.includes(one));
}

/**
 * An error message may be gone before anybody has read what it means: that stays for a while, as something that was,
 * unless the page says something else, the dialog closes or the person goes on.
 * @param clock ms of this machine's clock
 */
export function withTroubles(before: Sighting | null, now: Sighting, clock: number): Sighting {
  if (now.troubles !== undefined || before?.troubles === undefined) return now;
  const { troubles, past = clock } = before;
  const others = (before.messages ?? 0) - (before.past === undefined ? 1 : 0);
  const over =
    before.place !== now.place ||
    (before.dialog && !now.dialog) ||
    (now.messages ?? 0) > others ||
    isFurther(before, now) ||
    clock - past >= READABLE;
  return over ? now : { ...now, troubles, past };
}

/** A page without the explanation of what it no longer shows. */
export function withoutPast({ past, troubles, ...sighting }: Sighting): Sighting {
  return past === undefined && troubles !== undefined ? { ...sighting, troubles } : sighting;
}
