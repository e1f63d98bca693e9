import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asked, type Got, request } from './request.ts';
import { type Consoles, startConsoles } from './server.ts';
import { ADA, ADA_SOUTHWIND, BO, CARMEN, INES, northwind, withCrowd } from './tenant.ts';

let consoles: Consoles;
beforeAll(async () => {
  consoles = await startConsoles({ tenant: withCrowd(northwind(), 120) });
});
beforeEach(() => consoles.reset());
afterAll(() => consoles.close());

const ask = (path: string, asked: Asked = {}): Promise<Got> => request(consoles.port, path, asked);

/** Signs in and reads the shell, as a browser does. */
async function signIn(email: string) {
  const { headers } = await ask(`/login?as=${email}`);
  const cookie = String(headers['set-cookie']).replace(/;.*/, '');
  const shell = await ask('/next', { cookie });
  const csrf = shell.text.match(/"csrf":"(\w+)"/)?.[1] ?? '';
  return {
    cookie,
    csrf,
    get: async (path: string) => JSON.parse((await ask(path, { cookie, csrf })).text),
    post: async (path: string, body: unknown = {}) =>
      (await ask(path, { cookie, csrf, body: JSON.stringify(body) })).status,
  };
}

describe('hosts and pages', () => {
  it('answers under the names of the consoles and no other', async () => {
    expect((await ask('/login')).text).toContain('Ada Lindqvist');
    expect(await ask('/', { host: 'app-sj11.marketo.com' })).toMatchObject({ status: 302 });
    expect((await ask('/', { host: 'experience.adobe.com' })).text).toContain('Adobe');
    expect(await ask('/', { host: 'example.com' })).toMatchObject({ status: 404 });
  });

  it('signs in by link and by form, with the Marketo page as the way on', async () => {
    const linked = await ask(`/login?as=${ADA}`);
    expect(linked).toMatchObject({ status: 302, headers: { location: '/next#settings/marketo-admin' } });
    const form = await ask('/login', { body: `email=${encodeURIComponent(BO)}&password=x` });
    expect(form).toMatchObject({ status: 302, headers: { location: '/next#settings/marketo-admin' } });
    expect(await ask('/login?as=nobody@northwind.example')).toMatchObject({ status: 403 });
  });

  it('takes an address typed in capitals for the same account', async () => {
    const carmen = await signIn('Carmen.Ruiz@Northwind.example');
    expect(await carmen.get('/api/marketo')).toMatchObject({ standing: 'free' });
  });

  it('serves the application as JavaScript, without types, and nothing outside of its folder', async () => {
    const main = await ask('/static/main.ts');
    expect(main.headers['content-type']).toContain('text/javascript');
    expect(() => new Function(main.text.replace(/^import .*$/gm, ''))).not.toThrow();
    expect(await ask('/static/../api.ts')).toMatchObject({ status: 404 });
    expect(await ask('/static/..%2fapi.ts')).toMatchObject({ status: 404 });
  });

  it('leads to the sign-in page without a session', async () => {
    expect(await ask('/next')).toMatchObject({ status: 302, headers: { location: '/login' } });
  });

  it('leaves no published class or id where classes are hashed', async () => {
    consoles.use({ classes: 'hashed' });
    const style = await ask('/static/style.css');
    expect(style.text).not.toMatch(/\.(btn|tout-action|navbar)\b/);
    expect(style.text).toContain('padding: 7px 14px');
  });
});

