/** Requests to the server. */
import { boot, t } from './boot.ts';
import { tellError } from './window.ts';
import type { InsightView } from './wire.ts';

async function request(path: string, init: RequestInit): Promise<{ status: number; body: unknown }> {
  const headers = { 'content-type': 'application/json', 'x-token': boot.token };
  const response = await fetch(path, { ...init, headers });
  if (response.status === 401) {
    // In the shell the whole page has to sign in again, which a frame cannot bring about.
    if (boot.inShell) tellError(t('failed'));
    else location.assign('/homepage/login');
    return new Promise(() => {});
  }
  return { status: response.status, body: await response.json() };
}

/** What the section shows; null where it could not be read. */
export async function readInsight(): Promise<InsightView | null> {
  const answer = await request('/mkt/insight', {}).catch(() => null);
  // api.ts builds the answer as this type.
  return answer?.status === 200 ? (answer.body as InsightView) : null;
}

type Path = '/mkt/send-invite' | '/mkt/preview-sync' | '/mkt/start-sync';

/** Asks for a change; null when done, else why not, as a sentence. */
export async function post(path: Path, body: Readonly<Record<string, string>> = {}): Promise<string | null> {
  const answer = await request(path, { method: 'POST', body: JSON.stringify(body) }).catch(() => null);
  if (answer?.status === 200) return null;
  const given = answer?.body;
  const reason = typeof given === 'object' && given !== null && 'error' in given ? given.error : '';
  if (reason === 'elsewhere' || reason === 'alreadyInvited' || reason === 'noSeat') return t(reason, body);
  if (reason === 'noSalesforceSync') return t('syncNeedsSalesforce');
  return t(reason === 'notConnected' ? 'syncNeedsConnection' : 'failed');
}
