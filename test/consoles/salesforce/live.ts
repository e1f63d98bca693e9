/** The truth of the running orgs of one customer: production and sandbox, with what tests ask of them. */
import type { Tenant } from '../tenant.ts';
import { actOnOrg } from './act.ts';
import {
  beginOrg,
  type Config,
  finishInstall,
  type InstalledPackage,
  type Org,
  type OrgAction,
  type OrgEntry,
  type OrgPolicy,
  type OrgRefusal,
  type OrgState,
  type OrgUser,
} from './org.ts';
import type { SalesforceSwitches } from './switches.ts';

export interface LiveOrg {
  readonly org: Org;
  readonly state: OrgState;
  /** Every action so far, refused ones too. */
  readonly log: readonly OrgEntry[];
  /** The package, once it is installed. */
  readonly installed: InstalledPackage | null;
  readonly config: Config;
  /** Addresses of the active remote sites. */
  remoteSites(): string[];
  /** Every object of the package is deployed; false where none is installed. */
  deployed(): boolean;
  /** Somebody by username, or by e-mail. */
  user(name: string): OrgUser | undefined;
  /** Does what a page would have done for `who` (username); null when done. */
  act(who: string, action: OrgAction): OrgRefusal | null;
  /** Ends an installation that was to be told by e-mail. */
  finish(): void;
  onAction(listener: (entry: OrgEntry) => void): () => void;
  reset(): void;
}

export interface Orgs {
  readonly production: LiveOrg;
  readonly sandbox: LiveOrg;
}

const SANDBOX = 'practice';

/** Sam Okafor sets up Salesforce; the people of Sales and Marketo are there as users without that right. */
function orgsOf(tenant: Tenant): readonly [Org, Org] {
  const company = tenant.users[0]?.email.match(/@([\w-]+)\./)?.[1] ?? 'practice';
  const host = `${company}.example`;
  const people = tenant.users.map(({ name, email }) => ({ name, email, admin: false }));
  const users = [{ name: 'Sam Okafor', email: `sam.okafor@${host}`, admin: true }, ...people];
  const named = (suffix: string): readonly OrgUser[] =>
    users.map((user) => ({ ...user, username: user.email + suffix }));
  return [
    { kind: 'production', domain: company, company: tenant.name, users: named('') },
    {
      kind: 'sandbox',
      domain: `${company}--${SANDBOX}`,
      company: tenant.name,
      users: named(`.${SANDBOX}`),
    },
  ];
}

function policyOf({ before, objects, oauthApp, ampersand, apiEnabled }: SalesforceSwitches): OrgPolicy {
  return { before, objects, app: oauthApp, ampersand, api: apiEnabled };
}

function liveOrg(org: Org, switches: () => SalesforceSwitches, now: () => number): LiveOrg {
  let state = beginOrg(policyOf(switches()));
  const listeners = new Set<(entry: OrgEntry) => void>();
  return {
    org,
    get state() {
      return state;
    },
    get log() {
      return state.log;
    },
    get installed() {
      return state.pack;
    },
    get config() {
      return state.config;
    },
    remoteSites: () => state.sites.filter((site) => site.active).map((site) => site.url),
    deployed: () => state.objects.length > 0 && state.objects.every((one) => one.status === 'deployed'),
    user: (name) => org.users.find((user) => user.username === name || user.email === name),
    act(who, action) {
      state = actOnOrg(state, org, policyOf(switches()), who, action, now());
      const entry = state.log.at(-1);
      if (!entry) return null;
      for (const listener of listeners) listener(entry);
      return entry.refused;
    },
    finish() {
      state = finishInstall(state, policyOf(switches()));
    },
    onAction(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reset() {
      state = beginOrg(policyOf(switches()));
    },
  };
}

/** `switches` is asked at every action and at every beginning. */
export function liveOrgs(
  tenant: Tenant,
  switches: () => SalesforceSwitches,
  now: () => number = Date.now,
): Orgs {
  const [production, sandbox] = orgsOf(tenant);
  return { production: liveOrg(production, switches, now), sandbox: liveOrg(sandbox, switches, now) };
}
