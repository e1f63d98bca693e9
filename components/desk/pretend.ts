/** For tests of the desk: customers, a room with a member, as the worker tells of them. */
import type { DeskRow } from '../../lib/calls/desk.ts';
import type { TenantLine } from '../../lib/calls/line.ts';
import type { MemberView, RoomView } from '../../lib/calls/room.ts';

export const row = (tenant: string, tenantName: string, more: Partial<TenantLine>): DeskRow => ({
  tenant,
  tenantName,
  line: {
    tenant,
    tenantName,
    practice: false,
    procedure: 'onboarding',
    status: 'running',
    myTurn: false,
    whose: null,
    since: null,
    task: 'account',
    trouble: false,
    done: 0,
    all: 7,
    ...more,
  },
  note: null,
  handed: null,
});

const NOTHING = { follow: null, point: null, view: null };

export const member = (more: Partial<MemberView> = {}): MemberView => ({
  seat: 'A',
  person: { name: 'Ada Sato', email: 'ada@acme.example' },
  role: 'customer',
  host: true,
  here: true,
  heard: 0,
  digits: null,
  compared: false,
  given: NOTHING,
  got: NOTHING,
  now: null,
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
