/** Which tenant a document belongs to (order.md, "Tenant and address"). Pure. */
import type { Sighting } from '../calls/sighting.ts';
import type { TenantKey, TenantSource } from '../checklist/fact.ts';

/** What is known of a document's tenant and of who is signed in there. */
export interface DocTenant {
  readonly tenant: TenantKey | null;
  readonly by: TenantSource | null;
  readonly account: string | null;
  /** Known by a mere name, which may belong to somebody of another customer too: it guides, and releases nothing. */
  readonly guess?: boolean | undefined;
}

export const NO_TENANT: DocTenant = { tenant: null, by: null, account: null };

export interface Resolution {
  readonly doc: DocTenant;
  /** The tenant and account that ended here: signed out, somebody else signed in, or another customer shown. */
  readonly left: DocTenant | null;
}

/** What a sighting tells of it; `several`: the page and its address name two customers. */
type Told = Pick<Sighting, 'munchkin' | 'account' | 'signedOut'> & { readonly several?: boolean };

/**
 * Resolves the tenant after a sighting. One reading holds for the whole document until the account
 * changes; a Munchkin ID on the page outranks what was known, an account tied to one outranks nothing. Where two
 * customers are named it is neither's, until a person says whose it is.
 * @param tied the tenant that an account is tied to, or null where none or more than one is
 */
export function resolveTenant(
  before: DocTenant,
  sighting: Told,
  tied: (account: string) => TenantKey | null,
): Resolution {
  const { account } = sighting;
  if (sighting.signedOut) return { doc: NO_TENANT, left: before.tenant === null ? null : before };
  const change = compare(before.account, account);
  const kept = change === 'other' ? NO_TENANT : before;
  const shown = change === 'unknown' ? (kept.account ?? account) : account;
  const as = { ...kept, account: shown ?? kept.account };
  const doc = sighting.several ? torn(as) : read(as, sighting.munchkin, tied);
  const left = before.tenant !== null && (change === 'other' || doc.tenant !== before.tenant) ? before : null;
  return { doc, left };
}

/** A name in the toolbar and an e-mail in its menu may be one person: only what is alike can differ. */
function compare(before: string | null, now: string | null): 'same' | 'other' | 'unknown' {
  if (before === null || now === null || before.includes('@') !== now.includes('@')) return 'unknown';
  return before.toLowerCase() === now.toLowerCase() ? 'same' : 'other';
}

function read(
  kept: DocTenant,
  munchkin: TenantKey | null,
  tied: (account: string) => TenantKey | null,
): DocTenant {
  if (munchkin !== null) return { account: kept.account, tenant: munchkin, by: 'page' };
  if (kept.tenant !== null || kept.account === null) return kept;
  const tenant = tied(kept.account);
  if (tenant === null) return kept;
  // An e-mail address is in one instance only (consoles.md, Limits); a mere name may be in several.
  if (kept.account.includes('@')) return { account: kept.account, tenant, by: 'account' };
  return { account: kept.account, tenant, by: 'named', guess: true };
}

const torn = (kept: DocTenant): DocTenant =>
  kept.by === 'named' && kept.guess !== true ? kept : { ...NO_TENANT, account: kept.account };
