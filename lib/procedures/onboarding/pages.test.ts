// @vitest-environment happy-dom
/** What the onboarding points at on Salesforce's pages, and what they prove. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../calls/sighting.ts';
import type { ControlRef } from '../../consoles/console.ts';
import { SALESFORCE_SEEN, SALESFORCE_SIGNS } from '../../consoles/salesforce-seen.ts';
import { dueOn } from '../../guide/due.ts';
import { wayControls } from '../../guide/ways.ts';
import { fakeLayout } from '../../locator/layout.fake.ts';
import { read } from '../../locator/read.ts';
import { kindOfPlace } from '../../record/address.ts';
import { shows, signControls, signFacts } from '../../record/signs.ts';
import { ways } from './ways.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

/** A page as the worker knows it. */
function look(wanted: readonly ControlRef[], address: string, html: string): Sighting {
  window.location.href = address;
  document.body.innerHTML = html;
  const { sighting } = read(window, SALESFORCE_SEEN, {
    wanted,
    concerned: null,
    guardedBefore: false,
    typed: new WeakSet(),
  });
  return {
    ...sighting,
    account: null,
    place: kindOfPlace(sighting.place, address, SALESFORCE_SEEN),
  };
}

/** What is due on a page of the way that shows a sign, and how. */
function due(sign: string, address: string, html: string): string {
  const way = Object.values(ways)
    .flat()
    .find(({ shows }) => shows.includes(sign));
  if (way === undefined) throw new Error(sign);
  const { prompt, how } = dueOn(way, look(wayControls(way), address, html));
  return `${prompt.control.replace('salesforce.', '')} ${how}`;
}

/** The signs that a page by itself proves. */
const proven = (path: string, html: string): string[] =>
  signFacts({
    facts: [],
    me: 'me',
    doc: { id: 'doc', after: 0 },
    tenant: { tenant: '123-ABC-456', by: 'page', account: null },
    sighting: look(
      signControls(SALESFORCE_SIGNS, 'salesforce'),
      `https://acme.my.salesforce.com${path}`,
      html,
    ),
    host: 'acme.my.salesforce.com',
    signs: SALESFORCE_SIGNS,
    since: 0,
  }).map(({ sign, is }) => `${sign.replace('salesforce.', '')} ${is}`);

const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `<table class="list"><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`;

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

it.each([
  ['Uninstalled Packages', []],
  ['Installed Packages', ['installed true']],
])('a package in the list of %s: %j', (title, told) => {
  const rows = ['<a href="#">Download</a>', 'Marketo Sales Insight', 'Uninstall Complete'];
  expect(
    proven('/0A3', `<div><h3>${title}</h3></div>${table(['Action', 'Package Name', 'Status'], rows)}`),
  ).toEqual(told);
});

describe('a remote site', () => {
  const list = (head: string, active: string) =>
    proven(
      '/0rp',
      table(
        ['Action', 'Remote Site Name', 'Remote Site URL', head],
        ['<a href="/0rp1/e">Edit</a>', 'A', 'https://ims-na1.adobelogin.com', active],
      ),
    );
  it.each([
    ['Active', '<img alt="Checked" title="Checked" src="/img/checkbox_checked.gif">', true],
    ['Active', '<img alt="Not Checked" title="Not Checked">', false],
    ['Active', '<img src="/img/checkbox_unchecked.gif">', false],
    ['Active', '<span role="img" class="checkImg" aria-label="Not Checked"></span>', false],
    ['Aktiv', '<img alt="Nicht aktiviert">', false],
    ['Aktiv', '<img alt="Aktiviert">', true],
    ['Disable Protocol Security', '<img alt="Not Checked">', true],
  ])('counts unless its row says that it is not active: %s %s', (head, active, is) => {
    expect(list(head, active)).toEqual(is ? ['loginSite true'] : []);
  });
});

it.each([
  ['<img alt="Checked">', ['actionsSite true']],
  ['<img alt="Not Checked">', []],
])('a remote site on its own page says, too, whether it is active: %s', (active, told) => {
  const rows = [
    ['Remote Site Name', 'A'],
    ['Remote Site URL', 'https://mkto-sales-connect.adobe.io'],
    ['Active', active],
  ];
  const html = rows.map(([label, value]) => `<tr><td class="labelCol">${label}</td><td>${value}</td></tr>`);
  expect(proven('/0rp5g000000A012', `<table>${html.join('')}</table>`)).toEqual(told);
});

