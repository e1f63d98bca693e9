/** What popup and desk are shown of rooms. */
import type { Followed, MemberView, RoomOffer, RoomsView, RoomView } from '../../lib/calls/room.ts';
import type { SeatId, TenantKey } from '../../lib/checklist/fact.ts';
import { fold } from '../../lib/checklist/fold.ts';
import type { RoomId } from '../../lib/checklist/roomfact.ts';
import { NOTHING_GRANTED } from '../../lib/checklist/rooms.ts';
import { foldRuns } from '../../lib/checklist/runfold.ts';
import { COURSES } from '../../lib/procedures/courses.ts';
import { handover } from '../../lib/procedures/handover/tasks.ts';
import type { Member, Room } from '../../lib/room/room.ts';
import type { Core } from './core.ts';

/** All rooms; with what the members of one of them let this seat see. */
export async function roomsView(core: Core, room: RoomId | null): Promise<RoomsView> {
  const rooms = await Promise.all(core.rooms.all.filter(isShown).map((one) => roomView(core, one)));
  const asked = room === null ? null : core.rooms.get(room);
  return { rooms, followed: asked ? followedIn(asked) : [] };
}

/** Rooms of a tenant, of all where none is known, and what came by them and waits for the person's word. */
export async function tenantRooms(
  core: Core,
  tenant: TenantKey | null,
): Promise<{ readonly rooms: readonly RoomView[]; readonly offers: readonly RoomOffer[] }> {
  const open = core.rooms.all.filter(
    (room) => isShown(room) && (tenant === null || room.stand.tenant === tenant),
  );
  return {
    rooms: await Promise.all(open.map((room) => roomView(core, room))),
    offers: open.flatMap((room) => core.live.inbox.offers(room)),
  };
}

const isShown = ({ stand }: Room): boolean => !stand.left;

async function roomView(core: Core, room: Room): Promise<RoomView> {
  const { stand } = room;
  const { id: me } = await core.ledger.seat();
  return {
    room: stand.room,
    tenant: stand.tenant,
    tenantName: stand.tenantName || (await core.ledger.nameOf(stand.tenant)),
    practice: stand.tenant.startsWith('000-'),
    relay: new URL(stand.relay).host,
    hosting: stand.host === me,
    state: core.rooms.stateOf(room),
    members: await Promise.all(room.present.map((member) => memberView(core, room, member))),
  };
}

async function memberView(core: Core, room: Room, member: Member): Promise<MemberView> {
  const { seat, person, role, post, part, seen } = member;
  return {
    seat,
    person,
    role,
    host: seat === room.stand.host,
    here: await core.rooms.isHere(room, seat),
    heard: post.text.at,
    digits: await core.live.digits.of(core, room, member),
    compared: room.stand.compared.has(seat),
    given: room.given(seat, Date.now()),
    got: part?.grants ?? NOTHING_GRANTED,
    now: seen?.now ?? null,
    controls: seen?.now?.controls ?? part?.controls?.map((control) => ({ control })) ?? [],
    nudged: core.live.nudgedBy(room, seat),
  };
}

/** Folded as that member's own Handrail does, from the facts that it holds. */
export function followedIn(room: Room): readonly Followed[] {
  return room.present.flatMap(({ seat, seen }) =>
    seen === null ? [] : [{ seat, ...checklists(seat, seen.facts) }],
  );
}

function checklists(seat: SeatId, facts: Parameters<typeof fold>[1]): Omit<Followed, 'seat'> {
  const courses = COURSES.map(({ course }) => course);
  const now = Date.now();
  return { checklist: fold(handover, facts, seat, now), runs: foldRuns(courses, facts, seat, now) };
}
