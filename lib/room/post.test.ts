import { describe, expect, test } from 'vitest';
import type { RoomStand } from '../checklist/rooms.ts';
import { type Bytes, utf8 } from '../share/bytes.ts';
import { deflate } from '../share/deflate.ts';
import { makeSeat, type Seat, sign } from '../share/keys.ts';
import { ANN, BO, TENANT } from '../share/sample.ts';
import { shut } from './box.ts';
import { openLobby, randomSecret } from './lobby.ts';
import { sealPart } from './part.ts';
import { type Content, type PostRefusal, shutPost, signPost } from './post.ts';
import { Room } from './room.ts';
import { MEMBERS_MAX, type RoomRecord } from './schema.ts';
import { hearer, speaker } from './stream.ts';
import { postTopic } from './topics.ts';

const NOW = 1_800_000_000_000;
const ROOM = 'cm9vbS0x';
const secret = randomSecret();
const lobby = await openLobby(secret);
const [ann, bo, eve] = [await makeSeat(), await makeSeat(), await makeSeat()];

const stand: RoomStand = {
  room: ROOM,
  tenant: TENANT,
  tenantName: 'Acme',
  lobby: secret,
  relay: 'wss://relay.acme.example',
  hosted: 'A'.repeat(43),
  host: ann.id,
  hostPerson: ANN,
  expires: NOW + 1000,
  follows: null,
  person: ANN,
  role: 'customer',
  left: false,
  given: new Map(),
  compared: new Set(),
};

const content = ({ keys }: Seat, more: Partial<Content> = {}): Content => ({
  hello: { keys, person: BO, role: 'customer', language: 'en' },
  left: false,
  letters: [],
  parts: [],
  follow: null,
  ...more,
});

interface Written {
  readonly by?: Seat;
  readonly n?: number;
  readonly room?: string;
  readonly more?: Partial<Content>;
  /** On whose topic. */
  readonly at?: Seat;
}

/** A post as its writer publishes it. */
async function post({ by = bo, n = 1, room = ROOM, more = {}, at = by }: Written = {}): Promise<Bytes> {
  const tag = await lobby.tag(at.id);
  return shutPost(lobby, tag, await signPost(by, { room, n, at: NOW }, content(by, more)));
}

/** Bytes that somebody who has the invitation shuts on Bo's topic. */
async function shutAs(value: unknown): Promise<Bytes> {
  const plain = await deflate(utf8(typeof value === 'string' ? value : JSON.stringify(value)));
  return shut(lobby.key, plain, postTopic(lobby.root, await lobby.tag(bo.id)));
}

async function annsRoom(): Promise<{ room: Room; kept: RoomRecord[]; take: typeof take }> {
  const kept: RoomRecord[] = [];
  const room = await Room.open(stand, ann, null, async (record) => void kept.push(record));
  const take = async (payload: Bytes, from: Seat = bo, now = NOW): Promise<PostRefusal | null> =>
    room.accept(await lobby.tag(from.id), payload, now, async () => null);
  return { room, kept, take };
}

