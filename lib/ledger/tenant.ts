/** A tenant in the store as a whole: known, exported, erased. */
import type { IDBPDatabase } from 'idb';
import type { TenantKey } from '../checklist/fact.ts';
import { untie } from './accounts.ts';
import { cluesOf, dropClues } from './clues.ts';
import type { Shape, Tx } from './database.ts';
import { lastNumber } from './numbers.ts';
import { type Reader, storedFacts } from './reading.ts';
import { dropRooms } from './rooms.ts';

/** `000-…` is reserved for practice. */
export function isPractice(tenant: TenantKey): boolean {
  return tenant.startsWith('000-');
}

/** Enters a tenant that has no name yet. */
export async function know(tx: Tx<'readwrite'>, tenant: TenantKey): Promise<void> {
  const store = tx.objectStore('tenants');
  if (!(await store.get(tenant))) await store.put({ tenant, name: '' });
}

export async function exportTenant(
  db: IDBPDatabase<Shape>,
  reader: Reader,
  tenant: TenantKey,
  now: number,
): Promise<string> {
  const [all, name, accounts, clues] = await Promise.all([
    storedFacts(db, null),
    db.get('tenants', tenant),
    db.getAll('accounts'),
    cluesOf(db, tenant),
  ]);
  const records = new Map(all.map(({ key, record }) => [key, record]));
  const { facts, aside } = await reader.sort(all);
  const value = {
    handrail: 'export',
    version: 1,
    exported: new Date(now).toISOString(),
    tenant,
    name: name?.name ?? '',
    accounts: accounts.filter((one) => one.tenants.includes(tenant)).map((one) => one.account),
    facts: facts
      .filter((fact) => fact.tenant === tenant)
      .map((fact) => ({ ...fact, stored: records.get(fact.id) })),
    shown: clues,
    unreadable: aside.filter(({ record }) => concerns(record, tenant)),
  };
  return JSON.stringify(value, null, 2);
}

export async function eraseTenant(tx: Tx<'readwrite'>, tenant: TenantKey): Promise<void> {
  const numbers = tx.objectStore('numbers');
  const head = await lastNumber(tx);
  if (head > 0) await numbers.put(head, 'head');
  let cursor = await tx.objectStore('facts').openCursor();
  while (cursor) {
    if (concerns(cursor.value, tenant)) await cursor.delete();
    cursor = await cursor.continue();
  }
  await untie(tx, tenant);
  await dropClues(tx, tenant, null);
  await dropRooms(tx, tenant);
  await tx.objectStore('tenants').delete(tenant);
  if (!isPractice(tenant)) await numbers.put(((await numbers.get('erased')) ?? 0) + 1, 'erased');
}

/** A damaged record that has lost its tenant still counts as a tenant's where its text names it. */
function concerns(record: unknown, tenant: TenantKey): boolean {
  if (typeof record !== 'object' || record === null) return false;
  if ('tenant' in record && typeof record.tenant === 'string') return record.tenant === tenant;
  return JSON.stringify(record).includes(tenant);
}
