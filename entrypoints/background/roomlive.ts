/** What is in the worker's memory of rooms: what is pointed at, who has nudged, and digits as they are worked out. */
import type { SeatId, TenantKey } from '../../lib/checklist/fact.ts';
import type { RoomId } from '../../lib/checklist/roomfact.ts';
import type { ControlRef } from '../../lib/consoles/console.ts';
import type { Member, Room } from '../../lib/room/room.ts';
import type { Live } from '../../lib/room/schema.ts';
import { digits } from '../../lib/share/digits.ts';
import type { Core } from './core.ts';
import { Mirroring } from './mirroring.ts';
import { RoomInbox } from './roominbox.ts';

/** How long somebody points when they point once, ms. */
const POINTS = 30_000;

/** What a member points at on this person's page. */
export interface Pointed {
  readonly room: RoomId;
  readonly seat: SeatId;
  readonly name: string;
  readonly ref: ControlRef;
  /** When it goes by itself, ms of this machine's clock. */
  readonly until: number;
}

/** The digits of each member; a million rounds are slow, so they are shown once they are there. */
class MemberDigits {
  readonly #known = new Map<string, string | null>();

  async of(core: Core, room: Room, { keys }: Member): Promise<string | null> {
    const own = await core.ledger.seat();
    const key = [room.stand.room, keys.sign, keys.agree].join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, null);
    void digits(own.keys, keys, room.stand.room).then((text) => {
      this.#known.set(key, text);
      return core.publish();
    });
    return null;
  }
}

export class RoomLive {
  readonly inbox = new RoomInbox();
  readonly digits = new MemberDigits();
  readonly mirroring = new Mirroring();
  readonly #pointed = new Map<string, Pointed & { readonly tenant: TenantKey }>();
  /** When each member last reminded this person, by room and seat. */
  readonly #nudged = new Map<string, { readonly tenant: TenantKey; readonly at: number }>();
  readonly #mirrors = new Set<(room: RoomId, seat: SeatId, piece: string) => void>();

  hear({ stand }: Room, { seat, person }: Member, body: Live): void {
    const key = `${stand.room} ${seat}`;
    switch (body.live) {
      case 'point':
        if (body.ref === null) this.#pointed.delete(key);
        else
          this.#pointed.set(key, {
            room: stand.room,
            tenant: stand.tenant,
            seat,
            name: person.name || person.email,
            ref: body.ref,
            until: Date.now() + POINTS,
          });
        return;
      case 'nudge':
        this.#nudged.set(key, { tenant: stand.tenant, at: Date.now() });
        return;
      case 'fact':
      case 'watch':
        return;
      case 'mirror':
        for (const listener of this.#mirrors) listener(stand.room, seat, body.piece);
    }
  }

  /** Calls with each piece of a mirrored page; returns the unsubscribe. */
  onMirror(listener: (room: RoomId, seat: SeatId, piece: string) => void): () => void {
    this.#mirrors.add(listener);
    return () => this.#mirrors.delete(listener);
  }

  /** What members point at in a customer's consoles, as far as this person lets them. */
  pointedAt(core: Core, tenant: TenantKey | null): readonly Pointed[] {
    return [...this.#pointed.values()].filter((one) => {
      if (Date.now() > one.until) return false;
      const room = one.tenant === tenant ? core.rooms.get(one.room) : null;
      return room !== null && room.given(one.seat, Date.now()).point !== null;
    });
  }

  /** When a member last reminded this person, ms of this machine's clock. */
  nudgedBy({ stand }: Room, seat: SeatId): number | null {
    return this.#nudged.get(`${stand.room} ${seat}`)?.at ?? null;
  }

  /** This person has acted for a customer: nobody needs to remind them any more. True where somebody had. */
  acted(tenant: TenantKey): boolean {
    const heeded = [...this.#nudged].filter(([, nudge]) => nudge.tenant === tenant);
    for (const [key] of heeded) this.#nudged.delete(key);
    return heeded.length > 0;
  }
}
