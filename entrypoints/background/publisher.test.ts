import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { openLedger } from '../../lib/ledger/ledger.ts';
import { NO_TENANT } from '../../lib/record/tenant.ts';
import { type Core, makeSummaries } from './core.ts';
import { Documents, type LiveDoc } from './documents.ts';
import { Publisher } from './publisher.ts';
import { makeRooms } from './roomhost.ts';
import { RoomLive } from './roomlive.ts';

const { page } = vi.hoisted(() => ({
  page: { card: 'first', told: [] as string[], draws: true, hangs: false },
}));
vi.mock('./guidance.ts', () => ({ guidanceFor: async () => ({ card: page.card }) }));
vi.mock('./overlay.ts', () => ({
  showOverlay: async () => {
    if (!page.draws) throw new Error('nothing can be drawn there');
  },
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      sendMessage: async (_tab: number, { guidance }: { readonly guidance: { readonly card: string } }) => {
        page.told.push(guidance.card);
        if (page.hangs) await new Promise(() => {});
      },
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
  Object.assign(page, { card: 'first', told: [], draws: true, hangs: false });
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

test('a page is told although nothing can be drawn there, and once more when it may be', async () => {
  page.draws = false;
  await core.publish();
  page.draws = true;
  await core.publish();
  await core.publish();
  expect(page.told).toEqual(['first', 'first']);
});

test('a page that hangs keeps nobody waiting', async () => {
  vi.useFakeTimers();
  page.hangs = true;
  const published = core.publish();
  await vi.advanceTimersByTimeAsync(2_000);
  await published;
  vi.useRealTimers();
  expect(page.told).toEqual(['first']);
});
