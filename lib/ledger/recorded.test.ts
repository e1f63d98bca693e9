import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { expect, it } from 'vitest';
import type { FactKind } from '../checklist/fact.ts';
import { makeSeat, verify } from '../share/keys.ts';
import { RECORDED as SENT } from '../share/recorded.ts';
import { bodies, TENANT } from '../share/sample.ts';
import { readText, writeFact } from '../share/signed.ts';
import { fresh } from './fresh.ts';
import { openLedger } from './ledger.ts';
import { RECORDED } from './recorded.ts';

const { sign, agree } = SENT.keeper;
const BODIES = bodies({ sign, agree });
const KINDS = Object.keys(BODIES) as FactKind[];

/** The recorded store, made by hand: not by what makes one today. */
async function recorded(name: string): Promise<void> {
  const db = await openDB(name, RECORDED.version, {
    upgrade(made) {
      for (const [store, { keyPath, indexes }] of Object.entries(RECORDED.stores)) {
        const one = made.createObjectStore(store, keyPath === null ? {} : { keyPath });
        for (const [index, path, unique] of indexes) one.createIndex(index, path, { unique });
      }
    },
  });
  for (const fact of Object.values(RECORDED.facts)) await db.put('facts', fact);
  for (const account of RECORDED.accounts) await db.put('accounts', account);
  for (const tenant of RECORDED.tenants) await db.put('tenants', tenant);
  for (const [key, value] of Object.entries(RECORDED.numbers)) await db.put('numbers', value, key);
  db.close();
}

function shapeOf(db: IDBPDatabase): unknown {
  const stores = [...db.objectStoreNames].map((name) => {
    const store = db.transaction(name).store;
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique } = store.index(index);
      return [index, keyPath, unique];
    });
    return [name, { keyPath: store.keyPath, indexes }];
  });
  return { version: db.version, stores: Object.fromEntries(stores) };
}

it('a store of version 1 is read whole, and goes on with its numbers', async () => {
  await recorded('of version 1');
  const ledger = await openLedger('of version 1');
  expect((await ledger.facts(TENANT)).map(({ body }) => body)).toEqual(KINDS.map((kind) => BODIES[kind]));
  expect(await ledger.aside()).toEqual([]);
  expect(await ledger.nameOf(TENANT)).toBe('Acme');
  expect(await ledger.bound('BO@acme.example')).toBe(TENANT);
  expect(await ledger.bound('cy@acme.example')).toBeNull();
  expect(await ledger.soleTenant(TENANT)).toBe(false);
  const { n } = await ledger.append(TENANT, BODIES.said);
  expect(n).toBe(RECORDED.numbers.head + 1);
});

it('the shape made today is that of version 1; another one needs another version, its migration, and a record', async () => {
  const { ledger, name } = await fresh();
  await ledger.head();
  await ledger.close();
  const db = await openDB(name);
  expect(shapeOf(db)).toEqual({ version: RECORDED.version, stores: RECORDED.stores });
  db.close();
});

it.each(KINDS)('%s is written as in version 1, and its signature fits', async (kind) => {
  const { text, sig, own } = RECORDED.facts[kind];
  const seat = { ...(await makeSeat()), id: RECORDED.seat.id };
  const written = await writeFact(seat, TENANT, own, 1_795_000_000_000 + own, BODIES[kind]);
  expect(written.signed.text).toBe(text);
  expect(await verify(RECORDED.seat.sign, text, sig)).toBe(true);
  expect(await readText(text)).toMatchObject({ n: own, body: BODIES[kind] });
});
