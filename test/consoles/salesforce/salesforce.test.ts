import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Consoles, startConsoles } from '../server.ts';
import { LANGUAGES } from '../switches.ts';
import { say } from './app/words.ts';
import { ADA, bootOf, browserOf, MY, SAM } from './browser.ts';
import { PACKAGE } from './org.ts';

const LIGHTNING = 'northwind.lightning.force.com';
const VF = 'northwind--mkto-si.vf.force.com';
const CONFIG = '/apex/mkto_si__Marketo_Sales_Insight_Config';
const LISTING = 'https://appexchange.salesforce.com/listingDetail?listingId=a0N30000001SVZmEAO';

let consoles: Consoles;
beforeAll(async () => {
  consoles = await startConsoles();
});
beforeEach(() => consoles.reset());
afterAll(() => consoles.close());
const browser = () => browserOf(consoles);

describe('the sign-in', () => {
  it('at login. is of production, at test. of the sandbox, and leads to Lightning', async () => {
    expect((await browser().signIn()).url).toBe(`https://${LIGHTNING}/lightning/page/home`);
    expect(await browser().signIn(`${SAM}.practice`)).toMatchObject({ status: 403 });
    expect((await browser().signIn(`${SAM}.practice`, '/', 'test')).url).toBe(
      'https://northwind--practice.sandbox.lightning.force.com/lightning/page/home',
    );
    expect((await browser().signIn('nobody@northwind.example')).text).toContain(
      'check your username and password',
    );
  });

  it('stands in between at every host of the org, and leads on to where one wanted', async () => {
    const { visit } = browser();
    const wanted = `https://${LIGHTNING}/lightning/setup/SecurityRemoteProxy/home`;
    const asked = await visit(wanted);
    expect(new URL(asked.url)).toMatchObject({ host: MY, pathname: '/' });
    const startURL = new URL(asked.url).searchParams.get('startURL') ?? '';
    expect((await visit(`https://${MY}/`, { username: SAM, startURL })).url).toBe(wanted);
  });

  it('leads to no foreign address', async () => {
    for (const foreign of ['https://evil.example/', '//evil.example/', '/\\evil.example'])
      expect(new URL((await browser().signIn(SAM, foreign)).url).host).toBe(LIGHTNING);
    const { signIn, visit } = browser();
    await signIn();
    const back = await visit(`https://${MY}/visualforce/session?url=https%3A%2F%2Fevil.example%2F`);
    expect(new URL(back.url).host).toBe(LIGHTNING);
  });

  it('of another person ends that of the one before, at every host', async () => {
    const { signIn, visit } = browser();
    await signIn(SAM);
    await signIn(ADA);
    const shown = await visit(`https://${LIGHTNING}/lightning/setup/SetupOneHome/home`);
    expect(bootOf(shown)).toMatchObject({ user: { name: 'Ada Lindqvist' } });
  });

  it('ends for all hosts at once', async () => {
    const { signIn, visit } = browser();
    await signIn();
    consoles.salesforce.signOutAll();
    expect((await visit(`https://${LIGHTNING}/lightning/page/home`)).text).toContain('login_form');
  });
});

describe('Setup', () => {
  it('is on the host that the switch names, whichever is asked for', async () => {
    for (const setupHost of [
      'lightning.force.com',
      'my.salesforce.com',
      'my.salesforce-setup.com',
    ] as const) {
      consoles.salesforce.use({ setupHost });
      const { url } = await browser().signIn(SAM, '/lightning/setup/ImportedPackage/home');
      expect(url).toBe(`https://northwind.${setupHost}/lightning/setup/ImportedPackage/home`);
    }
  });

  it('tells a person without the right so, in Lightning and in classic pages', async () => {
    const { signIn, visit } = browser();
    const shown = await signIn(ADA, '/lightning/setup/SetupOneHome/home');
    expect(bootOf(shown)).toMatchObject({ user: { name: 'Ada Lindqvist', admin: false } });
    expect(await visit(`https://${MY}/0rp`)).toMatchObject({ status: 403 });
    expect(
      (await visit(`https://${MY}/0rp/e`, { SiteName: 'A', EndpointUrl: 'https://a.example' })).status,
    ).toBe(403);
    expect(consoles.salesforce.production.log).toEqual([]);
  });

  it('serves scripts without types, and nothing outside of its folder', async () => {
    const { visit } = browser();
    const main = await visit(`https://${LIGHTNING}/static/h.ts`);
    expect(main.headers['content-type']).toContain('text/javascript');
    expect(main.text).not.toContain('readonly ');
    expect(await visit(`https://${LIGHTNING}/static/..%2forg.ts`)).toMatchObject({ status: 404 });
  });
});

