/** Answers under marketo.com and experience.adobe.com: sign-in, interface, the shell and the frames in it. */
import type { IncomingMessage } from 'node:http';
import type { Truth } from '../live.ts';
import { makeSessions, type Session, type Sessions } from '../sessions.ts';
import { bodyOf, go, NOT_FOUND, type Practice, parsed, type Reply, type Site, write } from '../site.ts';
import { source } from '../source.ts';
import { LANGUAGES } from '../switches.ts';
import { changeOf, insight } from './api.ts';
import type { Boot } from './app/wire.ts';
import { EXPERIENCE, frameAddress, hostKind, POLICIES } from './hosts.ts';
import { otherProduct, page, redirectPage, type Start, signInPage } from './html.ts';

interface Marketo extends Practice {
  readonly sessions: Sessions;
}

const APP = new URL('./app/', import.meta.url);
const HTML = 'text/html';

export function marketoSite(practice: Practice): Site {
  const sessions = makeSessions('mkt_session');
  const marketo: Marketo = { ...practice, sessions };
  const sessionOf = (request: IncomingMessage): Session | undefined =>
    sessions.byId(String(request.headers['x-token'] ?? '')) ?? sessions.of(request.headers.cookie);
  return {
    answers: (host) => host === EXPERIENCE || /^[\w-]+\.marketo\.com$/.test(host),
    async answer(request, response, url) {
      const reply = await replyTo(marketo, sessionOf(request), request, url);
      const strict = marketo.marketoSwitches().csp === 'strict';
      write(response, reply, strict ? POLICIES[url.hostname === EXPERIENCE ? 'shell' : 'frame'] : null);
    },
    who: (request) => sessionOf(request)?.email ?? null,
    signOut: (email) => sessions.end(email),
  };
}

const truthOf = (marketo: Marketo, email: string): Truth | null =>
  marketo.truths().find(({ tenant }) => tenant.marketo.users.some((user) => user.email === email)) ?? null;

async function replyTo(
  marketo: Marketo,
  session: Session | undefined,
  request: IncomingMessage,
  url: URL,
): Promise<Reply> {
  const kind = hostKind(url.hostname);
  if (kind === 'other') return { status: 200, type: HTML, text: otherProduct(url.hostname) };
  if (url.pathname.startsWith('/static/')) {
    const file = await source(APP, url.pathname);
    return file ? { status: 200, ...file } : NOT_FOUND;
  }
  if (url.pathname.startsWith('/mkt/')) return answerApi(marketo, session, request, url);
  if (kind === 'engage') return engage(marketo, url.searchParams.get('munchkinId') ?? '');
  if (kind === 'login') return signIn(marketo, request, url, 'marketo');
  // In the shell the address opens the frame: another site's cookies do not reach into it.
  const opened = marketo.sessions.byId(url.searchParams.get('token') ?? '');
  if (kind === 'outlet') return drawn(marketo, opened, url, 'outlet');
  if (kind === 'own') return drawn(marketo, opened, url, 'main');
  if (kind === 'shell') {
    if (url.pathname === '/signout') return leave(marketo, session, '/');
    const asked = request.method === 'POST' || url.searchParams.has('as');
    return session && !asked ? drawn(marketo, session, url, 'shell') : signIn(marketo, request, url, 'adobe');
  }
  if (url.pathname === '/homepage/login') return go('https://login.marketo.com/homepage/login');
  if (url.pathname === '/homepage/logout')
    return leave(marketo, session, 'https://login.marketo.com/homepage/login');
  if (opened) return drawn(marketo, opened, url, 'main');
  return session ? drawn(marketo, session, url, 'main') : go('https://login.marketo.com/homepage/login');
}

/** The older address of the shell leads on to the one of today. */
function engage(marketo: Marketo, munchkin: string): Reply {
  const truth = marketo.truths().find(({ tenant }) => tenant.munchkin === munchkin);
  if (!truth) return NOT_FOUND;
  const to = `https://${EXPERIENCE}/#/@${truth.tenant.marketo.org}/so:${munchkin}/marketo-engage`;
  return { status: 200, type: HTML, text: redirectPage(to) };
}

