/** A tenant in the store as a whole: known, exported, erased. */
import type { IDBPDatabase } from 'idb';
import type { TenantKey } from '../checklist/fact.ts';
import { untie } from './accounts.ts';
import { cluesOf, dropClues } from './clues.ts';
import { randomHead, type Shape, type Store, type Tx } from './database.ts';
import { lastNumber } from './numbers.ts';
import { type Reader, storedFacts } from './reading.ts';
import { dropRooms } from './rooms.ts';

/** `000-…` is reserved for practice. */
function isPractice(tenant: TenantKey): boolean {
  return tenant.startsWith('000-');
}

/** Enters a tenant that has no name yet. */
export async function know(tx: Tx<'readwrite'>, tenant: TenantKey): Promise<void> {
  if (!(await tx.objectStore('tenants').get(tenant))) await change(tx, tenant, {});
}

/** Something of a tenant has changed in this transaction: what was folded before no longer counts. */
export async function change(
  tx: Tx<'readwrite'>,
  tenant: TenantKey,
  { name }: { readonly name?: string },
): Promise<void> {
  const store = tx.objectStore('tenants');
  const known = name ?? (await store.get(tenant))?.name ?? '';
  await store.put({ tenant, name: known, head: randomHead() });
}

export async function exportTenant(
  db: IDBPDatabase<Shape>,
  reader: Reader,
  tenant: TenantKey,
  now: number,
): Promise<string> {
  const [all, name, accounts, clues, desk] = await Promise.all([
    storedFacts(db, null),
    db.get('tenants', tenant),
    db.getAll('accounts'),
    cluesOf(db, tenant),
    db.get('desk', tenant),
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
    desk: desk?.entry ?? null,
    unreadable: aside.filter(({ record }) => concerns(record, tenant)),
  };
  return JSON.stringify(value, null, 2);
}

export async function isSole(db: IDBPDatabase<Shape>, tenant: TenantKey): Promise<boolean> {
  const [known, erased] = await Promise.all([db.getAllKeys('tenants'), db.get('numbers', 'erased')]);
  const others = known.filter((one) => one !== tenant && isPractice(one) === isPractice(tenant));
  return others.length === 0 && (isPractice(tenant) || !erased);
}

/** The stores in which something of a tenant can be. */
export const OF_TENANTS: Store[] = [
  'facts',
  'numbers',
  'accounts',
  'tenants',
  'clues',
  'rooms',
  'folds',
  'desk',
];

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
  await tx.objectStore('folds').delete(tenant);
  await tx.objectStore('desk').delete(tenant);
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
