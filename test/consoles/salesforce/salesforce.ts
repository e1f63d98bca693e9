/** Salesforce and AppExchange: answers every request to their hosts. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '../switches.ts';
import type { Tenant } from '../tenant.ts';
import { type Host, hostOf } from './hosts.ts';
import { type LiveOrg, liveOrgs, type Orgs } from './live.ts';
import { type Codes, type Grant, makeCodes } from './oauth.ts';
import { replyTo } from './routes.ts';
import { makeOrgSessions } from './sessions.ts';
import { SALESFORCE_SWITCHES, type SalesforceSwitches } from './switches.ts';
import type { Reply, Visit } from './visit.ts';

export interface Salesforce extends Orgs {
  /** The orgs of the customer alongside. */
  readonly alongside: Orgs;
  readonly switches: SalesforceSwitches;
  /** Changes switches while running. What an org begins with changes with its next beginning, which is now if nothing was done in it yet. */
  use(switches: Partial<SalesforceSwitches>): void;
  /** Who let Sales in by this code of the OAuth answer; once for each code. */
  redeem(code: string): Grant | null;
  /** Ends everybody's session, as if it had run out. */
  signOutAll(): void;
  /** Orgs, sessions and switches as at the start. */
  reset(): void;
  /** This host is Salesforce's or AppExchange's. */
  answers(host: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse, host: string): Promise<void>;
}

export interface SalesforceOptions {
  readonly tenant: Tenant;
  readonly alongside: Tenant;
  /** How many customers there are: one, or two with the one alongside. */
  customers(): number;
  /** Language of the consoles. */
  language(): Language;
  readonly switches?: Partial<SalesforceSwitches> | undefined;
}

const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  'frame-src https://*.force.com https://*.salesforce.com https://*.salesforce-setup.com',
  "frame-ancestors 'self' https://*.force.com https://*.salesforce.com https://*.salesforce-setup.com",
  "base-uri 'none'",
  'form-action https:',
].join('; ');

export function makeSalesforce({
  tenant,
  alongside,
  customers,
  language,
  switches = {},
}: SalesforceOptions): Salesforce {
  let given = switches;
  const current = (): SalesforceSwitches => ({ ...SALESFORCE_SWITCHES, language: language(), ...given });
  const [ours, theirs] = [liveOrgs(tenant, current), liveOrgs(alongside, current)];
  const orgs = [ours.production, ours.sandbox, theirs.production, theirs.sandbox];
  const sessions = makeOrgSessions();
  const codes: Codes = makeCodes();

  const visitOf = async (request: IncomingMessage, name: string, host: Host): Promise<Visit> => {
    const session = sessions.of(request.headers.cookie);
    const domain = host.kind === 'service' ? session?.domain : host.domain;
    const here: readonly LiveOrg[] = orgs.slice(0, 2 * customers());
    const org = here.find((one) => one.org.domain === domain);
    const signedIn = session?.domain === domain ? session : undefined;
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    return {
      method: request.method ?? 'GET',
      url: new URL(request.url ?? '/', `https://${name}`),
      host,
      body,
      sessions,
      switches: current(),
      orgs: here,
      session: signedIn,
      org,
      user: signedIn && org?.user(signedIn.username),
    };
  };

  return {
    ...ours,
    alongside: theirs,
    get switches() {
      return current();
    },
    use(wanted) {
      given = { ...given, ...wanted };
      for (const org of orgs) if (org.log.length === 0) org.reset();
    },
    redeem: codes.redeem,
    signOutAll: () => sessions.end(),
    reset() {
      given = switches;
      sessions.end();
      codes.clear();
      for (const org of orgs) org.reset();
    },
    answers: (host) => hostOf(host) !== null,
    async answer(request, response, name) {
      const host = hostOf(name);
      const reply: Reply = host
        ? await visitOf(request, name, host)
            .then((visit) => replyTo(visit, codes))
            .catch((error: unknown) => {
              console.error(error);
              return { status: 500, text: 'Failed' };
            })
        : { status: 404, text: 'Not found' };
      response.writeHead(reply.status, {
        'content-type': `${reply.type ?? 'text/plain'}; charset=utf-8`,
        'cache-control': 'no-store',
        ...(current().csp === 'strict' ? { 'content-security-policy': POLICY } : {}),
        ...reply.headers,
      });
      response.end(reply.text ?? '');
    },
  };
}