describe('the Marketo page', () => {
  it('tells each admin how they stand', async () => {
    const told = async (email: string) => (await signIn(email)).get('/api/marketo');
    expect(await told(ADA)).toMatchObject({ standing: 'holder', munchkin: '000-HND-001' });
    expect(await told(BO)).toEqual({ standing: 'access', munchkin: '', clientId: '', clientSecret: '' });
    expect(await told(CARMEN)).toMatchObject({ standing: 'free' });
    expect(await told('deniz.aydin@northwind.example')).toEqual({ error: 'notAdmin' });
  });

  it('carries the handover', async () => {
    const [ada, bo] = [await signIn(ADA), await signIn(BO)];
    expect(await bo.post('/api/marketo/connect')).toBe(409);
    expect(await ada.post('/api/marketo/access/disconnect', { emails: [BO] })).toBe(200);
    expect(await bo.post('/api/marketo/connect')).toBe(200);
    expect(await ada.post('/api/marketo/disconnect')).toBe(200);
    expect(consoles.truth.holders()).toEqual([BO]);
    expect(consoles.truth.cutOff()).toEqual([BO]);
    const posts = consoles.log.filter(({ method }) => method === 'POST').map(({ who, path }) => [who, path]);
    expect(posts).toEqual([
      [BO, '/api/marketo/connect'],
      [ADA, '/api/marketo/access/disconnect'],
      [BO, '/api/marketo/connect'],
      [ADA, '/api/marketo/disconnect'],
    ]);
  });

  it('lists users page by page and searches them', async () => {
    const ada = await signIn(ADA);
    const first = await ada.get('/api/marketo/access');
    expect(first).toMatchObject({ page: 1, pages: 13, total: 126, mayChange: true });
    expect(first.items).toHaveLength(10);
    expect((await ada.get('/api/marketo/access?page=13')).items).toHaveLength(6);
    const found = await ada.get('/api/marketo/access?search=TANAKA');
    expect(found.items).toEqual([{ name: 'Bo Tanaka', email: BO, workspace: 'Default', connected: true }]);
  });
});

describe('what tests can make happen', () => {
  it('a request fails once and changes nothing', async () => {
    const carmen = await signIn(CARMEN);
    consoles.failNext('connect');
    expect(await carmen.post('/api/marketo/connect')).toBe(500);
    expect(consoles.truth.holders()).toEqual([ADA]);
    expect(await carmen.post('/api/marketo/connect')).toBe(200);
  });

  it('a request waits until it is let go', async () => {
    const carmen = await signIn(CARMEN);
    const release = consoles.holdNext('connect');
    const waiting = carmen.post('/api/marketo/connect');
    await expect.poll(() => consoles.log.at(-1)?.path).toBe('/api/marketo/connect');
    expect(consoles.truth.holders()).toEqual([ADA]);
    release();
    expect(await waiting).toBe(200);
    expect(consoles.truth.holders()).toEqual([ADA, CARMEN]);
  });

  it('sessions end, for all or for one, and a page of another sign-in does not act', async () => {
    const [ada, bo] = [await signIn(ADA), await signIn(BO)];
    consoles.signOut(BO);
    expect(await bo.post('/api/marketo/connect')).toBe(401);
    const crossed = await ask('/api/marketo/disconnect', { cookie: ada.cookie, csrf: bo.csrf, body: '{}' });
    expect(crossed.status).toBe(401);
    consoles.signOutAll();
    expect(await ada.post('/api/marketo/disconnect')).toBe(401);
    expect(consoles.truth.log).toEqual([]);
  });

  it('the session runs out under the first Connect, and nothing has changed', async () => {
    consoles.use({ expireFirst: ['connect'] });
    expect(await (await signIn(CARMEN)).post('/api/marketo/connect')).toBe(401);
    expect(consoles.truth.log).toEqual([]);
    expect(await (await signIn(CARMEN)).post('/api/marketo/connect')).toBe(200);
  });

  it('a refused Connect says why', async () => {
    consoles.use({ rule: 'refused' });
    expect(await (await signIn(CARMEN)).post('/api/marketo/connect')).toBe(409);
    expect(consoles.truth.log.at(-1)?.refused).toBe('heldByOther');
  });

  it('two customers under one host, told apart by who signs in', async () => {
    consoles.set('twoTenants');
    const [north, south] = [await signIn(ADA), await signIn(ADA_SOUTHWIND)];
    expect(await north.get('/api/marketo')).toMatchObject({ munchkin: '000-HND-001' });
    expect(await south.get('/api/marketo')).toMatchObject({ munchkin: '000-HND-002' });
    await south.post('/api/marketo/disconnect');
    expect([consoles.truth.outage, consoles.alongside.outage]).toEqual([false, true]);
  });

  it('everything goes back to the start', async () => {
    const ada = await signIn(ADA);
    consoles.use({ language: 'ja' });
    await ada.post('/api/marketo/disconnect');
    consoles.reset();
    expect([consoles.truth.holders(), consoles.truth.log, consoles.log]).toEqual([[ADA], [], []]);
    expect((await ask('/login')).text).toContain('Log In');
    expect(await ada.post('/api/marketo/disconnect')).toBe(401);
  });
});

