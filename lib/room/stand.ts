/** A room as this seat's own facts have it, held against the others and against what it was. Pure. */
import type { SeatId } from '../checklist/fact.ts';
import type { Grant } from '../checklist/roomfact.ts';
import { GRANTS, isGranted, type RoomStand } from '../checklist/rooms.ts';

/** This seat went on in another room, and whoever stays may not have read it yet. */
export const isMoving = (stand: RoomStand, stands: readonly RoomStand[], now: number): boolean =>
  stands.some(({ follows, host, expires }) => follows === stand.room && host === stand.host && now < expires);

/** What of a room the screens show by this seat's own facts. */
export const said = ({ given, compared, left }: RoomStand): string =>
  JSON.stringify([...given, ...compared, left]);

/** Something is granted, or was and has not been ended yet. */
export const isGranting = ({ given }: RoomStand): boolean =>
  [...given.values()].some((grants) => GRANTS.some((grant) => grants[grant] !== null));

/** Grants that are over by their time. */
export const overByTime = (
  { given }: RoomStand,
  now: number,
): readonly { readonly seat: SeatId; readonly grant: Grant }[] =>
  [...given].flatMap(([seat, grants]) =>
    GRANTS.filter((grant) => grants[grant] !== null && !isGranted(grants, grant, now)).map((grant) => ({
      seat,
      grant,
    })),
  );

/** When the next grant of this seat ends by its time, ms; null: none runs. */
export function nextEnd({ given }: RoomStand, now: number): number | null {
  const times = [...given.values()].flatMap((grants) =>
    GRANTS.flatMap((grant) => (isGranted(grants, grant, now) ? (grants[grant] ?? []) : [])),
  );
  return times.length === 0 ? null : Math.min(...times);
}
