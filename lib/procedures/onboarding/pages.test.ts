// @vitest-environment happy-dom
/** What the onboarding points at on Salesforce's pages, and what they prove. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SALESFORCE_SEEN } from '../../consoles/salesforce-seen.ts';
import { dueOn } from '../../guide/due.ts';
import { wayControls } from '../../guide/ways.ts';
import { fakeLayout } from '../../locator/layout.fake.ts';
import { read } from '../../locator/read.ts';
import { kindOfPlace } from '../../record/address.ts';
import { ways } from './ways.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

/** What is due on a page of the way that shows a sign, and how. */
function due(sign: string, address: string, html: string): string {
  const way = Object.values(ways)
    .flat()
    .find(({ shows }) => shows.includes(sign));
  if (way === undefined) throw new Error(sign);
  window.location.href = address;
  document.body.innerHTML = html;
  const { sighting } = read(window, SALESFORCE_SEEN, {
    wanted: wayControls(way),
    concerned: null,
    guardedBefore: false,
    typed: new WeakSet(),
  });
  const place = kindOfPlace(sighting.place, address, SALESFORCE_SEEN);
  const { prompt, how } = dueOn(way, { ...sighting, place, account: null });
  return `${prompt.control.replace('salesforce.', '')} ${how}`;
}

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
