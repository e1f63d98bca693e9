/**
 * The masked view, on the customer's side: while a member who may view looks, a page of the room's customer is recorded
 * and told to them. Nothing of it outlives the worker: a recorder ends with its port, and begins again when somebody
 * still looks.
 */
import browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import { MIRROR_PORT, type MirrorAsk } from '../../lib/calls/mirror.ts';
import { LOOKING } from '../../lib/calls/viewer.ts';
import type { SeatId, TenantKey } from '../../lib/checklist/fact.ts';
import type { RoomId } from '../../lib/checklist/roomfact.ts';
import { type Arrived, arrivedBatch, encodeBatch } from '../../lib/cobrowse/parts.ts';
import type { ControlRef } from '../../lib/consoles/console.ts';
import type { Room } from '../../lib/room/room.ts';
import { serial } from '../../lib/room/serial.ts';
import { toBase64url } from '../../lib/share/bytes.ts';
import type { Core } from './core.ts';
import type { LiveDoc } from './documents.ts';

const told = z.object({ batch: arrivedBatch });

/** So long the next page may take until it is known whose it is, ms. */
const LOADING = 2_000;

interface Viewer {
  readonly room: RoomId;
  readonly tenant: TenantKey;
  readonly seat: SeatId;
  /** When they last said that they look, ms. */
  readonly at: number;
}

interface Recording {
  readonly port: browser.Runtime.Port;
  readonly tenant: TenantKey;
  readonly doc: string;
  looks: string;
  /** Of its last batch (lib/cobrowse/parts.ts). */
  number: number;
}

export class Mirroring {
  readonly #viewers = new Map<string, Viewer>();
  /** One for each customer: two in one browser are looked at by different people. */
  readonly #recordings = new Map<TenantKey, Recording>();
  /** The documents into which a recorder is being brought. */
  readonly #coming = new Map<TenantKey, string>();
  /** The tabs in which they are viewed. */
  readonly #tabs = new Map<TenantKey, number>();
  /** Since when a customer who is looked at is on no page, ms. */
  readonly #nowhere = new Map<TenantKey, number>();
  /** Viewers who have been told so. */
  readonly #told = new Set<string>();
  readonly #inTurn = serial();

  /** A member looks, wants a whole picture, or looks no more. */
  async watched(core: Core, { stand }: Room, seat: SeatId, looks: 'on' | 'fresh' | 'off'): Promise<void> {
    const { room, tenant } = stand;
    const key = `${room} ${seat}`;
    if (looks !== 'on') this.#told.delete(key);
    if (looks === 'off') this.#viewers.delete(key);
    else this.#viewers.set(key, { room, tenant, seat, at: Date.now() });
    await this.keep(core);
    if (looks === 'fresh')
      this.#recordings.get(tenant)?.port.postMessage({ ask: 'fresh' } satisfies MirrorAsk);
  }

