import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { TENANT } from '../../lib/share/sample.ts';
import { docOf } from '../../test/relay/pages.ts';
import { idOf, inOneRoom, look, until } from '../../test/relay/room.ts';
import type { Seat } from '../../test/relay/seat.ts';
import { CY, stage } from '../../test/relay/stage.ts';
import { endWithBrowser, endWithConsole, endWithDetour, leaveBehind } from './closing.ts';
import { recordOpenPages } from './pages.ts';
import { memberNow } from './roomnow.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../lib/share/digits.ts', () => import('../../test/relay/digits.ts'));
vi.mock('./guidance.ts', () => ({ guidanceFor: async () => ({ card: null }) }));
vi.mock('./reader.ts', () => ({ showReader: async () => undefined }));

const { seat, relay } = stage();

/** Tabs in which our scripts are: whoever asks another one gets no answer. */
let standing: readonly number[] = [];
Object.assign(browser, {
  tabs: {
    sendMessage: async (tabId: number) => {
      if (!standing.includes(tabId)) throw new Error('Could not establish connection.');
    },
  },
});
beforeEach(async () => {
  standing = [];
  for (const key of Object.keys(await browser.storage.session.get(null)))
    await browser.storage.session.remove(key);
});

/** A worker whose person lets somebody follow. */
async function granting() {
  const [a, c] = [await seat(), await seat(CY)];
  const room = await inOneRoom(a, [c], relay());
  const grant = { call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 60 } as const;
  await a.say(grant);
  return { a, c, room, grant };
}

const isGiven = async (a: Seat): Promise<boolean> =>
  (await look(a)).rooms[0]?.members[0]?.given.follow !== null;
const last = async ({ core }: Seat) => (await core.ledger.facts(TENANT)).at(-1)?.body;
const CLOSED = { kind: 'ended', grant: null, why: 'closed' };

/** The minute's alarm, so many minutes from now. */
async function alarm({ core }: Seat, minutes: number): Promise<void> {
  const later = Date.now() + minutes * 60_000;
  vi.spyOn(Date, 'now').mockImplementation(() => later);
  await endWithDetour(core);
  vi.restoreAllMocks();
}

test('with its last page all ends that was granted, and with the browser', async () => {
  const { a, c, room, grant } = await granting();
  for (const tab of [1, 2]) await a.core.documents.put(docOf(`d${tab}`, tab));
  await endWithConsole(a.core, 1);
  expect(await isGiven(a)).toBe(true);
  await endWithConsole(a.core, 2);
  expect(await isGiven(a)).toBe(false);
  expect(await last(a)).toMatchObject(CLOSED);
  await until(async () => expect((await look(c, room)).followed).toEqual([]));
  await a.say(grant);
  // Of no console, and none was open since.
  await endWithConsole(a.core, 3);
  expect(await isGiven(a)).toBe(true);
  await endWithBrowser(a.core);
  expect(await last(a)).toMatchObject(CLOSED);
});

test('a page that was forgotten before its tab is closed ends it all the same', async () => {
  const { a } = await granting();
  await a.core.documents.put(docOf('d1', 1));
  await recordOpenPages(a.core);
  expect(await a.core.documents.all()).toEqual([]);
  expect(await isGiven(a)).toBe(true);
  await endWithConsole(a.core, 1);
  expect(await last(a)).toMatchObject(CLOSED);
});

test('once the last tab has gone elsewhere nobody is told of its page, and after five minutes all ends', async () => {
  const { a } = await granting();
  await a.core.documents.put(docOf('d1', 1));
  standing = [1];
  await leaveBehind(a.core, 1);
  expect(await memberNow(a.core, TENANT)).not.toBeNull();
  standing = [];
  await leaveBehind(a.core, 1);
  expect(await memberNow(a.core, TENANT)).toBeNull();
  await alarm(a, 4);
  expect(await isGiven(a)).toBe(true);
  await alarm(a, 6);
  expect(await last(a)).toMatchObject(CLOSED);
});

test('a sign-in elsewhere that leads back ends nothing', async () => {
  const { a } = await granting();
  await a.core.documents.put(docOf('d1', 1));
  await leaveBehind(a.core, 1);
  await a.core.documents.put(docOf('d2', 1));
  standing = [1];
  await alarm(a, 30);
  expect(await isGiven(a)).toBe(true);
});

test('a tab that went elsewhere without a word is found by the alarm, and counts from then', async () => {
  const { a } = await granting();
  await a.core.documents.put(docOf('d1', 1));
  await alarm(a, 0);
  expect(await memberNow(a.core, TENANT)).toBeNull();
  expect(await isGiven(a)).toBe(true);
  await alarm(a, 6);
  expect(await last(a)).toMatchObject(CLOSED);
});

test('a console’s page that names nobody is at the console, until it wants a sign-in', async () => {
  const { a } = await granting();
  await a.core.documents.put(docOf('d1', 1));
  standing = [1];
  const nameless = docOf('d2', 1, null);
  await a.core.documents.put(nameless);
  await a.core.documents.drop(1, null, 'd2');
  await alarm(a, 30);
  expect(await isGiven(a)).toBe(true);
  await a.core.documents.put({ ...nameless, url: 'https://toutapp.com/login' });
  await alarm(a, 31);
  expect(await last(a)).toMatchObject(CLOSED);
});

test('a page that becomes another customer’s is no longer the first one’s', async () => {
  const { a } = await granting();
  await a.core.documents.put(docOf('d1', 1));
  await a.core.documents.put(docOf('d1', 1, '456-DEF-789'));
  standing = [1];
  await alarm(a, 6);
  expect(await last(a)).toMatchObject(CLOSED);
});
