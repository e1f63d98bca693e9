/** What the desk keeps of tenants for itself, each in one record. */
import type { TenantKey } from '../checklist/fact.ts';
import { type Entry, entry, isEmpty, NOTHING } from '../desk/entry.ts';
import type { Database } from './database.ts';

/** Every error comes out as a `LedgerError`. */
export interface DeskBook {
  /** What cannot be read helps nobody, and is left out. */
  readonly all: () => Promise<ReadonlyMap<TenantKey, Entry>>;
  /** Changes entries in one transaction; `change` must be pure. An empty one is taken away. */
  readonly change: (
    tenants: readonly TenantKey[],
    change: (before: Entry, tenant: TenantKey) => Entry,
  ) => Promise<void>;
}

export const deskBook = (database: Database): DeskBook => ({
  all: () =>
    database.read(async (db) => {
      const found = new Map<TenantKey, Entry>();
      for (const record of await db.getAll('desk')) {
        const read = entry.safeParse(record.entry);
        if (read.success) found.set(record.tenant, read.data);
      }
      return found;
    }),
  change: (tenants, change) =>
    database.write(['desk'], async (tx) => {
      const store = tx.objectStore('desk');
      for (const tenant of tenants) {
        const read = entry.safeParse((await store.get(tenant))?.entry);
        const after = change(read.success ? read.data : NOTHING, tenant);
        await (isEmpty(after) ? store.delete(tenant) : store.put({ tenant, entry: after }));
      }
    }),
});
