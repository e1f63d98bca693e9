/** The way by which Sales is let into the org: sign-in, consent, back to the address that asked (OAuth 2, code). */
import { randomBytes } from 'node:crypto';
import { documentOf, html } from './html.ts';
import type { OrgRefusal } from './org.ts';
import { formOf, go, page, type Reply, type SignedIn, t, type Visit } from './visit.ts';

export const AUTHORIZE = '/services/oauth2/authorize';
export const CONSENT = '/setup/secur/RemoteAccessAuthorizationPage.apexp';
const APP = 'Marketo Sales Connect';

/** Codes that were given out, until they are redeemed. */
export interface Codes {
  give(who: Grant): string;
  /** Who let Sales in, once for each code. */
  redeem(code: string): Grant | null;
  clear(): void;
}

export interface Grant {
  readonly email: string;
  readonly username: string;
  readonly kind: 'production' | 'sandbox';
  readonly instance: string;
}

export function makeCodes(): Codes {
  const codes = new Map<string, Grant>();
  return {
    give(who) {
      const code = `aPrx${randomBytes(24).toString('base64url')}`;
      codes.set(code, who);
      return code;
    },
    redeem(code) {
      const found = codes.get(code) ?? null;
      codes.delete(code);
      return found;
    },
    clear: () => codes.clear(),
  };
}

/** Salesforce's words for why it lets nobody in (known message; the consoles' manuals quote them). */
const ERRORS: Partial<Record<OrgRefusal | 'redirect', string>> = {
  appBlocked: 'OAUTH_APP_BLOCKED : this app is blocked by admin',
  appNotInstalled:
    'OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occurred during authentication. Please try again.',
  apiDisabled: 'API_CURRENTLY_DISABLED : API is disabled for this User',
  redirect: 'redirect_uri_mismatch : redirect_uri must match configuration',
};

/** The address to go back to, null for one that is not Sales'. */
function backTo(query: URLSearchParams): URL | null {
  const given = query.get('redirect_uri') ?? '';
  return given.startsWith('https://toutapp.com/') ? new URL(given) : null;
}

/** `/services/oauth2/authorize` at the org's host, signed in. */
export function authorize(visit: SignedIn): Reply {
  const query = visit.url.searchParams;
  if (!backTo(query)) return errorPage(visit, 'redirect');
  const { app } = visit.org.state;
  if (app === 'blocked') return refused(visit);
  if (app === 'notInstalled' && !visit.user.admin) return refused(visit);
  const asked = new URLSearchParams({
    redirect_uri: query.get('redirect_uri') ?? '',
    state: query.get('state') ?? '',
  });
  return go(`${CONSENT}?${asked}`);
}

/** Asked and refused at once: the log of the org knows it. */
function refused(visit: SignedIn): Reply {
  return errorPage(visit, visit.org.act(visit.user.username, { kind: 'authorize' }) ?? 'appBlocked');
}

/** The consent: shown, or answered by Allow or Deny. */
export function consent(visit: SignedIn, codes: Codes): Reply {
  const query = visit.url.searchParams;
  const back = backTo(query);
  if (!back) return errorPage(visit, 'redirect');
  if (visit.method !== 'POST') return consentPage(visit);
  const state = query.get('state');
  if (state) back.searchParams.set('state', state);
  if (!formOf(visit).has('save')) {
    back.searchParams.set('error', 'access_denied');
    back.searchParams.set('error_description', 'end-user denied authorization');
    return go(back.href);
  }
  const refusal = visit.org.act(visit.user.username, { kind: 'authorize' });
  if (refusal) return errorPage(visit, refusal);
  const { email, username } = visit.user;
  const instance = visit.url.origin;
  back.searchParams.set('code', codes.give({ email, username, kind: visit.org.org.kind, instance }));
  return go(back.href);
}

function consentPage(visit: SignedIn): Reply {
  const body = html`<div class="oauth"><div class="header"><span class="cloud">salesforce</span></div>
<form method="post" action="${visit.url.pathname + visit.url.search}">
<h2 class="title">${t(visit, 'allowAccess')}</h2>
<p>${t(visit, 'isAsking', { app: APP })}</p>
<ul class="scopes"><li>${t(visit, 'scopeApi')}</li><li>${t(visit, 'scopeRefresh')}</li></ul>
<p>${t(visit, 'allowQuestion', { user: visit.user.username })}</p>
<div class="buttons">
<input type="submit" id="oadeny" class="button secondary" name="cancel" value=" ${t(visit, 'deny')} ">
<input type="submit" id="oaapprove" class="button primary" name="save" value=" ${t(visit, 'allow')} ">
</div></form></div><p class="practice-note">${t(visit, 'practiceNote')}</p>`;
  const title = t(visit, 'allowAccess');
  return page(
    documentOf({ lang: visit.switches.language, title, style: 'login.css', bodyClass: 'consent', body }),
  );
}

function errorPage(visit: Visit, why: OrgRefusal | 'redirect'): Reply {
  const body = html`<div class="oauth"><div class="header"><span class="cloud">salesforce</span></div>
<p id="messageDiv">${t(visit, 'oauthError')}</p><p class="code">${ERRORS[why] ?? why}</p></div>
<p class="practice-note">${t(visit, 'practiceNote')}</p>`;
  return page(
    documentOf({
      lang: visit.switches.language,
      title: 'Salesforce',
      style: 'login.css',
      bodyClass: 'consent',
      body,
    }),
    why === 'redirect' ? 400 : 200,
  );
}
