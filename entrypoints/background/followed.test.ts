import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { Connect } from '../../lib/relay/relay.ts';
import { ANN, BO, TENANT } from '../../lib/share/sample.ts';
import { docOf, sawRow } from '../../test/relay/pages.ts';
import { idOf, inOneRoom, look, until } from '../../test/relay/room.ts';
import { plainly } from '../../test/relay/seat.ts';
import { CY, expectAtRest, kinds, stage, start } from '../../test/relay/stage.ts';
import { followedLine } from './followed.ts';
import { guidanceFor } from './guidance.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../lib/share/digits.ts', () => import('../../test/relay/digits.ts'));

const { seat, relay } = stage();

describe('follow', () => {
  test('granted, the checklist is painted at the other; ended, it is gone', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    const room = await inOneRoom(a, [c], relay());
    await start(a);
    expect((await look(c, room)).followed).toEqual([]);
    await a.say({ call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 60 });
    const ann = await idOf(a);
    await until(async () =>
      expect((await look(c, room)).followed).toMatchObject([
        { seat: ann, checklist: { me: 'leaver', keeper: { person: BO } } },
      ]),
    );
    await sawRow(a, BO, 'none');
    await until(async () =>
      expect((await look(c, room)).followed[0]?.checklist?.tasks[0]).toMatchObject({ status: 'done' }),
    );
    // Seen is not known: what was followed weighs in nobody's own record.
    expect(await kinds(c)).not.toContain('opened');
    await a.say({ call: 'endGrant', room, seat: await idOf(c), grant: 'follow' });
    await until(async () => expect((await look(c, room)).followed).toEqual([]));
    expect(await kinds(a)).toEqual(expect.arrayContaining(['granted', 'ended']));
  });
});

test('while the other is away, what they granted for a time is followed until then and no longer', async () => {
  const [a, c] = [await seat(), await seat(CY)];
  const room = await inOneRoom(a, [c], relay());
  await start(a);
  await a.core.documents.put(docOf('d', 1));
  await a.say({ call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 15 });
  const member = async () => (await look(c, room)).rooms[0]?.members[0];
  await until(async () => expect((await member())?.now).not.toBeNull());
  const known = c.core.rooms.get(room);
  if (known === null) throw new Error('no room');
  const [now, over] = [Date.now(), Date.now() + 16 * 60_000];
  expect(followedLine(known, now)).toMatchObject({ tenant: TENANT });
  a.stop();
  await a.core.documents.close(1);
  vi.spyOn(Date, 'now').mockImplementation(() => over);
  expect(followedLine(known, over)).toBeNull();
  expect((await look(c, room)).followed).toEqual([]);
  expect((await member())?.now).toBeNull();
  vi.restoreAllMocks();
});

test('two rooms of one customer: whoever lets it be followed in either is seen', async () => {
  const [a, b, c] = [await seat(), await seat(BO), await seat(CY)];
  const first = await inOneRoom(a, [c], relay());
  const second = await inOneRoom(b, [c], relay());
  await start(a);
  await a.say({ call: 'grant', room: first, seat: await idOf(c), grant: 'follow', minutes: 60 });
  await until(async () => expect((await look(c, first)).followed).toHaveLength(1));
  expect((await look(c, second)).followed).toMatchObject([{ seat: await idOf(a) }]);
});

test('what is on disk is followed at once, though its post is held up; and no longer once that is ended', async () => {
  let held = false;
  const holding: Connect = (...given) => {
    const line = plainly(...given);
    return {
      get state() {
        return line.state;
      },
      publish: async (topic, payload, retain) => !(held && retain) && line.publish(topic, payload, retain),
      subscribe: (filters) => line.subscribe(filters),
      unsubscribe: (filters) => line.unsubscribe(filters),
      end: () => line.end(),
    };
  };
  const [a, c] = [await seat(ANN, holding), await seat(CY)];
  const room = await inOneRoom(a, [c], relay());
  await start(a);
  await a.say({ call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 60 });
  const seen = async () => (await look(c, room)).followed[0]?.checklist?.tasks[0]?.status;
  await until(async () => expect(await seen()).toBe('ready'));
  await until(() => expectAtRest(a, c));
  held = true;
  await sawRow(a, BO, 'none');
  await until(async () => expect(await seen()).toBe('done'));
  // Nobody has looked at the room since.
  const ended = { room, seat: await idOf(c), grant: 'follow', why: 'asked' } as const;
  await a.core.ledger.append(TENANT, { kind: 'ended', ...ended });
  const doc = { id: 'd', after: await a.core.ledger.head() };
  await a.core.ledger.append(TENANT, { kind: 'sawRow', doc, person: BO, access: 'has' });
  await a.say({ call: 'nudge', room, seat: await idOf(c) });
  // What is said live comes in its order.
  await until(async () => expect((await look(c, room)).rooms[0]?.members[0]?.nudged).not.toBeNull());
  expect(await seen()).toBe('done');
});

test('where no card is due, one of its own says who looks on, in the page as a whole', async () => {
  const [a, c] = [await seat(), await seat(CY)];
  const room = await inOneRoom(a, [c], relay());
  const cardOf = async (frameId: number) => (await guidanceFor(a.core, { ...docOf('d', 1), frameId })).card;
  await a.core.documents.put(docOf('d', 1));
  expect(await cardOf(0)).toBeNull();
  const given = { room, seat: await idOf(c), grant: 'follow' } as const;
  await a.say({ call: 'grant', ...given, minutes: 15 });
  await until(async () =>
    expect(await cardOf(0)).toMatchObject({
      mode: 'notice',
      target: null,
      instruction: 'Somebody follows along.',
      seen: `${CY.name} sees your checklist`,
    }),
  );
  expect(await cardOf(3)).toBeNull();
  await a.say({ call: 'endGrant', ...given });
  await until(async () => expect(await cardOf(0)).toBeNull());
});