describe('a remote site', () => {
  it('has a form that its address fills in, and that saves what is sent', async () => {
    const { signIn, visit } = browser();
    await signIn();
    const site = { SiteName: 'MarketoIms', EndpointUrl: 'https://ims-na1.adobelogin.com' };
    const query = new URLSearchParams({ ...site, retURL: '/0rp' });
    const form = await visit(`https://${MY}/0rp/e?${query}`);
    expect(form.text).toMatch(/name="SiteName"[^>]*value="MarketoIms"/);
    expect(form.text).toMatch(/name="EndpointUrl"[^>]*value="https:\/\/ims-na1\.adobelogin\.com"/);
    expect(consoles.salesforce.production.remoteSites()).toHaveLength(1);
    const saved = await visit(`https://${MY}/0rp/e`, {
      ...site,
      IsActive: '1',
      retURL: '/0rp',
      save: ' Save ',
    });
    expect(saved.url).toMatch(/\/0rpPR\d+$/);
    expect((await visit(`https://${MY}/0rp`)).text).toContain('https://ims-na1.adobelogin.com');
    consoles.salesforce.use({ afterSave: 'return' });
    const next = { ...site, SiteName: 'Other', retURL: '/0rp' };
    expect((await visit(`https://${MY}/0rp/e`, next)).url).toBe(`https://${MY}/0rp`);
  });

  it('refused keeps what was written, says why, and does not take markup for its own', async () => {
    const { signIn, visit } = browser();
    await signIn();
    const got = await visit(`https://${MY}/0rp/e`, { SiteName: '"><b>x', EndpointUrl: 'https://a.example' });
    expect(got.text).toContain('can only contain underscores and alphanumeric characters');
    expect(got.text).toContain('value="&quot;&gt;&lt;b&gt;x"');
  });

  it('in Setup, where the switch says so, is led into a frame', async () => {
    consoles.salesforce.use({ form: 'inSetup' });
    const { signIn } = browser();
    const { url } = await signIn(SAM, '/0rp/e?SiteName=A&retURL=%2F0rp');
    expect(new URL(url)).toMatchObject({
      host: LIGHTNING,
      pathname: '/lightning/setup/SecurityRemoteProxy/page',
    });
    expect(new URL(url).searchParams.get('address')).toBe('/0rp/e?SiteName=A&retURL=%2F0rp');
  });
});

