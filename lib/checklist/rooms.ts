/** The rooms of a tenant that this seat is in, as its own facts tell. */
import type { Fact, FactId, Person, SeatId, TenantKey } from './fact.ts';
import { type Book, mine, openBook, pick } from './read.ts';
import type { Grant, RoomId, RoomRole } from './roomfact.ts';

/** Until when each is granted, ms of this machine's clock; null: not. */
export type Grants = Readonly<Record<Grant, number | null>>;

export const NOTHING_GRANTED: Grants = { follow: null, point: null, view: null };
export const GRANTS = ['follow', 'point', 'view'] as const satisfies readonly Grant[];

/** A room as this seat's own facts have it. */
export interface RoomStand {
  readonly room: RoomId;
  readonly tenant: TenantKey;
  readonly tenantName: string;
  readonly lobby: string;
  readonly relay: string;
  readonly hosted: FactId;
  readonly host: SeatId;
  readonly hostPerson: Person;
  /** ms of the host's clock. */
  readonly expires: number;
  readonly follows: RoomId | null;
  /** This seat's person and role in it. */
  readonly person: Person;
  readonly role: RoomRole;
  /** This seat has left it. */
  readonly left: boolean;
  /** What this seat has granted and not ended, by member; the time may be over. */
  readonly given: ReadonlyMap<SeatId, Grants>;
  /** Members with whom the digits were compared. */
  readonly compared: ReadonlySet<SeatId>;
}

/**
 * The rooms that this seat hosts or has entered, the first one first.
 * `facts`: all facts of one tenant in this ledger, in any order, any number of times.
 */
export function foldRooms(facts: readonly Fact[], me: SeatId): readonly RoomStand[] {
  const book = openBook(facts, me);
  return pick(book, 'hosted').flatMap((hosted) => {
    const { body, seat, tenant, id } = hosted;
    const entered = mine(book, 'entered').find((fact) => fact.body.hosted === id);
    const own = seat === me ? { person: body.host, role: 'customer' as const } : entered?.body;
    if (own === undefined) return [];
    const { room, lobby, relay, tenantName, expires } = body;
    return [
      {
        room,
        tenant,
        tenantName,
        lobby,
        relay,
        hosted: id,
        host: seat,
        hostPerson: body.host,
        expires,
        follows: body.follows ?? null,
        person: own.person,
        role: own.role,
        left: mine(book, 'left').some((fact) => fact.body.room === room),
        given: givenIn(book, room),
        compared: new Set(
          mine(book, 'compared')
            .filter((fact) => fact.body.room === room)
            .map((fact) => fact.body.seat),
        ),
      },
    ];
  });
}

function givenIn(book: Book, room: RoomId): ReadonlyMap<SeatId, Grants> {
  const given = new Map<SeatId, Grants>();
  const of = (seat: SeatId): Grants => given.get(seat) ?? NOTHING_GRANTED;
  for (const { seat: by, body } of book.facts) {
    if (by !== book.me) continue;
    if (body.kind === 'granted' && body.room === room)
      given.set(body.seat, { ...of(body.seat), [body.grant]: body.until });
    if (body.kind === 'ended' && body.room === room)
      given.set(body.seat, body.grant === null ? NOTHING_GRANTED : { ...of(body.seat), [body.grant]: null });
  }
  return given;
}

/** It is granted and its time is not over. `now`: the granting machine's clock, ms. */
export const isGranted = (grants: Grants | undefined, grant: Grant, now: number): boolean =>
  (grants?.[grant] ?? 0) > now;
