import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { RoomsView } from '../../lib/calls/room.ts';
import type { SeatId } from '../../lib/checklist/fact.ts';
import { ANN, BO, TENANT } from '../../lib/share/sample.ts';
import { type Broker, startBroker } from '../../test/relay/embedded.ts';
import { openSeat, type Seat } from '../../test/relay/seat.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));

vi.setConfig({ testTimeout: 120_000 });

let broker: Broker;
beforeAll(async () => {
  broker = await startBroker();
});
afterAll(() => broker.close());

/** However slow the machine: only what never comes fails. */
const until = (check: () => Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 60_000, interval: 20 });

const address = (): string => broker.address.replace(/^ws:/, 'wss:');

async function look(seat: Seat, room: string | null = null): Promise<RoomsView> {
  const { rooms } = await seat.say({ call: 'rooms', room });
  if (!rooms) throw new Error('no rooms');
  return rooms;
}

const roomOf = async (seat: Seat): Promise<string> => (await look(seat)).rooms[0]?.room ?? '';
const idOf = async (seat: Seat): Promise<SeatId> => (await seat.core.ledger.seat()).id;

/** Ann opens a room and Bo enters it. */
async function inOneRoom(a: Seat, b: Seat): Promise<void> {
  await a.say({ call: 'setRelay', relay: address() });
  const { text = '' } = await a.say({ call: 'host', tenant: TENANT, tenantName: 'Acme', person: a.person });
  await b.say({
    call: 'receive',
    text,
    here: null,
    name: '',
    otherHandover: false,
    enters: { person: b.person, role: 'csm' },
  });
  await until(async () => {
    for (const seat of [a, b]) expect((await look(seat)).rooms[0]?.members).toMatchObject([{ here: true }]);
  });
}

test('opened, entered, follow granted: the checklist is painted at the other, and is gone with the grant', async () => {
  const [a, b] = [await openSeat(ANN), await openSeat(BO)];
  await inOneRoom(a, b);
  const room = await roomOf(a);
  const cy = { name: 'Cy', email: 'cy@acme.example' };
  await a.say({ call: 'start', tenant: TENANT, tenantName: 'Acme', leaver: ANN, keeper: cy, planned: null });
  expect((await look(b, room)).followed).toEqual([]);
  await a.say({ call: 'grant', room, seat: await idOf(b), grant: 'follow', minutes: 60 });
  const seat = await idOf(a);
  await until(async () =>
    expect((await look(b, room)).followed).toMatchObject([
      { seat, checklist: { me: 'leaver', keeper: { person: cy } } },
    ]),
  );
  expect(await b.core.ledger.facts(TENANT)).not.toContainEqual(
    expect.objectContaining({ body: expect.objectContaining({ kind: 'opened' }) }),
  );
  await a.say({ call: 'endGrant', room, seat: await idOf(b), grant: 'follow' });
  await until(async () => expect((await look(b, room)).followed).toEqual([]));
  for (const one of [a, b]) one.stop();
});