describe('the package', () => {
  const installer = `https://login.salesforce.com/packaging/installPackage.apexp?p0=${PACKAGE.id}`;

  it('is offered on AppExchange, which comes back from the sign-in knowing who', async () => {
    const { visit, signIn } = browser();
    expect(bootOf(await visit(LISTING))).toMatchObject({ user: null, packageId: PACKAGE.id });
    expect((await visit(LISTING.replace('/listing', '/apex/listing'))).status).toBe(200);
    expect((await visit(LISTING.replace('SVZ', 'XXX'))).status).toBe(404);
    const back = await signIn(SAM, `${LISTING}&install=1`);
    expect(back.url).toBe(`${LISTING}&install=1`);
    expect(bootOf(back)).toMatchObject({ user: { username: SAM } });
  });

  it('is installed after a sign-in, at the address that the switch names', async () => {
    const { visit } = browser();
    const asked = await visit(installer);
    const startURL = asked.text.match(/name="startURL" value="([^"]*)"/)?.[1] ?? '';
    expect(startURL).toBe(`/packaging/installPackage.apexp?p0=${PACKAGE.id}`);
    const shown = await visit('https://login.salesforce.com/', { username: SAM, startURL });
    expect(shown.url).toBe(`https://${LIGHTNING}/packagingSetupUI/ipLanding.app?apvId=${PACKAGE.id}`);
    expect(bootOf(shown)).toMatchObject({ page: 'installer', installed: 'nothing' });
    expect((await visit(`https://${LIGHTNING}/api/install`, '{"audience":"nobody"}')).status).toBe(400);
    expect((await visit(`https://${LIGHTNING}/api/install`, '{"audience":"profiles"}')).status).toBe(200);
    expect(consoles.salesforce.production.installed).toEqual({
      version: PACKAGE.current,
      audience: 'profiles',
    });
    consoles.salesforce.use({ installer: 'apexp' });
    const again = await visit(installer);
    expect(again.url).toBe(`https://${MY}/packaging/installPackage.apexp?p0=${PACKAGE.id}`);
    expect(bootOf(again)).toMatchObject({ installed: 'same' });
  });

  it('is listed, and its objects deployed on pages of their own', async () => {
    consoles.salesforce.use({ before: 'older' });
    const { signIn, visit } = browser();
    await signIn();
    const list = await visit(`https://${MY}/0A3`);
    expect(list.text).toContain(PACKAGE.older);
    const [object] = consoles.salesforce.production.state.objects;
    expect((await visit(`https://${MY}/${object?.id}`)).text).toContain('In Development');
    const saved = await visit(`https://${MY}/${object?.id}/e`, { DeploymentStatus: 'deployed' });
    expect(saved.text).toContain('>Deployed<');
    expect((await visit(`https://${MY}/0A3PR0000000001/components`)).text).toContain(
      'Marketo Activity Cache',
    );
  });

  it('has its tab on the Visualforce host, once it is installed', async () => {
    const { signIn, visit } = browser();
    await signIn();
    expect((await visit(`https://${VF}${CONFIG}`)).status).toBe(404);
    consoles.salesforce.production.act(SAM, { kind: 'install', audience: 'all', later: false });
    const page = await visit(`https://${VF}${CONFIG}`);
    const id = (label: string): string => page.text.match(new RegExp(`for="([^"]+)">${label}<`))?.[1] ?? '';
    const filled = (key: string) => ({ [id('Enable MSI Actions')]: 'on', [id('API Secret Key')]: key });
    expect((await visit(`https://${VF}${CONFIG}`, filled('a&b'))).text).toContain('must not contain');
    expect((await visit(`https://${VF}${CONFIG}`, filled('ab'))).text).toContain('Configuration saved.');
    expect(consoles.salesforce.production.config).toMatchObject({ msiActions: true, secret: 'ab' });
  });
});

describe('switches', () => {
  it('follow the language of the consoles, unless Salesforce has its own', async () => {
    for (const language of LANGUAGES) {
      consoles.use({ language });
      const { signIn, visit } = browser();
      await signIn();
      expect((await visit(`https://${MY}/0rp`)).text).toContain(say(language, 'newRemoteSite'));
    }
    consoles.salesforce.use({ language: 'ja' });
    expect(consoles.salesforce.switches.language).toBe('ja');
    consoles.reset();
    expect(consoles.salesforce.switches.language).toBe('en');
  });

  it('show the account, or do not, and send a policy, or do not', async () => {
    const { signIn, visit } = browser();
    await signIn();
    const before = await visit(`https://${MY}/0rp`);
    expect(before.text).toContain('Sam Okafor');
    expect(before.headers['content-security-policy']).toContain('frame-ancestors');
    consoles.salesforce.use({ account: 'none', csp: 'none' });
    const after = await visit(`https://${MY}/0rp`);
    expect(after.text).not.toContain('Sam Okafor');
    expect(after.headers['content-security-policy']).toBeUndefined();
  });
});
