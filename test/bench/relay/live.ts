/**
 * What is seen in one browser until it is painted in another, over a real mosquitto: two Chromiums with Handrail, beside
 * a bare publish and subscribe between two pages of the same browsers.
 */
import { expect, type Page } from '@playwright/test';
import type { RoomsView } from '../../../lib/calls/room.ts';
import { type Actor, ADA, openActor } from '../../browser/actor.ts';
import { opened } from '../../browser/stand.ts';
import { CY, openPerson } from '../../browser/trio.ts';
import { ask, handoverOf, MUNCHKIN, say } from '../../browser/worker.ts';
import { startConsoles } from '../../consoles/server.ts';
import { bundle } from '../../corpus/browser.ts';
import { startMosquitto } from '../../relay/mosquitto.ts';
import { type Figures, figures } from '../figures.ts';
import { startNetwork } from './network.ts';
import { measurePoint } from './point.ts';

export interface LiveFigures {
  /** ms from one page to the other; a few bytes, and as many as a post has. */
  readonly bareSmall: Figures;
  readonly barePost: Figures;
  /** The first, until a frame is drawn with it. */
  readonly bareDrawn: Figures;
  /** ms from the fact to the checklist that shows it. */
  readonly follow: Figures;
  /** ms from the choice of a control to the ring around it. */
  readonly point: Figures;
  /** Bytes of what is said of it. */
  readonly pointBytes: number;
  /** Bytes of a post with what is followed. */
  readonly postBytes: number;
  /** Bytes of a fact that is said live. */
  readonly factBytes: number;
  readonly facts: number;
}

const ROOM_TOPIC = 'bench/bare';
/** What is said live in any room. */
const LIVE_TOPICS = '+/+/+';

/** `delay`: ms between each browser and the broker, each way. */
export async function measureLive(runs: number, delay: number): Promise<LiveFigures> {
  const consoles = await startConsoles();
  const broker = await startMosquitto({ tls: true });
  const { address, close: cut } = await startNetwork(broker.address, delay);
  const [a, cy] = await Promise.all([openActor(consoles, ADA), openPerson(consoles, CY, 'en', null)]);
  try {
    await opened({ a });
    await say(a.popup, { call: 'setRelay', relay: address });
    const host = { call: 'host', tenant: MUNCHKIN, tenantName: 'Northwind', person: ADA } as const;
    const text = await say(a.popup, host);
    const enters = { person: CY, role: 'csm' } as const;
    await say(cy.popup, { call: 'receive', text, here: null, name: '', otherHandover: false, enters });
    const rooms = async (page: Page): Promise<RoomsView | null> => {
      const answer = await ask(page, { call: 'rooms', room: null });
      return (answer.ok && answer.rooms) || null;
    };
    await expect.poll(async () => (await rooms(a.popup))?.rooms[0]?.members[0]?.here).toBe(true);
    const [shown] = (await rooms(a.popup))?.rooms ?? [];
    const seat = shown?.members[0]?.seat ?? '';
    const room = shown?.room ?? '';
    for (const grant of ['follow', 'point'] as const)
      await say(a.popup, { call: 'grant', room, seat, grant, minutes: 60 });
    await watchPaint(cy.popup, room);
    const spy = await barePage(cy, address, LIVE_TOPICS);
    await cy.popup.bringToFront();
    const handover = await handoverOf(a);
    const taken: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const word = `note ${run} ${Math.random()}`;
      const at = await a.popup.evaluate(
        async (call) => {
          const from = performance.timeOrigin + performance.now();
          await chrome.runtime.sendMessage({ screen: call });
          return from;
        },
        { call: 'note', handover, topic: 'workspace', text: word },
      );
      await expect.poll(() => paintedAt(cy.popup, word)).not.toBeNull();
      taken.push(((await paintedAt(cy.popup, word)) ?? 0) - at);
    }
    const [member] = (await rooms(cy.popup))?.rooms[0]?.members ?? [];
    const sizes = (): Promise<number[]> => spy.evaluate(() => Reflect.get(globalThis, 'bare').heardSizes());
    const facts = await sizes();
    const point = await measurePoint(a.page, cy.popup, { room, seat: member?.seat ?? '' }, runs);
    const pointBytes = figures((await sizes()).slice(facts.length)).median;
    await spy.close();
    const { bytes, facts: known } = await postOf(a.popup);
    const bare = await measureBare(a, cy, address, runs, [64, bytes]);
    return {
      bareSmall: bare[0]?.heard ?? figures([0]),
      barePost: bare[1]?.heard ?? figures([0]),
      bareDrawn: bare[0]?.drawn ?? figures([0]),
      follow: figures(taken),
      point,
      pointBytes,
      postBytes: bytes,
      factBytes: figures(facts).median,
      facts: known,
    };
  } finally {
    await Promise.all([a.seat.close(), cy.seat.close()]);
    await cut();
    await broker.close();
    await consoles.close();
  }
}

