/** Which account belongs to which tenant, as readings and invitations tied them. */
import type { IDBPDatabase } from 'idb';
import type { TenantKey } from '../checklist/fact.ts';
import type { AccountRecord, Shape, Tx } from './database.ts';

/** The account as a key: the same account shown twice is the same key. */
export function accountKey(account: string): string {
  return account.normalize('NFKC').trim().toLowerCase();
}

/** The one tenant of an account; null where there is none, or more than one was ever seen. */
export function onlyTenant(record: AccountRecord | undefined): TenantKey | null {
  if (!record || record.many || record.tenants.length !== 1) return null;
  return record.tenants[0] ?? null;
}

/** The tenant is known, and the account (null: none) is tied to it. */
export async function isTied(
  db: IDBPDatabase<Shape>,
  account: string | null,
  tenant: TenantKey,
): Promise<boolean> {
  const [same, known] = await Promise.all([
    account === null ? null : db.get('accounts', accountKey(account)),
    db.get('tenants', tenant),
  ]);
  return known !== undefined && (same === null || (same?.tenants.includes(tenant) ?? false));
}

export async function tie(tx: Tx<'readwrite'>, account: string, tenant: TenantKey): Promise<void> {
  const store = tx.objectStore('accounts');
  const key = accountKey(account);
  const known = await store.get(key);
  const tenants = [...new Set([...(known?.tenants ?? []), tenant])];
  await store.put({ account: key, tenants, many: (known?.many ?? false) || tenants.length > 1 });
}

/** Forgets a tenant. An account that was seen with others too stays ambiguous. */
export async function untie(tx: Tx<'readwrite'>, tenant: TenantKey): Promise<void> {
  const store = tx.objectStore('accounts');
  for (const record of await store.getAll()) {
    if (!record.tenants.includes(tenant)) continue;
    const tenants = record.tenants.filter((one) => one !== tenant);
    await (tenants.length === 0 ? store.delete(record.account) : store.put({ ...record, tenants }));
  }
}