  /** Begins, goes on or ends, as grants, lookers and pages are now; the last word is that of the last call. */
  keep(core: Core): Promise<void> {
    return this.#inTurn(async () => {
      const tenants = new Set(this.#allowed(core).map(({ tenant }) => tenant));
      for (const known of [this.#recordings, this.#coming, this.#tabs, this.#nowhere])
        for (const tenant of known.keys()) if (!tenants.has(tenant)) this.#forget(tenant);
      for (const tenant of tenants) await this.#keepOf(core, tenant);
    });
  }

  async #keepOf(core: Core, tenant: TenantKey): Promise<void> {
    const doc = await pageOf(core, tenant, this.#tabs.get(tenant) ?? null);
    const recording = this.#recordings.get(tenant);
    if (recording !== undefined && recording.doc !== doc?.ref.id) this.#end(tenant);
    if (doc === null) return this.#tellNowhere(core, tenant);
    this.#nowhere.delete(tenant);
    this.#tabs.set(tenant, doc.tabId);
    if (recording?.doc === doc.ref.id) return look(recording, doc);
    if (this.#coming.get(tenant) === doc.ref.id) return;
    this.#coming.set(tenant, doc.ref.id);
    const target = { tabId: doc.tabId, frameIds: [doc.frameId] };
    // Not waited for: a page that hangs would keep the others.
    void browser.scripting.executeScript({ target, files: ['/mirror.js'] }).catch(() => {
      if (this.#coming.get(tenant) === doc.ref.id) this.#coming.delete(tenant);
    });
  }

  /** Says that the last picture is the last for now, unless the next page is only loading: an empty piece. */
  async #tellNowhere(core: Core, tenant: TenantKey): Promise<void> {
    const since = this.#nowhere.get(tenant);
    if (since === undefined) {
      this.#nowhere.set(tenant, Date.now());
      // A timer may be a little early.
      setTimeout(() => void this.keep(core), LOADING + 100);
      return;
    }
    if (Date.now() - since < LOADING) return;
    for (const { room, seat } of this.#viewersOf(core, tenant)) {
      const key = `${room} ${seat}`;
      const to = this.#told.has(key) ? null : core.rooms.get(room);
      if (to === null) continue;
      this.#told.add(key);
      await core.rooms.say(to, seat, { live: 'mirror', piece: '' });
    }
  }

  /** The recorder of a frame has come; one that nobody waits for is sent away. */
  async attach(core: Core, port: browser.Runtime.Port): Promise<void> {
    const { tab, frameId } = port.sender ?? {};
    const doc = (await core.documents.all()).find((one) => one.tabId === tab?.id && one.frameId === frameId);
    const { tenant } = doc?.tenant ?? { tenant: null };
    const [asker = null] = [...this.#coming].find(([, id]) => id === doc?.ref.id) ?? [];
    if (asker !== null) this.#coming.delete(asker);
    const awaited = tenant !== null && tenant === asker && this.#viewersOf(core, tenant).length > 0;
    if (doc === undefined || !awaited) {
      port.disconnect();
      return;
    }
    this.#end(tenant);
    const recording: Recording = { port, tenant, doc: doc.ref.id, looks: '', number: Date.now() };
    this.#recordings.set(tenant, recording);
    port.onMessage.addListener(async (message: unknown) => {
      const read = told.safeParse(message);
      if (!read.success) return;
      await this.#tell(core, recording, read.data.batch);
      if (this.#isCurrent(recording)) port.postMessage({ ask: 'more' } satisfies MirrorAsk);
    });
    port.onDisconnect.addListener(() => {
      if (!this.#isCurrent(recording)) return;
      this.#recordings.delete(tenant);
      void this.keep(core);
    });
    look(recording, doc);
  }

  /** Those who look and may, each asked of the room as it is now. */
  #allowed(core: Core): readonly Viewer[] {
    const now = Date.now();
    for (const [key, { at }] of this.#viewers) if (now - at > 3 * LOOKING) this.#viewers.delete(key);
    return [...this.#viewers.values()].filter(
      ({ room, seat }) => core.rooms.get(room)?.given(seat, now).view != null,
    );
  }

  #viewersOf(core: Core, tenant: TenantKey): readonly Viewer[] {
    return this.#allowed(core).filter((viewer) => viewer.tenant === tenant);
  }

  /** Only as long as the page is still that customer's. */
  async #tell(core: Core, recording: Recording, batch: Arrived): Promise<void> {
    const { tenant } = recording;
    const doc = await core.documents.get(recording.doc);
    if (!this.#isCurrent(recording)) return;
    const viewers = doc?.tenant.tenant === tenant ? this.#viewersOf(core, tenant) : [];
    if (viewers.length === 0) {
      this.#end(tenant);
      void this.keep(core);
      return;
    }
    recording.number += 1;
    for (const part of await encodeBatch(batch, recording.number))
      for (const { room, seat } of viewers) {
        this.#told.delete(`${room} ${seat}`);
        const to = core.rooms.get(room);
        if (to !== null) await core.rooms.say(to, seat, { live: 'mirror', piece: toBase64url(part) });
      }
  }

  #isCurrent(recording: Recording): boolean {
    return this.#recordings.get(recording.tenant) === recording;
  }

  #forget(tenant: TenantKey): void {
    this.#end(tenant);
    this.#coming.delete(tenant);
    this.#tabs.delete(tenant);
    this.#nowhere.delete(tenant);
  }

  #end(tenant: TenantKey): void {
    this.#recordings.get(tenant)?.port.disconnect();
    this.#recordings.delete(tenant);
  }
}

export const isMirrorPort = ({ name }: browser.Runtime.Port): boolean => name === MIRROR_PORT;

/** Controls that the page is known to have. */
function look(recording: Recording, { sighting }: LiveDoc): void {
  const refs: readonly ControlRef[] = (sighting?.controls ?? []).flatMap(({ ref, found }) =>
    found === 'one' ? ref : [],
  );
  const looks = JSON.stringify(refs);
  if (recording.looks === looks) return;
  recording.looks = looks;
  recording.port.postMessage({ ask: 'look', refs } satisfies MirrorAsk);
}

/**
 * The frame in which the console's place stands: of the tab that the customer has in front, and else of the one (`tab`)
 * that they had there last. What is behind is never come to by itself.
 */
async function pageOf(core: Core, tenant: TenantKey, tab: number | null): Promise<LiveDoc | null> {
  const docs = (await core.documents.all()).filter(
    (doc) => doc.tenant.tenant === tenant && doc.sighting?.place != null,
  );
  const front = new Set((await browser.tabs.query({ active: true })).map(({ id }) => id));
  const own = docs.findLast(({ tabId }) => tabId === tab);
  if (own !== undefined && front.has(own.tabId)) return own;
  return docs.findLast(({ tabId }) => front.has(tabId)) ?? own ?? null;
}
