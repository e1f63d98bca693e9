/** The live documents of the consoles: which tab and frame, how old, which tenant, what they last showed. */
import browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import { consoleId } from '../../lib/calls/consoles.ts';
import { click, munchkin, sighting } from '../../lib/calls/schema.ts';
import type { Sighting } from '../../lib/calls/sighting.ts';
import type { Click } from '../../lib/checklist/checklist.ts';
import type { DocRef, TenantKey } from '../../lib/checklist/fact.ts';
import type { ControlId } from '../../lib/consoles/console.ts';
import type { DocTenant } from '../../lib/record/tenant.ts';

export interface LiveDoc {
  readonly ref: DocRef;
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly tenant: DocTenant;
  readonly sighting: Sighting | null;
  /** Controls of the way that were followed, as its globals hint. */
  readonly hinted: readonly ControlId[];
  /** The last held click, for the override and tenant windows. */
  readonly held: Click | null;
}

const PREFIX = 'doc:';

const stored: z.ZodMiniType<LiveDoc> = z.object({
  ref: z.object({ id: z.string(), after: z.number() }),
  tabId: z.number(),
  frameId: z.number(),
  url: z.string(),
  tenant: z.object({
    tenant: z.nullable(munchkin),
    by: z.nullable(z.enum(['page', 'account', 'named'])),
    account: z.nullable(z.string()),
    guess: z.optional(z.boolean()),
  }),
  sighting: z.nullable(sighting),
  hinted: z.array(consoleId),
  held: z.nullable(click),
});

/**
 * Kept in `storage.session`: documents end with the browser, but outlive the worker. One key per
 * document, since frames report in parallel.
 */
export class Documents {
  readonly #live = new Map<string, LiveDoc>();
  #loaded: Promise<void> | null = null;

  async get(id: string): Promise<LiveDoc | null> {
    await this.#load();
    return this.#live.get(id) ?? null;
  }

  async all(): Promise<readonly LiveDoc[]> {
    await this.#load();
    return [...this.#live.values()];
  }

  async put(doc: LiveDoc): Promise<LiveDoc> {
    await this.#load();
    this.#live.set(doc.ref.id, doc);
    await browser.storage.session.set({ [PREFIX + doc.ref.id]: doc });
    return doc;
  }

  /** Whose a document is, as it was found out meanwhile: what the frame has told since stays. Null where it has gone. */
  async name(id: string, tenant: TenantKey): Promise<LiveDoc | null> {
    const doc = await this.get(id);
    if (doc === null || doc.tenant.tenant !== null) return doc;
    return this.put({ ...doc, tenant: { ...doc.tenant, tenant, by: 'page' } });
  }

  /** A click was held in a document: what the frame has told since the call came stays. */
  async hold(id: string, held: Click): Promise<void> {
    const doc = await this.get(id);
    if (doc !== null) await this.put({ ...doc, held });
  }

  /** Forgets the documents of a tab, or of one frame of it; `except` is the document that took its place. */
  async drop(tabId: number, frameId: number | null, except: string | null = null): Promise<void> {
    await this.#load();
    const gone = [...this.#live.values()].filter(
      (doc) => doc.tabId === tabId && (frameId === null || doc.frameId === frameId) && doc.ref.id !== except,
    );
    for (const doc of gone) this.#live.delete(doc.ref.id);
    await browser.storage.session.remove(gone.map((doc) => PREFIX + doc.ref.id));
  }

  /** Forgets one document: its frame has gone, and nothing took its place. */
  async forget(id: string): Promise<void> {
    await this.#load();
    this.#live.delete(id);
    await browser.storage.session.remove(PREFIX + id);
  }

  #load(): Promise<void> {
    this.#loaded ??= browser.storage.session.get(null).then((entries) => {
      for (const [key, value] of Object.entries(entries)) {
        const doc = key.startsWith(PREFIX) ? stored.safeParse(value) : null;
        if (doc?.success) this.#live.set(doc.data.ref.id, doc.data);
      }
    });
    return this.#loaded;
  }
}
