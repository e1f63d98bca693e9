import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeSeat } from '../share/keys.ts';
import { bodies, TENANT } from '../share/sample.ts';
import { writeFact } from '../share/signed.ts';
import { fresh, numbers } from './fresh.ts';

const other = await makeSeat();
const { said, withdrew } = bodies(other.keys);

/** What the browser itself does: damage a record behind the ledger's back. */
async function damage(name: string, change: (record: Record<string, unknown>) => void, n = 1): Promise<void> {
  const db = await openDB(name);
  const record = await db.getFromIndex('facts', 'own', n);
  change(record);
  await db.put('facts', record);
  db.close();
}

afterEach(() => vi.restoreAllMocks());

describe('what cannot be read', () => {
  it.each([
    [
      'hash',
      (record: Record<string, unknown>) =>
        Object.assign(record, { text: String(record.text).replace('revoke', 'rev0ke') }),
    ],
    ['text', (record: Record<string, unknown>) => Object.assign(record, { text: '{"v":1' })],
    ['misfiled', (record: Record<string, unknown>) => Object.assign(record, { seat: 'x' })],
    ['shape', (record: Record<string, unknown>) => delete record.sig],
    ['shape', (record: Record<string, unknown>) => Object.assign(record, { text: 5 })],
  ])('is set aside as %s and hinders nothing', async (why, change) => {
    const { ledger, name, again } = await fresh();
    await ledger.append(TENANT, said);
    const kept = await ledger.append(TENANT, withdrew);
    expect(await ledger.trouble()).toBeNull();
    await damage(name, change);
    for (const reader of [ledger, await again()]) {
      expect(await reader.facts(TENANT)).toEqual([kept]);
      expect(await reader.aside()).toMatchObject([{ why }]);
      expect(await reader.trouble()).toBe('ledgerBroken');
    }
    expect(JSON.parse(await ledger.exportTenant(TENANT)).unreadable).toHaveLength(1);
    expect((await ledger.append(TENANT, said)).n).toBe(3);
  });

  it('is put right when the same fact arrives once more', async () => {
    const { ledger, name } = await fresh();
    const { signed, fact } = await writeFact(other, TENANT, 7, 5, said);
    await ledger.receive(signed, other.keys);
    const db = await openDB(name);
    await db.put('facts', { ...(await db.get('facts', fact.id)), text: 'damaged' });
    db.close();
    expect(await ledger.facts(TENANT)).toEqual([]);
    expect(await ledger.receive(signed, other.keys)).toEqual({ fact, already: false });
    expect(await ledger.facts(TENANT)).toEqual([fact]);
  });

  it('is found by asking for each, where one record makes the disk fail for all', async () => {
    const { ledger } = await fresh();
    const first = await ledger.append(TENANT, said);
    const second = await ledger.append(TENANT, withdrew);
    const failing = new DOMException('Failed to read large IndexedDB value', 'DataError');
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
      throw failing;
    });
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (key === first.id) throw failing;
      return get.call(this, key);
    });
    expect(await ledger.facts(TENANT)).toEqual([second]);
  });
});

describe('faults of the store', () => {
  it('surface as diskFull, and are over once a write succeeds', async () => {
    const { ledger } = await fresh();
    await ledger.append(TENANT, said);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(ledger.append(TENANT, said)).rejects.toMatchObject({
      name: 'LedgerError',
      code: 'diskFull',
    });
    expect(await ledger.trouble()).toBe('diskFull');
    expect(await numbers(ledger)).toEqual([1]);
    expect((await ledger.append(TENANT, said)).n).toBe(2);
    expect(await ledger.trouble()).toBeNull();
  });

  it('surface as blocked where a newer version has changed the store', async () => {
    const { ledger, name } = await fresh();
    const newer = await openDB(name, 99);
    await expect(ledger.append(TENANT, said)).rejects.toMatchObject({ code: 'blocked' });
    expect(await ledger.trouble()).toBe('ledgerBroken');
    newer.close();
  });

  it('stand in nobody’s way: a newer version opens the store under an open ledger', async () => {
    const { ledger, name } = await fresh();
    await ledger.append(TENANT, said);
    const newer = await openDB(name, 99);
    expect(newer.version).toBe(99);
    await expect(ledger.head()).rejects.toMatchObject({ code: 'blocked' });
    newer.close();
  });

  it('are survived: a store that the person deleted begins anew with another seat', async () => {
    const { ledger, name } = await fresh();
    const before = await ledger.seat();
    await ledger.append(TENANT, said);
    await deleteDB(name);
    expect(await ledger.facts(TENANT)).toEqual([]);
    const fact = await ledger.append(TENANT, said);
    expect(fact.n).toBe(1);
    expect(fact.seat).not.toBe(before.id);
  });
});
