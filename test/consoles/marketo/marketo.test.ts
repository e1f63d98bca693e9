import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pairwise } from '../pairwise.ts';
import { type Asked, type Got, request } from '../request.ts';
import { type Consoles, startConsoles } from '../server.ts';
import { ADA, ADA_SOUTHWIND, BO, GRETA, INES, JONAS } from '../tenant.ts';
import { DEFAULT_MARKETO, MARKETO_VARIANTS } from './switches.ts';

const POD = 'app-sj11.marketo.com';
const SHELL = 'experience.adobe.com';

let consoles: Consoles;
beforeAll(async () => {
  consoles = await startConsoles({ scenario: 'onboarding' });
});
beforeEach(() => consoles.set('onboarding'));
afterAll(() => consoles.close());

const ask = (host: string, path: string, asked: Asked = {}): Promise<Got> =>
  request(consoles.port, path, { ...asked, host });

/** What a document was given. */
const bootOf = ({ text }: Got) => JSON.parse(text.match(/data-boot>(.*?)<\/script>/)?.[1] ?? '{}');

/** Signs in at the pod, as a browser does. */
async function signIn(email: string) {
  const { headers } = await ask('login.marketo.com', `/?as=${email}`);
  const [to] = [new URL(String(headers.location))];
  const cookie = String(headers['set-cookie']).replace(/;.*/, '');
  const { token } = bootOf(await ask(to.hostname, '/', { cookie }));
  const asked = { cookie, token };
  return {
    host: to.hostname,
    cookie,
    token,
    insight: async () => JSON.parse((await ask(to.hostname, '/mkt/insight', asked)).text),
    post: async (path: string, body: unknown = {}) =>
      (await ask(to.hostname, path, { ...asked, body: JSON.stringify(body) })).status,
  };
}

describe('hosts', () => {
  it('signs in at login.marketo.com and leads to the pod of the customer', async () => {
    consoles.set('onboardingTwoTenants');
    expect((await signIn(ADA)).host).toBe(POD);
    expect((await signIn(ADA_SOUTHWIND)).host).toBe('app-ab13.marketo.com');
    const north = await signIn(ADA);
    expect(await ask('app-ab13.marketo.com', '/', { cookie: north.cookie })).toMatchObject({
      status: 302,
      headers: { location: `https://${POD}/` },
    });
    expect(await ask('login.marketo.com', '/?as=nobody@northwind.example')).toMatchObject({ status: 403 });
  });

  it('a pod without a session leads to the sign-in page', async () => {
    const location = 'https://login.marketo.com/homepage/login';
    expect(await ask(POD, '/')).toMatchObject({ status: 302, headers: { location } });
    expect(await ask(POD, '/homepage/login')).toMatchObject({ status: 302, headers: { location } });
  });

  it('the older addresses of the shell lead on to the one of today, with the customer', async () => {
    for (const host of ['engage-sj.marketo.com', 'engage-ab.marketo.com'])
      expect((await ask(host, '/?munchkinId=000-HND-001')).text).toContain(
        'https://experience.adobe.com/#/@northwindpractice/so:000-HND-001/marketo-engage',
      );
    expect(await ask('engage-sj.marketo.com', '/?munchkinId=123-ABC-456')).toMatchObject({ status: 404 });
  });

  it('other products under marketo.com have nothing of the interface', async () => {
    for (const host of ['seo.marketo.com', 'sj-ee-api.marketo.com', 'sjrtp1.marketo.com']) {
      const { text } = await ask(host, '/');
      expect(text).toContain('another product');
      expect(text).not.toContain('main.ts');
    }
  });
});

describe('the shell', () => {
  /** Addresses of the frames, from the shell inwards. */
  async function frames(): Promise<string[]> {
    const { headers } = await ask(SHELL, `/?as=${ADA}`);
    const cookie = String(headers['set-cookie']).replace(/;.*/, '');
    const hosts: string[] = [];
    for (let { next } = bootOf(await ask(SHELL, '/', { cookie })); next; ) {
      const { hostname, pathname, search } = new URL(next);
      hosts.push(hostname);
      const got = await ask(hostname, pathname + search);
      expect(got.status).toBe(200);
      next = bootOf(got).next;
    }
    return hosts;
  }

  it('nests as many frames as the console has, none of which needs a cookie', async () => {
    expect(await frames()).toEqual(['engage-outlet.marketo.com', 'classic-sj11.marketo.com']);
    consoles.useMarketo({ frames: 1, innerHost: 'pod' });
    expect(await frames()).toEqual([POD]);
    consoles.useMarketo({ frames: 3 });
    expect(await frames()).toHaveLength(3);
  });

  it('lets itself be framed by nobody, and the frames by it alone, where the policy is strict', async () => {
    const policy = async (host: string) => String((await ask(host, '/')).headers['content-security-policy']);
    expect(await policy(SHELL)).toContain("frame-ancestors 'none'");
    expect(await policy('classic-sj11.marketo.com')).toMatch(/frame-ancestors [^;]*experience\.adobe\.com/);
    consoles.useMarketo({ csp: 'none' });
    expect(await policy(SHELL)).toBe('undefined');
  });
});

