/** The controls that were shown to Handrail, kept for their tenant. */
import type { IDBPDatabase } from 'idb';
import type { TenantKey } from '../checklist/fact.ts';
import type { Remembered } from '../pick/clue.ts';
import { remembered } from '../pick/schema.ts';
import type { Database, Shape, Tx } from './database.ts';

/** All keys of a tenant's records. */
const ofTenant = (tenant: TenantKey): IDBKeyRange => IDBKeyRange.bound([tenant], [tenant, []]);

/** What is remembered for a tenant, by control. What cannot be read helps nobody, and is left out. */
export async function cluesOf(db: IDBPDatabase<Shape>, tenant: TenantKey): Promise<readonly Remembered[]> {
  const records = await db.getAll('clues', ofTenant(tenant));
  return records.flatMap((record) => {
    const read = remembered.safeParse(record.remembered);
    return read.success ? [read.data] : [];
  });
}

/** Forgets one control, or all of a tenant (null). */
export const dropClues = (tx: Tx<'readwrite'>, tenant: TenantKey, control: string | null): Promise<void> =>
  tx.objectStore('clues').delete(control === null ? ofTenant(tenant) : IDBKeyRange.only([tenant, control]));

/** What the worker does with them; every error comes out as a `LedgerError`. */
export interface ClueBook {
  readonly of: (tenant: TenantKey) => Promise<readonly Remembered[]>;
  /** Remembers for a tenant that is known, in the place of the same control's; false where it is not known. */
  readonly keep: (tenant: TenantKey, one: Remembered) => Promise<boolean>;
  /** Forgets one control, or all of a tenant (null). */
  readonly drop: (tenant: TenantKey, control: string | null) => Promise<void>;
}

export const clueBook = (database: Database): ClueBook => ({
  of: (tenant) => database.read((db) => cluesOf(db, tenant)),
  keep: (tenant, one) =>
    database.write(['clues', 'tenants'], async (tx) => {
      if (!(await tx.objectStore('tenants').get(tenant))) return false;
      await tx.objectStore('clues').put({ tenant, control: one.clue.control, remembered: one });
      return true;
    }),
  drop: (tenant, control) => database.write(['clues'], (tx) => dropClues(tx, tenant, control)),
});
