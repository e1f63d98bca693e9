/** What popup and desk are shown of rooms. */
import type { Followed, MemberView, RoomOffer, RoomsView, RoomView } from '../../lib/calls/room.ts';
import type { SeatId, TenantKey } from '../../lib/checklist/fact.ts';
import { fold } from '../../lib/checklist/fold.ts';
import type { RoomId } from '../../lib/checklist/roomfact.ts';
import { isGranted, NOTHING_GRANTED } from '../../lib/checklist/rooms.ts';
import { foldRuns } from '../../lib/checklist/runfold.ts';
import { COURSES } from '../../lib/procedures/courses.ts';
import { handover } from '../../lib/procedures/handover/tasks.ts';
import type { Seen } from '../../lib/room/follow.ts';
import type { Member, Room } from '../../lib/room/room.ts';
import type { Core } from './core.ts';

/** All rooms; with what the members of one of them, and of other rooms of the same customer, let this seat see. */
export async function roomsView(core: Core, room: RoomId | null): Promise<RoomsView> {
  const rooms = await Promise.all(core.rooms.all.filter(isShown).map((one) => roomView(core, one)));
  const asked = room === null ? null : core.rooms.get(room);
  const alike = asked ? core.rooms.all.filter(({ stand }) => stand.tenant === asked.stand.tenant) : [];
  return { rooms, followed: alike.flatMap((one) => followedIn(one, Date.now())) };
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
  const { seat, person, role, post, part } = member;
  const now = Date.now();
  const at = seenOf(member, now)?.now ?? null;
  const alone = part?.controls?.map((control) => ({ control }));
  return {
    seat,
    person,
    role,
    host: seat === room.stand.host,
    here: await core.rooms.isHere(room, seat),
    heard: post.text.at,
    digits: await core.live.digits.of(core, room, member),
    compared: room.stand.compared.has(seat),
    given: room.given(seat, now),
    got: part?.grants ?? NOTHING_GRANTED,
    now: at,
    controls: isGranted(part?.grants, 'point', now) ? (at?.controls ?? alone ?? []) : [],
    nudged: core.live.nudgedBy(room, seat),
  };
}

/** What a member lets this seat see now: one who is away cannot say that the time is over. */
export const seenOf = ({ part, seen }: Member, now: number): Seen | null =>
  isGranted(part?.grants, 'follow', now) ? seen : null;

/** Folded as that member's own Handrail does, from the facts that it holds. */
export function followedIn(room: Room, now: number): readonly Followed[] {
  return room.present.flatMap((member) => {
    const seen = seenOf(member, now);
    return seen === null ? [] : [{ seat: member.seat, ...checklists(member.seat, seen.facts, now) }];
  });
}

function checklists(seat: SeatId, facts: Parameters<typeof fold>[1], now: number): Omit<Followed, 'seat'> {
  const courses = COURSES.map(({ course }) => course);
  return { checklist: fold(handover, facts, seat, now), runs: foldRuns(courses, facts, seat, now) };
}
