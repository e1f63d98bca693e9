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
  munchkinAround: async () => null,
  hintedAt: async () => [],
  orgOf: () => null,
  consoleOf: () => null,
}));

const FRAME = { tabId: 1, frameId: 0 };
const doc = { id: 'd1', url: 'https://toutapp.com/next', timeOrigin: 0 };
const sighting = sampleSighting([]);

test('what a frame has seen is kept, whatever has dropped its document meanwhile', async () => {
  const documents = new Documents();
  const ledger = await openLedger('pages');
  let turns = 0;
  const core: Core = {
    ledger,
    summaries: makeSummaries(ledger, 'test'),
    documents,
    language: 'en',
    async exclusively(work) {
      turns += 1;
      // Between its registration and the record of what it saw.
      if (turns === 2) await documents.drop(FRAME.tabId, null);
      return work();
    },
    publish: async () => {},
    rooms: makeRooms(ledger, 'en', () => core),
    live: new RoomLive(),
  };
  expect(await answerWatcher(core, FRAME, { call: 'sighted', doc, sighting })).toEqual(sighting);
  expect((await documents.get(doc.id))?.sighting).toEqual(sighting);
});
