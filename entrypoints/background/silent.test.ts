import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { ANN, TENANT } from '../../lib/share/sample.ts';
import { sawRow } from '../../test/relay/pages.ts';
import { hostRoom, until } from '../../test/relay/room.ts';
import { plainly, type Seat } from '../../test/relay/seat.ts';
import { stage, start } from '../../test/relay/stage.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../lib/share/digits.ts', () => import('../../test/relay/digits.ts'));

const { seat, again, relay } = stage();

/** A worker whose connections are seen, and every socket of this process. */
async function watched() {
  const connect = vi.fn(plainly);
  const sockets: string[] = [];
  const { WebSocket } = globalThis;
  vi.stubGlobal(
    'WebSocket',
    class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols);
        sockets.push(String(url));
      }
    },
  );
  return { a: await seat(ANN, connect), connect, sockets };
}

/** All that a worker does without a room: a handover, what pages show, screens, and its next start. */
async function work(a: Seat): Promise<Seat> {
  await start(a);
  await sawRow(a, ANN, 'has');
  await a.say({ call: 'rooms', room: null });
  const next = await again(a);
  await next.core.publish();
  await next.say({ call: 'rooms', room: null });
  return next;
}

test('with the address of a relay nothing is connected before the first room, and then it is', async () => {
  const { a, connect, sockets } = await watched();
  await a.say({ call: 'setRelay', relay: relay() });
  const next = await work(a);
  expect(connect).not.toHaveBeenCalled();
  expect(sockets).toEqual([]);
  expect(browser.alarms.set.has('relay')).toBe(false);
  await hostRoom(next, relay());
  await until(async () => expect(connect).toHaveBeenCalledOnce());
  expect(connect.mock.lastCall?.[0]).toBe(relay());
  expect(sockets).not.toEqual([]);
  vi.unstubAllGlobals();
});

test('without an address nothing is connected, also where a room was asked for', async () => {
  const { a, connect, sockets } = await watched();
  await a.say({ call: 'setRelay', relay: null });
  const next = await work(a);
  await expect(next.say({ call: 'host', tenant: TENANT, tenantName: '', person: ANN })).rejects.toThrow(
    'relay',
  );
  expect(connect).not.toHaveBeenCalled();
  expect(sockets).toEqual([]);
  vi.unstubAllGlobals();
});

test('a worker that is stopped while it looks for its rooms connects no more', async () => {
  const connect = vi.fn(plainly);
  const a = await seat(ANN, connect);
  await a.say({ call: 'setRelay', relay: relay() });
  await hostRoom(a, relay());
  await until(async () => expect(connect).toHaveBeenCalledOnce());
  const looking = a.core.rooms.sync();
  a.stop();
  await looking;
  await a.core.rooms.sync();
  expect(connect).toHaveBeenCalledOnce();
});
