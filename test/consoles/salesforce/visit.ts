/** One request to a Salesforce host, with all that an answer needs; and the ways to answer. */
import { say, type TextKey } from './app/words.ts';
import { type Host, type OrgHost, orgHost } from './hosts.ts';
import type { LiveOrg } from './live.ts';
import type { OrgUser } from './org.ts';
import type { OrgSession, OrgSessions } from './sessions.ts';
import type { SalesforceSwitches } from './switches.ts';

export interface Visit {
  readonly method: string;
  readonly url: URL;
  readonly host: Host;
  /** What was posted. */
  readonly body: string;
  readonly sessions: OrgSessions;
  readonly switches: SalesforceSwitches;
  /** Every org of every customer. */
  readonly orgs: readonly LiveOrg[];
  /** Who is signed in at this host: of its org, or at this service. */
  readonly session: OrgSession | undefined;
  /** The org of this host, or at a service that of who is signed in. */
  readonly org: LiveOrg | undefined;
  readonly user: OrgUser | undefined;
}

/** A visit by somebody who is signed in. */
export interface SignedIn extends Visit {
  readonly session: OrgSession;
  readonly org: LiveOrg;
  readonly user: OrgUser;
}

export interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const page = (text: string, status = 200): Reply => ({ status, type: 'text/html', text });

export const json = (body: unknown, status = 200): Reply => ({
  status,
  type: 'application/json',
  text: JSON.stringify(body),
});

export const go = (location: string, cookie?: string): Reply => ({
  status: 302,
  headers: { location, ...(cookie ? { 'set-cookie': cookie } : {}) },
});

export const NOT_FOUND: Reply = { status: 404, text: 'Not found' };

/** What was posted as a form. */
export const formOf = (visit: Visit): URLSearchParams => new URLSearchParams(visit.body);

/** A text in the language of this visit. */
export const t = (visit: Visit, key: TextKey, values?: Readonly<Record<string, string | number>>): string =>
  say(visit.switches.language, key, values);

/** Origin of a host of the org. */
export const originOf = (visit: Visit, org: LiveOrg, kind: OrgHost): string =>
  `https://${orgHost(org.org.domain, kind, visit.switches.vfHost)}`;

/** Which of an org's hosts Lightning is on: in Setup, and outside of it. */
export function lightningHost(visit: Visit, path: string): OrgHost {
  const { setupHost } = visit.switches;
  if (setupHost === 'my.salesforce.com') return 'my';
  return setupHost === 'my.salesforce-setup.com' && path.startsWith('/lightning/setup/')
    ? 'setup'
    : 'lightning';
}

/** The host of classic pages in a frame. */
export const frameKind = (visit: Visit): OrgHost =>
  visit.switches.frameHost === 'my.salesforce.com' ? 'my' : 'setup';

/** Through a host's front door, which leaves the cookie there, to a path of it. */
export const frontDoor = (origin: string, session: OrgSession, path: string): string =>
  `${origin}/secur/frontdoor.jsp?${new URLSearchParams({ sid: session.sid, retURL: path })}`;

/** A path of this host; a foreign address is not followed. */
export function ownPath(given: string | null, otherwise: string): string {
  return given && /^\/(?![/\\])/.test(given) ? given : otherwise;
}
