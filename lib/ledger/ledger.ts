/** The worker's memory: facts, and what is needed to file them. Acknowledged only when it is on disk. */
import type { Fact, FactBody, FactId, PublicKeys, SeatId, SignedFact, TenantKey } from '../checklist/fact.ts';
import { makeSeat, type Seat, seatId, verify } from '../share/keys.ts';
import { tidyBody } from '../share/schema.ts';
import { readText, writeFact } from '../share/signed.ts';
import { CAPS, tidy } from '../share/text.ts';
import { accountKey, isTied, onlyTenant, tie } from './accounts.ts';
import { type ClueBook, clueBook } from './clues.ts';
import { Database, type Store, type Writing } from './database.ts';
import { type DeskBook, deskBook } from './desk.ts';
import { LedgerError } from './fault.ts';
import { type FoldBook, foldBook } from './folds.ts';
import { type Listener, Listeners } from './listeners.ts';
import { lastBefore, lastNumber } from './numbers.ts';
import { type Aside, Reader, type SignedAs, storedFacts } from './reading.ts';
import { type RoomBook, roomBook } from './rooms.ts';
import { change, eraseTenant, exportTenant, isSole, know, OF_TENANTS } from './tenant.ts';

export type { Seat } from '../share/keys.ts';
export { LedgerError } from './fault.ts';
export type { Aside } from './reading.ts';

interface Received {
  readonly fact: Fact;
  readonly already: boolean;
}

export interface LedgerOptions {
  /** This machine's clock, ms. */
  readonly now?: () => number;
}

/** Opens the ledger of this profile. It fails only when it is used, with a `LedgerError`, and tries anew each time. */
export async function openLedger(name: string, options: LedgerOptions = {}): Promise<Ledger> {
  return new Ledger(name, options.now ?? Date.now);
}

export class Ledger {
  /** The controls that were shown to Handrail. */
  readonly clues: ClueBook;
  /** What the desk keeps for itself. */
  readonly desk: DeskBook;
  /** What was folded before. */
  readonly folds: FoldBook;
  /** What is kept of rooms beside their facts. */
  readonly rooms: RoomBook;
  readonly #db: Database;
  readonly #now: () => number;
  readonly #reader = new Reader();
  readonly #listeners = new Listeners();
  #appending: Promise<unknown> = Promise.resolve();
  #full = false;

