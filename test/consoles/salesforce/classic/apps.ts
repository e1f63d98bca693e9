/** Connected Apps OAuth Usage: where an administrator lets a blocked app in again. */
import type { TextKey } from '../app/words.ts';
import { html } from '../html.ts';
import type { AppState } from '../org.ts';
import { formOf, go, type Reply, type SignedIn, t } from '../visit.ts';
import { block, cell, classicPage, link, list } from './layout.ts';

const PATH = '/setup/connectedAppsUsage.apexp';

const NEXT: Readonly<Record<AppState, readonly (readonly [AppState, TextKey])[]>> = {
  allowed: [['blocked', 'block']],
  blocked: [['allowed', 'unblock']],
  notInstalled: [
    ['allowed', 'install'],
    ['blocked', 'block'],
  ],
};

/** Answers the page; null for another path. */
export function connectedApps(visit: SignedIn): Reply | null {
  if (visit.url.pathname !== PATH) return null;
  const { org, user } = visit;
  if (visit.method === 'POST') {
    const to = NEXT[org.state.app].find(([state]) => formOf(visit).has(state));
    if (to) org.act(user.username, { kind: 'app', to: to[0] });
    return go(link(visit, PATH));
  }
  const actions = NEXT[org.state.app].map(
    ([state, key]) => html`<input type="submit" class="btn" name="${state}" value="${t(visit, key)}"> `,
  );
  const head = (['appName', 'description', 'userCount', 'action'] as const).map((key) => t(visit, key));
  const rows = [
    html`<th scope="row" class="dataCell">Marketo Sales Connect</th>${[cell('Sales Insight Actions'), cell(String(org.state.authorized.length)), html`<td class="actionColumn">${actions}</td>`]}`,
    html`<th scope="row" class="dataCell">Salesforce for Outlook</th>${[cell(''), cell('3'), html`<td class="actionColumn"><input type="button" class="btn" value="${t(visit, 'manageAppPolicies')}"></td>`]}`,
  ];
  const body = html`<form method="post" action="${link(visit, PATH)}">${block(t(visit, 'connectedAppsUsage'), [], list(head, rows))}</form>`;
  return classicPage(visit, t(visit, 'connectedAppsUsage'), body);
}
