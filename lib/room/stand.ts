/** A room as this seat's own facts have it, held against the others and against what it was. Pure. */
import type { RoomStand } from '../checklist/rooms.ts';

/** This seat went on in another room, and whoever stays may not have read it yet. */
export const isMoving = (stand: RoomStand, stands: readonly RoomStand[], now: number): boolean =>
  stands.some(({ follows, host, expires }) => follows === stand.room && host === stand.host && now < expires);

/** What of a room the screens show by this seat's own facts. */
export const said = ({ given, compared, left }: RoomStand): string =>
  JSON.stringify([...given, ...compared, left]);