describe('a post', () => {
  test('of a member counts, is on disk, and is there again after a restart', async () => {
    const { room, kept, take } = await annsRoom();
    expect(await take(await post())).toBeNull();
    expect(room.members).toMatchObject([{ seat: bo.id, person: BO }]);
    const again = await Room.open(stand, ann, kept.at(-1) ?? null, async () => undefined);
    expect(again.members).toMatchObject([{ seat: bo.id, person: BO }]);
  });

  /** What is sent on Bo's topic, after a good post with number 5 has arrived. */
  const REFUSED: Readonly<Record<PostRefusal, () => Promise<Bytes>>> = {
    tooLong: async () => new Uint8Array(1_000_000),
    foreign: async () => (await post({ n: 6 })).map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
    broken: () => shutAs({ text: '{"v":1}', sig: '' }),
    newer: () => shutAs({ text: '{"v":2}', sig: '' }),
    forged: async () => {
      const { text } = await signPost(bo, { room: ROOM, n: 6, at: NOW }, content(bo));
      return shutAs({ text, sig: await sign(eve, text) });
    },
    misplaced: () => post({ by: eve, at: bo, n: 6 }),
    otherRoom: () => post({ n: 6, room: 'b3RoZXI' }),
    own: () => post({ by: ann }),
    old: () => post({ n: 5 }),
    late: () => post({ by: eve }),
    full: () => post({ by: eve }),
  };

  test.each(Object.keys(REFUSED) as PostRefusal[])('that is %s changes nothing', async (refusal) => {
    const { room, kept, take } = await annsRoom();
    expect(await take(await post({ n: 5 }))).toBeNull();
    if (refusal === 'full')
      for (let n = 2; n < MEMBERS_MAX; n += 1) {
        const other = await makeSeat();
        expect(await take(await post({ by: other }), other)).toBeNull();
      }
    const before = kept.at(-1);
    const from = { own: ann, late: eve, full: eve }[refusal as string] ?? bo;
    const now = refusal === 'late' ? NOW + 2000 : NOW;
    expect(await take(await REFUSED[refusal](), from, now)).toBe(refusal);
    expect({ ...kept.at(-1), n: 0, says: '' }).toEqual({ ...before, n: 0, says: '' });
    expect(room.members.find(({ seat }) => seat === bo.id)?.post.text.n).toBe(5);
  });

  test('with other keys than the seat’s is forged, wherever they were known from', async () => {
    const { room } = await annsRoom();
    const others = async () => ({ sign: bo.keys.sign, agree: eve.keys.agree });
    expect(await room.accept(await lobby.tag(bo.id), await post(), NOW, others)).toBe('forged');
    const keys = { sign: bo.keys.sign, agree: eve.keys.agree };
    const hello = { keys, person: BO, role: 'customer', language: 'en' } as const;
    const { take } = await annsRoom();
    expect(await take(await post())).toBeNull();
    expect(await take(await post({ n: 2, more: { hello } }))).toBe('forged');
  });

  test('of the host counts however late', async () => {
    const bosRoom = await Room.open({ ...stand, person: BO }, bo, null, async () => undefined);
    const arrived = await post({ by: ann });
    expect(await bosRoom.accept(await lobby.tag(ann.id), arrived, NOW + 9e9, async () => null)).toBeNull();
  });

  test('of this very seat from another disk: the number goes on above it', async () => {
    const { room, take } = await annsRoom();
    await take(await post({ by: ann, n: 41 }), ann);
    const saying = {
      now: NOW,
      language: 'en',
      letters: [],
      shown: () => Promise.reject(new Error()),
    } as const;
    await room.compose(saying);
    expect(room.record.n).toBe(42);
  });

  test('says the same only once', async () => {
    const { room } = await annsRoom();
    const saying = {
      now: NOW,
      language: 'en',
      letters: [],
      shown: () => Promise.reject(new Error()),
    } as const;
    expect(await room.compose(saying)).not.toBeNull();
    await room.acknowledged(1);
    expect(await room.compose(saying)).toBeNull();
    expect(await room.compose({ ...saying, language: 'ja' })).not.toBeNull();
    expect(room.record.n).toBe(2);
  });
});

test('what is for one member nobody else can open, and from nobody else', async () => {
  const text = { grants: { follow: NOW, point: null, view: null }, stream: secret, follow: secret };
  const parts = [await sealPart(ROOM, bo.id, { seat: eve.id, keys: ann.keys }, text)];
  const { room, take } = await annsRoom();
  await take(await post({ more: { parts: parts.map((part) => ({ ...part, to: ann.id })) } }));
  expect(room.members[0]?.part).toBeNull();
  const right = [await sealPart(ROOM, bo.id, { seat: ann.id, keys: ann.keys }, text)];
  await take(await post({ n: 2, more: { parts: right } }));
  expect(room.members[0]?.part).toEqual(text);
});

describe('live', () => {
  const topic = `${lobby.root}/b/a`;
  test('is heard once and in order; an older one, another’s and another topic’s are not', async () => {
    const [bos, eves] = [speaker(secret, topic, NOW), speaker(randomSecret(), topic, NOW)];
    const { hear } = hearer(secret, topic);
    const first = await bos.say({ live: 'nudge' });
    const second = await bos.say({ live: 'point', ref: { control: 'sales.connect' } });
    expect(await hear(second)).toEqual({ live: 'point', ref: { control: 'sales.connect' } });
    expect(await hear(first)).toBeNull();
    expect(await hear(second)).toBeNull();
    expect(await hear(await eves.say({ live: 'nudge' }))).toBeNull();
    expect(await hearer(secret, `${lobby.root}/b/c`).hear(first)).toBeNull();
    expect(await hear(await speaker(secret, topic, NOW + 9).say({ live: 'nudge' }))).toEqual({
      live: 'nudge',
    });
  });
});

test('the topics of a room tell nothing: no two rooms, and no two members, have anything in common', async () => {
  const other = await openLobby(randomSecret());
  const names = [lobby.root, other.root];
  for (const one of [lobby, other]) for (const { id } of [ann, bo]) names.push(await one.tag(id));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[\w-]{22}$/);
  expect(names.join()).not.toContain(ann.id);
});
