/**
 * Folds kept from one start of the worker to the next. A head names one state of a tenant's facts and is never given
 * twice, so a fold that is kept beside another head than the tenant has now is simply an old one.
 */
import type { TenantKey } from '../checklist/fact.ts';
import type { Database, FoldRecord } from './database.ts';

export interface FoldBook {
  /** The head of every tenant that is known. */
  readonly heads: () => Promise<ReadonlyMap<TenantKey, string>>;
  readonly all: () => Promise<readonly FoldRecord[]>;
  /**
   * In the place of those before; `head` must have been read before the facts were. What has another head meanwhile, or
   * was erased, is left out.
   */
  readonly keep: (folds: readonly FoldRecord[]) => Promise<void>;
}

export const foldBook = (database: Database): FoldBook => ({
  heads: () =>
    database.read(
      async (db) => new Map((await db.getAll('tenants')).map(({ tenant, head }) => [tenant, head])),
    ),
  all: () => database.read((db) => db.getAll('folds')),
  keep: (folds) =>
    database.write(['folds', 'tenants'], async (tx) => {
      for (const fold of folds) {
        const known = await tx.objectStore('tenants').get(fold.tenant);
        if (known?.head === fold.head) await tx.objectStore('folds').put(fold);
      }
    }),
});
