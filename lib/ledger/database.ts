/** The store in IndexedDB: its shape, opening it, and opening it again when the browser took it away. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { TenantKey } from '../checklist/fact.ts';
import type { Seat } from '../share/keys.ts';
import { fault, LedgerError } from './fault.ts';

/**
 * A stored fact: its exact text and signature are the fact, the rest is read from the text and
 * only there to find it by. `own` is its number where this seat wrote it.
 */
interface FactRecord {
  readonly id: string;
  readonly text: string;
  readonly sig: string;
  readonly tenant: TenantKey;
  readonly seat: string;
  readonly own?: number;
}

/** Which tenants an account was seen with. `many` stays true when one of several was erased. */
export interface AccountRecord {
  readonly account: string;
  readonly tenants: readonly TenantKey[];
  readonly many: boolean;
}

interface TenantRecord {
  readonly tenant: TenantKey;
  readonly name: string;
  /** Another one after every change of its facts or its name, and never the same again. */
  readonly head: string;
}

/** The desk's own of a tenant; parsed when it is read (desk.ts). */
interface DeskRecord {
  readonly tenant: TenantKey;
  readonly entry: unknown;
}

/** A fold as it is stored: `head` is that of the facts it follows from; the rest is parsed when it is read. */
export interface FoldRecord {
  readonly tenant: TenantKey;
  readonly head: string;
  readonly fold: unknown;
}

/** A remembered control as it is stored; parsed when it is read (clues.ts). */
interface ClueRecord {
  readonly tenant: TenantKey;
  readonly control: string;
  readonly remembered: unknown;
}

/** A room as it is stored; parsed when it is read (rooms.ts). */
interface RoomKept {
  readonly room: string;
  readonly tenant: TenantKey;
  readonly kept: unknown;
}

export interface Shape extends DBSchema {
  seat: { key: 'self'; value: Seat };
  /** `head`: this seat's last number, which outlives an erased tenant. `erased`: how many real tenants were erased. */
  numbers: { key: 'head' | 'erased'; value: number };
  facts: {
    key: string;
    value: FactRecord;
    indexes: { tenant: TenantKey; seat: string; own: number };
  };
  accounts: { key: string; value: AccountRecord };
  tenants: { key: TenantKey; value: TenantRecord };
  /** Controls that were shown to Handrail, one a control. No facts: they say where something stands, not what is. */
  clues: { key: [TenantKey, string]; value: ClueRecord };
  /** What followed from a tenant's facts when they were last folded. Only to be quick: it can be dropped at any time. */
  folds: { key: TenantKey; value: FoldRecord };
  /** What the desk keeps of a tenant for itself. No facts. */
  desk: { key: TenantKey; value: DeskRecord };
  /** What is kept of rooms beside their facts. */
  rooms: { key: string; value: RoomKept; indexes: { tenant: TenantKey } };
}

export type Store = StoreNames<Shape>;
export type Writing<S extends Store> = IDBPTransaction<Shape, S[], 'readwrite'>;
/** A transaction for functions that are told which stores it must span. */
export type Tx<Mode extends IDBTransactionMode> = IDBPTransaction<Shape, Store[], Mode>;
type Connection = IDBPDatabase<Shape>;
type Upgrading = IDBPTransaction<Shape, Store[], 'versionchange'>;

const SHAPE_VERSION = 4;

/** From any version before; 0 where there is none. */
async function upgrade(db: Connection, from: number, _to: number | null, tx: Upgrading): Promise<void> {
  if (from < 1) createFirst(db);
  if (from < 2) db.createObjectStore('clues', { keyPath: ['tenant', 'control'] });
  if (from < 3) db.createObjectStore('rooms', { keyPath: 'room' }).createIndex('tenant', 'tenant');
  if (from < 4) {
    db.createObjectStore('desk', { keyPath: 'tenant' });
    db.createObjectStore('folds', { keyPath: 'tenant' });
    const tenants = tx.objectStore('tenants');
    for (const known of await tenants.getAll()) await tenants.put({ ...known, head: randomHead() });
  }
}

/** A head as no tenant ever had one. */
export const randomHead = (): string => crypto.randomUUID();

function createFirst(db: Connection): void {
  db.createObjectStore('seat');
  db.createObjectStore('numbers');
  const facts = db.createObjectStore('facts', { keyPath: 'id' });
  facts.createIndex('tenant', 'tenant');
  facts.createIndex('seat', 'seat');
  facts.createIndex('own', 'own', { unique: true });
  db.createObjectStore('accounts', { keyPath: 'account' });
  db.createObjectStore('tenants', { keyPath: 'tenant' });
}

/** Runs work on the store; every error comes out as a `LedgerError`. */
export class Database {
  readonly #name: string;
  #connection: Promise<Connection> | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  /** Reads. Work that fails because the connection was taken away runs once more on another. */
  async read<T>(work: (db: Connection) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (!isGone(error)) throw fault(error);
      this.#connection = null;
    }
    return this.#open().then(work).catch(refault);
  }

  /** Writes in one transaction, and returns once it is on disk. `work` must await nothing but the store. */
  write<S extends Store, T>(stores: S[], work: (tx: Writing<S>) => Promise<T>): Promise<T> {
    return this.read(async (db) => {
      const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
      const [result, done] = await Promise.allSettled([attempt(tx, work), tx.done]);
      if (result.status === 'fulfilled' && done.status === 'fulfilled') return result.value;
      // The transaction knows the cause (no room); a request that fell with it only knows that it was aborted.
      throw tx.error ?? (result.status === 'rejected' ? result.reason : null) ?? new LedgerError('broken');
    });
  }

  async close(): Promise<void> {
    const connection = await this.#connection?.catch(() => null);
    this.#connection = null;
    connection?.close();
  }

  #open(): Promise<Connection> {
    this.#connection ??= this.#connect();
    return this.#connection;
  }

  async #connect(): Promise<Connection> {
    const forget = () => {
      this.#connection = null;
    };
    try {
      return await new Promise<Connection>((resolve, reject) => {
        let refused = false;
        const opening = openDB<Shape>(this.#name, SHAPE_VERSION, {
          upgrade,
          blocked: () => {
            refused = true;
            reject(new LedgerError('blocked'));
          },
          // Another version wants to change the store, or the person deletes it: do not stand in the way.
          blocking: () => {
            forget();
            void opening.then((db) => db.close());
          },
          terminated: forget,
        });
        opening.then((db) => (refused ? db.close() : resolve(db)), reject);
      });
    } catch (error) {
      forget();
      throw fault(error);
    }
  }
}

async function attempt<S extends Store, T>(tx: Writing<S>, work: (tx: Writing<S>) => Promise<T>): Promise<T> {
  try {
    return await work(tx);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It is aborted already.
    }
    throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

function refault(error: unknown): never {
  throw fault(error);
}
