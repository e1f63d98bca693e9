import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeSeat } from '../share/keys.ts';
import { bodies, TENANT } from '../share/sample.ts';
import { writeFact } from '../share/signed.ts';
import { fresh, numbers } from './fresh.ts';
import { LedgerError } from './ledger.ts';

const OTHER = '999-XYZ-999';
const other = await makeSeat();
const { said, invited, noted, withdrew } = bodies(other.keys);

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1);

afterEach(() => vi.restoreAllMocks());

describe('the seat', () => {
  it('is made once, also by two workers at the same time, and outlives them', async () => {
    const { ledger, again } = await fresh();
    const seats = await Promise.all([ledger.seat(), (await again()).seat(), ledger.seat()]);
    expect(new Set(seats.map((seat) => seat.id)).size).toBe(1);
    await ledger.close();
    expect((await (await again()).seat()).keys).toEqual(seats[0].keys);
  });

  it('keeps private keys that nobody can read out', async () => {
    const { ledger } = await fresh();
    const { signing, agreeing } = await ledger.seat();
    expect([signing.extractable, agreeing.extractable]).toEqual([false, false]);
    await expect(crypto.subtle.exportKey('jwk', signing)).rejects.toThrow();
  });
});

describe('numbers', () => {
  it('run without gaps or doubles when two workers append in parallel', async () => {
    const { ledger, again } = await fresh();
    const workers = [ledger, await again()] as const;
    const written = await Promise.all(
      upTo(60).map((at) => workers[at % 2 === 0 ? 0 : 1].append(at % 3 ? TENANT : OTHER, said)),
    );
    expect(written.map((fact) => fact.n).sort((a, b) => a - b)).toEqual(upTo(60));
    const stored = [...(await numbers(ledger)), ...(await numbers(ledger, OTHER))];
    expect(stored.sort((a, b) => a - b)).toEqual(upTo(60));
    expect(await (await again()).head()).toBe(60);
  });

  it('have no gap where the worker died while signing', async () => {
    const { ledger, again } = await fresh();
    await ledger.append(TENANT, said);
    vi.spyOn(crypto.subtle, 'sign').mockRejectedValueOnce(new Error('worker stopped'));
    await expect(ledger.append(TENANT, said)).rejects.toThrow('worker stopped');
    expect((await (await again()).append(TENANT, said)).n).toBe(2);
    expect((await ledger.append(TENANT, said)).n).toBe(3);
  });

  it('have no gap where the transaction was aborted, and nothing of it is stored', async () => {
    const { ledger } = await fresh();
    await ledger.append(TENANT, said);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      const request = put.call(this, value, key);
      this.transaction.abort();
      return request;
    });
    await expect(ledger.append(TENANT, said)).rejects.toBeInstanceOf(LedgerError);
    expect(await numbers(ledger)).toEqual([1]);
    expect((await ledger.append(TENANT, said)).n).toBe(2);
  });

  it('go on after a tenant was erased', async () => {
    const { ledger, again } = await fresh();
    await ledger.append(TENANT, said);
    await ledger.append(TENANT, said);
    await ledger.eraseTenant(TENANT);
    expect(await ledger.head()).toBe(2);
    expect((await (await again()).append(OTHER, said)).n).toBe(3);
  });

  it('go on from the highest fact where the counter was damaged', async () => {
    const { ledger, name } = await fresh();
    await ledger.append(TENANT, said);
    const db = await openDB(name);
    await db.put('numbers', 'damaged', 'head');
    db.close();
    expect((await ledger.append(TENANT, said)).n).toBe(2);
  });

  it('tell what a document of a certain age can have known', async () => {
    let clock = 1000;
    const { ledger } = await fresh(() => clock);
    expect(await ledger.numberAt(1000)).toBe(0);
    await ledger.append(TENANT, said);
    clock = 2000;
    await ledger.append(OTHER, said);
    clock = 3000;
    expect(await ledger.numberAt(1000.5)).toBe(0); // the same millisecond: in doubt before
    expect(await ledger.numberAt(1001)).toBe(1);
    expect(await ledger.numberAt(2999)).toBe(2);
    expect(await ledger.numberAt(5000)).toBe(0); // still to come: the clock was set back
  });
});

describe('append', () => {
  it('acknowledges what is on disk, by a transaction that waits for the disk', async () => {
    const { ledger, again } = await fresh();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const fact = await ledger.append(TENANT, said);
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
    expect(await (await again()).facts(TENANT)).toEqual([fact]);
  });

  it('tidies what a page shows, so that any name can be signed', async () => {
    const { ledger } = await fresh();
    const fact = await ledger.append(TENANT, { ...noted, text: `a\u0000b${'長'.repeat(600)}` });
    expect(fact.body).toMatchObject({ text: `a b${'長'.repeat(498)}…` });
  });

  it('refuses a tenant that is none, and goes on', async () => {
    const { ledger } = await fresh();
    await expect(ledger.append('acme', said)).rejects.toThrow(TypeError);
    expect((await ledger.append(TENANT, said)).n).toBe(1);
  });

  it('tells listeners of each change, until they unsubscribe', async () => {
    const { ledger } = await fresh();
    const heard: unknown[] = [];
    const stop = ledger.subscribe((tenant) => heard.push(tenant));
    await ledger.append(TENANT, said);
    await ledger.setName(OTHER, 'Other');
    stop();
    await ledger.append(TENANT, said);
    expect(heard).toEqual([TENANT, OTHER]);
  });
});

describe('receive', () => {
  it('stores a fact of another seat once, whatever came before', async () => {
    const { ledger, again } = await fresh();
    const { signed, fact } = await writeFact(other, TENANT, 7, 5, invited);
    const answers = await Promise.all([1, 2, 3].map(() => ledger.receive(signed, other.keys)));
    expect(answers.map((answer) => answer.already).sort()).toEqual([false, true, true]);
    expect(await (await again()).receive(signed, other.keys)).toEqual({ fact, already: true });
    expect(await ledger.facts(TENANT)).toEqual([fact]);
    expect(await ledger.signed(fact.id)).toEqual(signed);
    expect(await ledger.head()).toBe(0);
  });

  it('finds the keys that a seat sent', async () => {
    const { ledger } = await fresh();
    expect(await ledger.keysOf(other.id)).toBeNull();
    await ledger.receive((await writeFact(other, TENANT, 7, 5, invited)).signed, other.keys);
    expect(await ledger.keysOf(other.id)).toEqual(other.keys);
    const me = await ledger.seat();
    expect(await ledger.keysOf(me.id)).toEqual(me.keys);
  });

  it('keeps two facts of another seat that claim one number: both count', async () => {
    const { ledger } = await fresh();
    for (const body of [said, withdrew]) {
      await ledger.receive((await writeFact(other, TENANT, 7, 5, body)).signed, other.keys);
    }
    expect(await numbers(ledger)).toEqual([7, 7]);
  });

  it('throws where the signature does not fit, and stores nothing', async () => {
    const { ledger } = await fresh();
    const stranger = await makeSeat();
    const { signed } = await writeFact(other, TENANT, 7, 5, said);
    await expect(ledger.receive(signed, stranger.keys)).rejects.toThrow('forged');
    const altered = { ...signed, text: signed.text.replace('"n":7', '"n":8') };
    await expect(ledger.receive(altered, other.keys)).rejects.toThrow('forged');
    await expect(ledger.receive({ ...signed, text: '{}' }, other.keys)).rejects.toThrow('broken');
    expect(await ledger.tenants()).toEqual([]);
  });
});