  constructor(name: string, now: () => number) {
    this.#db = new Database(name);
    this.clues = clueBook(this.#db);
    this.desk = deskBook(this.#db);
    this.folds = foldBook(this.#db);
    this.rooms = roomBook(this.#db);
    this.#now = now;
  }

  /** This profile's seat; its keys are made at the first call. */
  async seat(): Promise<Seat> {
    const known = await this.#db.read((db) => db.get('seat', 'self'));
    if (known) return known;
    const made = await makeSeat();
    return this.#write(['seat'], async (tx) => {
      const first = await tx.objectStore('seat').get('self');
      if (!first) await tx.objectStore('seat').put(made, 'self');
      return first ?? made;
    });
  }

  /** Number of this seat's last fact, 0 before the first. It never goes back, also when a tenant is erased. */
  head(): Promise<number> {
    return this.#db.read((db) => lastNumber(db.transaction(['facts', 'numbers'])));
  }

  /**
   * Number of this seat's last fact at a time (ms, this machine's clock): what a document that began to load
   * then can have known. When in doubt an earlier one: 0 for a time that is still to come.
   */
  async numberAt(time: number): Promise<number> {
    if (time > this.#now() + 1000) return 0;
    return this.#db.read((db) => lastBefore(db, time));
  }

  /** Signs and stores a fact of this seat under its next number. */
  append(tenant: TenantKey, body: FactBody): Promise<Fact> {
    const run = this.#appending.then(() => this.#append(tenant, tidyBody(body)));
    this.#appending = run.catch(() => undefined);
    return run;
  }

  // Signing cannot wait inside a transaction. So: take the next number, sign, and store only if no
  // other worker took the number meanwhile; otherwise once more.
  async #append(tenant: TenantKey, body: FactBody): Promise<Fact> {
    for (;;) {
      const seat = await this.seat();
      const n = (await this.head()) + 1;
      const { fact, signed } = await writeFact(seat, tenant, n, this.#now(), body);
      const stored = await this.#write(['facts', 'numbers', 'seat', 'tenants'], async (tx) => {
        if ((await lastNumber(tx)) !== n - 1) return false;
        if ((await tx.objectStore('seat').get('self'))?.id !== seat.id) return false;
        await tx.objectStore('facts').add({ id: fact.id, ...signed, tenant, seat: seat.id, own: n });
        await tx.objectStore('numbers').put(n, 'head');
        await change(tx, tenant, {});
        return true;
      });
      if (stored) {
        this.#listeners.tell(tenant, { fact, signed });
        return fact;
      }
    }
  }

  /**
   * Stores a fact that another seat signed with `keys`; `already` where it is here.
   * Throws a TypeError where it is no fact or the signature does not fit: `readBaton` refuses those before.
   */
  async receive(signed: SignedFact, keys: PublicKeys): Promise<Received> {
    const fact = await readText(signed.text);
    if (typeof fact === 'string') throw new TypeError(`${fact}: ${signed.text}`);
    const fits =
      (await seatId(keys.sign)) === fact.seat && (await verify(keys.sign, signed.text, signed.sig));
    if (!fits) throw new TypeError(`forged: ${signed.text}`);
    const { id, tenant, seat, n } = fact;
    const already = await this.#write(['facts', 'seat', 'tenants'], async (tx) => {
      const facts = tx.objectStore('facts');
      if ((await facts.get(id))?.text === signed.text) return true;
      const own = (await tx.objectStore('seat').get('self'))?.id === seat;
      await facts.put({ id, text: signed.text, sig: signed.sig, tenant, seat, ...(own ? { own: n } : {}) });
      await change(tx, tenant, {});
      return false;
    });
    if (!already) this.#listeners.tell(tenant, { fact, signed });
    return { fact, already };
  }

  /** Facts of a tenant, by seat and number. What cannot be read is left out: `aside`. */
  async facts(tenant: TenantKey): Promise<readonly Fact[]> {
    return (await this.filed(tenant)).facts;
  }

  /** `whole`: nothing was left out. */
  async filed(tenant: TenantKey): Promise<{ readonly facts: readonly Fact[]; readonly whole: boolean }> {
    const stored = await this.#db.read((db) => storedFacts(db, { index: 'tenant', is: tenant }));
    const { facts, aside } = await this.#reader.sort(stored);
    return { facts, whole: aside.length === 0 };
  }

  /** The exact signed text of a fact, to send it on; null where it is not here or cannot be read. */
  async signed(id: FactId): Promise<SignedFact | null> {
    const record = await this.#db.read((db) => db.get('facts', id));
    if (typeof (await this.#reader.fact(record)) === 'string' || !record) return null;
    return { text: record.text, sig: record.sig };
  }

  /** The facts of a tenant with their exact signed texts, to show them to others. */
  async signedFacts(tenant: TenantKey): Promise<readonly SignedAs[]> {
    return this.#reader.signed(await this.#db.read((db) => storedFacts(db, { index: 'tenant', is: tenant })));
  }

  /** Public keys of a seat, from the first fact that carried them; null where it sent none. */
  async keysOf(seat: SeatId): Promise<PublicKeys | null> {
    const self = await this.seat();
    if (self.id === seat) return self.keys;
    const stored = await this.#db.read((db) => storedFacts(db, { index: 'seat', is: seat }));
    for (const { body } of (await this.#reader.sort(stored)).facts) if ('keys' in body) return body.keys;
    return null;
  }

  /** Tenants that are known: with facts, a name, or an account tied to them. */
  tenants(): Promise<readonly TenantKey[]> {
    return this.#db.read((db) => db.getAllKeys('tenants'));
  }

  /** True while this seat has never known another tenant. Practice and real ones do not count for each other. */
  soleTenant(tenant: TenantKey): Promise<boolean> {
    return this.#db.read((db) => isSole(db, tenant));
  }

  async setName(tenant: TenantKey, name: string): Promise<void> {
    await this.#write(['tenants'], (tx) => change(tx, tenant, { name: tidy(name, CAPS.tenantName) }));
    this.#listeners.tell(tenant);
  }

  /** Name of a tenant, '' where none is known. */
  async nameOf(tenant: TenantKey): Promise<string> {
    return (await this.#db.read((db) => db.get('tenants', tenant)))?.name ?? '';
  }

  /** Ties an account (as a page shows it) to a tenant; without an account the tenant is known from now on. */
  async bind(account: string | null, tenant: TenantKey): Promise<void> {
    if (await this.#db.read((db) => isTied(db, account, tenant))) return;
    await this.#write(['accounts', 'tenants'], async (tx) => {
      if (account !== null) await tie(tx, account, tenant);
      await know(tx, tenant);
    });
  }

  /** The tenant that an account is tied to; null where there is none, or where it is ambiguous. */
  async bound(account: string): Promise<TenantKey | null> {
    return onlyTenant(await this.#db.read((db) => db.get('accounts', accountKey(account))));
  }

  /** What cannot be read, each by its key. It stays in the store, and in the export. */
  async aside(): Promise<readonly Aside[]> {
    return (await this.#reader.sort(await this.#db.read((db) => storedFacts(db, null)))).aside;
  }

  /** What the screens have to say about the store, as far as it was read; nobody waits here for all of it to be read. */
  async trouble(): Promise<'diskFull' | 'ledgerBroken' | null> {
    if (this.#full) return 'diskFull';
    const head = await this.head().catch(() => null);
    return head === null || this.#reader.foundAside ? 'ledgerBroken' : null;
  }

  /** Everything kept about a tenant, as JSON text. */
  exportTenant(tenant: TenantKey): Promise<string> {
    return this.#db.read((db) => exportTenant(db, this.#reader, tenant, this.#now()));
  }

  /** Erases everything kept about a tenant. This seat's numbers go on from where they are. */
  async eraseTenant(tenant: TenantKey): Promise<void> {
    await this.#write(OF_TENANTS, (tx) => eraseTenant(tx, tenant));
    this.#reader.forget();
    this.#listeners.tell(tenant);
  }

  /** Calls after each change that is on disk; returns the unsubscribe. */
  subscribe = (listener: Listener): (() => void) => this.#listeners.add(listener);

  close(): Promise<void> {
    return this.#db.close();
  }

  async #write<S extends Store, T>(stores: S[], work: (tx: Writing<S>) => Promise<T>): Promise<T> {
    try {
      const result = await this.#db.write(stores, work);
      this.#full = false;
      return result;
    } catch (error) {
      this.#full = error instanceof LedgerError && error.code === 'diskFull';
      throw error;
    }
  }
}
