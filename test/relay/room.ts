/** Two workers in one room, and what they are shown of it. */
import { expect, vi } from 'vitest';
import { tenantRooms } from '../../entrypoints/background/roomview.ts';
import type { RoomOffer, RoomsView } from '../../lib/calls/room.ts';
import type { SeatId, TenantKey } from '../../lib/checklist/fact.ts';
import { TENANT } from '../../lib/share/sample.ts';
import type { Seat } from './seat.ts';

/** ms; so long that only what never comes fails, however slow the machine. */
const PATIENCE = Number(process.env.PATIENCE ?? 60_000);

/** Waits until the check holds. */
export const until = (check: () => Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: PATIENCE, interval: 20 });

export async function look(seat: Seat, room: string | null = null): Promise<RoomsView> {
  const { rooms } = await seat.say({ call: 'rooms', room });
  if (!rooms) throw new Error('no rooms');
  return rooms;
}

/** The room that was opened last. */
export const roomOf = async (seat: Seat): Promise<string> => (await look(seat)).rooms.at(-1)?.room ?? '';
export const idOf = async (seat: Seat): Promise<SeatId> => (await seat.core.ledger.seat()).id;
export const offers = async (seat: Seat): Promise<readonly RoomOffer[]> =>
  (await tenantRooms(seat.core, TENANT)).offers;

/** Opens a room, and gives the invitation. */
export async function hostRoom(host: Seat, relay: string, tenant: TenantKey = TENANT): Promise<string> {
  await host.say({ call: 'setRelay', relay });
  const { text = '' } = await host.say({
    call: 'host',
    tenant,
    tenantName: 'Acme',
    person: host.person,
  });
  return text;
}

export const enter = (seat: Seat, text: string, role: 'customer' | 'csm' = 'customer') =>
  seat.say({
    call: 'receive',
    text,
    here: null,
    name: '',
    otherHandover: false,
    enters: { person: seat.person, role },
  });

/** All of them see each other. */
export const together = (seats: readonly Seat[]): Promise<void> =>
  until(async () => {
    for (const seat of seats) {
      const members = (await look(seat)).rooms.at(-1)?.members ?? [];
      expect(members.filter(({ here }) => here)).toHaveLength(seats.length - 1);
    }
  });

export async function inOneRoom(
  host: Seat,
  others: readonly Seat[],
  relay: string,
  tenant: TenantKey = TENANT,
): Promise<string> {
  const text = await hostRoom(host, relay, tenant);
  for (const seat of others) await enter(seat, text, seat.person.name === 'Cy' ? 'csm' : 'customer');
  await together([host, ...others]);
  return roomOf(host);
}
