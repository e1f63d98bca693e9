import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { found, sampleSighting } from '../../lib/guide/sample.ts';
import { ANN, BO, TENANT } from '../../lib/share/sample.ts';
import { docOf } from '../../test/relay/pages.ts';
import { idOf, inOneRoom, look, roomOf, until } from '../../test/relay/room.ts';
import type { Seat } from '../../test/relay/seat.ts';
import { CY, kinds, stage } from '../../test/relay/stage.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../lib/share/digits.ts', () => import('../../test/relay/digits.ts'));

const { seat, relay } = stage();

describe('the end', () => {
  test('whoever leaves ends what was granted, and is gone at the others', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    const room = await inOneRoom(a, [c], relay());
    await a.say({ call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 60 });
    await until(async () => expect((await look(c, room)).followed).toHaveLength(1));
    await a.say({ call: 'leaveRoom', room });
    expect((await kinds(a)).slice(-2)).toEqual(['ended', 'left']);
    await until(async () => expect((await look(c, room)).rooms[0]?.members).toEqual([]));
    expect((await look(a)).rooms).toEqual([]);
  });

  test('somebody removed is left behind; the others go on in another room with what was granted', async () => {
    const [a, b, c] = [await seat(), await seat(BO), await seat(CY)];
    const room = await inOneRoom(a, [b, c], relay());
    await a.say({ call: 'grant', room, seat: await idOf(b), grant: 'follow', minutes: 60 });
    await a.say({ call: 'removeMember', room, seat: await idOf(c) });
    await until(async () => {
      const [next] = (await look(b)).rooms;
      expect(next?.room).not.toBe(room);
      expect(next?.members).toMatchObject([{ person: ANN, here: true }]);
      expect((await look(b, next?.room)).followed).toHaveLength(1);
    });
    expect((await look(a)).rooms).toMatchObject([{ members: [{ person: BO }] }]);
    await until(async () => expect((await look(c)).rooms).toMatchObject([{ room, members: [] }]));
  });

  test('a grant ends by its time', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    const room = await inOneRoom(a, [c], relay());
    await a.say({ call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 1 });
    await until(async () => expect((await look(c, room)).followed).toHaveLength(1));
    const later = Date.now() + 60_001;
    vi.spyOn(Date, 'now').mockImplementation(() => later);
    await a.core.publish();
    vi.restoreAllMocks();
    await until(async () => expect((await look(c, room)).followed).toEqual([]));
    expect((await a.core.ledger.facts(TENANT)).at(-1)?.body).toMatchObject({ kind: 'ended', why: 'time' });
  });
});

test('while a room is open the browser wakes its worker, and at the end of a grant', async () => {
  const a = await seat();
  const c = await seat(CY);
  const room = await inOneRoom(a, [c], relay());
  await a.say({ call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 60 });
  await until(async () =>
    expect(browser.alarms.set.get('room')).toEqual({
      when: (await look(a)).rooms[0]?.members[0]?.given.follow,
    }),
  );
  expect(browser.alarms.set.get('relay')).toEqual({ periodInMinutes: 1 });
});

describe('consent', () => {
  test('the masked page is granted only after the digits were compared; to strangers nothing is', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    const room = await inOneRoom(a, [c], relay());
    const grant = { call: 'grant', room, seat: await idOf(c), grant: 'view', minutes: 60 } as const;
    await expect(a.say(grant)).rejects.toThrow('digits');
    await expect(a.say({ ...grant, grant: 'follow', seat: await idOf(a) })).rejects.toThrow(
      'not in the room',
    );
    await a.say({ call: 'compareMember', room, seat: await idOf(c) });
    await a.say(grant);
    await until(async () =>
      expect((await look(c)).rooms[0]?.members[0]?.got).toMatchObject({
        follow: null,
        view: expect.any(Number),
      }),
    );
  });

  test('both are shown the same digits', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    await inOneRoom(a, [c], relay());
    await until(async () => {
      const [one, other] = [await look(a), await look(c)].map(({ rooms }) => rooms[0]?.members[0]?.digits);
      expect(one).toContain(await roomOf(a));
      expect(one).toBe(other);
    });
  });

  test('pointing is refused unless granted, and ends with the grant', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    const room = await inOneRoom(a, [c], relay());
    const point = { call: 'point', room, seat: await idOf(a), ref: { control: 'sales.connect' } } as const;
    await expect(c.say(point)).rejects.toThrow('not granted');
    const grant = { call: 'grant', room, seat: await idOf(c), grant: 'point', minutes: 60 } as const;
    await a.say(grant);
    await until(async () => expect((await look(c)).rooms[0]?.members[0]?.got.point).not.toBeNull());
    await c.say(point);
    await until(async () =>
      expect(a.core.live.pointedAt(a.core, TENANT)).toMatchObject([{ name: 'Cy', ref: point.ref }]),
    );
    await a.say({ call: 'endGrant', room, seat: grant.seat, grant: null });
    expect(a.core.live.pointedAt(a.core, TENANT)).toEqual([]);
  });

  test('who may only point is told what stands on the page, and nothing of anybody’s row', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    const room = await inOneRoom(a, [c], relay());
    const controls = [found('sales.tabUserAccess'), found('sales.rowAccess', { row: BO.email })];
    const page = { ...docOf(`doc of ${room}`, 1), sighting: sampleSighting(controls) };
    await a.core.documents.put(page);
    const shown = async () => (await look(c, room)).rooms[0]?.members[0];
    await a.say({ call: 'grant', room, seat: await idOf(c), grant: 'point', minutes: 60 });
    await until(async () => expect((await shown())?.controls).toEqual([{ control: 'sales.tabUserAccess' }]));
    expect(await shown()).toMatchObject({ now: null, got: { follow: null } });
    await a.say({ call: 'endGrant', room, seat: await idOf(c), grant: null });
    await until(async () => expect((await shown())?.controls).toEqual([]));
  });
});

test('without the address of a relay no room is opened', async () => {
  const a = await seat();
  await a.say({ call: 'setRelay', relay: null });
  await expect(hostRoomWithout(a)).rejects.toThrow('relay');
  await expect(a.say({ call: 'setRelay', relay: 'http://nowhere' })).rejects.toThrow('wss://');
});
const hostRoomWithout = (a: Seat) => a.say({ call: 'host', tenant: TENANT, tenantName: '', person: ANN });
