import { beforeEach, expect, test, vi } from 'vitest';
import type { Sighting } from '../../lib/calls/sighting.ts';
import { NO_TENANT } from '../../lib/record/tenant.ts';
import { Documents, type LiveDoc } from './documents.ts';

const { session } = vi.hoisted(() => ({ session: new Map<string, unknown>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async () => Object.fromEntries(session),
        set: async (entries: object) => {
          for (const [key, value] of Object.entries(entries)) session.set(key, value);
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) session.delete(key);
        },
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
const sighting: Sighting = {
  place: 'sales.marketo',
  munchkin: null,
  account: 'Ada',
  connection: 'holds',
  signedOut: false,
  dialog: false,
  rows: [],
  controls: [],
};
const held = { control: 'disconnect', row: null } as const;

let documents: Documents;
beforeEach(() => {
  session.clear();
  documents = new Documents();
});

test('what is found out of a document takes nothing away of what its frame has told since', async () => {
  await documents.put(doc);
  await documents.put({ ...doc, sighting });
  await documents.hold('d1', held);
  await documents.name('d1', '123-ABC-456');
  expect(await documents.get('d1')).toEqual({
    ...doc,
    sighting,
    held,
    tenant: { ...NO_TENANT, tenant: '123-ABC-456', by: 'page' },
  });
});

test('documents outlive the worker, and are gone once they are forgotten', async () => {
  await documents.put({ ...doc, sighting, hinted: ['marketo.admin'], held });
  expect(await new Documents().all()).toEqual([{ ...doc, sighting, hinted: ['marketo.admin'], held }]);
  await documents.forget('d1');
  await documents.hold('d1', held);
  expect(await new Documents().all()).toEqual([]);
});

test('a page that is loaded ends the frames of the one before, and nothing of another tab', async () => {
  const [frame, other] = [
    { ...doc, ref: { id: 'd2', after: 0 }, frameId: 7 },
    { ...doc, ref: { id: 'd3', after: 0 }, tabId: 2 },
  ];
  for (const one of [doc, frame, other]) await documents.put(one);
  await documents.drop(1, null, 'd1');
  expect(await documents.all()).toEqual([doc, other]);
});

test('which customer’s pages a tab had is known until it is closed, also by the next worker', async () => {
  const theirs = { ...doc, tenant: { ...NO_TENANT, tenant: '123-ABC-456' } };
  await documents.put(theirs);
  await documents.forget('d1');
  await documents.put({ ...theirs, ref: { id: 'd2', after: 0 } });
  const next = new Documents();
  expect(await next.away()).toMatchObject([{ tenant: '123-ABC-456', tabId: 1 }]);
  expect([...(await next.close(2))]).toEqual([]);
  expect([...(await next.close(1))]).toEqual(['123-ABC-456']);
  expect([await next.all(), await next.away()]).toEqual([[], []]);
  expect(await new Documents().away()).toEqual([]);
});
