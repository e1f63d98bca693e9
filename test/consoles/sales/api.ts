/** The interface behind the Sales pages: reads, and changes that act on the truth. */
import { z } from 'zod';
import type { Truth } from '../live.ts';
import { seatsTaken } from '../onboarding.ts';
import type { Switches } from '../switches.ts';
import type { User } from '../tenant.ts';
import { type Action, standing, unfit } from '../truth.ts';
import type { Listing, Reads } from './app/wire.ts';
import type { SalesSwitches } from './switches.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const emails = z.object({ emails: z.array(z.string()) });
const credentials = z.object({
  credentials: z.object({ munchkin: z.string(), clientId: z.string(), clientSecret: z.string() }).optional(),
});
const salesforce = z.object({ connected: z.boolean(), scope: z.enum(['own', 'instance']).default('own') });

/** Which kind of change a POST is, null for a path that does not exist or that no test makes fail. */
export function kindOf(path: string): Change | null {
  return CHANGES[path] ?? null;
}

type Change = 'connect' | 'disconnect' | 'grant' | 'remove' | 'invite' | 'deactivate' | 'salesforce';

const CHANGES: Readonly<Record<string, Change>> = {
  '/api/salesforce': 'salesforce',
  '/api/marketo/connect': 'connect',
  '/api/marketo/disconnect': 'disconnect',
  '/api/marketo/access/connect': 'grant',
  '/api/marketo/access/disconnect': 'remove',
  '/api/users/invite': 'invite',
  '/api/users/deactivate': 'deactivate',
};

/** Answers a GET for a signed-in user. */
export function read(
  truth: Truth,
  switches: Switches,
  { seatsShown }: SalesSwitches,
  user: User,
  url: URL,
): Answer {
  if (url.pathname === '/api/salesforce') {
    const { salesforce: own, onboarding } = truth.state;
    const instance = url.searchParams.get('scope') === 'instance';
    const connected = instance ? onboarding.salesforce !== null : own.includes(user.email);
    const view: Reads['/api/salesforce'] = { connected };
    return { status: 200, body: view };
  }
  if (user.role !== 'admin') return { status: 403, body: { error: 'notAdmin' } };
  if (url.pathname === '/api/marketo') {
    const shown = user.holds;
    const view: Reads['/api/marketo'] = {
      standing: standing(user),
      munchkin: shown || switches.munchkinShown === 'admins' ? truth.tenant.munchkin : '',
      clientId: shown ? truth.tenant.clientId : '',
      clientSecret: shown ? truth.tenant.clientSecret : '',
    };
    return { status: 200, body: view };
  }
  const active = truth.state.users.filter((one) => one.status !== 'deactivated');
  if (url.pathname === '/api/marketo/access') {
    const users = active.map(({ name, email, workspace, access, holds }) => ({
      name,
      email,
      workspace: workspace ?? '',
      connected: access || (holds && switches.holderRow === 'connected'),
    }));
    const view: Reads['/api/marketo/access'] = {
      ...listing(users, url.searchParams, 10),
      mayChange: user.holds || switches.accessBy === 'admins',
    };
    return { status: 200, body: view };
  }
  if (url.pathname === '/api/users') {
    const users = truth.state.users.map(({ name, email, role, team, status }) => ({
      name,
      email,
      admin: role === 'admin',
      team,
      status,
    }));
    const seats = { taken: seatsTaken(truth.state.users), all: truth.tenant.seats };
    const view: Reads['/api/users'] = {
      ...listing(users, url.searchParams, 25),
      seats: seatsShown === 'shown' ? seats : null,
    };
    return { status: 200, body: view };
  }
  return { status: 404, body: { error: 'notFound' } };
}

/** Where Salesforce asks for consent; it leads back to `/oauth/salesforce` with `code` or `error`, and `state`. */
function loginPage(scope: 'own' | 'instance'): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: 'sales-connect-practice',
    redirect_uri: 'https://toutapp.com/oauth/salesforce',
    state: scope,
  });
  return `https://login.salesforce.com/services/oauth2/authorize?${query}`;
}

/** Carries out a POST for a signed-in user. */
export function change(
  truth: Truth,
  { salesforceLogin, oauth }: SalesSwitches,
  user: User,
  path: string,
  body: unknown,
): Answer {
  const action = actionOf(path, body);
  if (!action) return { status: 400, body: { error: 'badRequest' } };
  if (action.kind === 'salesforce' && action.connected) {
    if (salesforceLogin === 'page') return { status: 200, body: { go: loginPage(action.scope ?? 'own') } };
    if (oauth === 'blocked') return { status: 409, body: { error: 'oauthBlocked' } };
  }
  const refused = truth.act(user.email, action);
  if (!refused) return { status: 200, body: {} };
  // Of several addresses the page names those that stand in the way.
  const emails =
    action.kind === 'invite' ? action.emails.filter((email) => inTheWay(truth, email) === refused) : [];
  return { status: 409, body: { error: refused, emails } };
}

/** Asked after a refusal, which has changed nothing. */
const inTheWay = (truth: Truth, email: string): string | null => unfit(truth.state, truth.tenant, email);

function actionOf(path: string, body: unknown): Action | null {
  const kind = kindOf(path);
  if (kind === 'salesforce') {
    const parsed = salesforce.safeParse(body);
    return parsed.success ? { kind, ...parsed.data } : null;
  }
  if (kind === 'disconnect') return { kind };
  if (kind === 'connect') {
    const given = credentials.safeParse(body).data?.credentials;
    return given ? { kind, credentials: given } : { kind };
  }
  const parsed = emails.safeParse(body);
  return kind && parsed.success ? { kind, emails: parsed.data.emails } : null;
}

function listing<T extends { name: string; email: string }>(
  all: readonly T[],
  asked: URLSearchParams,
  size: number,
): Listing<T> {
  const search = (asked.get('search') ?? '').trim().toLowerCase();
  const fitting = all.filter((one) => `${one.name} ${one.email}`.toLowerCase().includes(search));
  const pages = Math.max(1, Math.ceil(fitting.length / size));
  const page = Math.min(pages, Math.max(1, Number(asked.get('page')) || 1));
  return { items: fitting.slice((page - 1) * size, page * size), page, pages, total: fitting.length };
}
