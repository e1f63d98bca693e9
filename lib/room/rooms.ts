/**
 * All rooms of this browser: which are open, over which broker, and what is said in them. It follows from the ledger's
 * facts alone; `sync` brings it up to them, however often it is called.
 */
import type { SeatId, TenantKey } from '../checklist/fact.ts';
import type { RoomId } from '../checklist/roomfact.ts';
import { foldRooms, type RoomStand } from '../checklist/rooms.ts';
import type { RelayState } from '../relay/relay.ts';
import type { Bytes } from '../share/bytes.ts';
import type { RoomsHost } from './host.ts';
import { Line } from './line.ts';
import { Outspoken } from './outspoken.ts';
import { openHere, Presence, shutHere } from './presence.ts';
import { Room } from './room.ts';
import type { Live } from './schema.ts';
import { serial } from './serial.ts';
import { shownOf } from './shown.ts';
import { isGranting, isMoving, nextEnd, overByTime, said } from './stand.ts';
import { type Arrived, hereTopic, postTopic } from './topics.ts';

export class Rooms {
  readonly #host: RoomsHost;
  readonly #rooms = new Map<RoomId, Room>();
  readonly #lines = new Map<string, Line>();
  readonly #presence = new Presence();
  /** Tenants whose facts have changed since they were looked at; null: all. */
  #dirty: Set<TenantKey> | null = null;
  readonly #outspoken: Outspoken;
  /** Rooms in which something may be to be said. */
  readonly #due = new Set<Room>();
  /** Rooms whose last post is on its way. */
  readonly #posting = new Set<Room>();
  readonly #inTurn = serial();
  #round: Promise<void> | null = null;
  #over = false;

  constructor(host: RoomsHost) {
    this.#host = host;
    this.#outspoken = new Outspoken(host, this);
    host.ledger.subscribe((tenant, told) => {
      this.#dirty?.add(tenant);
      if (told) this.#outspoken.told(tenant, told);
    });
  }

  /** The rooms that are open here, as far as `sync` has looked. */
  get all(): readonly Room[] {
    return [...this.#rooms.values()];
  }

  get(room: RoomId): Room | null {
    return this.#rooms.get(room) ?? null;
  }

  /** `off`: no connection is wanted. */
  stateOf({ stand }: Room): RelayState | 'off' {
    return stand.left ? 'off' : (this.#lines.get(stand.relay)?.state ?? 'off');
  }

  /** Connected now, as the broker says. */
  async isHere({ lobby }: Room, seat: SeatId): Promise<boolean> {
    return this.#presence.isHere(lobby.root, await lobby.tag(seat));
  }

  /** Calls that come before a round has begun are answered by it. */
  sync(): Promise<void> {
    this.#round ??= this.#inTurn(() => {
      this.#round = null;
      return this.#look();
    });
    return this.#round;
  }

  /** Says something live to a member; false where it cannot reach them now. */
  async say(room: Room, seat: SeatId, body: Live): Promise<boolean> {
    const spoken = await room.speak(seat, body, this.#host.now());
    const line = this.#lines.get(room.stand.relay);
    if (spoken === null || line === undefined) return false;
    return line.publish(spoken.topic, spoken.bytes, false);
  }

  /** Ends all connections, for good; the rooms stay as they are known. */
  stop(): void {
    for (const line of this.#lines.values()) line.end();
    this.#lines.clear();
    for (const room of this.all) room.end();
    this.#rooms.clear();
    this.#over = true;
    this.#presence.forget();
  }

  async #look(): Promise<void> {
    const { ledger, now, wake } = this.#host;
    const withRooms = await ledger.rooms.tenants();
    const dirty = this.#dirty;
    this.#dirty = new Set();
    for (const tenant of withRooms) if (dirty === null || dirty.has(tenant)) await this.#lookAt(tenant);
    for (const room of this.all) {
      const { stand } = room;
      if (!withRooms.includes(stand.tenant)) await this.#close(room);
      else if (this.#due.delete(room) || isGranting(room.stand)) await this.#tell(room);
    }
    const ends = this.all.flatMap((room) => nextEnd(room.stand, now()) ?? []);
    wake(ends.length === 0 ? null : Math.min(...ends), this.#rooms.size > 0);
  }

  async #lookAt(tenant: TenantKey): Promise<void> {
    const { ledger, allowed, now } = this.#host;
    const me = await ledger.seat();
    const settled = this.#outspoken.settling(tenant);
    const stands = foldRooms(await ledger.facts(tenant), me.id);
    for (const stand of stands) {
      const kept = await ledger.rooms.of(stand.room);
      const known = this.#rooms.get(stand.room);
      const parted = kept?.told === true && kept.parted;
      const over = stand.left && parted && !isMoving(stand, stands, now());
      if (over || !(await allowed(stand.relay))) {
        if (known) await this.#close(known);
        continue;
      }
      if (known) this.#now(known, stand);
      const room = known ?? (await Room.open(stand, me, kept, (record) => ledger.rooms.keep(record)));
      this.#due.add(room);
      if (!known) await this.#open(room);
    }
    settled();
  }

  /** Who may see what is shown by badge and card as well: whatever they said meanwhile is said anew. */
  #now(room: Room, stand: RoomStand): void {
    const before = room.stand;
    room.stand = stand;
    if (said(before) !== said(stand)) this.#host.changed();
  }

  async #open(room: Room): Promise<void> {
    if (this.#over) return;
    this.#rooms.set(room.stand.room, room);
    const line = this.#line(room.stand.relay);
    await line.join(room.lobby.root, room.tag);
    if (line.state === 'live') this.#greet(room, line);
  }

  async #close(room: Room): Promise<void> {
    const { relay } = room.stand;
    room.end();
    this.#rooms.delete(room.stand.room);
    this.#due.delete(room);
    const line = this.#lines.get(relay);
    await line?.leave(room.lobby.root);
    if (line?.rooms !== 0) return;
    line.end();
    this.#lines.delete(relay);
  }