/** The page paints the followed note as a desk does, and keeps when. */
const watchPaint = (page: Page, room: string): Promise<void> =>
  page.evaluate((id) => {
    const port = chrome.runtime.connect({ name: 'view' });
    const painted: Record<string, number> = {};
    Object.assign(globalThis, { painted });
    const place = document.body.appendChild(document.createElement('p'));
    port.onMessage.addListener(
      (view: { followed: readonly { checklist: { workspace: string | null } | null }[] }) => {
        const text = view.followed[0]?.checklist?.workspace ?? '';
        if (text === place.textContent) return;
        place.textContent = text;
        requestAnimationFrame(() => {
          painted[text] ??= performance.timeOrigin + performance.now();
        });
      },
    );
    port.postMessage({ call: 'rooms', room: id });
  }, room);

const paintedAt = (page: Page, word: string): Promise<number | null> =>
  page.evaluate((text) => {
    const painted: unknown = Reflect.get(globalThis, 'painted');
    const at: unknown = typeof painted === 'object' && painted !== null ? Reflect.get(painted, text) : null;
    return typeof at === 'number' ? at : null;
  }, word);

/** Bytes of the post on this browser's disk, and how many facts its tenant has. */
const postOf = (page: Page): Promise<{ bytes: number; facts: number }> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('handrail');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const all = <T>(store: string): Promise<T[]> =>
      new Promise((done, fail) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const [record] = await all<{ kept: { post: unknown } }>('rooms');
    const facts = (await all('facts')).length;
    db.close();
    const plain = new Blob([JSON.stringify(record?.kept.post)]);
    const deflated = plain.stream().pipeThrough(new CompressionStream('deflate-raw'));
    // Nonce and tag of the box.
    return { bytes: (await new Response(deflated).arrayBuffer()).byteLength + 28, facts };
  });

/** A page that is connected to the broker, and listens at a topic. */
async function barePage({ seat }: Actor, address: string, at: string): Promise<Page> {
  const script = await bundle('bench/relay/bare.ts');
  const page = await seat.screen('popup.html');
  await page.evaluate(`${script}; globalThis.bare = bundled; undefined`);
  await page.evaluate(([where, topic]) => Reflect.get(globalThis, 'bare').join(where, topic), [
    address,
    at,
  ] as const);
  return page;
}

interface Bare {
  readonly heard: Figures;
  readonly drawn: Figures;
}

async function measureBare(
  from: Actor,
  to: Actor,
  address: string,
  runs: number,
  sizes: readonly number[],
): Promise<readonly Bare[]> {
  const [sender, reader] = await Promise.all([from, to].map((one) => barePage(one, address, ROOM_TOPIC)));
  if (!sender || !reader) throw new Error('no pages');
  await reader.bringToFront();
  const found: Bare[] = [];
  let number = 0;
  for (const bytes of sizes) {
    const [taken, drawn]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      number += 1;
      const from = await sender.evaluate(
        ([topic, n, size]) => Reflect.get(globalThis, 'bare').say(topic, n, size),
        [ROOM_TOPIC, number, bytes] as const,
      );
      const when = () => reader.evaluate((n) => Reflect.get(globalThis, 'bare').when(n), number);
      await expect.poll(when).not.toBeNull();
      const heard = await when();
      taken.push(heard.at - from);
      drawn.push(heard.drawn - from);
    }
    found.push({ heard: figures(taken), drawn: figures(drawn) });
  }
  return found;
}
