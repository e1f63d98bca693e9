/** What the pages of a seat without a browser show: written to its ledger as the worker would. */

import { tenantState } from '../../entrypoints/background/core.ts';
import type { LiveDoc } from '../../entrypoints/background/documents.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import type {
  Connection,
  DocRef,
  Fact,
  FactBody,
  Person,
  SeatId,
  TenantKey,
} from '../../lib/checklist/fact.ts';
import { judge } from '../../lib/checklist/judge.ts';
import { sampleSighting } from '../../lib/guide/sample.ts';
import { TENANT } from '../../lib/share/sample.ts';
import type { Seat } from './seat.ts';

/** A page of the consoles that is open, as the worker has it. */
export const docOf = (id: string, tabId: number, tenant: TenantKey | null = TENANT): LiveDoc => ({
  ref: { id, after: 0 },
  tabId,
  frameId: 0,
  url: 'https://toutapp.com/next',
  tenant: { tenant, by: tenant === null ? null : 'page', account: null },
  sighting: sampleSighting([]),
  hinted: [],
  held: null,
});

/** A document that loads now. */
async function load({ core }: Seat): Promise<DocRef> {
  return { id: crypto.randomUUID(), after: await core.ledger.head() };
}

async function write({ core }: Seat, body: FactBody): Promise<void> {
  await core.ledger.append(TENANT, body);
  await core.publish();
}

/** The Marketo page, loaded anew; the document is returned. */
export async function saw(seat: Seat, connection: Connection): Promise<DocRef> {
  const doc = await load(seat);
  await write(seat, { kind: 'saw', doc, connection, account: seat.person.email, tenantBy: 'page' });
  return doc;
}

/** The row of somebody under User Access. */
export async function sawRow(seat: Seat, person: Person, access: 'has' | 'none'): Promise<void> {
  await write(seat, { kind: 'sawRow', doc: await load(seat), person, access });
}

export async function clicked(
  seat: Seat,
  control: 'connect' | 'disconnect',
  before: Connection,
): Promise<void> {
  const doc = await saw(seat, before);
  await write(seat, { kind: 'clicked', doc, control, row: null, before });
}

export const state = ({ core }: Seat) => tenantState(core, TENANT);

export async function checklist(seat: Seat): Promise<Checklist | null> {
  return (await state(seat)).checklist;
}

export const step = async (seat: Seat): Promise<string | null> => (await checklist(seat))?.next.step ?? null;

/** What the guard says of Disconnect on a page as this seat saw it last: `allow`, or why not. */
export async function disconnect(seat: Seat): Promise<string> {
  const { facts, me } = await state(seat);
  return disconnectBy(facts, me);
}

/** The same for a seat that knows these facts, its own in their order. */
export function disconnectBy(facts: readonly Fact[], me: SeatId): string {
  const look = facts.findLast(({ seat: by, body }) => by === me && body.kind === 'saw');
  const page =
    look?.body.kind === 'saw'
      ? { doc: look.body.doc, connection: look.body.connection, account: look.body.account }
      : null;
  const click = { control: 'disconnect', row: null } as const;
  const verdict = judge({ facts, me, now: Date.now(), tenantKnown: true, page, click });
  return verdict.verdict === 'allow' ? 'allow' : verdict.reason;
}
