/** Answers every request to toutapp.com. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from '../faults.ts';
import type { Truth } from '../live.ts';
import { LANGUAGES, type Switches } from '../switches.ts';
import { change, kindOf, read } from './api.ts';
import { login, shell } from './html.ts';
import { type Session, type Sessions, sessionCookie } from './sessions.ts';
import { source } from './source.ts';

export interface Sales {
  readonly truth: Truth;
  readonly sessions: Sessions;
  readonly faults: Faults;
  switches(): Switches;
}

type Headers = Readonly<Record<string, string>>;

const POLICY =
  "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";

/** Answers one request; `url` is its full address. */
export async function answerSales(
  sales: Sales,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const switches = sales.switches();
  const session = sales.sessions.of(request.headers.cookie);
  const send = (status: number, type: string, text: string, more: Headers = {}): void => {
    const csp: Headers = switches.csp === 'strict' ? { 'content-security-policy': POLICY } : {};
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      ...csp,
      ...more,
    });
    response.end(text);
  };
  const go = (location: string, more: Headers = {}): void =>
    send(302, 'text/plain', '', { location, ...more });

  if (url.pathname.startsWith('/api/')) {
    const answer = await answerApi(sales, session, request, url);
    send(answer.status, 'application/json', JSON.stringify(answer.body));
  } else if (url.pathname.startsWith('/static/')) {
    const file = await source(url.pathname, switches.classes);
    if (file) send(200, file.type, file.text);
    else send(404, 'text/plain', 'Not found');
  } else if (url.pathname === '/login') {
    const given = request.method === 'POST' ? new URLSearchParams(await bodyOf(request)) : url.searchParams;
    const email = given.get('email') ?? given.get('as');
    if (email === null) send(200, 'text/html', login(sales.truth.tenant, switches, noticeOf(url)));
    else if (signable(sales.truth, email)) {
      const language = LANGUAGES.find((one) => one === given.get('lang')) ?? null;
      const signed = sales.sessions.signIn(email, language);
      go(`/next#settings/${switches.routeFamily}`, { 'set-cookie': sessionCookie(signed) });
    } else send(403, 'text/html', login(sales.truth.tenant, switches, 'unknown'));
  } else if (url.pathname === '/logout') {
    if (session) sales.sessions.signOut(session);
    go('/login?out=1', { 'set-cookie': sessionCookie(null) });
  } else if (url.pathname === '/') {
    go(session ? '/next' : '/login');
  } else if (url.pathname === '/next') {
    const user = session && sales.truth.user(session.email);
    if (!session || !user) go('/login');
    else {
      const language = session.language ?? switches.language;
      const account = { name: user.name, email: user.email, admin: user.role === 'admin' };
      send(
        200,
        'text/html',
        shell({ language, account, tenant: sales.truth.tenant.name, csrf: session.csrf, switches }),
      );
    }
  } else send(404, 'text/plain', 'Not found');
}

async function answerApi(sales: Sales, session: Session | undefined, request: IncomingMessage, url: URL) {
  const user = session && sales.truth.user(session.email);
  const posted = request.method === 'POST';
  const body = posted ? await bodyOf(request) : '';
  if (!session || !user || user.status !== 'active') return { status: 401, body: { error: 'signedOut' } };
  // A page of an earlier sign-in must not act, or read, for a later one.
  if (request.headers['x-csrf-token'] !== session.csrf) return { status: 401, body: { error: 'signedOut' } };
  if (await sales.faults.pass(posted ? kindOf(url.pathname) : null))
    return { status: 500, body: { error: 'failed' } };
  return posted
    ? change(sales.truth, user, url.pathname, parsed(body))
    : read(sales.truth, sales.switches(), user, url);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

const signable = (truth: Truth, email: string): boolean =>
  truth.user(email.trim().toLowerCase())?.status === 'active';

function noticeOf(url: URL): 'expired' | 'loggedOut' | null {
  return url.searchParams.has('expired') ? 'expired' : url.searchParams.has('out') ? 'loggedOut' : null;
}
