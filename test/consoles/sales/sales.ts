/** Answers every request to toutapp.com. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from '../faults.ts';
import type { Truth } from '../live.ts';
import { LANGUAGES, type Switches } from '../switches.ts';
import { type Answer, change, kindOf, read } from './api.ts';
import type { Boot } from './app/wire.ts';
import { login, shell } from './html.ts';
import { type Session, type Sessions, sessionCookie } from './sessions.ts';
import { source } from './source.ts';

export interface Sales {
  /** The customers under this host, each with a truth of its own. */
  truths(): readonly [Truth, ...Truth[]];
  readonly sessions: Sessions;
  readonly faults: Faults;
  switches(): Switches;
}

/** The customer that an account belongs to, null for an address that nobody has. */
const truthOf = (sales: Sales, email: string): Truth | null =>
  sales.truths().find((truth) => truth.user(email)) ?? null;

interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const POLICY =
  "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";
const SIGNED_OUT: Answer = { status: 401, body: { error: 'signedOut' } };
const NOT_FOUND: Reply = { status: 404, text: 'Not found' };

/** Answers one request; `url` is its full address. */
export async function answerSales(
  sales: Sales,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const { status, type = 'text/plain', text = '', headers } = await replyTo(sales, request, url);
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...(sales.switches().csp === 'strict' ? { 'content-security-policy': POLICY } : {}),
    ...headers,
  });
  response.end(text);
}

async function replyTo(sales: Sales, request: IncomingMessage, url: URL): Promise<Reply> {
  const session = sales.sessions.of(request.headers.cookie);
  if (url.pathname.startsWith('/api/')) {
    const { status, body } = await answerApi(sales, session, request, url);
    return { status, type: 'application/json', text: JSON.stringify(body) };
  }
  if (url.pathname.startsWith('/static/')) {
    const file = await source(url.pathname, sales.switches().classes);
    return file ? { status: 200, ...file } : NOT_FOUND;
  }
  if (url.pathname === '/login') return signIn(sales, request, url);
  if (url.pathname === '/logout') {
    if (session) sales.sessions.signOut(session);
    return go('/login?out=1', sessionCookie(null));
  }
  if (url.pathname === '/') return go(session ? '/next' : '/login');
  return url.pathname === '/next' ? application(sales, session) : NOT_FOUND;
}

function go(location: string, cookie?: string): Reply {
  return { status: 302, headers: { location, ...(cookie ? { 'set-cookie': cookie } : {}) } };
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
        sales.truths().map((truth) => truth.tenant),
        switches,
        notice,
      ),
    };
  };
  if (typed === null) {
    return page(200, given.has('expired') ? 'expired' : given.has('out') ? 'loggedOut' : null);
  }
  const email = typed.trim().toLowerCase();
  const user = truthOf(sales, email)?.user(email);
  if (user?.status !== 'active') return page(403, 'unknown');
  const language = LANGUAGES.find((one) => one === given.get('lang')) ?? null;
  const session = sales.sessions.signIn(user.email, language);
  return go(`/next#settings/${switches.routeFamily}`, sessionCookie(session));
}

function application(sales: Sales, session: Session | undefined): Reply {
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
  return posted ? change(truth, user, url.pathname, parsed(body)) : read(truth, sales.switches(), user, url);
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
