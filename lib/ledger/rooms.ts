/** What is kept of rooms beside their facts: the last post of each member, and what this seat has posted. */
import type { IDBPDatabase } from 'idb';
import type { TenantKey } from '../checklist/fact.ts';
import type { RoomId } from '../checklist/roomfact.ts';
import { type RoomRecord, roomRecord } from '../room/schema.ts';
import type { Database, Shape, Tx } from './database.ts';

/** What the worker does with them; every error comes out as a `LedgerError`. */
export interface RoomBook {
  /** Null where there is none, or none that can be read: members then post once more. */
  readonly of: (room: RoomId) => Promise<RoomRecord | null>;
  /** In the place of what was kept. Only of a tenant that is known: one that was erased does not come back. */
  readonly keep: (record: RoomRecord) => Promise<void>;
  readonly drop: (room: RoomId) => Promise<void>;
  /** Tenants that have rooms. */
  readonly tenants: () => Promise<readonly TenantKey[]>;
}

export const roomBook = (database: Database): RoomBook => ({
  of: async (room) => {
    const record = await database.read((db) => db.get('rooms', room));
    const read = roomRecord.safeParse(record?.kept);
    return read.success ? read.data : null;
  },
  keep: (kept) =>
    database.write(['rooms', 'tenants'], async (tx) => {
      const { room, tenant } = kept;
      if (await tx.objectStore('tenants').get(tenant))
        await tx.objectStore('rooms').put({ room, tenant, kept });
    }),
  drop: (room) => database.write(['rooms'], (tx) => tx.objectStore('rooms').delete(room)),
  tenants: () => database.read(tenantsWithRooms),
});

async function tenantsWithRooms(db: IDBPDatabase<Shape>): Promise<readonly TenantKey[]> {
  const found = new Set<TenantKey>();
  let cursor = await db.transaction('rooms').store.index('tenant').openKeyCursor(null, 'nextunique');
  while (cursor) {
    found.add(cursor.key);
    cursor = await cursor.continue();
  }
  return [...found];
}

/** Of an erased tenant nothing stays. */
export async function dropRooms(tx: Tx<'readwrite'>, tenant: TenantKey): Promise<void> {
  const store = tx.objectStore('rooms');
  for (const room of await store.index('tenant').getAllKeys(tenant)) await store.delete(room);
}
