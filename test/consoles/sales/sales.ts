/** Answers every request to toutapp.com. */
import type { IncomingMessage } from 'node:http';
import type { Truth } from '../live.ts';
import { makeSessions, type Session, type Sessions } from '../sessions.ts';
import { bodyOf, go, NOT_FOUND, type Practice, parsed, type Reply, type Site, write } from '../site.ts';
import { source } from '../source.ts';
import { LANGUAGES } from '../switches.ts';
import { type Answer, change, kindOf, read } from './api.ts';
import { hashedStyle } from './app/hashed.ts';
import type { Boot } from './app/wire.ts';
import { login, shell } from './html.ts';

interface Sales extends Practice {
  readonly sessions: Sessions;
}

/** The customer that an account belongs to, null for an address that nobody has. */
const truthOf = (sales: Sales, email: string): Truth | null =>
  sales.truths().find((truth) => truth.user(email)) ?? null;

const APP = new URL('./app/', import.meta.url);
const POLICY =
  "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";
const ADMIN_SALESFORCE = '#settings/admin/salesforce';
const SALESFORCE = '#settings/crm/salesforce/configure';
const SIGNED_OUT: Answer = { status: 401, body: { error: 'signedOut' } };

/** toutapp.com */
export function salesSite(practice: Practice): Site {
  const sessions = makeSessions('sales_session');
  const sales: Sales = { ...practice, sessions };
  return {
    answers: (host) => host === 'toutapp.com',
    async answer(request, response, url) {
      const reply = await replyTo(sales, request, url);
      write(response, reply, sales.switches().csp === 'strict' ? POLICY : null);
    },
    who: (request) => sessions.of(request.headers.cookie)?.email ?? null,
    signOut: (email) => sessions.end(email),
  };
}

async function replyTo(sales: Sales, request: IncomingMessage, url: URL): Promise<Reply> {
  const session = sales.sessions.of(request.headers.cookie);
  if (url.pathname.startsWith('/api/')) {
    const { status, body } = await answerApi(sales, session, request, url);
    return { status, type: 'application/json', text: JSON.stringify(body) };
  }
  if (url.pathname.startsWith('/static/')) {
    const file = await source(APP, url.pathname);
    if (!file) return NOT_FOUND;
    const hash = file.type === 'text/css' && sales.switches().classes === 'hashed';
    return { status: 200, type: file.type, text: hash ? hashedStyle(file.text) : file.text };
  }
  if (url.pathname === '/login') return signIn(sales, request, url);
  if (url.pathname === '/logout') {
    if (session) sales.sessions.signOut(session);
    return go('/login?out=1', sales.sessions.cookie(null));
  }
  if (url.pathname === '/oauth/salesforce') return backFromSalesforce(sales, session, url.searchParams);
  if (url.pathname === '/') return go(session ? '/next' : '/login');
  return url.pathname === '/next' ? application(sales, session, url.searchParams.get('notice')) : NOT_FOUND;
}

/** Salesforce's login page leads here: with a `code`, or with an `error`. */
function backFromSalesforce(sales: Sales, session: Session | undefined, given: URLSearchParams): Reply {
  const truth = session && truthOf(sales, session.email);
  if (!session || !truth) return go('/login');
  const scope = given.get('state') === 'instance' ? 'instance' : 'own';
  const grant = sales.redeem(given.get('code') ?? '');
  const refused =
    whyNot(grant, session.email, scope) ??
    truth.act(session.email, { kind: 'salesforce', connected: true, scope });
  const page = scope === 'instance' ? ADMIN_SALESFORCE : SALESFORCE;
  return go(`/next${refused ? `?notice=${refused}` : ''}${page}`);
}

/** Why Sales does not take what Salesforce has granted (consoles.md, Limits). */
function whyNot(
  grant: ReturnType<Sales['redeem']>,
  email: string,
  scope: 'own' | 'instance',
): 'loginDenied' | 'otherEmail' | 'productionFirst' | null {
  if (!grant) return 'loginDenied';
  if (grant.email !== email) return 'otherEmail';
  return scope === 'instance' && grant.kind === 'sandbox' ? 'productionFirst' : null;
}

/** The sign-in page; with an address, posted as `email` or linked as `as`, signs in. `lang` chooses the language. */
async function signIn(sales: Sales, request: IncomingMessage, url: URL): Promise<Reply> {
  const switches = sales.switches();
  const given = request.method === 'POST' ? new URLSearchParams(await bodyOf(request)) : url.searchParams;
  const typed = given.get('email') ?? given.get('as');
  const page = (status: number, notice: Parameters<typeof login>[2]): Reply => {
    return {
      status,
      type: 'text/html',
      text: login(
        sales.truths().map(({ tenant, state }) => ({ ...tenant, users: state.users })),
        switches,
        notice,
      ),
    };
  };
  if (typed === null) {
    return page(200, given.has('expired') ? 'expired' : given.has('out') ? 'loggedOut' : null);
  }
  const email = typed.trim().toLowerCase();
  const truth = truthOf(sales, email);
  if (truth?.user(email)?.status === 'invited') truth.act(email, { kind: 'join' });
  const user = truth?.user(email);
  if (user?.status !== 'active') return page(403, 'unknown');
  const language = LANGUAGES.find((one) => one === given.get('lang')) ?? null;
  const session = sales.sessions.signIn(user.email, language);
  return go(`/next#settings/${switches.routeFamily}`, sales.sessions.cookie(session));
}

function application(sales: Sales, session: Session | undefined, notice: string | null): Reply {
  const truth = session && truthOf(sales, session.email);
  const user = session && truth?.user(session.email);
  if (!session || !truth || !user) return go('/login');
  const switches = sales.switches();
  const boot: Boot = {
    language: session.language ?? switches.language,
    account: { name: user.name, email: user.email, admin: user.role === 'admin' },
    tenant: truth.tenant.name,
    csrf: session.csrf,
    switches,
    rest: sales.salesSwitches(),
    notice,
  };
  return { status: 200, type: 'text/html', text: shell(boot) };
}

async function answerApi(
  sales: Sales,
  session: Session | undefined,
  request: IncomingMessage,
  url: URL,
): Promise<Answer> {
  const truth = session && truthOf(sales, session.email);
  const user = session && truth?.user(session.email);
  const posted = request.method === 'POST';
  const body = posted ? await bodyOf(request) : '';
  if (!session || !truth || user?.status !== 'active') return SIGNED_OUT;
  // A page of an earlier sign-in must not act, or read, for a later one.
  if (request.headers['x-csrf-token'] !== session.csrf) return SIGNED_OUT;
  const fate = await sales.faults.pass(posted ? kindOf(url.pathname) : null);
  if (fate === 'failed') return { status: 500, body: { error: 'failed' } };
  if (fate === 'expired') {
    sales.sessions.signOut(session);
    return SIGNED_OUT;
  }
  return posted
    ? change(truth, sales.salesSwitches(), user, url.pathname, parsed(body))
    : read(truth, sales.switches(), sales.salesSwitches(), user, url);
}