function leave(marketo: Marketo, session: Session | undefined, to: string): Reply {
  if (session) marketo.sessions.signOut(session);
  return go(to, marketo.sessions.cookie(null), marketo.sessions.cookie(null, 'marketo.com'));
}

/** A document for who is signed in, at the pod of their customer. */
function drawn(marketo: Marketo, session: Session | undefined, url: URL, start: Start): Reply {
  const truth = session && truthOf(marketo, session.email);
  const account = truth?.tenant.marketo.users.find((user) => user.email === session?.email);
  if (!session || !truth || !account) return { status: 403, text: 'Signed out' };
  const { munchkin, name, marketo: instance } = truth.tenant;
  const pod = `app-${instance.pod}.marketo.com`;
  if (hostKind(url.hostname) === 'pod' && url.hostname !== pod) return go(`https://${pod}/`);
  const switches = marketo.marketoSwitches();
  const depth = Number(url.searchParams.get('depth') ?? 0);
  const boot: Boot = {
    language: session.language ?? switches.language,
    switches,
    account,
    tenant: { name, munchkin, org: instance.org, prefix: instance.prefix, pod: instance.pod },
    token: session.id,
    inShell: url.searchParams.has('token'),
    next: start === 'main' ? '' : frameAddress(depth, session.id, instance.pod, switches),
  };
  const title = start === 'shell' ? 'Adobe Experience Cloud (practice)' : 'Marketo Engage (practice)';
  return { status: 200, type: HTML, text: page(boot, start, title) };
}

/** The sign-in page; with an address, posted as `email` or linked as `as`, signs in. `lang` chooses the language. */
async function signIn(
  marketo: Marketo,
  request: IncomingMessage,
  url: URL,
  brand: 'marketo' | 'adobe',
): Promise<Reply> {
  const posted = request.method === 'POST';
  const given = posted ? new URLSearchParams(await bodyOf(request)) : url.searchParams;
  const typed = given.get('email') ?? given.get('as');
  const tenants = marketo.truths().map(({ tenant }) => tenant);
  const { language } = marketo.marketoSwitches();
  const form = (status: number, notice: 'unknown' | null): Reply => ({
    status,
    type: HTML,
    text: signInPage(tenants, language, brand, notice),
  });
  if (typed === null) return form(200, null);
  const email = typed.trim().toLowerCase();
  const truth = truthOf(marketo, email);
  if (!truth) return form(403, 'unknown');
  const session = marketo.sessions.signIn(email, LANGUAGES.find((one) => one === given.get('lang')) ?? null);
  // The hash of a linked address stays where it is; where there was none, the page finds its own.
  if (brand === 'adobe') return go('/', marketo.sessions.cookie(session));
  const to = `https://app-${truth.tenant.marketo.pod}.marketo.com/`;
  return go(to, marketo.sessions.cookie(session, 'marketo.com'));
}

async function answerApi(
  marketo: Marketo,
  session: Session | undefined,
  request: IncomingMessage,
  url: URL,
): Promise<Reply> {
  const json = (status: number, body: unknown): Reply => ({
    status,
    type: 'application/json',
    text: JSON.stringify(body),
  });
  const body = request.method === 'POST' ? parsed(await bodyOf(request)) : null;
  const truth = session && truthOf(marketo, session.email);
  // A page of an earlier sign-in must not act, or read, for a later one.
  if (!session || !truth || request.headers['x-token'] !== session.id)
    return json(401, { error: 'signedOut' });
  if (!truth.tenant.marketo.users.some((user) => user.email === session.email && user.admin))
    return json(403, { error: 'notMarketoAdmin' });
  const action = request.method === 'POST' ? changeOf(url.pathname, body) : null;
  const fate = await marketo.faults.pass(action?.kind ?? null);
  if (fate === 'failed') return json(500, { error: 'failed' });
  if (fate === 'expired') {
    marketo.sessions.signOut(session);
    return json(401, { error: 'signedOut' });
  }
  if (!action) return url.pathname === '/mkt/insight' ? json(200, insight(truth)) : json(404, {});
  const refused = truth.act(session.email, action);
  return refused ? json(409, { error: refused }) : json(200, {});
}
