/** Somebody removed, who hears all that goes over the broker and has every key that they were ever given. */
import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { mqttRelay } from '../../lib/relay/mqtt.ts';
import { openShown } from '../../lib/room/follow.ts';
import { openPart } from '../../lib/room/part.ts';
import { openPost, type Post } from '../../lib/room/post.ts';
import { openHere } from '../../lib/room/presence.ts';
import { hearer } from '../../lib/room/stream.ts';
import { hereTopic, liveTopic, postTopic } from '../../lib/room/topics.ts';
import { readBaton } from '../../lib/share/baton.ts';
import type { Bytes } from '../../lib/share/bytes.ts';
import { BO, TENANT } from '../../lib/share/sample.ts';
import { idOf, inOneRoom, look, roomOf, until } from '../../test/relay/room.ts';
import type { Seat } from '../../test/relay/seat.ts';
import { CY, stage, start } from '../../test/relay/stage.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../lib/share/digits.ts', () => import('../../test/relay/digits.ts'));

const { seat, relay, broker } = stage();

/** All that goes over the broker from now on, by topic. */
async function listen(): Promise<ReadonlyMap<string, readonly Bytes[]>> {
  const heard = new Map<string, readonly Bytes[]>();
  const spy = mqttRelay(
    broker().address,
    { topic: 'spy/here', payload: new Uint8Array(0) },
    {
      message: (topic, payload) => void heard.set(topic, [...(heard.get(topic) ?? []), payload]),
      state: () => undefined,
    },
  );
  onTestFinished(() => spy.end());
  await vi.waitFor(async () => expect(await spy.subscribe(['+/+', '+/+/+'])).toBe(true));
  return heard;
}

const opened = ({ core }: Seat, id: string) => {
  const room = core.rooms.get(id);
  if (room === null) throw new Error(`no room ${id}`);
  return room;
};

const postIn = (value: Post | string): Post => {
  if (typeof value === 'string') throw new Error(value);
  return value;
};

test('nothing of the room in which the others go on can be opened with the keys of the one before', async () => {
  const [a, b, c] = [await seat(), await seat(BO), await seat(CY)];
  const id = await inOneRoom(a, [b, c], relay());
  const [ann, bo, cy] = [await idOf(a), await idOf(b), await idOf(c)];
  await start(a);
  for (const one of [bo, cy])
    await a.say({ call: 'grant', room: id, seat: one, grant: 'follow', minutes: 60 });
  const before = opened(c, id);
  const keysOfCy = (): readonly string[] => [
    before.stand.lobby,
    ...before.members.flatMap(({ part }) => [part?.stream, part?.follow]).filter((key) => key != null),
    ...Object.values(before.record.streams),
  ];
  // The room's, a stream to and from each of two, and what Ann lets Cy see.
  await until(async () => expect(new Set(keysOfCy()).size).toBe(6));
  const keys = keysOfCy();

  const heard = await listen();
  await a.say({ call: 'removeMember', room: id, seat: cy });
  await until(async () => {
    expect(await roomOf(b)).not.toBe(id);
    expect((await look(b, await roomOf(b))).followed).toHaveLength(1);
  });
  const next = await roomOf(b);
  const [anns, bos] = [opened(a, next), opened(b, next)];
  // Ann may not have heard yet that Bo has come along.
  await until(async () => void (await a.say({ call: 'nudge', room: next, seat: bo })));
  const { root } = anns.lobby;
  const topics = {
    post: postTopic(root, anns.tag),
    here: hereTopic(root, anns.tag),
    live: liveTopic(root, anns.tag, bos.tag),
  };
  await until(async () => expect([...heard.keys()]).toEqual(expect.arrayContaining(Object.values(topics))));
  const bytes = (topic: string): Bytes => heard.get(topic)?.at(-1) ?? new Uint8Array(0);

  // Other names and other keys: neither the secret nor what was given with it says anything of them.
  const names = [before.lobby.root, await before.lobby.tag(ann), await before.lobby.tag(bo)];
  for (const name of [root, anns.tag, bos.tag]) expect(names).not.toContain(name);
  const given = [anns.stand.lobby, ...[anns, bos].flatMap(({ record }) => Object.values(record.streams))];
  for (const key of given) expect(keys).not.toContain(key);

  const self = await c.core.ledger.seat();
  const known = (one: string) => c.core.ledger.keysOf(one);
  expect(await openPost(before.lobby, anns.tag, next, bytes(topics.post))).toBe('foreign');
  expect(await openHere(before.lobby, anns.tag, bytes(topics.here))).toBeNull();
  for (const key of keys) expect(await hearer(key, topics.live).hear(bytes(topics.live))).toBeNull();
  // Not even with the new room's secret would they see what is for others.
  const post = postIn(await openPost(anns.lobby, anns.tag, next, bytes(topics.post)));
  expect(post.text.follow).not.toBeNull();
  expect(await openPart(post, self)).toBeNull();
  for (const key of keys) expect(await openShown(post, key, TENANT, new Map())).toBeNull();
  // What takes the others there is said in the room before, and to each of them alone.
  const tag = await before.lobby.tag(ann);
  const said = heard.get(postTopic(before.lobby.root, tag)) ?? [];
  const posts = await Promise.all(said.map((one) => openPost(before.lobby, tag, id, one)));
  const letters = posts.flatMap((one) => postIn(one).text.letters);
  expect(letters.map(({ to }) => to)).toContain(bo);
  for (const { to, code } of letters) {
    expect(to).not.toBe(cy);
    expect(await readBaton(code, self, known)).toEqual({ ok: false, refusal: 'otherSeat' });
  }
  expect((await c.core.ledger.facts(TENANT)).filter(({ body }) => body.kind === 'hosted')).toHaveLength(1);
});
