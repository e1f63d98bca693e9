/** Workers in rooms over one broker, for the tests of a file: each is stopped with its test. */
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import type { FactKind } from '../../lib/checklist/fact.ts';
import { ANN, BO, TENANT } from '../../lib/share/sample.ts';
import { type Broker, startBroker } from './embedded.ts';
import { idOf, roomOf } from './room.ts';
import { openSeat, plainly, type Seat } from './seat.ts';

export const CY = { name: 'Cy', email: 'cy@vendor.example' };

export interface Stage {
  /** Opens somebody's worker. */
  readonly seat: (person?: typeof ANN, connect?: typeof plainly) => Promise<Seat>;
  /** A worker that was stopped, or is, starts anew. */
  readonly again: (seat: Seat) => Promise<Seat>;
  readonly broker: () => Broker;
  /** Its address. */
  readonly relay: () => string;
}

export function stage(): Stage {
  vi.setConfig({ testTimeout: 120_000 });
  let broker: Broker;
  const open: Seat[] = [];
  beforeAll(async () => {
    broker = await startBroker();
  });
  afterEach(() => {
    for (const one of open.splice(0)) one.stop();
  });
  afterAll(() => broker.close());
  const kept = (opened: Seat): Seat => {
    open.push(opened);
    return opened;
  };
  return {
    seat: async (person = ANN, connect = plainly) => kept(await openSeat(person, connect)),
    again: async (seat) => kept(await seat.restart()),
    broker: () => broker,
    relay: () => broker.address.replace(/^ws:/, 'wss:'),
  };
}

export const start = (a: Seat) =>
  a.say({ call: 'start', tenant: TENANT, tenantName: 'Acme', leaver: ANN, keeper: BO, planned: null });

export const kinds = async (one: Seat): Promise<readonly FactKind[]> =>
  (await one.core.ledger.facts(TENANT)).flatMap(({ body }) => (body.kind === 'unknown' ? [] : [body.kind]));

/** Each has posted, and has read, all that the other has to say. */
export async function expectAtRest(a: Seat, b: Seat): Promise<void> {
  const room = await roomOf(a);
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const [mine, theirs] = [one.core.rooms.get(room)?.record, other.core.rooms.get(room)?.record];
    expect(mine?.told).toBe(true);
    expect(theirs?.posts[await idOf(one)]?.sig).toBe(mine?.post?.sig);
  }
}