describe('the installer', () => {
  const INSTALLER = 'https://login.salesforce.com/packaging/installPackage.apexp?p0=04t';
  const at = (title: string, button = 'Install') =>
    due('salesforce.installed', INSTALLER, `<h1>${title}</h1><p>By …</p><button>${button}</button>`);
  it.each([
    ['Install Marketo Sales Insight', 'Install'],
    ['Upgrade Marketo Sales Insight', 'Upgrade'],
    ['Marketo Sales Insight installieren', 'Installieren'],
    ['Marketo Sales Insight をインストール', 'インストール'],
    ['Marketo Sales Insightのアップグレード', 'アップグレード'],
    ['Installer Marketo Sales Insight', 'Installer'],
    ['Upgrade von Marketo Sales Insight', 'Upgrade'],
    ['Marketo Sales Insight', 'Install'],
  ])('is pointed at where it is this package’s: %s', (title, button) => {
    expect(at(title, button)).toMatch(/^(install|upgrade) pointing$/);
  });
  it.each(['Install Conga Composer', 'Install Marketo Sales Insight Lite', 'Install Package'])(
    'is not where it is another’s, or says nothing: %s',
    (title) => expect(at(title)).toBe('install foreign'),
  );
  it('is not where this package is only mentioned', () => {
    expect(at('Install Conga Composer</h1><p>Works with</p><p>Marketo Sales Insight</p><h1>')).toBe(
      'install foreign',
    );
  });
});

describe('a listing', () => {
  const at = (path: string, title: string) =>
    due(
      'salesforce.installed',
      `https://appexchange.salesforce.com/${path}`,
      `<h1>${title}</h1><button>Get It Now</button><h3>Similar apps</h3>`,
    );
  it.each([
    ['listingDetail?listingId=a0N30000001SVZmEAO', 'MSI by Adobe', 'pointing'],
    ['appxListingDetail?tab=d&listingId=a0N30000001SVZmEAO', 'MSI by Adobe', 'pointing'],
    ['appxListingDetail/sales-insight', 'Marketo Sales Insight', 'pointing'],
    ['s/marketo', 'Marketo Sales Insight', 'pointing'],
    ['listingDetail?listingId=a0N3A00000OTHERxUAV', 'Conga Composer', 'foreign'],
    ['listingDetail?listingId=a0N3A00000OTHERxUAV', 'Marketo Sales Insight', 'foreign'],
    ['s/conga', 'Conga Composer', 'foreign'],
  ])('%s, %s: %s', (path, title, how) => {
    expect(at(path, title)).toBe(`getItNow ${how}`);
  });
});

describe('the form of a remote site', () => {
  const at = (url: string) =>
    due(
      'salesforce.loginSite',
      'https://acme.my.salesforce.com/0rp/e',
      `<form><input type="submit" name="save" value="Save"><input name="SiteName" value="x"><input name="EndpointUrl" value="${url}"><input type="submit" name="save" value="Save"></form>`,
    );
  it.each(['https://ims-na1.adobelogin.com', 'https://mkto-sales-connect.adobe.io/'])(
    'is saved with one of the two addresses: %s',
    (url) => expect(at(url)).toBe('save pointing'),
  );
  it.each(['', 'https://evil.example', 'https://ims-na1.adobelogin.com.evil.example'])(
    'with another, or none, it is not: %s',
    (url) => expect(at(url)).toBe('save foreign'),
  );
});

it('what saves another form is not what saves the configuration', () => {
  const save = '<button>Save</button>';
  const box = '<label><input type="checkbox" checked>Enable MSI Actions</label>';
  const page = 'https://acme--mkto-si.vf.force.com/apex/config';
  expect(due('salesforce.actionsOn', page, save)).toBe('msiConfig waiting');
  expect(due('salesforce.actionsOn', page, `${box}${save}`)).toBe('save pointing');
});
