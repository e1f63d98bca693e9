import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { managedRelay, overrideForbidden } from './policy.ts';

const { storage } = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  return {
    storage: {
      kept,
      answer: (): Promise<unknown> => Promise.resolve({}),
      local: {
        get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
        set: async (entries: object) => void Object.assign(kept, entries),
      },
      managed: { get: (): Promise<unknown> => storage.answer() },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: { storage } }));

const SILENT = (): Promise<unknown> => new Promise(() => undefined);

/** The setting, also where the browser takes its time. */
async function asked(answer: () => Promise<unknown>): Promise<string | null> {
  storage.answer = answer;
  const told = overrideForbidden();
  await vi.advanceTimersByTimeAsync(60_000);
  return told;
}

beforeEach(() => {
  vi.useFakeTimers();
  for (const key of Object.keys(storage.kept)) delete storage.kept[key];
});
afterEach(() => vi.useRealTimers());

test('where nothing is managed, anybody may override', async () => {
  expect(await asked(async () => ({}))).toBeNull();
  expect(await asked(() => Promise.reject(new Error('no managed storage')))).toBeNull();
});

test('where it is forbidden, the setting names who can allow it', async () => {
  expect(await asked(async () => ({ overrideForbidden: 'it@acme.example' }))).toBe('it@acme.example');
});

test('a setting that cannot be read forbids', async () => {
  expect(await asked(async () => ({ overrideForbidden: 7 }))).toBe('');
});

test('a browser that never answers keeps nobody waiting, and its last answer counts', async () => {
  expect(await asked(SILENT)).toBeNull();
  await asked(async () => ({ overrideForbidden: 'it@acme.example' }));
  expect(await asked(SILENT)).toBe('it@acme.example');
  await asked(async () => ({}));
  expect(await asked(SILENT)).toBeNull();
});

test('rooms go over the managed relay and no other; where it cannot be read there are none', async () => {
  const relay = async (setting: unknown): Promise<string | null> => {
    storage.answer = async () => setting;
    const told = managedRelay();
    await vi.advanceTimersByTimeAsync(60_000);
    return told;
  };
  expect(await relay({})).toBeNull();
  expect(await relay({ relay: 'wss://relay.acme.example/mqtt' })).toBe('wss://relay.acme.example/mqtt');
  expect(await relay({ relay: '' })).toBe('');
  for (const odd of ['http://relay.acme.example', 'wss://user:word@relay.acme.example', 7])
    expect(await relay({ relay: odd })).toBe('');
});
