/**
 * The masked view, on the customer's side: while a member who may view looks, the page is recorded and told to them.
 * Nothing of it outlives the worker: the recorder ends with its port, and begins again when somebody still looks.
 */
import browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import { MIRROR_PORT, type MirrorAsk } from '../../lib/calls/mirror.ts';
import { LOOKING } from '../../lib/calls/viewer.ts';
import type { SeatId } from '../../lib/checklist/fact.ts';
import type { RoomId } from '../../lib/checklist/roomfact.ts';
import { type Arrived, arrivedBatch, encodeBatch } from '../../lib/cobrowse/parts.ts';
import type { ControlRef } from '../../lib/consoles/console.ts';
import type { Room } from '../../lib/room/room.ts';
import { toBase64url } from '../../lib/share/bytes.ts';
import type { Core } from './core.ts';
import type { LiveDoc } from './documents.ts';

const told = z.object({ batch: arrivedBatch });

interface Viewer {
  readonly room: RoomId;
  readonly seat: SeatId;
  /** When they last said that they look, ms. */
  readonly at: number;
}

interface Recording {
  readonly port: browser.Runtime.Port;
  readonly doc: string;
  looks: string;
}

export class Mirroring {
  readonly #viewers = new Map<string, Viewer>();
  #recording: Recording | null = null;
  /** The document into which a recorder is being brought. */
  #coming: string | null = null;
  #number = Date.now();

  /** A member looks, wants a whole picture, or looks no more. */
  async watched(core: Core, { stand }: Room, seat: SeatId, looks: 'on' | 'fresh' | 'off'): Promise<void> {
    const key = `${stand.room} ${seat}`;
    if (looks === 'off') this.#viewers.delete(key);
    else this.#viewers.set(key, { room: stand.room, seat, at: Date.now() });
    await this.keep(core);
    if (looks === 'fresh') this.#ask({ ask: 'fresh' });
  }

  /** Begins, goes on or ends, as grants, lookers and pages are now. */
  async keep(core: Core): Promise<void> {
    const viewers = this.#allowed(core);
    const doc = viewers.length === 0 ? null : await pageOf(core, viewers);
    if (this.#recording !== null && this.#recording.doc !== doc?.ref.id) this.#end();
    if (doc === null) return;
    if (this.#recording !== null) {
      this.#look(doc);
      return;
    }
    if (this.#coming === doc.ref.id) return;
    this.#coming = doc.ref.id;
    const target = { tabId: doc.tabId, frameIds: [doc.frameId] };
    await browser.scripting.executeScript({ target, files: ['/mirror.js'] }).catch(() => {
      this.#coming = null;
    });
  }

  /** The recorder of a frame has come; one that nobody waits for is sent away. */
  async attach(core: Core, port: browser.Runtime.Port): Promise<void> {
    const { tab, frameId } = port.sender ?? {};
    const doc = (await core.documents.all()).find(
      (one) => one.tabId === tab?.id && one.frameId === frameId && one.ref.id === this.#coming,
    );
    this.#coming = null;
    if (doc === undefined || this.#allowed(core).length === 0) {
      port.disconnect();
      return;
    }
    this.#end();
    const recording: Recording = { port, doc: doc.ref.id, looks: '' };
    this.#recording = recording;
    port.onMessage.addListener(async (message: unknown) => {
      const read = told.safeParse(message);
      if (!read.success) return;
      await this.#tell(core, read.data.batch);
      if (this.#recording === recording) this.#ask({ ask: 'more' });
    });
    port.onDisconnect.addListener(() => {
      if (this.#recording === recording) this.#recording = null;
    });
    this.#look(doc);
  }

  /** Those who look and may, each asked of the room as it is now. */
  #allowed(core: Core): readonly Viewer[] {
    const now = Date.now();
    for (const [key, { at }] of this.#viewers) if (now - at > 3 * LOOKING) this.#viewers.delete(key);
    return [...this.#viewers.values()].filter(
      ({ room, seat }) => core.rooms.get(room)?.given(seat, now).view != null,
    );
  }

  async #tell(core: Core, batch: Arrived): Promise<void> {
    const viewers = this.#allowed(core);
    if (viewers.length === 0) {
      this.#end();
      return;
    }
    this.#number += 1;
    for (const part of await encodeBatch(batch, this.#number))
      for (const { room, seat } of viewers) {
        const to = core.rooms.get(room);
        if (to !== null) await core.rooms.say(to, seat, { live: 'mirror', piece: toBase64url(part) });
      }
  }

  /** Controls that the page is known to have. */
  #look({ sighting }: LiveDoc): void {
    const refs: readonly ControlRef[] = (sighting?.controls ?? []).flatMap(({ ref, found }) =>
      found === 'one' ? ref : [],
    );
    const looks = JSON.stringify(refs);
    if (this.#recording === null || this.#recording.looks === looks) return;
    this.#recording.looks = looks;
    this.#ask({ ask: 'look', refs });
  }

  #ask(ask: MirrorAsk): void {
    this.#recording?.port.postMessage(ask);
  }

  #end(): void {
    this.#recording?.port.disconnect();
    this.#recording = null;
  }
}

export const isMirrorPort = ({ name }: browser.Runtime.Port): boolean => name === MIRROR_PORT;

/** The frame in which the console's place stands: of the tab in front, else of any. */
async function pageOf(core: Core, viewers: readonly Viewer[]): Promise<LiveDoc | null> {
  const tenants = viewers.map(({ room }) => core.rooms.get(room)?.stand.tenant);
  const docs = (await core.documents.all()).filter(
    ({ tenant, sighting }) => tenants.some((one) => one === tenant.tenant) && sighting?.place != null,
  );
  const front = new Set(
    (await browser.tabs.query({ active: true })).flatMap(({ id }) => (id === undefined ? [] : id)),
  );
  const shown = docs.filter(({ tabId }) => front.has(tabId));
  return shown.at(-1) ?? docs.at(-1) ?? null;
}
