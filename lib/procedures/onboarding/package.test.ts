// @vitest-environment happy-dom
/** What the onboarding points at on the pages of an installed package, and what they prove. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SALESFORCE_SEEN, SALESFORCE_SIGNS } from '../../consoles/salesforce-seen.ts';
import { fakeLayout } from '../../locator/layout.fake.ts';
import { read } from '../../locator/read.ts';
import { shows, signControls } from '../../record/signs.ts';
import { due, proven, table } from './pages.fake.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

describe('the components of a package', () => {
  const parts = (title: string, ...states: readonly string[]) =>
    proven(
      '/0A3x/components',
      `<h1>${title}</h1>${table(
        ['Component', 'Type', 'Deployment Status'],
        ...states.map((state) => ['Foo', 'Custom Object', state]),
      )}`,
    );
  it.each([
    ['Marketo Sales Insight', ['Deployed', 'Deployed'], ['deployed true']],
    ['Marketo Sales Insight', ['Deployed', 'In Development'], ['deployed false']],
    ['Conga Composer', ['Deployed'], []],
    ['Conga Composer', ['In Development'], []],
    ['Marketo Sales Insight Lite', ['Deployed'], []],
  ])('of %s, %j: %j', (title, states, told) => {
    expect(parts(title, ...states)).toEqual(told);
  });
  it('an object says by its namespace whose it is', () => {
    const object = (namespace: string, state: string) =>
      proven(
        '/01Ix',
        `<h1>Lead Activity</h1><table><tr><td>Namespace Prefix</td><td>${namespace}</td></tr><tr><td>Deployment Status</td><td>${state}</td></tr></table>`,
      );
    expect(object('mkto_si', 'In Development')).toEqual(['deployed false']);
    expect(object('acme', 'In Development')).toEqual([]);
    // Of the others it tells nothing.
    expect(object('mkto_si', 'Deployed')).toEqual([]);
  });
});

describe('the pages of an installed package', () => {
  const LIGHTNING =
    'https://acme.my.salesforce-setup.com/lightning/setup/ImportedPackage/page?address=%2F0A3x';
  const names = table(['Action', 'Component Name', 'Type'], ['', 'Lead Activity', 'Custom Object']);
  const at = (address: string, title: string, html = names) =>
    due('salesforce.deployed', address, `<h1>${title}</h1>${html}`);
  it.each([
    'https://acme.my.salesforce.com/0A35g000000PkgA',
    'https://acme.my.salesforce.com/0A3x/components',
    LIGHTNING,
  ])('are reached where they say whose they are, whatever they list: %s', (address) => {
    expect(at(address, 'Marketo Sales Insight')).toBe('viewComponents waiting');
    expect(at(address, 'Conga Composer')).toBe('navPackages waiting');
    expect(at(address, 'Marketo Sales Insight', '<button>View Components</button>')).toBe(
      'viewComponents pointing',
    );
  });
  it('are not its listing, nor its installer', () => {
    for (const address of [
      'https://appexchange.salesforce.com/listingDetail?listingId=a0N30000001SVZmEAO',
      'https://login.salesforce.com/packaging/installPackage.apexp?p0=04t',
    ])
      expect(at(address, 'Marketo Sales Insight')).toBe('navPackages waiting');
  });
});

it('a state that is all of a shadow root is read (Lightning)', () => {
  const [sign] = SALESFORCE_SIGNS.filter(({ id }) => id === 'salesforce.deployed');
  window.location.href =
    'https://acme.my.salesforce-setup.com/lightning/setup/ObjectManager/01Ix/Details/view';
  document.body.innerHTML =
    '<h1>Web Activity</h1><div><span>Namespace Prefix</span><div>mkto_si</div></div><div><span>Deployment Status</span><div><lightning-formatted-text></lightning-formatted-text></div></div>';
  document.querySelector('lightning-formatted-text')?.attachShadow({ mode: 'open' }).append('In Development');
  const wants = { wanted: signControls(SALESFORCE_SIGNS, 'salesforce'), concerned: null };
  const { sighting } = read(window, SALESFORCE_SEEN, {
    ...wants,
    guardedBefore: false,
    typed: new WeakSet(),
  });
  expect(sign && shows(sign.against, { ...sighting, account: null })).toBe(true);
});

describe('an installed package', () => {
  const list = (head: string, namespace: string): string =>
    `<h1>Installed Packages</h1>${table(
      ['Action', 'Package Name', 'Publisher', head],
      ['', '<a href="/0A3x">Marketo Sales Insight</a>', 'Somebody', namespace],
    )}`;
  it.each([
    ['Namespace Prefix', 'mkto_si', true],
    ['Namespace Prefix', 'acme', false],
    ['Namespace Prefix', '', false],
    ['名前空間プレフィックス', 'acme', false],
    ['Version Number', '3.1', true],
  ])('is this one where its row shows no other namespace: %s %s', (head, namespace, is) => {
    expect(proven('/0A3', list(head, namespace))).toEqual(is ? ['installed true'] : []);
    const pointed = due('salesforce.deployed', 'https://acme.my.salesforce.com/0A3', list(head, namespace));
    expect(pointed).toBe(is ? 'packageName pointing' : 'navPackages waiting');
  });
});
