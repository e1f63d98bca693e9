/** Many tenants as a busy seat's ledger has them, written straight into the store. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { FactBody } from '../../lib/checklist/fact.ts';

/** A fact as lib/ledger/database.ts keeps it. */
interface Stored {
  readonly id: string;
  readonly text: string;
  readonly sig: string;
  readonly tenant: string;
  readonly seat: string;
  readonly own: number;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const NAMES = ['Acme', 'Bluebird', 'Cobalt', 'Delta', 'Everest', 'Fjord', 'Granite', 'Harbour'];
const START = Date.UTC(2026, 9, 1, 9);
const MINUTE = 60_000;

/** Munchkin ID of the tenant number `at`. */
export function keyOf(at: number): string {
  const letter = (place: number): string => LETTERS[Math.floor(at / 26 ** place) % 26] ?? 'A';
  return `${100 + (at % 900)}-${letter(2)}${letter(1)}${letter(0)}-${String(at % 1000).padStart(3, '0')}`;
}

export const nameOf = (at: number): string => `${NAMES[at % NAMES.length]} ${at + 1} Ltd.`;

/** An onboarding of which `done` tasks were seen, then looks at its pages until there are `count` facts. */
function bodies(at: number, count: number): readonly FactBody[] {
  const run = `run-${at}`;
  const signs = ['marketo.clientId', 'marketo.clientSecret', 'sales.salesforceOn', 'sales.marketoHeld'];
  const people = [
    { persona: 'marketoAdmin', person: { name: `Ada ${at}`, email: `ada@c${at}.example` } },
    { persona: 'salesforceAdmin', person: { name: `Eve ${at}`, email: `eve@c${at}.example` } },
    { persona: 'csm', person: { name: 'Cy Manager', email: 'cy@agency.example' } },
  ];
  const mine = at % 3 === 0 ? 'marketoAdmin' : 'csm';
  const facts: FactBody[] = [
    { kind: 'began', run, course: 'onboarding', tenantName: nameOf(at), people, personas: [mine] },
    { kind: 'handed', run, to: 'marketoAdmin' },
    { kind: 'handed', run, to: 'salesforceAdmin' },
  ];
  if (at % 5 !== 0)
    facts.push(
      { kind: 'attested', run, what: 'enabled', name: 'Cy Manager', on: '2026-10-01' },
      { kind: 'attested', run, what: 'crmSync', name: 'Cy Manager', on: '2026-10-01' },
    );
  const shown = signs.slice(0, at % 5);
  for (let n = facts.length; n < count; n += 1) {
    const sign = signs[n % signs.length] ?? '';
    const doc = { id: `doc-${at}-${n}`, after: n };
    const account = `ada@c${at}.example`;
    facts.push({ kind: 'showed', doc, sign, is: shown.includes(sign), account, tenantBy: 'page' });
  }
  return facts;
}

function recordsOf(at: number, count: number, seat: string): readonly Stored[] {
  const tenant = keyOf(at);
  return bodies(at, count).map((body, n) => {
    const own = at * count + n + 1;
    const text = JSON.stringify({ v: 1, tenant, seat, n: own, at: START + own * MINUTE, body });
    const id = createHash('sha256').update(text).digest('base64url');
    // Signatures are looked at where facts come in, never where they lie.
    return { id, text, sig: 'A'.repeat(86), tenant, seat, own };
  });
}

/** Fills the store of an extension's profile, through one of its pages; what the seat had stays. */
export async function seed(screen: Page, tenants: number, facts: number): Promise<void> {
  const seat = await screen.evaluate(readSeat);
  const BATCH = Math.max(1, Math.floor(10_000 / facts));
  for (let from = 0; from < tenants; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, tenants - from) }, (_, at) => from + at);
    await screen.evaluate(store, {
      facts: numbers.flatMap((at) => recordsOf(at, facts, seat)),
      tenants: numbers.map((at) => ({ tenant: keyOf(at), name: nameOf(at), head: `seeded ${at}` })),
      head: (from + numbers.length) * facts,
    });
  }
}

function readSeat(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('handrail');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('seat').objectStore('seat').get('self');
      asking.onerror = () => reject(asking.error);
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result.id);
      };
    };
  });
}

interface Batch {
  readonly facts: readonly Stored[];
  readonly tenants: readonly { readonly tenant: string; readonly name: string; readonly head: string }[];
  readonly head: number;
}

function store(batch: Batch): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('handrail');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const tx = db.transaction(['facts', 'tenants', 'numbers'], 'readwrite');
      for (const fact of batch.facts) tx.objectStore('facts').put(fact);
      for (const tenant of batch.tenants) tx.objectStore('tenants').put(tenant);
      tx.objectStore('numbers').put(batch.head, 'head');
      tx.onabort = () => reject(tx.error);
      tx.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
