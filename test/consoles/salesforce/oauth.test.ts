import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Consoles, startConsoles } from '../server.ts';
import { ADA, browserOf, MY, SAM } from './browser.ts';

const ASKED =
  '/services/oauth2/authorize?response_type=code&client_id=x&redirect_uri=https%3A%2F%2Ftoutapp.com%2Fback&state=s1';

let consoles: Consoles;
beforeAll(async () => {
  consoles = await startConsoles();
});
beforeEach(() => consoles.reset());
afterAll(() => consoles.close());
const browser = () => browserOf(consoles);

describe('OAuth', () => {
  const ask = `https://login.salesforce.com${ASKED}`;
  const signedIn = async (who = SAM) => {
    const { visit } = browser();
    await visit(ask);
    return { visit, shown: await visit('https://login.salesforce.com/', { username: who, startURL: ASKED }) };
  };

  it('asks for consent after the sign-in, and comes back with a code that works once', async () => {
    const { visit, shown } = await signedIn(ADA);
    expect(shown.text).toContain('Allow Access?');
    const back = new URL((await visit(shown.url, { save: ' Allow ' })).url);
    expect([back.pathname, back.searchParams.get('state')]).toEqual(['/back', 's1']);
    const code = back.searchParams.get('code') ?? '';
    expect(consoles.salesforce.redeem(code)).toMatchObject({ email: ADA, kind: 'production' });
    expect(consoles.salesforce.redeem(code)).toBeNull();
  });

  it('comes back with the refusal where access is denied', async () => {
    const { visit, shown } = await signedIn();
    const back = new URL((await visit(shown.url, { cancel: ' Deny ' })).url);
    expect(back.searchParams.get('error')).toBe('access_denied');
    expect(consoles.salesforce.production.state.authorized).toEqual([]);
  });

  it('says why where the app is blocked, not installed, or not Sales', async () => {
    consoles.salesforce.use({ oauthApp: 'blocked' });
    expect((await signedIn()).shown.text).toContain('OAUTH_APP_BLOCKED');
    consoles.salesforce.reset();
    consoles.salesforce.use({ oauthApp: 'notInstalled' });
    expect((await signedIn(ADA)).shown.text).toContain('OAUTH_APPROVAL_ERROR_GENERIC');
    expect((await signedIn(SAM)).shown.text).toContain('Allow Access?');
    const { visit } = await signedIn();
    const foreign = ask.replace('toutapp.com', 'toutapp.com.evil.example');
    expect((await visit(foreign)).text).toContain('redirect_uri_mismatch');
  });

  it('is unblocked by an administrator under Connected Apps OAuth Usage', async () => {
    consoles.salesforce.use({ oauthApp: 'blocked' });
    const { signIn, visit } = browser();
    await signIn();
    const path = `https://${MY}/setup/connectedAppsUsage.apexp`;
    expect((await visit(path)).text).toContain('value="Unblock"');
    expect((await visit(path, { allowed: 'Unblock' })).text).toContain('value="Block"');
    expect(consoles.salesforce.production.state.app).toBe('allowed');
  });
});
