/** A ledger in a database of its own. For tests; wants fake-indexeddb. */

import { TENANT } from '../share/sample.ts';
import { type Ledger, openLedger } from './ledger.ts';

export interface Fresh {
  readonly ledger: Ledger;
  readonly name: string;
  /** Opens the same database once more, as a worker that has just started. */
  readonly again: () => Promise<Ledger>;
}

let count = 0;

export async function fresh(now?: () => number): Promise<Fresh> {
  count += 1;
  const name = `ledger ${count}`;
  const options = now ? { now } : {};
  return { ledger: await openLedger(name, options), name, again: () => openLedger(name, options) };
}

export async function numbers(ledger: Ledger, tenant = TENANT): Promise<readonly number[]> {
  return (await ledger.facts(tenant)).map((fact) => fact.n);
}
