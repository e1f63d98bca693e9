import { describe, expect, it } from 'vitest';
import { northwind } from '../tenant.ts';
import { liveOrgs } from './live.ts';
import type { OrgAction } from './org.ts';
import { SALESFORCE_SWITCHES, type SalesforceSwitches } from './switches.ts';

const SAM = 'sam.okafor@northwind.example';
const ADA = 'ada.lindqvist@northwind.example';

const begin = (given: Partial<SalesforceSwitches> = {}) =>
  liveOrgs(
    northwind(),
    () => ({ ...SALESFORCE_SWITCHES, ...given }),
    () => 0,
  );
const install = (later = false): OrgAction => ({ kind: 'install', audience: 'admins', later });
const site = (name: string, url: string): OrgAction => ({
  kind: 'addSite',
  name,
  url,
  description: '',
  active: true,
});
const configure = (secret: string): OrgAction => ({
  kind: 'configure',
  msiActions: true,
  secret,
  marketoApi: true,
});

describe('the orgs of a customer', () => {
  it('are production and sandbox, each with people of its own names and a truth of its own', () => {
    const { production, sandbox } = begin();
    expect(sandbox.user(SAM)).toMatchObject({ username: `${SAM}.practice`, admin: true });
    expect(sandbox.act(`${SAM}.practice`, install())).toBeNull();
    expect([production.installed, sandbox.installed]).toEqual([
      null,
      { version: '2.9.0', audience: 'admins' },
    ]);
  });

  it('lets nobody of Marketo set anything up, and says so in the log', () => {
    const { production } = begin({ before: 'older' });
    for (const action of [
      install(),
      site('A', 'https://a.example'),
      configure('x'),
      { kind: 'uninstall' },
    ] as const)
      expect(production.act(ADA, action)).toBe('notAdmin');
    expect(production.act('nobody@northwind.example', install())).toBe('unknownUser');
    expect(production.log.map((entry) => entry.refused)).toEqual([
      ...Array(4).fill('notAdmin'),
      'unknownUser',
    ]);
    expect(production.installed?.version).toBe('1.4359.2');
  });
});

describe('the package', () => {
  it('comes with its objects in development, which are deployed one by one', () => {
    const { production } = begin();
    production.act(SAM, install());
    expect(production.deployed()).toBe(false);
    for (const { id } of production.state.objects)
      production.act(SAM, { kind: 'deploy', object: id, deployed: true });
    expect(production.deployed()).toBe(true);
    production.act(SAM, { kind: 'uninstall' });
    expect([production.installed, production.deployed()]).toEqual([null, false]);
  });

  it('is upgraded over an older one, whose deployed objects stay so', () => {
    const { production } = begin({ before: 'older', objects: 'deployed' });
    expect(production.act(SAM, install())).toBeNull();
    expect(production.installed?.version).toBe('2.9.0');
    expect(production.deployed()).toBe(true);
    expect(production.act(SAM, install())).toBe('alreadyInstalled');
  });

  it('told by e-mail is not there before it has come, and the older one is until then', () => {
    const { production } = begin({ before: 'older' });
    production.act(SAM, install(true));
    expect(production.installed?.version).toBe('1.4359.2');
    production.finish();
    expect(production.installed?.version).toBe('2.9.0');
  });

  it('is configured only where it is installed; a key with & is refused, or taken where Salesforce takes it', () => {
    const { production } = begin();
    expect(production.act(SAM, configure('key'))).toBe('notInstalled');
    production.act(SAM, install());
    expect(production.act(SAM, configure('a&b'))).toBe('ampersand');
    expect(production.config).toMatchObject({ msiActions: false, secret: '', saves: 0 });
    expect(production.act(SAM, configure('key'))).toBeNull();
    expect(production.config).toMatchObject({ msiActions: true, secret: 'key', saves: 1 });
    const other = begin({ ampersand: 'taken', before: 'older' }).production;
    expect(other.act(SAM, configure('a&b'))).toBeNull();
  });
});

describe('remote sites', () => {
  it('are listed by the address typed, and only while active', () => {
    const { production } = begin();
    expect(production.act(SAM, site('MarketoIms', 'https://ims-na1.adobelogin.com'))).toBeNull();
    expect(production.remoteSites()).toContain('https://ims-na1.adobelogin.com');
    const listed = production.state.sites.find((one) => one.name === 'MarketoIms');
    if (!listed) throw new Error('it is not listed');
    production.act(SAM, { kind: 'editSite', ...listed, active: false });
    expect(production.remoteSites()).not.toContain('https://ims-na1.adobelogin.com');
    expect(production.act(SAM, { kind: 'removeSite', id: listed.id })).toBeNull();
    expect(production.act(SAM, { kind: 'removeSite', id: listed.id })).toBe('unknownSite');
  });

  it.each([
    ['', 'https://a.example', 'nameMissing'],
    ['two words', 'https://a.example', 'badName'],
    ['1st', 'https://a.example', 'badName'],
    ['a__b', 'https://a.example', 'badName'],
    ['a_', 'https://a.example', 'badName'],
    ['apexdevnet', 'https://a.example', 'nameTaken'],
    ['A', 'a.example', 'badUrl'],
    ['A', 'https://a b.example', 'badUrl'],
  ])('named %j at %j: %s', (name, url, refusal) => {
    expect(begin().production.act(SAM, site(name, url))).toBe(refusal);
  });

  it('have numbers that never come back', () => {
    const { production } = begin();
    const ids = ['One', 'Two', 'Three'].map((name) => {
      production.act(SAM, site(name, 'https://a.example'));
      const id = production.state.sites.find((one) => one.name === name)?.id ?? '';
      production.act(SAM, { kind: 'removeSite', id });
      return id;
    });
    expect(new Set(ids).size).toBe(3);
  });
});

describe('Sales', () => {
  it('is let in by anybody whose profile allows it, unless the app is blocked or not installed', () => {
    const { production } = begin();
    expect(production.act(ADA, { kind: 'authorize' })).toBeNull();
    expect(production.state.authorized).toEqual([ADA]);
    production.act(SAM, { kind: 'app', to: 'blocked' });
    expect(production.act(ADA, { kind: 'authorize' })).toBe('appBlocked');
    production.act(SAM, { kind: 'app', to: 'notInstalled' });
    expect(production.act(ADA, { kind: 'authorize' })).toBe('appNotInstalled');
    expect(production.act(SAM, { kind: 'authorize' })).toBeNull();
    const { production: strict } = begin({ apiEnabled: 'adminsOnly' });
    expect([ADA, SAM].map((who) => strict.act(who, { kind: 'authorize' }))).toEqual(['apiDisabled', null]);
    expect(begin({ oauthApp: 'blocked' }).production.act(SAM, { kind: 'authorize' })).toBe('appBlocked');
  });
});
