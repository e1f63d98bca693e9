/** What the screens do in rooms: opened, entered, granted, ended, compared, left. Each is a fact. */
import type { RoomCall, RoomPreview } from '../../lib/calls/room.ts';
import type { ScreenAnswer } from '../../lib/calls/screen.ts';
import type { BodyOf, FactBody, Person, SeatId, TenantKey } from '../../lib/checklist/fact.ts';
import type { Grant, RoomId, RoomRole } from '../../lib/checklist/roomfact.ts';
import { foldRooms, isGranted, type RoomStand } from '../../lib/checklist/rooms.ts';
import { randomSecret } from '../../lib/room/lobby.ts';
import type { Room } from '../../lib/room/room.ts';
import { emptyRecord } from '../../lib/room/schema.ts';
import { type Carried, writeBaton } from '../../lib/share/baton.ts';
import { writeRoomLetter } from '../../lib/share/roomletter.ts';
import { type Core, tenantState } from './core.ts';
import { isAllowedRelay, relayView, setRelay } from './relay.ts';
import { roomsView } from './roomview.ts';
import { randomId } from './tenants.ts';

/** Somebody may enter for seven days, as an invitation to a handover is good for. */
const INVITATION_LIFE = 7 * 24 * 3_600_000;

const DONE: ScreenAnswer = { ok: true };
const failed = (detail: string): ScreenAnswer => ({ ok: false, refusal: 'failed', detail });
const UNKNOWN = 'this room is not open here';
const NOT_THERE = 'this person is not in the room';

export async function answerRoom(core: Core, call: RoomCall): Promise<ScreenAnswer> {
  switch (call.call) {
    case 'host':
      return host(core, call);
    case 'rooms':
      return { ok: true, rooms: await roomsView(core, call.room) };
    case 'setRelay':
      return setRelay(call.relay);
    case 'inviteToRoom':
      return inRoom(core, call.room, (room) => invitation(core, room.stand));
    case 'grant':
      return inRoom(core, call.room, (room) => grant(core, room, call));
    case 'endGrant':
      return inRoom(core, call.room, ({ stand }) => {
        const { seat, grant: which } = call;
        return say(core, stand, { kind: 'ended', room: stand.room, seat, grant: which, why: 'asked' });
      });
    case 'compareMember':
      return inRoom(core, call.room, (room) =>
        memberOf(room, call.seat)
          ? say(core, room.stand, { kind: 'compared', room: call.room, seat: call.seat })
          : failed(NOT_THERE),
      );
    case 'removeMember':
      return inRoom(core, call.room, (room) => remove(core, room, call.seat));
    case 'leaveRoom':
      return inRoom(core, call.room, (room) => leave(core, room));
    case 'point':
      return inRoom(core, call.room, (room) => {
        const may = isGranted(memberOf(room, call.seat)?.part?.grants, 'point', Date.now());
        return may ? live(core, room, call.seat, { live: 'point', ref: call.ref }) : failed('not granted');
      });
    case 'nudge':
      return inRoom(core, call.room, (room) => live(core, room, call.seat, { live: 'nudge' }));
  }
}

const memberOf = (room: Room, seat: SeatId) => room.present.find((one) => one.seat === seat);

/** A room that this seat has opened or entered, and not left. */
async function inRoom(
  core: Core,
  id: RoomId,
  work: (room: Room) => Promise<ScreenAnswer> | ScreenAnswer,
): Promise<ScreenAnswer> {
  await core.rooms.sync();
  const room = core.rooms.get(id);
  return room === null || room.stand.left ? failed(UNKNOWN) : work(room);
}

async function say(core: Core, { tenant }: RoomStand, body: FactBody): Promise<ScreenAnswer> {
  await core.exclusively(() => core.ledger.append(tenant, body));
  return DONE;
}

async function live(
  core: Core,
  room: Room,
  seat: SeatId,
  body: Parameters<Core['rooms']['say']>[2],
): Promise<ScreenAnswer> {
  if (!memberOf(room, seat)) return failed(NOT_THERE);
  return (await core.rooms.say(room, seat, body)) ? DONE : failed('the relay cannot be reached now');
}

async function host(core: Core, call: Extract<RoomCall, { call: 'host' }>): Promise<ScreenAnswer> {
  const { tenant, tenantName, person } = call;
  const { address } = await relayView();
  if (address === null) return failed('set the address of a relay first');
  return core.exclusively(async () => {
    const { facts, me } = await tenantState(core, tenant);
    const open = foldRooms(facts, me).find((room) => room.host === me && !room.left);
    if (open && Date.now() < open.expires) return invitation(core, open);
    if (tenantName !== '') await core.ledger.setName(tenant, tenantName);
    await openRoom(core, tenant, { host: person, relay: address, tenantName });
    const made = foldRooms((await tenantState(core, tenant)).facts, me).at(-1);
    return made ? invitation(core, made) : failed(UNKNOWN);
  });
}

