/** A room that runs: what its members have posted, and what this seat posts. */
import type { Fact, Person, PublicKeys, SeatId } from '../checklist/fact.ts';
import type { RoomRole } from '../checklist/roomfact.ts';
import { type Grants, isGranted, NOTHING_GRANTED, type RoomStand } from '../checklist/rooms.ts';
import { type Bytes, sha256, toBase64url, utf8 } from '../share/bytes.ts';
import type { Seat } from '../share/keys.ts';
import type { ScreenLanguage } from '../words/language.ts';
import type { Seen, Shown, Verified } from './follow.ts';
import { openFresh, openShown, pointsOnly, shownTo, shutShown } from './follow.ts';
import { Fresh } from './fresh.ts';
import { Hearing } from './hearing.ts';
import { type Lobby, openLobby, randomSecret } from './lobby.ts';
import { openPart, sealPart } from './part.ts';
import { openPost, type Post, type PostRefusal, readPost, shutPost, signPost } from './post.ts';
import { emptyRecord, type Live, MEMBERS_MAX, type PartText, type RoomRecord } from './schema.ts';
import { serial } from './serial.ts';
import { type Speaker, speaker } from './stream.ts';
import { liveTopic } from './topics.ts';

/** Somebody else in the room, as their last post says. */
export interface Member {
  readonly seat: SeatId;
  readonly keys: PublicKeys;
  readonly person: Person;
  readonly role: RoomRole;
  readonly post: Post;
  /** What they grant to this seat; null: nothing that could be read. */
  readonly part: PartText | null;
  /** What they let this seat see. */
  readonly seen: Seen | null;
  readonly left: boolean;
}

/** A message for one member, in the code in which it would be pasted. */
export interface Letter {
  readonly to: SeatId;
  readonly fact: Fact['id'];
  readonly code: string;
}

/** What this seat has to say now. */
export interface Saying {
  readonly now: number;
  readonly language: ScreenLanguage;
  readonly letters: readonly Letter[];
  /** What it lets others see; asked for only where somebody may. */
  readonly shown: () => Promise<Shown>;
}

export class Room {
  stand: RoomStand;
  readonly lobby: Lobby;
  /** This seat's own level in the topics. */
  readonly tag: string;
  readonly #me: Seat;
  #record: RoomRecord;
  readonly #keep: (record: RoomRecord) => Promise<void>;
  readonly #members = new Map<SeatId, Member>();
  readonly #verified: Verified = new Map();
  readonly #fresh = new Fresh();
  readonly #speakers = new Map<SeatId, Speaker>();
  readonly #hearing: Hearing;
  readonly #inTurn = serial();

  private constructor(
    stand: RoomStand,
    lobby: Lobby,
    tag: string,
    me: Seat,
    record: RoomRecord,
    keep: (record: RoomRecord) => Promise<void>,
  ) {
    this.stand = stand;
    this.lobby = lobby;
    this.tag = tag;
    this.#me = me;
    this.#record = record;
    this.#keep = keep;
    this.#hearing = new Hearing(record.heard, () => this.#store({}));
  }

  /** With what the disk has of it. */
  static async open(
    stand: RoomStand,
    me: Seat,
    kept: RoomRecord | null,
    keep: (record: RoomRecord) => Promise<void>,
  ): Promise<Room> {
    const lobby = await openLobby(stand.lobby);
    const record = kept ?? emptyRecord(stand.room, stand.tenant);
    const room = new Room(stand, lobby, await lobby.tag(me.id), me, record, keep);
    for (const signed of Object.values(record.posts)) {
      const post = await readPost(signed, stand.room);
      if (typeof post !== 'string') await room.#enter(post);
    }
    return room;
  }

  get record(): RoomRecord {
    return this.#record;
  }