  /** Ends what is over by its time, and posts what is to be said. */
  async #tell(room: Room): Promise<void> {
    const { ledger, now, language, letters, nowOf } = this.#host;
    const { stand } = room;
    for (const { seat, grant } of overByTime(stand, now()))
      await ledger.append(stand.tenant, { kind: 'ended', room: stand.room, seat, grant, why: 'time' });
    const line = this.#lines.get(stand.relay);
    // One post at a time: what changes meanwhile is in the next.
    if (this.#posting.has(room)) return void this.#due.add(room);
    const post = await room.compose({
      now: now(),
      language,
      letters: await letters(room),
      shown: () => shownOf(ledger, stand.tenant, nowOf),
    });
    if (post && line) this.#publish(room, line, post);
  }

  #publish(room: Room, line: Line, bytes: Bytes): void {
    const { n } = room.record;
    this.#posting.add(room);
    void line.publish(postTopic(room.lobby.root, room.tag), bytes, true).then((taken) =>
      this.#later(async () => {
        this.#posting.delete(room);
        if (taken) await room.acknowledged(n);
        if (taken && this.#due.has(room)) void this.sync();
      }),
    );
  }

  /** What cannot be stored now is looked at again with the next `sync`. */
  #later(work: () => Promise<void>): void {
    this.#inTurn(work).catch(() => undefined);
  }

  #line(address: string): Line {
    const known = this.#lines.get(address);
    if (known) return known;
    const { changed, connect } = this.#host;
    const line: Line = new Line(address, connect, {
      arrived: (what, payload) => this.#later(() => this.#arrived(what, payload)),
      link: (link, is) => {
        this.#presence.stands(link, is);
        changed();
      },
      state: (state) => {
        const rooms = this.all.filter(({ stand }) => stand.relay === address);
        if (state !== 'live') this.#presence.forget();
        else for (const room of rooms) this.#greet(room, line);
        changed();
      },
    });
    this.#lines.set(address, line);
    return line;
  }

  /** After each connecting all is said again: the broker may have forgotten it. */
  #greet(room: Room, line: Line): void {
    const { lobby, tag, stand } = room;
    this.#later(async () => {
      const post = await room.again();
      if (post) this.#publish(room, line, post);
      this.#due.add(room);
      if (!stand.left) {
        const here = await shutHere(lobby, tag, line.link);
        void line.publish(hereTopic(lobby.root, tag), here, true);
      }
      // A round that was asked for before may have begun without it.
      void this.sync();
    });
  }

  async #arrived(what: Arrived, payload: Bytes): Promise<void> {
    const { ledger, now, heard, changed } = this.#host;
    const room = this.all.find(({ lobby }) => lobby.root === what.root);
    if (room === undefined) return;
    if (what.what === 'here') await this.#arrivedHere(room, what.from, payload);
    if (what.what === 'live' && what.to === room.tag) {
      const said = await room.hear(what.from, payload);
      if (said) heard(room, said.from, said.body);
    }
    if (what.what !== 'post') return;
    if ((await room.accept(what.from, payload, now(), (seat) => ledger.keysOf(seat))) !== null) return;
    this.#due.add(room);
    changed();
  }

  async #arrivedHere(room: Room, from: string, payload: Bytes): Promise<void> {
    const link = from === room.tag ? null : await openHere(room.lobby, from, payload);
    if (link === null) return;
    this.#presence.name(room.lobby.root, from, link);
    this.#host.changed();
    await this.#lines.get(room.stand.relay)?.watch(room.lobby.root, from, link);
  }
}