describe('Actions Config', () => {
  it('has Client ID and Client Secret only after the first invitation', async () => {
    const ada = await signIn(ADA);
    expect(await ada.insight()).toMatchObject({ credentials: null, connected: false, salesforceSync: true });
    expect(await ada.post('/mkt/send-invite', { email: INES })).toBe(409);
    expect(await ada.insight()).toMatchObject({ credentials: null });
    expect(await ada.post('/mkt/send-invite', { email: GRETA })).toBe(200);
    const { clientId, clientSecret } = consoles.truth.tenant;
    expect(await ada.insight()).toMatchObject({ credentials: { clientId, clientSecret } });
    expect(consoles.truth.state.onboarding.firstInvited).toBe(GRETA);
  });

  it('lists the admins of Marketo and nobody else', async () => {
    const { admins } = await (await signIn(ADA)).insight();
    const emails = admins.map(({ email }: { email: string }) => email);
    expect(emails).toContain(BO);
    expect(emails).not.toContain(JONAS);
  });

  it('is nothing for people who are no admins, and for pages of an earlier sign-in', async () => {
    expect(await (await signIn(JONAS)).post('/mkt/send-invite', { email: ADA })).toBe(403);
    const { host, cookie } = await signIn(ADA);
    expect(await ask(host, '/mkt/send-invite', { cookie, body: '{}' })).toMatchObject({ status: 401 });
    expect(consoles.truth.log).toEqual([]);
  });

  it('starts the sync after the connection and the preview, and shows it running, then done', async () => {
    consoles.useMarketo({ syncTakes: 60_000 });
    const ada = await signIn(ADA);
    await ada.post('/mkt/send-invite', { email: ADA });
    expect(await ada.post('/mkt/preview-sync')).toBe(409);
    consoles.truth.act(ADA, { kind: 'join' });
    consoles.truth.act(ADA, { kind: 'connect' });
    expect(await ada.post('/mkt/start-sync')).toBe(409);
    expect([await ada.post('/mkt/preview-sync'), await ada.post('/mkt/start-sync')]).toEqual([200, 200]);
    expect((await ada.insight()).sync.phase).toBe('running');
    consoles.later(60_000);
    expect((await ada.insight()).sync).toEqual({ phase: 'done', percent: 100 });
  });

  it('keeps two customers apart', async () => {
    consoles.set('onboardingTwoTenants');
    const [north, south] = [await signIn(ADA), await signIn(ADA_SOUTHWIND)];
    expect(await south.post('/mkt/send-invite', { email: ADA_SOUTHWIND })).toBe(200);
    expect(await north.insight()).toMatchObject({ credentials: null });
    expect(consoles.alongside.state.onboarding.firstInvited).toBe(ADA_SOUTHWIND);
  });
});

describe('what tests can make happen', () => {
  it('a change fails once, waits, or finds the session run out', async () => {
    const ada = await signIn(ADA);
    consoles.failNext('sendInvite');
    expect(await ada.post('/mkt/send-invite', { email: ADA })).toBe(500);
    const release = consoles.holdNext('sendInvite');
    const waiting = ada.post('/mkt/send-invite', { email: ADA });
    await expect.poll(() => consoles.log.at(-1)?.path).toBe('/mkt/send-invite');
    expect(consoles.truth.log).toEqual([]);
    release();
    expect(await waiting).toBe(200);
    consoles.signOut(ADA);
    expect(await ada.post('/mkt/preview-sync')).toBe(401);
  });

  it('each switch has its default first, and the cover of all pairs stays short', () => {
    for (const [name, values] of Object.entries(MARKETO_VARIANTS))
      expect([name, values[0]]).toEqual([name, Reflect.get(DEFAULT_MARKETO, name)]);
    expect(pairwise(MARKETO_VARIANTS).length).toBeLessThan(50);
  });
});
