import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { BO, TENANT } from '../../lib/share/sample.ts';
import { startBroker } from '../../test/relay/embedded.ts';
import { checklist, clicked, saw, sawRow, step } from '../../test/relay/pages.ts';
import {
  enter,
  hostRoom,
  idOf,
  inOneRoom,
  look,
  offers,
  roomOf,
  together,
  until,
} from '../../test/relay/room.ts';
import type { Seat } from '../../test/relay/seat.ts';
import { CY, kinds, stage, start } from '../../test/relay/stage.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../lib/share/digits.ts', () => import('../../test/relay/digits.ts'));

const { seat, again, broker, relay } = stage();

describe('lost and found', () => {
  test('a broker that forgets everything: all is said again', async () => {
    const own = await startBroker();
    const [a, b] = [await seat(), await seat(BO)];
    await inOneRoom(a, [b], own.address.replace(/^ws:/, 'wss:'));
    const { port } = own;
    await own.close();
    await until(async () => expect((await look(a)).rooms[0]?.state).toBe('lost'));
    await start(a);
    await sawRow(a, BO, 'none');
    const other = await startBroker({ port });
    await until(async () => expect(await offers(b)).toHaveLength(1));
    await together([a, b]);
    await other.close();
  });

  test('workers that are stopped, one after the other, never there together: nothing lost, nothing doubled', async () => {
    let [a, b] = [await seat(), await seat(BO)];
    const text = await hostRoom(a, relay());
    await start(a);
    await until(async () => expect((await a.core.ledger.rooms.of(await roomOf(a)))?.told).toBe(true));
    const gone = broker().emptied.length;
    a.stop();
    await until(async () => expect(broker().emptied.length).toBeGreaterThan(gone));
    await enter(b, text);
    await until(async () => expect((await look(b)).rooms[0]?.members).toMatchObject([{ here: false }]));
    const room = await roomOf(b);
    await until(async () => expect((await b.core.ledger.rooms.of(room))?.told).toBe(true));
    b.stop();
    a = await again(a);
    await sawRow(a, BO, 'none');
    await until(async () => expect(await kinds(a)).toContain('invited'));
    // What the room is to be told of it is known once it has been looked at.
    await a.core.rooms.sync();
    await until(async () => expect((await a.core.ledger.rooms.of(room))?.told).toBe(true));
    a.stop();
    b = await again(b);
    await until(async () => expect(await offers(b)).toHaveLength(1));
    const before = await kinds(b);
    b = await again(b);
    await until(async () => expect(await offers(b)).toHaveLength(1));
    expect(await kinds(b)).toEqual(before);
  });

  test('both away for a day, and a broker that has forgotten all: it goes on where it was', async () => {
    const own = await startBroker();
    const { port } = own;
    let [a, b] = [await seat(), await seat(BO)];
    await inOneRoom(a, [b], own.address.replace(/^ws:/, 'wss:'));
    await start(a);
    await saw(a, 'holds');
    await sawRow(a, BO, 'none');
    await until(async () => expect(await offers(b)).toHaveLength(1));
    const [offer] = await offers(b);
    const join = { call: 'receive', here: TENANT, name: BO.name, otherHandover: false } as const;
    await b.say({ ...join, text: offer?.text ?? '' });
    for (const one of [a, b]) one.stop();
    await own.close();
    // What each does while nobody hears it is on its own disk.
    await a.core.ledger.append(TENANT, {
      kind: 'noted',
      handover: await handoverOf(a),
      topic: 'workspace',
      text: 'EMEA',
    });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 3_600_000 });
    const other = await startBroker({ port });
    [a, b] = [await again(a), await again(b)];
    await together([a, b]);
    await saw(b, 'free');
    await clicked(b, 'connect', 'free');
    await saw(b, 'holds');
    await until(async () => expect(await step(a)).toBe('confirmDigits'));
    for (const one of [a, b])
      for (const kind of ['invited', 'joined', 'replied'] as const)
        expect((await kinds(one)).filter((other) => other === kind).length).toBeLessThan(2);
    vi.useRealTimers();
    await other.close();
  });

  test('somebody who comes late sees all, and who goes is seen to go', async () => {
    const [a, b, c] = [await seat(), await seat(BO), await seat(CY)];
    const room = await inOneRoom(a, [b], relay());
    const text = (await a.say({ call: 'inviteToRoom', room })).text ?? '';
    await enter(c, text, 'csm');
    await together([a, b, c]);
    b.stop();
    const bo = await idOf(b);
    await until(async () => {
      for (const one of [a, c]) {
        const members = (await look(one)).rooms[0]?.members ?? [];
        expect(members.find(({ seat: id }) => id === bo)).toMatchObject({ here: false, person: BO });
      }
    });
  });
});

const handoverOf = async (one: Seat): Promise<string> => (await checklist(one))?.handover ?? '';