describe('the rest of Sales', () => {
  it('has no account before the first invitation from Marketo; then the invited person signs in', async () => {
    consoles.set('onboarding');
    expect(await ask(`/login?as=${ADA}`)).toMatchObject({ status: 403 });
    consoles.truth.act(ADA, { kind: 'sendInvite', email: ADA });
    expect((await ask('/login')).text).toContain(ADA);
    expect(consoles.truth.user(ADA)?.status).toBe('invited');
    const ada = await signIn(ADA);
    expect(consoles.truth.user(ADA)?.status).toBe('active');
    expect(await ada.get('/api/marketo')).toMatchObject({ standing: 'free' });
  });

  it('tells the two Salesforce connections apart', async () => {
    consoles.set('handover');
    const ada = await signIn(ADA);
    expect(await ada.post('/api/salesforce', { connected: true, scope: 'instance' })).toBe(200);
    expect(await ada.get('/api/salesforce?scope=instance')).toEqual({ connected: true });
    expect(await ada.get('/api/salesforce?scope=own')).toEqual({ connected: false });
  });

  it('leads to the login page of Salesforce and back, and says when Salesforce refuses', async () => {
    consoles.set('handover');
    consoles.useSales({ salesforceLogin: 'page' });
    const ada = await signIn(ADA);
    const { text } = await ask('/api/salesforce', {
      ...ada,
      body: JSON.stringify({ connected: true, scope: 'instance' }),
    });
    const { go } = JSON.parse(text);
    expect(go).toMatch(/^https:\/\/login\.salesforce\.com\/.*state=instance/);
    const back = async (query: string) =>
      (await ask(`/oauth/salesforce?state=instance&${query}`, ada)).headers.location;
    const page = '#settings/admin/salesforce';
    expect(await back('error=access_denied')).toBe(`/next?notice=loginDenied${page}`);
    expect(await back('code=invented')).toBe(`/next?notice=loginDenied${page}`);
    expect(consoles.truth.state.onboarding.salesforce).toBeNull();
  });

  it('counts seats, and names the addresses that stand in the way', async () => {
    consoles.set('inviteUsers');
    const ada = await signIn(ADA);
    expect(await ada.get('/api/users')).toMatchObject({ seats: { taken: 6, all: 100 } });
    const body = JSON.stringify({ emails: ['gil@northwind.example', INES] });
    const refused = await ask('/api/users/invite', { ...ada, body });
    expect(JSON.parse(refused.text)).toEqual({ error: 'elsewhere', emails: [INES] });
    expect(await ada.post('/api/users/invite', { emails: ['gil@northwind.example'] })).toBe(200);
    expect(await ada.get('/api/users')).toMatchObject({ seats: { taken: 7 } });
  });

  it('gives access ten minutes after connecting, by its own clock', async () => {
    consoles.set('grantAccess');
    const ada = await signIn(ADA);
    const grant = () =>
      ada.post('/api/marketo/access/connect', { emails: ['deniz.aydin@northwind.example'] });
    expect(await ada.post('/api/marketo/connect')).toBe(200);
    expect(await grant()).toBe(409);
    expect(consoles.truth.log.at(-1)?.refused).toBe('tooSoon');
    consoles.later(10 * 60_000);
    expect(await grant()).toBe(200);
  });
});
