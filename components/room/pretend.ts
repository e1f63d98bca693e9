/** Rooms as the worker tells of them, for tests. */
import type { MemberView, RoomView } from '../../lib/calls/room.ts';
import { NOTHING_GRANTED } from '../../lib/checklist/rooms.ts';

export const member = (more: Partial<MemberView> = {}): MemberView => ({
  seat: 'A',
  person: { name: 'Ada Sato', email: 'ada@acme.example' },
  role: 'customer',
  host: true,
  here: true,
  heard: 0,
  digits: null,
  compared: false,
  given: NOTHING_GRANTED,
  got: NOTHING_GRANTED,
  now: null,
  controls: more.now?.controls ?? [],
  nudged: null,
  ...more,
});

export const room = (members: readonly MemberView[], more: Partial<RoomView> = {}): RoomView => ({
  room: 'r1',
  tenant: '123-ABC-456',
  tenantName: 'Acme',
  practice: false,
  relay: 'relay.acme.example',
  hosting: false,
  state: 'live',
  members,
  ...more,
});
