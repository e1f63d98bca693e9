import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { expect, it } from 'vitest';
import type { FactKind } from '../checklist/fact.ts';
import { makeSeat, verify } from '../share/keys.ts';
import { RECORDED as SENT } from '../share/recorded.ts';
import { bodies, TENANT } from '../share/sample.ts';
import { readText, writeFact } from '../share/signed.ts';
import { fresh } from './fresh.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { RECORDED, RECORDED_2, RECORDED_3, RECORDED_4 } from './recorded.ts';
import { RECORDED_ROOM } from './recorded-room.ts';
import { RECORDED_RUN } from './recorded-run.ts';

const { sign, agree } = SENT.keeper;
const BODIES = bodies({ sign, agree });
/** What was added to version 1 later on, with a record of its own. */
const ADDED = {
  run: RECORDED_RUN,
  room: RECORDED_ROOM,
};
type Added = keyof typeof RECORDED_RUN.facts | keyof typeof RECORDED_ROOM.facts;
const LATER = Object.entries(ADDED).flatMap(([of, { seat, facts }]) =>
  Object.entries(facts).map(([kind, fact]) => ({ of, kind: kind as Added, seat, fact })),
);
const isAdded = (kind: FactKind): kind is Added => LATER.some((one) => one.kind === kind);
const ALL = Object.keys(BODIES) as FactKind[];
const KINDS = ALL.filter((kind) => !isAdded(kind)) as Exclude<FactKind, Added>[];

interface Stores {
  readonly [name: string]: {
    readonly keyPath: string | readonly string[] | null;
    readonly indexes: readonly (readonly [string, string, boolean])[];
  };
}

/** A recorded store, made by hand: not by what makes one today. */
async function recorded(name: string, version: number, stores: Stores): Promise<IDBPDatabase> {
  const db = await openDB(name, version, {
    upgrade(made) {
      for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
        const path = typeof keyPath === 'string' ? keyPath : keyPath && [...keyPath];
        const one = made.createObjectStore(store, path === null ? {} : { keyPath: path });
        for (const [index, at, unique] of indexes) one.createIndex(index, at, { unique });
      }
    },
  });
  for (const fact of Object.values(RECORDED.facts)) await db.put('facts', fact);
  for (const account of RECORDED.accounts) await db.put('accounts', account);
  for (const tenant of RECORDED.tenants) await db.put('tenants', tenant);
  for (const [key, value] of Object.entries(RECORDED.numbers)) await db.put('numbers', value, key);
  return db;
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

async function expectWhole(ledger: Ledger): Promise<void> {
  expect((await ledger.facts(TENANT)).map(({ body }) => body)).toEqual(KINDS.map((kind) => BODIES[kind]));
  expect(await ledger.aside()).toEqual([]);
  expect(await ledger.nameOf(TENANT)).toBe('Acme');
  expect(await ledger.bound('BO@acme.example')).toBe(TENANT);
  expect(await ledger.bound('cy@acme.example')).toBeNull();
  expect(await ledger.soleTenant(TENANT)).toBe(false);
  const { n } = await ledger.append(TENANT, BODIES.said);
  expect(n).toBe(RECORDED.numbers.head + 1);
}

it('a store of version 1 is read whole, goes on with its numbers, and remembers controls from now on', async () => {
  (await recorded('of version 1', 1, RECORDED.stores)).close();
  const ledger = await openLedger('of version 1');
  await expectWhole(ledger);
  expect(await ledger.clues.of(TENANT)).toEqual([]);
  const [{ remembered }] = RECORDED_2.clues;
  expect(await ledger.clues.keep(TENANT, remembered)).toBe(true);
  expect(await ledger.clues.of(TENANT)).toEqual([remembered]);
  await ledger.close();
  const db = await openDB('of version 1');
  expect(shapeOf(db)).toEqual({ version: RECORDED_4.version, stores: RECORDED_4.stores });
  db.close();
});

it('a store of version 2 is read whole', async () => {
  const db = await recorded('of version 2', 2, RECORDED_2.stores);
  for (const clue of RECORDED_2.clues) await db.put('clues', clue);
  db.close();
  const ledger = await openLedger('of version 2');
  await expectWhole(ledger);
  expect(await ledger.clues.of(TENANT)).toEqual(RECORDED_2.clues.map(({ remembered }) => remembered));
});

it('a store of version 3 is read whole', async () => {
  const db = await recorded('of version 3', 3, RECORDED_3.stores);
  for (const room of RECORDED_3.rooms) await db.put('rooms', room);
  db.close();
  const ledger = await openLedger('of version 3');
  await expectWhole(ledger);
  expect(await ledger.rooms.tenants()).toEqual([TENANT]);
  for (const { room, kept } of RECORDED_3.rooms)
    expect(await ledger.rooms.of(room)).toEqual({ ...kept, heard: {} });
});

it('a tenant of a version before 4 has a head of its own from then on', async () => {
  (await recorded('before heads', 2, RECORDED_2.stores)).close();
  const heads = await (await openLedger('before heads')).folds.heads();
  expect([...heads]).toEqual([[TENANT, expect.stringMatching(/./)]]);
});

it('a store of version 4 is read whole', async () => {
  const db = await recorded('of version 4', 4, RECORDED_4.stores);
  for (const one of RECORDED_4.desk) await db.put('desk', one);
  db.close();
  const ledger = await openLedger('of version 4');
  await expectWhole(ledger);
  expect([...(await ledger.desk.all())]).toEqual(RECORDED_4.desk.map(({ tenant, entry }) => [tenant, entry]));
});

it('the shape made today is that of version 4; another one needs another version, its migration, and a record', async () => {
  const { ledger, name } = await fresh();
  await ledger.head();
  await ledger.close();
  const db = await openDB(name);
  expect(shapeOf(db)).toEqual({ version: RECORDED_4.version, stores: RECORDED_4.stores });
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

it.each(LATER)('$kind of a $of is written as it was at first, and its signature fits', async (one) => {
  const { text, sig } = one.fact;
  const { n, at } = JSON.parse(text);
  const seat = { ...(await makeSeat()), id: one.seat.id };
  expect((await writeFact(seat, TENANT, n, at, BODIES[one.kind])).signed.text).toBe(text);
  expect(await verify(one.seat.sign, text, sig)).toBe(true);
  expect(await readText(text)).toMatchObject({ n, body: BODIES[one.kind] });
});

it('every kind of fact has its record', () => {
  expect([...KINDS, ...LATER.map(({ kind }) => kind)].toSorted()).toEqual(ALL.toSorted());
});
