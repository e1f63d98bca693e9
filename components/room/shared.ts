/** Pure: with whom this person is in an open room; messages go by it. */
import type { RoomView } from '../../lib/calls/room.ts';
import type { Person, SeatId, TenantKey } from '../../lib/checklist/fact.ts';
import { isPerson } from '../../lib/checklist/person.ts';

interface Other {
  readonly seat: SeatId | null;
  readonly person: Person;
}

export const sharesRoom = (rooms: readonly RoomView[], tenant: TenantKey, { seat, person }: Other): boolean =>
  rooms
    .filter((room) => room.tenant === tenant && room.state !== 'off')
    .some(({ members }) =>
      members.some((one) =>
        seat === null ? isPerson(one.person.email || one.person.name, person) : one.seat === seat,
      ),
    );
