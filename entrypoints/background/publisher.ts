/** Tells pages, screens and the badge what follows from the ledger, each only when it changed for them. */
import browser from 'webextension-polyfill';
import type { TenantLine } from '../../lib/calls/line.ts';
import { deskWatch, screenCall } from '../../lib/calls/schema.ts';
import type { ScreenCall } from '../../lib/calls/screen.ts';
import type { Guidance } from '../../lib/calls/sighting.ts';
import { badgeWords } from '../../lib/words/badge.ts';
import { fill } from '../../lib/words/language.ts';
import { isGuarding } from './access.ts';
import { type BadgeState, showBadge } from './badge.ts';
import type { Core } from './core.ts';
import { DeskTold } from './desk.ts';
import type { LiveDoc } from './documents.ts';
import { guidanceFor } from './guidance.ts';
import { showOverlay } from './overlay.ts';
import { patiently } from './patience.ts';
import { titleWords } from './presenting.ts';
import { keepReminders } from './reminders.ts';
import { roomsView } from './roomview.ts';
import { rounds } from './rounds.ts';
import { seenLine } from './seen.ts';
import { popupView, tenantLines } from './view.ts';

type ViewCall = Extract<ScreenCall, { call: 'view' | 'rooms' }>;

/** How long pages go before all others, ms. */
const HEAD_START = 50;

export class Publisher {
  readonly #desks = new Map<browser.Runtime.Port, DeskTold>();
  readonly #screens = new Map<browser.Runtime.Port, ViewCall>();
  /** What a document was last told, as JSON; lost with the worker, and then told once more. */
  readonly #told = new Map<string, string>();

  attach(core: Promise<Core>, port: browser.Runtime.Port): void {
    port.onMessage.addListener(async (message: unknown) => {
      if (deskWatch.safeParse(message).success) {
        this.#desks.set(port, new DeskTold());
        return this.#desks.get(port)?.tell(await core, port);
      }
      const call = screenCall.safeParse(message);
      if (!call.success || (call.data.call !== 'view' && call.data.call !== 'rooms')) return;
      this.#screens.set(port, call.data);
      await this.#tellScreen(await core, port, call.data);
    });
    port.onDisconnect.addListener(() => {
      this.#screens.delete(port);
      this.#desks.delete(port);
    });
  }

  readonly publish = rounds((core: Core) => this.#round(core));

  /** A document was answered by itself: whatever it was told before may be out of date there. */
  answered(id: string): void {
    this.#told.delete(id);
  }

  async #round(core: Core): Promise<void> {
    const docs = await core.documents.all();
    const pages = Promise.allSettled(docs.map((doc) => this.#tellPage(core, doc)));
    // Whoever points waits for the ring, and all the rest would take its time.
    await patiently(pages, HEAD_START);
    await Promise.allSettled([
      pages,
      ...[...this.#screens].map(([port, call]) => this.#tellScreen(core, port, call)),
      ...[...this.#desks].map(([port, told]) => told.tell(core, port)),
      this.#tellBadge(core),
      keepReminders(core),
      core.rooms.sync(),
      core.live.mirroring.keep(core),
    ]);
  }

  async #tellScreen(core: Core, port: browser.Runtime.Port, call: ViewCall): Promise<void> {
    port.postMessage(call.call === 'view' ? await popupView(core, call) : await roomsView(core, call.room));
  }

  async #tellPage(core: Core, doc: LiveDoc): Promise<void> {
    const guidance = await guidanceFor(core, doc);
    const text = JSON.stringify(guidance);
    if (this.#told.get(doc.ref.id) === text) return;
    // What a page is told counts whether or not it can be drawn there; a page that hangs keeps nobody waiting.
    await patiently(this.#send(doc, guidance).then(() => this.#told.set(doc.ref.id, text)));
  }

  async #send(doc: LiveDoc, guidance: Guidance): Promise<void> {
    const { tabId, frameId } = doc;
    const draws = guidance.card !== null || doc.held !== null;
    await Promise.all([
      draws && showOverlay(doc),
      browser.tabs.sendMessage(tabId, { push: 'guidance', doc: doc.ref.id, guidance }, { frameId }),
    ]);
  }

  async #tellBadge(core: Core): Promise<void> {
    const words = badgeWords[core.language];
    const lines = await tenantLines(core);
    const mine = lines.find((line) => line.myTurn);
    const state = await badgeState(core, lines);
    const { tenant, seen } = await titleWords(core, {
      tenant: mine?.tenantName ?? '',
      seen: seenLine(core, null),
    });
    await showBadge(state, fill(words[state], { tenant }), seen);
  }
}

async function badgeState(core: Core, lines: readonly TenantLine[]): Promise<BadgeState> {
  if (!(await isGuarding())) return 'notGuarding';
  if ((await core.ledger.trouble()) !== null || lines.some(({ trouble }) => trouble)) return 'trouble';
  return lines.some(({ myTurn }) => myTurn) ? 'myTurn' : 'quiet';
}
