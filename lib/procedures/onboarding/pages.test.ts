// @vitest-environment happy-dom
/** What the onboarding points at on Salesforce's pages, and what they prove. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeLayout } from '../../locator/layout.fake.ts';
import { due, proven, table } from './pages.fake.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
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
