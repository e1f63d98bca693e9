/** Requests to the server. A session that has ended leads to the sign-in page. */
import { boot, t } from './boot.ts';
import { toast } from './toast.ts';
import type { Reads } from './wire.ts';

async function request(path: string, init: RequestInit): Promise<{ status: number; body: unknown }> {
  const headers = { 'content-type': 'application/json', 'x-csrf-token': boot.csrf };
  const response = await fetch(path, { ...init, headers });
  if (response.status === 401) {
    location.assign('/login?expired=1');
    return new Promise(() => {});
  }
  return { status: response.status, body: await response.json() };
}

/** Reads a view; null where it could not be read (and the person was told). */
export async function get<P extends keyof Reads>(
  path: P,
  query: Readonly<Record<string, string>> = {},
): Promise<Reads[P] | null> {
  const { status, body } = await request(`${path}?${new URLSearchParams(query)}`, {}).catch(() => ({
    status: 0,
    body: null,
  }));
  if (status !== 200) {
    if (status !== 403) toast(t('failed'), 'danger');
    return null;
  }
  // api.ts builds the answer of each path as this type.
  return body as Reads[P];
}

/** Asks for a change; null when done, else why not, as a sentence. Where it has to go on elsewhere, the page leaves. */
export async function post(path: string, body: unknown = {}): Promise<string | null> {
  const answer = await request(path, { method: 'POST', body: JSON.stringify(body) }).catch(() => null);
  const given: unknown = answer?.body;
  if (answer?.status === 200) {
    if (typeof given === 'object' && given !== null && 'go' in given) {
      location.assign(String(given.go));
      return new Promise(() => {});
    }
    return null;
  }
  if (answer?.status !== 409 || typeof given !== 'object' || given === null) return t('failed');
  const emails = 'emails' in given && Array.isArray(given.emails) ? given.emails.slice(0, 3).join(', ') : '';
  return reasonText('error' in given ? String(given.error) : '', emails);
}

const REASONS = [
  'wrongCredentials',
  'noCredentials',
  'heldByOther',
  'elsewhere',
  'alreadyInvited',
  'badAddress',
  'restricted',
  'noSeat',
  'tooSoon',
  'oauthBlocked',
  'otherEmail',
  'loginDenied',
  'productionFirst',
] as const;

/** Why something was refused, as a sentence. */
export function reasonText(reason: string, emails = ''): string {
  const known = REASONS.find((one) => one === reason);
  return known ? t(known, { emails }) : t('refused', { reason });
}
