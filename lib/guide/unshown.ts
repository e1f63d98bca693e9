/** A page that stands where it would tell something, and does not: nobody is to be sent there any more. Pure. */
import type { Sighting } from '../calls/sighting.ts';
import type { ControlId } from '../consoles/console.ts';

/** Whether the field that tells whose page it is (`tells`) stands there, and is empty. */
export const isUnshown = (sighting: Sighting | null, tells: ControlId): boolean =>
  sighting !== null &&
  sighting.munchkin === null &&
  sighting.controls.some(
    ({ ref, found, filled }) => ref.control === tells && found === 'one' && filled === 'no',
  );

/** Whether the tab with the users (`lists`) is open, and none of them is recognised. */
export const isUnlisted = (sighting: Sighting | null, lists: ControlId): boolean =>
  sighting !== null &&
  sighting.rows.length === 0 &&
  sighting.controls.some(({ ref, current }) => ref.control === lists && current === true);
