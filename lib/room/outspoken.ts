/** Whoever may follow sees at once what is on disk here; the post, which stays, says it too. */
import type { SeatId, TenantKey } from '../checklist/fact.ts';
import type { SignedAs } from '../ledger/reading.ts';
import type { RoomsHost } from './host.ts';
import type { Room } from './room.ts';
import type { Live } from './schema.ts';
import { isOfRooms } from './shown.ts';

/** The rooms of this browser. */
interface Speaking {
  readonly all: readonly Room[];
  readonly say: (room: Room, seat: SeatId, body: Live) => Promise<boolean>;
}

export class Outspoken {
  readonly #host: Pick<RoomsHost, 'ledger' | 'now'>;
  readonly #rooms: Speaking;
  /** How often something was granted or ended in rooms of a tenant that were not looked at since. */
  readonly #moved = new Map<TenantKey, number>();

  constructor(host: Pick<RoomsHost, 'ledger' | 'now'>, rooms: Speaking) {
    this.#host = host;
    this.#rooms = rooms;
  }

  told(tenant: TenantKey, told: SignedAs): void {
    if (isOfRooms(told.fact.body.kind)) this.#moved.set(tenant, (this.#moved.get(tenant) ?? 0) + 1);
    // The post says it as well: what cannot be said now is not lost.
    else this.#say(tenant, told).catch(() => undefined);
  }

  /** A look at a tenant's rooms begins; the answer is called at its end. */
  settling(tenant: TenantKey): () => void {
    const before = this.#moved.get(tenant);
    return () => {
      if (this.#moved.get(tenant) === before) this.#moved.delete(tenant);
    };
  }

  /** Nothing where it may just have been ended: the post then says what holds. */
  async #say(tenant: TenantKey, { fact, signed }: SignedAs): Promise<void> {
    const { ledger, now } = this.#host;
    const rooms = this.#rooms.all.filter(({ stand }) => stand.tenant === tenant);
    const keys = rooms.length === 0 ? null : await ledger.keysOf(fact.seat);
    if (keys === null) return;
    for (const room of rooms)
      for (const { seat } of room.present)
        if (!this.#moved.has(tenant) && room.given(seat, now()).follow !== null)
          await this.#rooms.say(room, seat, { live: 'fact', post: room.record.n, fact: signed, keys });
  }
}