  get members(): readonly Member[] {
    return [...this.#members.values()];
  }

  /** Those who have not left. */
  get present(): readonly Member[] {
    return this.members.filter(({ left }) => !left);
  }

  /** What this seat grants to a member now. */
  given(seat: SeatId, now: number): Grants {
    const grants = this.stand.given.get(seat);
    const active = (grant: keyof Grants) =>
      isGranted(grants, grant, now) ? (grants?.[grant] ?? null) : null;
    return this.stand.left
      ? NOTHING_GRANTED
      : { follow: active('follow'), point: active('point'), view: active('view') };
  }

  /** Takes in what arrived as somebody's post; null where it counts. `known`: keys of its seat as the ledger has them. */
  async accept(
    tag: string,
    payload: Bytes,
    now: number,
    known: (seat: SeatId) => Promise<PublicKeys | null>,
  ): Promise<PostRefusal | null> {
    const post = await openPost(this.lobby, tag, this.stand.room, payload);
    if (typeof post === 'string') return post;
    const { seat, n, hello } = post.text;
    if (seat === this.#me.id) {
      // Another profile's disk, or an older one of this: the number goes on above it.
      if (n > this.#record.n) await this.#store({ n, says: '', told: false });
      return 'own';
    }
    const before = this.#members.get(seat);
    if (before !== undefined && n <= before.post.text.n) return 'old';
    const keys = before?.keys ?? (await known(seat)) ?? hello.keys;
    if (keys.sign !== hello.keys.sign || keys.agree !== hello.keys.agree) return 'forged';
    if (before === undefined && seat !== this.stand.host && now > this.stand.expires) return 'late';
    if (before === undefined && this.#members.size >= MEMBERS_MAX - 1) return 'full';
    await this.#store({ posts: { ...this.#record.posts, [seat]: post.signed } });
    await this.#enter(post);
    return null;
  }

  async #enter(post: Post): Promise<void> {
    const { seat, hello, left } = post.text;
    const part = await openPart(post, this.#me);
    const key = part?.follow ?? null;
    const shown = key === null ? null : await openShown(post, key, this.stand.tenant, this.#verified);
    const seen = shown && { ...shown, facts: this.#fresh.over(seat, post.text.n, shown.facts) };
    const { keys, person, role } = hello;
    this.#members.set(seat, { seat, keys, person, role, post, part, seen, left });
  }

  /** What a member who lets this seat follow has said live. */
  async #freshen(
    { seat }: Member,
    { fact: said, keys, post }: Extract<Live, { live: 'fact' }>,
  ): Promise<void> {
    const fact = await openFresh(said, keys, this.stand.tenant, this.#verified);
    const member = this.#members.get(seat);
    if (fact === null || !member?.seen || !isGranted(member.part?.grants, 'follow', Date.now())) return;
    const facts = this.#fresh.add(seat, fact, post);
    this.#members.set(seat, { ...member, seen: { ...member.seen, facts } });
  }

  /** One after the other: each is a change of what the one before has left. */
  #store(change: Partial<RoomRecord>): Promise<void> {
    return this.#inTurn(async () => {
      const record = { ...this.#record, ...change, heard: this.#hearing.numbers };
      await this.#keep(record);
      this.#record = record;
    });
  }

  /** Nothing is stored from now on by itself. */
  end(): void {
    this.#hearing.end();
  }

  /** This seat's post where no broker has it yet; on disk before it is given out. */
  async compose(saying: Saying): Promise<Bytes | null> {
    const { now, language } = saying;
    const { person, role, left, room } = this.stand;
    const to = this.present.slice(0, MEMBERS_MAX);
    const given = to.map(({ seat }) => ({ seat, grants: this.given(seat, now) }));
    const { shown, controls } = await shownTo(given, saying.shown);
    const letters = saying.letters.map(({ to: seat, code }) => ({ to: seat, code }));
    const hello = { keys: this.#me.keys, person, role, language };
    const told = JSON.stringify({ hello, left, letters, given, shown, controls });
    const says = toBase64url(await sha256(utf8(told)));
    if (says !== this.#record.says || this.#record.post === null) {
      const streams = { ...this.#record.streams };
      for (const { seat } of to) streams[seat] ??= randomSecret();
      const key = randomSecret();
      const parts = await Promise.all(
        to.map((member) => {
          const grants = this.given(member.seat, now);
          return sealPart(room, this.#me.id, member, {
            grants,
            stream: streams[member.seat] ?? key,
            follow: grants.follow === null ? null : key,
            ...(controls && pointsOnly(grants) && { controls }),
          });
        }),
      );
      const follow = shown === null ? null : await shutShown(room, this.#me.id, key, shown);
      const n = this.#record.n + 1;
      const post = await signPost(this.#me, { room, n, at: now }, { hello, left, letters, parts, follow });
      await this.#store({ n, says, post, streams, told: false, parted: left, letters: saying.letters });
    }
    return this.#record.told ? null : this.again();
  }

  /** The post as it was signed last, shut once more; null before the first. */
  async again(): Promise<Bytes | null> {
    const { post } = this.#record;
    return post && shutPost(this.lobby, this.tag, post);
  }

  /** A broker has this post, and nothing was said since. */
  async acknowledged(n: number): Promise<void> {
    if (n === this.#record.n && !this.#record.told) await this.#store({ told: true });
  }

  /** What this seat says live to a member, shut; null where they cannot open it yet. */
  async speak(seat: SeatId, body: Live, now: number): Promise<{ topic: string; bytes: Bytes } | null> {
    const secret = this.#record.streams[seat];
    if (secret === undefined) return null;
    const topic = liveTopic(this.lobby.root, this.tag, await this.lobby.tag(seat));
    const known = this.#speakers.get(seat) ?? speaker(secret, topic, now);
    this.#speakers.set(seat, known);
    return { topic, bytes: await known.say(body) };
  }

  /** What arrived live from a writer: the member, and what it says; null where it counts for nothing. */
  async hear(tag: string, payload: Bytes): Promise<{ from: Member; body: Live } | null> {
    for (const from of this.present) {
      if (from.part === null || (await this.lobby.tag(from.seat)) !== tag) continue;
      const topic = liveTopic(this.lobby.root, tag, this.tag);
      const body = await this.#hearing.hear(from.seat, from.part.stream, topic, payload);
      if (body?.live === 'fact') await this.#freshen(from, body);
      return body && { from, body };
    }
    return null;
  }
}
