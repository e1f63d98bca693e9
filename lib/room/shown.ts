/** What this seat lets others see of a tenant. */
import type { MemberNow } from '../calls/room.ts';
import type { FactKind, PublicKeys, SeatId, TenantKey } from '../checklist/fact.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Shown } from './follow.ts';

/** Rooms are nobody's business but their members': an invitation opens one. */
const OF_ROOMS: readonly string[] = [
  'hosted',
  'entered',
  'granted',
  'ended',
  'compared',
  'left',
] satisfies FactKind[];

export const isOfRooms = (kind: string): boolean => OF_ROOMS.includes(kind);

export async function shownOf(
  ledger: Ledger,
  tenant: TenantKey,
  nowOf: (tenant: TenantKey) => Promise<MemberNow | null>,
): Promise<Shown> {
  const [all, tenantName, now] = await Promise.all([
    ledger.signedFacts(tenant),
    ledger.nameOf(tenant),
    nowOf(tenant),
  ]);
  const facts = all.filter(({ fact }) => !isOfRooms(fact.body.kind));
  const keys: Record<SeatId, PublicKeys> = {};
  for (const { seat } of facts.map(({ fact }) => fact)) {
    if (seat in keys) continue;
    const known = await ledger.keysOf(seat);
    if (known) keys[seat] = known;
  }
  return { tenantName, facts: facts.map(({ signed }) => signed), keys, now };
}
