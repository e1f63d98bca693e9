/** The sign-in page: at `login.`, `test.`, and at an org's own host. */
import { documentOf, html } from './html.ts';
import type { LiveOrg } from './live.ts';
import { sidCookie } from './sessions.ts';
import { formOf, frontDoor, go, originOf, ownPath, page, type Reply, t, type Visit } from './visit.ts';

const APPEXCHANGE = 'https://appexchange.salesforce.com';

/** Orgs into which one can sign in here. */
function orgsHere({ host, orgs, org }: Visit): readonly LiveOrg[] {
  if (host.kind !== 'service') return org ? [org] : [];
  if (host.service === 'appexchange') return [];
  const kind = host.service === 'test' ? 'sandbox' : 'production';
  return orgs.filter((one) => one.org.kind === kind);
}

/** Shows the sign-in page; `startURL` is where it leads. With a username, posted as `username` or linked as `as`, signs in. */
export function signIn(visit: Visit, startURL: string | null): Reply {
  const form = formOf(visit);
  const typed = form.get('username') ?? visit.url.searchParams.get('as');
  const start = form.get('startURL') ?? startURL ?? '';
  if (typed === null) return loginPage(visit, start, false);
  const username = typed.trim().toLowerCase();
  const org = orgsHere(visit).find((one) => one.org.users.some((user) => user.username === username));
  if (!org) return loginPage(visit, start, true);
  const session = visit.sessions.signIn(org.org.domain, username);
  if (start.startsWith(`${APPEXCHANGE}/`)) {
    const back = frontDoor(APPEXCHANGE, session, ownPath(start.slice(APPEXCHANGE.length), '/'));
    return go(back, sidCookie(session));
  }
  return go(frontDoor(originOf(visit, org, 'my'), session, ownPath(start, '/')), sidCookie(session));
}

function loginPage(visit: Visit, startURL: string, failed: boolean): Reply {
  const accounts = orgsHere(visit).flatMap((one) => one.org.users.slice(0, 4));
  const choices = accounts.map(
    (user) =>
      html`<li><button name="username" value="${user.username}">${user.name}<small>${user.username}</small></button></li>`,
  );
  const start = html`<input type="hidden" name="startURL" value="${startURL}">`;
  const body = html`<div id="left" class="pr"><div id="wrapper">
<h1 id="logo" class="logo"><span class="cloud" role="img" aria-label="Salesforce">salesforce</span></h1>
<div id="content"><div id="theloginform">
${visit.host.kind !== 'service' && html`<p class="mydomain">${visit.url.hostname}</p>`}
<form method="post" action="/" class="login_form" id="login_form" name="login">
${failed && html`<div class="loginError" id="error" role="alert">${t(visit, 'loginFailed')}</div>`}
${start}
<label for="username" class="label usernamelabel">${t(visit, 'username')}</label>
<input class="input r4 wide mb16 mt8 username" type="email" name="username" id="username" autocomplete="username" required>
<label for="password" class="label">${t(visit, 'password')}</label>
<input class="input r4 wide mb16 mt8 password" type="password" name="pw" id="password" autocomplete="off">
<input class="button r4 wide primary" type="submit" id="Login" name="Login" value="${t(visit, 'logIn')}">
<label class="remember"><input type="checkbox" name="rememberUn" id="rememberUn"> ${t(visit, 'rememberMe')}</label>
</form></div></div>
<p class="practice-or">${t(visit, 'practiceAccounts')}</p>
<form method="post" action="/" class="practice">${start}<ul>${choices}</ul></form>
</div></div><p class="practice-note">${t(visit, 'practiceNote')}</p>`;
  const title = `${t(visit, 'login')} | Salesforce`;
  return page(
    documentOf({ lang: visit.switches.language, title, style: 'login.css', bodyClass: 'login', body }),
    failed ? 403 : 200,
  );
}
