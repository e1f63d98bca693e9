/** What each host answers at each address. */
import { connectedApps } from './classic/apps.ts';
import { configPage } from './classic/config.ts';
import { insufficient } from './classic/layout.ts';
import { packages } from './classic/packages.ts';
import { sites } from './classic/sites.ts';
import { installer, isInstaller } from './installer.ts';
import { lightning } from './lightning.ts';
import { listing } from './listing.ts';
import { signIn } from './login.ts';
import { AUTHORIZE, authorize, CONSENT, type Codes, consent } from './oauth.ts';
import { sidCookie } from './sessions.ts';
import { source } from './source.ts';
import {
  frontDoor,
  go,
  lightningHost,
  NOT_FOUND,
  originOf,
  ownPath,
  type Reply,
  type SignedIn,
  type Visit,
} from './visit.ts';

/** Paths of classic pages, which their host shows in a tab of its own too. */
const CLASSIC = /^\/(?:0rp|0A3|01I|setup\/connectedAppsUsage)/;

const signedIn = (visit: Visit): visit is SignedIn => Boolean(visit.session && visit.org && visit.user);

/** Answers one request. */
export async function replyTo(visit: Visit, codes: Codes): Promise<Reply> {
  const { pathname } = visit.url;
  if (pathname.startsWith('/static/')) return (await source(pathname)) ?? NOT_FOUND;
  if (pathname === '/secur/frontdoor.jsp') return enter(visit);
  if (visit.host.kind === 'service') return service(visit, visit.host.service);
  if (!visit.org) return NOT_FOUND;
  if (pathname === '/secur/logout.jsp') {
    if (visit.session) visit.sessions.signOut(visit.session);
    return go(`${originOf(visit, visit.org, 'my')}/`, sidCookie(null));
  }
  if (pathname.startsWith('/api/') && !signedIn(visit)) return { status: 401 };
  if (
    pathname === '/' &&
    visit.host.kind === 'my' &&
    (visit.method === 'POST' || visit.url.searchParams.has('as'))
  )
    return signIn(visit, visit.url.searchParams.get('startURL'));
  if (!signedIn(visit)) return away(visit, visit.org);
  if (pathname === '/visualforce/session') return back(visit);
  if (visit.host.kind === 'visualforce') return configPage(visit);
  return inOrg(visit, codes);
}

/** The front door leaves the cookie of a session that another host of the org knows. */
function enter(visit: Visit): Reply {
  const session = visit.sessions.by(visit.url.searchParams.get('sid'));
  const path = ownPath(visit.url.searchParams.get('retURL'), '/');
  const right = visit.host.kind === 'service' || session?.domain === visit.org?.org.domain;
  if (!session || !right) return go('/');
  // Who signs in after somebody else in one browser ends their session, which other hosts still have.
  if (visit.session && visit.session.username !== session.username) visit.sessions.signOut(visit.session);
  return go(path, sidCookie(session));
}

/** Nobody is signed in at this host: at the org's own one stands the sign-in page, the others ask there first. */
function away(visit: Visit, org: NonNullable<Visit['org']>): Reply {
  const { pathname, search, href } = visit.url;
  if (visit.host.kind !== 'my')
    return go(`${originOf(visit, org, 'my')}/visualforce/session?${new URLSearchParams({ url: href })}`);
  if (pathname === '/') return signIn(visit, visit.url.searchParams.get('startURL'));
  return go(`/?${new URLSearchParams({ startURL: pathname + search })}`);
}

/** Signed in at the org's own host: back to the host that asked, through its front door. */
function back(visit: SignedIn): Reply {
  const asked = URL.parse(visit.url.searchParams.get('url') ?? '');
  const hosts = (['lightning', 'my', 'setup', 'visualforce'] as const).map((kind) =>
    originOf(visit, visit.org, kind),
  );
  if (!asked || !hosts.includes(asked.origin)) return go('/');
  return go(frontDoor(asked.origin, visit.session, asked.pathname + asked.search));
}

function service(visit: Visit, name: 'login' | 'test' | 'appexchange'): Reply {
  if (name === 'appexchange') return listing(visit);
  const { pathname, search, searchParams } = visit.url;
  if (pathname === '/') return signIn(visit, searchParams.get('startURL'));
  if (!isInstaller(pathname) && pathname !== AUTHORIZE) return NOT_FOUND;
  if (signedIn(visit))
    return go(frontDoor(originOf(visit, visit.org, 'my'), visit.session, pathname + search));
  return signIn(visit, pathname + search);
}

function inOrg(visit: SignedIn, codes: Codes): Reply {
  const { pathname, search } = visit.url;
  const { kind } = visit.host;
  if (pathname === AUTHORIZE) return authorize(visit);
  if (pathname === CONSENT) return consent(visit, codes);
  if (isInstaller(pathname)) return installer(visit);
  if (CLASSIC.test(pathname)) return classic(visit);
  if (pathname === '/' || pathname === '/one/one.app')
    return go(`${originOf(visit, visit.org, lightningHost(visit, '/'))}/lightning/page/home`);
  if (pathname.startsWith('/lightning/') || pathname.startsWith('/api/')) {
    const right = lightningHost(visit, pathname);
    if (pathname.startsWith('/lightning/') && kind !== right)
      return go(`${originOf(visit, visit.org, right)}${pathname}${search}`);
    return lightning(visit);
  }
  return NOT_FOUND;
}

/** Lightning's host has no classic pages: it leads to the org's own. A form opened by its address may be led into Setup. */
function classic(visit: SignedIn): Reply {
  const { pathname, search, searchParams } = visit.url;
  const framed = searchParams.has('isdtp');
  if (!framed && visit.method === 'GET' && pathname === '/0rp/e' && visit.switches.form === 'inSetup') {
    const origin = originOf(visit, visit.org, lightningHost(visit, '/lightning/setup/'));
    return go(
      `${origin}/lightning/setup/SecurityRemoteProxy/page?${new URLSearchParams({ address: pathname + search })}`,
    );
  }
  if (visit.host.kind === 'lightning') return go(`${originOf(visit, visit.org, 'my')}${pathname}${search}`);
  if (!visit.user.admin) return insufficient(visit);
  return sites(visit) ?? packages(visit) ?? connectedApps(visit) ?? NOT_FOUND;
}
