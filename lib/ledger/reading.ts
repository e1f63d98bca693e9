/** Reads stored facts. One that cannot be read is set aside: named, left where it is, and no hindrance to the others. */
import type { IDBPDatabase } from 'idb';
import { z } from 'zod/mini';
import type { Fact, FactId, SignedFact } from '../checklist/fact.ts';
import { readText } from '../share/signed.ts';
import type { Shape } from './database.ts';

/**
 * A record that cannot be read: not given out by the browser (`record` is null), of another shape, no fact, not the
 * fact that its key names, or filed under another tenant or seat than its own.
 */
export interface Aside {
  readonly key: string;
  readonly why: 'storage' | 'shape' | 'text' | 'hash' | 'misfiled';
  readonly record: unknown;
}

const shape = z.object({
  id: z.string(),
  text: z.string(),
  sig: z.string(),
  tenant: z.string(),
  seat: z.string(),
});

/** Facts that are kept read: some megabytes, and more than anybody's own tenants have. */
const MOST_KNOWN = 20_000;
/** A fact, and what was signed. */
export interface SignedAs {
  readonly fact: Fact;
  readonly signed: SignedFact;
}

export class Reader {
  // Facts are immutable: what was read and hashed once need not be hashed again.
  readonly #known = new Map<FactId, { readonly text: string; readonly fact: Fact }>();
  readonly #aside = new Set<string>();
  /** How often all was forgotten: what was read before is no finding any more. */
  #forgotten = 0;

  /** Something could not be read when it was last looked at. */
  get foundAside(): boolean {
    return this.#aside.size > 0;
  }

  /** The fact of a record, or why it is none. */
  async fact(record: unknown): Promise<Fact | Aside['why']> {
    const parsed = shape.safeParse(record);
    if (!parsed.success) return 'shape';
    const { id, text, tenant, seat } = parsed.data;
    const fact = await this.#read(id, text);
    if (typeof fact === 'string') return fact;
    return fact.tenant === tenant && fact.seat === seat ? fact : 'misfiled';
  }

  /** The facts of records with their exact texts and signatures; what cannot be read is left out. */
  async signed(records: readonly Stored[]): Promise<readonly SignedAs[]> {
    const read = records.map(async ({ record }) => {
      const fact = await this.fact(record);
      const parsed = shape.safeParse(record);
      if (typeof fact === 'string' || !parsed.success) return [];
      return [{ fact, signed: { text: parsed.data.text, sig: parsed.data.sig } }];
    });
    return (await Promise.all(read)).flat();
  }

  async #read(id: FactId, text: string): Promise<Fact | Aside['why']> {
    const known = this.#known.get(id);
    if (known?.text === text) return known.fact;
    const fact = await readText(text);
    if (typeof fact === 'string') return 'text';
    if (fact.id !== id) return 'hash';
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(id, { text, fact });
    return fact;
  }

  /** Sorts records into facts (by seat and number) and what is set aside. */
  async sort(records: readonly Stored[]): Promise<{ readonly facts: Fact[]; readonly aside: Aside[] }> {
    const facts: Fact[] = [];
    const aside: Aside[] = [];
    const forgotten = this.#forgotten;
    // Hashing is elsewhere: all at once is several times as fast as one after the other.
    const read = await Promise.all(
      records.map(async ({ key, record }) => ({
        key,
        record,
        fact: record === null ? ('storage' as const) : await this.fact(record),
      })),
    );
    for (const { key, record, fact } of read) {
      if (typeof fact === 'string') {
        if (forgotten === this.#forgotten) this.#aside.add(key);
        aside.push({ key, why: fact, record });
      } else {
        this.#aside.delete(key);
        facts.push(fact);
      }
    }
    facts.sort((a, b) => (a.seat < b.seat ? -1 : a.seat > b.seat ? 1 : a.n - b.n || (a.id < b.id ? -1 : 1)));
    return { facts, aside };
  }

  forget(): void {
    this.#forgotten += 1;
    this.#known.clear();
    this.#aside.clear();
  }
}

/** A record as the store gives it out; null where it cannot. */
export interface Stored {
  readonly key: string;
  readonly record: unknown;
}

/** All stored facts, or those that an index finds. */
export async function storedFacts(
  db: IDBPDatabase<Shape>,
  by: { readonly index: 'tenant' | 'seat'; readonly is: string } | null,
): Promise<readonly Stored[]> {
  const keys = by ? await db.getAllKeysFromIndex('facts', by.index, by.is) : await db.getAllKeys('facts');
  try {
    const records = by ? await db.getAllFromIndex('facts', by.index, by.is) : await db.getAll('facts');
    if (records.length === keys.length) return keys.map((key, at) => ({ key, record: records[at] ?? null }));
  } catch {
    // One record on a damaged disk makes the whole request fail: ask for each by itself.
  }
  return Promise.all(
    keys.map(async (key) => ({ key, record: (await db.get('facts', key).catch(() => null)) ?? null })),
  );
}
