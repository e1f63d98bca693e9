import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchRooms } from './client.ts';

type Listener = (value: unknown) => void;
const { ports, runtime } = vi.hoisted(() => {
  const ports: { said: unknown[]; hear: Listener[]; gone: Listener[] }[] = [];
  const connect = () => {
    const port = { said: [] as unknown[], hear: [] as Listener[], gone: [] as Listener[] };
    ports.push(port);
    return {
      postMessage: (message: unknown) => port.said.push(message),
      onMessage: { addListener: (listener: Listener) => port.hear.push(listener) },
      onDisconnect: { addListener: (listener: Listener) => port.gone.push(listener) },
      disconnect: () => undefined,
    };
  };
  return { ports, runtime: { connect } };
});
vi.mock('webextension-polyfill', () => ({ default: { runtime } }));

beforeEach(() => {
  vi.useFakeTimers();
  ports.length = 0;
});
afterEach(() => vi.useRealTimers());

test('a screen that is open keeps the worker awake, and wakes one that was stopped', () => {
  const seen: unknown[] = [];
  const call = { call: 'rooms', room: null } as const;
  const stop = watchRooms(call, (rooms) => seen.push(rooms));
  ports[0]?.hear[0]?.('anything');
  ports[0]?.hear[0]?.({ rooms: [], followed: [] });
  expect(seen).toEqual([{ rooms: [], followed: [] }]);
  // Firefox stops a worker after 30 s without a call.
  vi.advanceTimersByTime(29_000);
  expect(ports[0]?.said).toEqual([call, 'awake']);
  ports[0]?.gone[0]?.(null);
  vi.advanceTimersByTime(1000);
  expect(ports[1]?.said).toEqual([call]);
  stop();
  vi.advanceTimersByTime(120_000);
  expect(ports.flatMap(({ said }) => said)).toEqual([call, 'awake', call]);
});
