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
  /** The Munchkin ID in its page's globals. */
  readonly says?: TenantKey | null;
  readonly sighting: Sighting | null;
  /** Controls of the way that were followed, as its globals hint. */
  readonly hinted: readonly ControlId[];
  /** The last held click, for the override and tenant windows. */
  readonly held: Click | null;
  /** A click was let through while no dialog stood there: one that comes then asks about it. */
  readonly clicked?: boolean;
}

/** A customer's page that is gone from a tab that stays: it may come back, as from a sign-in elsewhere. */
export interface Away {
  readonly tenant: TenantKey;
  readonly tabId: number;
  /** ms of this machine's clock. */
  readonly since: number;
}

const PREFIX = 'doc:';
const AWAY = 'away';

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
  says: z.exactOptional(z.nullable(munchkin)),
  sighting: z.nullable(sighting),
  hinted: z.array(consoleId),
  held: z.nullable(click),
  clicked: z.exactOptional(z.boolean()),
});

const storedAway: z.ZodMiniType<readonly Away[]> = z.array(
  z.object({ tenant: munchkin, tabId: z.number(), since: z.number() }),
);

/**
 * Kept in `storage.session`: documents end with the browser, but outlive the worker. One key per
 * document, since frames report in parallel.
 */
export class Documents {
  readonly #live = new Map<string, LiveDoc>();
  /** By customer and tab. */
  readonly #away = new Map<string, Away>();
  #loaded: Promise<void> | null = null;

  async get(id: string): Promise<LiveDoc | null> {
    await this.#load();
    return this.#live.get(id) ?? null;
  }

  async all(): Promise<readonly LiveDoc[]> {
    await this.#load();
    return [...this.#live.values()];
  }

  /** Those that are away, from tabs that are still there. */
  async away(): Promise<readonly Away[]> {
    await this.#load();
    return [...this.#away.values()];
  }

  async put(doc: LiveDoc): Promise<LiveDoc> {
    await this.#load();
    const before = this.#live.get(doc.ref.id);
    this.#live.set(doc.ref.id, doc);
    await browser.storage.session.set({ [PREFIX + doc.ref.id]: doc });
    if (before !== undefined && before.tenant.tenant !== doc.tenant.tenant) await this.#left([before]);
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

  /** A click was let through in a document. */
  async click(id: string): Promise<void> {
    const doc = await this.get(id);
    if (doc !== null && doc.sighting?.dialog !== true) await this.put({ ...doc, clicked: true });
  }

  /** Forgets the documents of a tab, or of one frame of it: `except` took their place. */
  async drop(tabId: number, frameId: number | null, except: string): Promise<void> {
    await this.#load();
    const gone = [...this.#live.values()].filter(
      (doc) => doc.tabId === tabId && (frameId === null || doc.frameId === frameId) && doc.ref.id !== except,
    );
    await this.#remove(gone);
    await this.#left(gone);
  }

  /** Forgets one document: its frame has gone, and nothing took its place. */
  async forget(id: string): Promise<void> {
    const doc = await this.get(id);
    if (doc === null) return;
    await this.#remove([doc]);
    await this.#left([doc]);
  }

  /** A tab is closed; whose pages it had, or had had. */
  async close(tabId: number): Promise<ReadonlySet<TenantKey>> {
    await this.#load();
    const gone = [...this.#live.values()].filter((doc) => doc.tabId === tabId);
    const away = [...this.#away.values()].filter((one) => one.tabId === tabId);
    await this.#remove(gone);
    await this.settle(away);
    return new Set([
      ...gone.flatMap(({ tenant }) => tenant.tenant ?? []),
      ...away.map(({ tenant }) => tenant),
    ]);
  }

  /** They are waited for no longer. */
  async settle(away: readonly Away[]): Promise<void> {
    for (const one of away) this.#away.delete(awayKey(one));
    if (away.length > 0) await this.#keepAway();
  }

  async #remove(gone: readonly LiveDoc[]): Promise<void> {
    for (const { ref } of gone) this.#live.delete(ref.id);
    await browser.storage.session.remove(gone.map(({ ref }) => PREFIX + ref.id));
  }

  async #left(gone: readonly LiveDoc[]): Promise<void> {
    const since = Date.now();
    const away = gone.flatMap(({ tabId, tenant: { tenant } }) =>
      tenant === null ? [] : [{ tenant, tabId, since }],
    );
    for (const one of away) this.#away.set(awayKey(one), one);
    if (away.length > 0) await this.#keepAway();
  }

  #keepAway(): Promise<void> {
    return browser.storage.session.set({ [AWAY]: [...this.#away.values()] });
  }

  #load(): Promise<void> {
    this.#loaded ??= browser.storage.session.get(null).then((entries) => {
      for (const [key, value] of Object.entries(entries)) {
        const doc = key.startsWith(PREFIX) ? stored.safeParse(value) : null;
        if (doc?.success) this.#live.set(doc.data.ref.id, doc.data);
      }
      const away = storedAway.safeParse(entries[AWAY]);
      if (away.success) for (const one of away.data) this.#away.set(awayKey(one), one);
    });
    return this.#loaded;
  }
}

const awayKey = ({ tenant, tabId }: Away): string => `${tenant} ${tabId}`;
