import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from './client.ts';

interface FakePort {
  readonly asked: unknown[];
  readonly say: (message: unknown) => void;
  readonly drop: () => void;
  closed: boolean;
}

const { ports } = vi.hoisted(() => ({ ports: [] as FakePort[] }));

vi.mock('webextension-polyfill', () => {
  const connect = () => {
    const hear: ((message: unknown) => void)[] = [];
    const ended: (() => void)[] = [];
    const port: FakePort = {
      asked: [],
      say: (message) => hear.forEach((listener) => void listener(message)),
      drop: () => ended.forEach((listener) => void listener()),
      closed: false,
    };
    ports.push(port);
    return {
      onMessage: { addListener: (listener: (message: unknown) => void) => hear.push(listener) },
      onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
      postMessage: (message: unknown) => port.asked.push(message),
      disconnect: () => {
        port.closed = true;
      },
    };
  };
  return { default: { runtime: { connect } } };
});

const CALL = { call: 'view', tabId: 1, tenant: null } as const;
const view = (text: string) => ({ guarding: true, record: [], text });
let seen: unknown[] = [];
let end = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  ports.length = 0;
  seen = [];
  end = watch(CALL, (told) => seen.push(told));
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

test('it asks once, and hands over each view', async () => {
  ports[0]?.say(view('one'));
  ports[0]?.say('something else');
  ports[0]?.say(view('two'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ports).toHaveLength(1);
  expect(ports[0]?.asked).toEqual([CALL]);
  expect(seen).toEqual([view('one'), view('two')]);
});

test('a worker that dies is woken', async () => {
  ports[0]?.say(view('one'));
  ports[0]?.drop();
  await vi.advanceTimersByTimeAsync(100);
  expect(ports).toHaveLength(2);
  expect(ports[1]?.asked).toEqual([CALL]);
});

test('a worker that was stopped while it was asked is asked anew, though nobody says that it died', async () => {
  await vi.advanceTimersByTimeAsync(2_000);
  expect(ports.map(({ closed }) => closed)).toEqual([true, false]);
  ports[1]?.say(view('one'));
  ports[0]?.drop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ports).toHaveLength(2);
  expect(seen).toEqual([view('one')]);
});

test('after the end nothing is asked and nothing handed over', async () => {
  end();
  ports[0]?.say(view('late'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ports).toHaveLength(1);
  expect(seen).toEqual([]);
});
