/** A room over a real mosquitto: the broker goes and comes back, workers are stopped, and nothing is lost or doubled. */
import { expect } from '@playwright/test';
import type { Consoles } from '../consoles/server.ts';
import { type Mosquitto, startMosquitto } from '../relay/mosquitto.ts';
import { type Actor, ADA, BO } from './actor.ts';
import { afresh } from './afresh.ts';
import { poll } from './poll.ts';
import { roomsOf } from './room.ts';
import { test } from './stage.ts';
import { opened, reload } from './stand.ts';
import { expectStep, facts, handoverOf, MUNCHKIN, say, view } from './worker.ts';

let consoles: Consoles;
let a: Actor;
let b: Actor;
let broker: Mosquitto;

test.beforeAll(async ({ stage }) => {
  ({ consoles, a, b } = stage);
  broker = await startMosquitto({ tls: true });
});
test.afterAll(() => broker.close());
test.beforeEach(() => afresh(consoles, [a, b]));

const stateOf = async (actor: Actor): Promise<string | null> =>
  (await roomsOf(actor)).rooms[0]?.state ?? null;
const together = async (): Promise<void> => {
  for (const actor of [a, b])
    await poll(async () => (await roomsOf(actor)).rooms[0]?.members[0]?.here).toBe(true);
};

test('the handover goes on by itself over a lost broker and stopped workers', async () => {
  await opened({ a });
  await say(a.popup, { call: 'setRelay', relay: broker.address });
  const host = { call: 'host', tenant: MUNCHKIN, tenantName: 'Northwind Traders', person: ADA } as const;
  const text = await say(a.popup, host);
  const enters = { person: BO, role: 'customer' } as const;
  await say(b.popup, { call: 'receive', text, here: null, name: '', otherHandover: false, enters });
  await together();

  const { port } = broker;
  await broker.close();
  await poll(() => stateOf(a)).toBe('lost');
  consoles.truth.act(ADA.email, { kind: 'remove', emails: [BO.email] });
  await say(a.popup, { call: 'say', handover: await handoverOf(a), task: 'revoke' });
  await expectStep(a, 'awaitReply');
  await a.seat.stopWorker();
  broker = await startMosquitto({ tls: true, port });
  await b.seat.stopWorker();
  // Whoever looks wakes the worker; it connects again by itself.
  await together();
  await poll(async () => (await view(b)).offers.length).toBe(1);
  const [offer] = (await view(b)).offers;
  const joining = { text: offer?.text ?? '', here: MUNCHKIN, name: BO.name, otherHandover: false };
  await say(b.popup, { call: 'receive', ...joining });

  await reload(b);
  await expectStep(b, 'connect');
  consoles.truth.act(BO.email, { kind: 'connect' });
  await reload(b);
  await expectStep(a, 'confirmDigits');
  for (const actor of [a, b]) {
    const kinds = (await facts(actor)).map(({ body }) => body.kind);
    for (const kind of ['invited', 'replied'] as const)
      expect(kinds.filter((other) => other === kind)).toHaveLength(1);
  }
});
