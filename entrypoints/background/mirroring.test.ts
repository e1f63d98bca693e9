import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { MIRROR_PORT } from '../../lib/calls/mirror.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { assemble } from '../../lib/cobrowse/parts.ts';
import { fromBase64url } from '../../lib/share/bytes.ts';
import { TENANT } from '../../lib/share/sample.ts';
import { docOf } from '../../test/relay/pages.ts';
import { idOf, inOneRoom, look, until } from '../../test/relay/room.ts';
import type { Seat } from '../../test/relay/seat.ts';
import { CY, stage } from '../../test/relay/stage.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../lib/share/digits.ts', () => import('../../test/relay/digits.ts'));

const OTHER = '456-DEF-789';
const { seat, relay } = stage();

/** Tabs in front, each of its window. */
let front: readonly number[] = [];
/** Tabs into which a recorder was brought. */
const brought = vi.fn(async (_: { readonly target: { readonly tabId: number } }) => []);
Object.assign(browser, {
  tabs: { query: async () => front.map((id) => ({ id })) },
  scripting: { executeScript: brought },
});
beforeEach(async () => {
  front = [];
  brought.mockClear();
  for (const key of Object.keys(await browser.storage.session.get(null)))
    await browser.storage.session.remove(key);
});

/** The recorder of a tab: what it is asked, and what it tells. */
async function recorder({ core }: Seat, tabId: number) {
  const asked: unknown[] = [];
  let tell: (message: unknown) => unknown = () => undefined;
  let over = false;
  const never = { addListener: () => {}, removeListener: () => {}, hasListener: () => false };
  const port: Runtime.Port = {
    name: MIRROR_PORT,
    sender: {
      tab: { id: tabId, index: 0, highlighted: true, active: true, pinned: false, incognito: false },
      frameId: 0,
    },
    disconnect: () => {
      over = true;
    },
    onDisconnect: never,
    onMessage: {
      ...never,
      addListener: (listener: (message: unknown, port: Runtime.Port) => unknown) => {
        tell = (message) => listener(message, port);
      },
    },
    postMessage: (message) => asked.push(message),
  };
  await core.live.mirroring.attach(core, port);
  return {
    asked,
    isOver: () => over,
    tell: async (text: string, fresh = true) => tell({ batch: { fresh, events: [text], spots: null } }),
  };
}

/** Somebody who may view in a room, and looks; what has come to them so far. */
async function viewer(a: Seat, tenant: TenantKey) {
  const by = await seat(CY);
  const room = await inOneRoom(a, [by], relay(), tenant);
  const to = await idOf(by);
  await a.say({ call: 'compareMember', room, seat: to });
  await a.say({ call: 'grant', room, seat: to, grant: 'view', minutes: 60 });
  await until(async () => expect((await look(by)).rooms[0]?.members[0]?.got.view).not.toBeNull());
  const shown: unknown[] = [];
  const { take } = assemble(
    ({ events }) => shown.push(...events),
    () => undefined,
  );
  by.core.live.onMirror((_, __, piece) => {
    if (piece === '') shown.push('nowhere');
    else void take(fromBase64url(piece) ?? new Uint8Array());
  });
  const looks = async (how: 'on' | 'fresh' = 'on') => {
    const known = by.core.rooms.get(room);
    if (known === null) throw new Error('no room');
    await by.core.rooms.say(known, await idOf(a), { live: 'watch', looks: how });
  };
  return { shown, looks };
}

const inTab = (tabId: number) => expect(brought.mock.lastCall?.[0].target.tabId).toBe(tabId);

test('of two customers in one browser, each viewer gets the pages of their own alone', async () => {
  const a = await seat();
  const [x, y] = [await viewer(a, TENANT), await viewer(a, OTHER)];
  await a.core.documents.put(docOf('page of tab 1', 1, TENANT));
  await a.core.documents.put(docOf('page of tab 2', 2, OTHER));
  front = [1];
  await x.looks();
  await until(async () => inTab(1));
  const of1 = await recorder(a, 1);
  await y.looks();
  front = [2];
  await until(async () => {
    await a.core.live.mirroring.keep(a.core);
    inTab(2);
  });
  const of2 = await recorder(a, 2);
  await of1.tell('of x');
  await of2.tell('of y');
  await of1.tell('more of x', false);
  await until(async () => expect(x.shown).toEqual(['of x', 'more of x']));
  await until(async () => expect(y.shown).toEqual(['of y']));
});

test('a page that becomes another customer’s is told to none of those who viewed it; the others begin anew', async () => {
  const a = await seat();
  const [x, y] = [await viewer(a, TENANT), await viewer(a, OTHER)];
  await a.core.documents.put(docOf('page of tab 1', 1, TENANT));
  front = [1];
  await x.looks();
  await until(async () => inTab(1));
  const before = await recorder(a, 1);
  await before.tell('of x');
  await y.looks();
  await until(async () => expect(x.shown).toEqual(['of x']));
  brought.mockClear();
  await a.core.documents.put(docOf('page of tab 1', 1, OTHER));
  await before.tell('of y', false);
  expect(before.isOver()).toBe(true);
  await until(async () => {
    await a.core.live.mirroring.keep(a.core);
    inTab(1);
  });
  const after = await recorder(a, 1);
  await after.tell('all of y');
  await until(async () => expect(y.shown).toEqual(['all of y']));
  expect(x.shown).toEqual(['of x']);
});

test('the view goes to another tab only when the customer brings that one to the front', async () => {
  const a = await seat();
  const x = await viewer(a, TENANT);
  for (const tab of [1, 2, 3]) await a.core.documents.put(docOf(`page of tab ${tab}`, tab, TENANT));
  const keep = () => a.core.live.mirroring.keep(a.core);
  await x.looks();
  // Nothing of theirs is in front.
  await until(async () => {
    await keep();
    expect(brought).not.toHaveBeenCalled();
  });
  front = [1];
  await until(async () => {
    await keep();
    inTab(1);
  });
  const of1 = await recorder(a, 1);
  // Elsewhere, and then with a second window.
  for (const now of [[9], [9, 1], [1, 2]]) {
    front = now;
    await keep();
    expect(of1.isOver()).toBe(false);
  }
  // The tab is closed: none in the background takes its place.
  front = [9];
  await a.core.documents.close(1);
  await keep();
  expect(of1.isOver()).toBe(true);
  inTab(1);
  front = [3];
  await keep();
  inTab(3);
});

test('a viewer is told once that the customer is on no page any more, and again when they ask anew', async () => {
  const a = await seat();
  const x = await viewer(a, TENANT);
  await a.core.documents.put(docOf('page of tab 1', 1, TENANT));
  front = [1];
  await x.looks();
  await until(async () => inTab(1));
  await (await recorder(a, 1)).tell('page');
  await a.core.documents.close(1);
  await a.core.live.mirroring.keep(a.core);
  await until(async () => expect(x.shown).toEqual(['page', 'nowhere']));
  await a.core.live.mirroring.keep(a.core);
  await x.looks('fresh');
  await until(async () => expect(x.shown).toEqual(['page', 'nowhere', 'nowhere']));
});
