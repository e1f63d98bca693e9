/** Finding one's way in the ledger. */
import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { HandoverId, Person, TenantKey } from '../../lib/checklist/fact.ts';
import { compareAccount } from '../../lib/checklist/person.ts';
import type { Core } from './core.ts';

/** The tenant whose current handover this is, or null. */
export async function tenantOf(core: Core, handover: HandoverId): Promise<TenantKey | null> {
  for (const [tenant, summary] of await core.summaries.all())
    if (summary.handover === handover) return tenant;
  return null;
}

/** 12 random bytes, base64url: names of handovers, and challenges. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** Ties a person's account, as pages may show it, to the tenant: by e-mail and by name. */
export async function tieAccount({ ledger }: Core, person: Person, tenant: TenantKey): Promise<void> {
  for (const account of [person.email, person.name]) if (account !== '') await ledger.bind(account, tenant);
}

/** Whether a page on which nothing else says whose it is may be that of a handover: this seat has known no other customer, and nobody else is signed in. */
export async function mayBeOf(
  { ledger }: Core,
  checklist: Checklist,
  account: string | null,
): Promise<boolean> {
  const other = compareAccount(account, checklist[checklist.me].person) === 'other';
  return !other && ledger.soleTenant(checklist.tenant);
}
