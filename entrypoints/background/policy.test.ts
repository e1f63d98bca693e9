import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { overrideForbidden } from './policy.ts';

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