/** Inside of `exclusively`. The room's record comes first: facts without one would be seen by nobody. */
async function openRoom(
  core: Core,
  tenant: TenantKey,
  more: Pick<BodyOf<'hosted'>, 'host' | 'relay' | 'tenantName' | 'follows'>,
): Promise<void> {
  const room = randomId();
  const { keys } = await core.ledger.seat();
  await core.ledger.bind(null, tenant);
  await core.ledger.rooms.keep(emptyRecord(room, tenant));
  await core.ledger.append(tenant, {
    kind: 'hosted',
    room,
    lobby: randomSecret(),
    keys,
    expires: Date.now() + INVITATION_LIFE,
    ...more,
  });
}

async function invitation(core: Core, stand: RoomStand): Promise<ScreenAnswer> {
  const signed = await core.ledger.signed(stand.hosted);
  if (!signed) return failed('the fact could not be read back');
  const { tenant, tenantName, person: from, expires } = stand;
  const code = await writeBaton([signed], null);
  return { ok: true, text: writeRoomLetter({ from, tenant, tenantName, code, expires }, core.language).text };
}

async function grant(
  core: Core,
  room: Room,
  { seat, grant: which, minutes }: { readonly seat: SeatId; readonly grant: Grant; readonly minutes: number },
): Promise<ScreenAnswer> {
  if (!memberOf(room, seat)) return failed(NOT_THERE);
  // Whoever sees the page must be who they say they are (order.md, Trust).
  if (which === 'view' && !room.stand.compared.has(seat)) return failed('compare the digits first');
  const until = Date.now() + minutes * 60_000;
  return say(core, room.stand, { kind: 'granted', room: room.stand.room, seat, grant: which, until });
}

/** All that was granted ends, each with its fact; then this seat leaves. */
async function leave(core: Core, { stand }: Room): Promise<ScreenAnswer> {
  const { room } = stand;
  for (const [seat, grants] of stand.given)
    if (Object.values(grants).some((until) => until !== null))
      await say(core, stand, { kind: 'ended', room, seat, grant: null, why: 'asked' });
  return say(core, stand, { kind: 'left', room });
}

/** A room of its own for those who stay; they learn of it by a letter in the one before. */
async function remove(core: Core, { stand }: Room, seat: SeatId): Promise<ScreenAnswer> {
  const { id: me } = await core.ledger.seat();
  if (stand.host !== me) return failed('only who opened the room can remove somebody');
  const { room, tenant, tenantName, relay, person } = stand;
  return core.exclusively(async () => {
    await core.ledger.append(tenant, { kind: 'ended', room, seat, grant: null, why: 'removed' });
    await openRoom(core, tenant, { host: person, relay, tenantName, follows: room });
    return DONE;
  });
}

/** What an invitation to a room says. */
export async function roomPreview({ fact }: Carried, body: BodyOf<'hosted'>): Promise<RoomPreview> {
  return {
    ok: true,
    message: 'hosted',
    tenant: fact.tenant,
    tenantName: body.tenantName,
    room: body.room,
    from: body.host,
    relay: new URL(body.relay).host,
    forbidden: !(await isAllowedRelay(body.relay)),
    expires: body.expires,
  };
}

/** Enters a room. Inside of `exclusively`; twice is as once. */
export async function enterRoom(
  core: Core,
  { signed, keys, fact }: Carried,
  body: BodyOf<'hosted'>,
  enters: { readonly person: Person; readonly role: RoomRole } | undefined,
): Promise<ScreenAnswer> {
  if (enters === undefined) return failed('say first who you are');
  if (!(await isAllowedRelay(body.relay))) return failed('your company allows only its own relay');
  const { tenant, id } = fact;
  const { room, tenantName } = body;
  await core.ledger.receive(signed, keys);
  if (tenantName !== '' && (await core.ledger.nameOf(tenant)) === '')
    await core.ledger.setName(tenant, tenantName);
  if ((await core.ledger.rooms.of(room)) === null) await core.ledger.rooms.keep(emptyRecord(room, tenant));
  await core.ledger.append(tenant, { kind: 'received', fact: id, from: fact.seat, message: 'hosted' });
  await core.ledger.append(tenant, { kind: 'entered', room, hosted: id, ...enters });
  return DONE;
}
