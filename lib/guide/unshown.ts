/** A page that stands where it would tell whose it is, and does not: nobody is to look there any further. Pure. */
import type { Sighting } from '../calls/sighting.ts';
import type { ControlId } from '../consoles/console.ts';

/** Whether the field that tells whose page it is (`tells`) stands there, and is empty. */
export const isUnshown = (sighting: Sighting | null, tells: ControlId): boolean =>
  sighting !== null &&
  sighting.munchkin === null &&
  sighting.controls.some(
    ({ ref, found, filled }) => ref.control === tells && found === 'one' && filled === 'no',
  );
