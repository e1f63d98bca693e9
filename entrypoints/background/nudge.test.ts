import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { ANN, BO, TENANT } from '../../lib/share/sample.ts';
import { checklist, clicked, sawRow } from '../../test/relay/pages.ts';
import { idOf, inOneRoom, look, until } from '../../test/relay/room.ts';
import type { Seat } from '../../test/relay/seat.ts';
import { CY, stage, start } from '../../test/relay/stage.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../lib/share/digits.ts', () => import('../../test/relay/digits.ts'));

const { seat, relay } = stage();

const OTHER = '456-DEF-789';
const nudged = async (a: Seat) =>
  (await look(a)).rooms.find(({ tenant }) => tenant === TENANT)?.members[0]?.nudged ?? null;

/** Ann is reminded by Cy. */
async function reminded(): Promise<{
  readonly a: Seat;
  readonly c: Seat;
  readonly remind: () => Promise<void>;
}> {
  const [a, c] = [await seat(), await seat(CY)];
  const room = await inOneRoom(a, [c], relay());
  await start(a);
  const remind = async () => {
    await c.say({ call: 'nudge', room, seat: await idOf(a) });
    await until(async () => expect(await nudged(a)).not.toBeNull());
  };
  await remind();
  return { a, c, remind };
}

test('whoever is reminded is so until they act; what a page shows by itself is no act', async () => {
  const { a, remind } = await reminded();
  await sawRow(a, BO, 'has');
  await a.core.rooms.sync();
  expect(await nudged(a)).not.toBeNull();
  await clicked(a, 'connect', 'free');
  await until(async () => expect(await nudged(a)).toBeNull());
  await remind();
  await a.say({ call: 'say', handover: (await checklist(a))?.handover ?? '', task: 'revoke' });
  await until(async () => expect(await nudged(a)).toBeNull());
});

test('what they do for another customer, or another person does, leaves it', async () => {
  const { a, c } = await reminded();
  await a.say({ call: 'start', tenant: OTHER, tenantName: 'Other', leaver: ANN, keeper: BO, planned: null });
  const foreign = await c.core.ledger.append(TENANT, { kind: 'stopped', run: 'r' });
  const signed = await c.core.ledger.signed(foreign.id);
  if (signed === null) throw new Error('no fact');
  await a.core.ledger.receive(signed, (await c.core.ledger.seat()).keys);
  await a.core.rooms.sync();
  expect(await nudged(a)).not.toBeNull();
});
