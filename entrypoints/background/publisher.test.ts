import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { openLedger } from '../../lib/ledger/ledger.ts';
import { NO_TENANT } from '../../lib/record/tenant.ts';
import { type Core, makeSummaries } from './core.ts';
import { Documents, type LiveDoc } from './documents.ts';
import { Publisher } from './publisher.ts';
import { makeRooms } from './roomhost.ts';
import { RoomLive } from './roomlive.ts';

const { page } = vi.hoisted(() => ({ page: { card: 'first', told: [] as string[] } }));
vi.mock('./guidance.ts', () => ({ guidanceFor: async () => ({ card: page.card }) }));
vi.mock('./overlay.ts', () => ({ showOverlay: async () => undefined }));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      sendMessage: async (_tab: number, { guidance }: { readonly guidance: { readonly card: string } }) =>
        void page.told.push(guidance.card),
    },
  },
}));

const doc: LiveDoc = {
  ref: { id: 'd1', after: 0 },
  tabId: 1,
  frameId: 0,
  url: 'https://toutapp.com/next',
  tenant: NO_TENANT,
  sighting: null,
  hinted: [],
  held: null,
};
let core: Core;
let publisher: Publisher;
beforeEach(async () => {
  publisher = new Publisher();
  page.card = 'first';
  page.told = [];
  const documents = new Documents();
  vi.spyOn(documents, 'all').mockResolvedValue([doc]);
  const ledger = await openLedger('publisher');
  core = {
    ledger,
    summaries: makeSummaries(ledger, 'test'),
    documents,
    language: 'en',
    exclusively: (work) => work(),
    publish: () => publisher.publish(core),
    rooms: makeRooms(ledger, 'en', () => core),
    live: new RoomLive(),
  };
});

test('a page is told what differs for it, once', async () => {
  await core.publish();
  await core.publish();
  page.card = 'second';
  await core.publish();
  expect(page.told).toEqual(['first', 'second']);
});

test('a page that was answered something else meanwhile is told again what it had been told', async () => {
  await core.publish();
  publisher.answered(doc.ref.id);
  await core.publish();
  expect(page.told).toEqual(['first', 'first']);
});
