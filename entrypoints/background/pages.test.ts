import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { sampleSighting } from '../../lib/guide/sample.ts';
import { openLedger } from '../../lib/ledger/ledger.ts';
import { type Core, makeSummaries } from './core.ts';
import { Documents, type LiveDoc } from './documents.ts';
import { answerWatcher } from './pages.ts';
import { makeRooms } from './roomhost.ts';
import { RoomLive } from './roomlive.ts';

vi.mock('webextension-polyfill', () => ({
  default: { storage: { session: { get: async () => ({}), set: async () => {}, remove: async () => {} } } },
}));
vi.mock('./guidance.ts', () => ({ guidanceFor: async (_: Core, { sighting }: LiveDoc) => sighting }));
vi.mock('./overlay.ts', () => ({}));
vi.mock('./where.ts', () => ({
  munchkinAround: async () => ({ munchkin: null, several: false, says: null }),
  hintedAt: async () => [],
  orgOf: () => null,
  consoleOf: () => null,
}));

const FRAME = { tabId: 1, frameId: 0 };
const page = (id: string) => ({ id, url: 'https://toutapp.com/next', timeOrigin: 0 });
const sighting = sampleSighting([]);

/** A worker whose documents are in memory: work waits for the work before. */
async function worker(name: string): Promise<Core> {
  const ledger = await openLedger(name);
  let last: Promise<unknown> = Promise.resolve();
  const core: Core = {
    ledger,
    summaries: makeSummaries(ledger, 'test'),
    documents: new Documents(),
    language: 'en',
    exclusively(work) {
      const done = last.then(work);
      last = done;
      return done;
    },
    publish: async () => {},
    rooms: makeRooms(ledger, 'en', () => core),
    live: new RoomLive(),
  };
  return core;
}

const open = async ({ documents }: Core) => (await documents.all()).map(({ ref }) => ref.id);

test('what a frame has seen is kept, and it is answered by it', async () => {
  const core = await worker('seen');
  expect(await answerWatcher(core, FRAME, { call: 'sighted', doc: page('d1'), sighting })).toEqual(sighting);
  expect((await core.documents.get('d1'))?.sighting).toEqual(sighting);
});

test('a dialog that comes after a click that was let through asks about it, until it closes', async () => {
  const core = await worker('asks');
  const see = (dialog: boolean) =>
    answerWatcher(core, FRAME, { call: 'sighted', doc: page('d1'), sighting: { ...sighting, dialog } });
  const asks = async () => (await core.documents.get('d1'))?.sighting?.asks;
  await see(true);
  expect(await asks()).toBeUndefined();
  await see(false);
  const click = { control: 'rowAccess', row: 'bo@acme.example' } as const;
  await answerWatcher(core, FRAME, { call: 'clicked', doc: page('d1'), press: 'p', click, before: null });
  await see(true);
  expect(await asks()).toBe(true);
  await see(false);
  await see(true);
  expect(await asks()).toBeUndefined();
});

test.each(['hello', 'sighted'] as const)(
  'a late word (%s) of the page before does not take the place of the page',
  async (call) => {
    const core = await worker(`late ${call}`);
    await answerWatcher(core, FRAME, { call: 'hello', doc: page('before') });
    await Promise.all([
      answerWatcher(core, FRAME, { call, doc: page('before'), sighting }),
      answerWatcher(core, FRAME, { call: 'hello', doc: page('after') }),
    ]);
    expect(await open(core)).toEqual(['after']);
  },
);
