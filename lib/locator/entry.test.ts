// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { read } from './read.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const OWN = '#settings/crm/salesforce/configure';
const wants = {
  wanted: [{ control: 'sales.salesforceConnect' }, { control: 'sales.ownSalesforceConnect' }],
  concerned: null,
  guardedBefore: false,
  typed: new WeakSet<Element>(),
} as const;
const page = (own: string, admin: string): string =>
  `<nav><h4>My Account</h4><ul><li class="${own}"><a href="#a">Salesforce</a></li></ul><h4>Admin Settings</h4><ul><li class="${admin}"><a href="#b">Salesforce</a></li></ul></nav><main><h2>Salesforce</h2><button>Connect</button></main>`;

test.each([
  ['whatever the address', '', 'selected', OWN, 'sales.salesforce'],
  ['at an address that nobody knows', '', 'selected', '#settings/sf', 'sales.salesforce'],
  ['of the two that are called so', 'selected', '', '#settings/sf', 'sales.ownSalesforce'],
  ['where neither is chosen the address says it', '', '', OWN, 'sales.ownSalesforce'],
  ['and where both are', 'selected', 'selected', OWN, 'sales.ownSalesforce'],
  ['but for a page that is guarded', '', 'selected', '#settings/marketo-admin', 'sales.marketo'],
])('the chosen entry of the navigation is the place, %s', (_, own, admin, hash, place) => {
  pageOf(page(own, admin), hash);
  const { sighting } = read(window, SALES_SEEN, wants);
  expect(sighting.place).toBe(place);
  const found = sighting.controls.filter((one) => one.found === 'one').map(({ ref }) => ref.control);
  expect(found).toEqual(place === 'sales.marketo' ? [] : [`${place}Connect`]);
});

test.each([
  ['#a', OWN, OWN, 'sales.salesforce'],
  [OWN, '#b', OWN, 'sales.ownSalesforce'],
  ['#a', '#b', '#settings/sf', 'sales.settingsPages'],
  ['#a', '#settings/sf', '#settings/sf', 'sales.salesforce'],
  // Both lead here.
  [OWN, OWN, OWN, 'sales.ownSalesforce'],
])(
  'where none is marked it is the entry that leads here: own %s, admin’s %s, at %s',
  (own, admin, hash, place) => {
    pageOf(page('', '').replace('#b', admin).replace('#a', own), hash);
    expect(read(window, SALES_SEEN, wants).sighting.place).toBe(place);
  },
);

test.each(['Status: Sync in progress', 'Invitation sent: bo@x.example', 'Result: Invitation sent'])(
  'what a page says stands beside what it is said of: %s',
  (text) => {
    pageOf(`<main><p>${text}</p></main>`, '#settings/admin/user-management');
    const { sighting } = read(window, SALES_SEEN, { ...wants, wanted: [{ control: 'sales.invited' }] });
    expect(sighting.controls[0]?.found).toBe(text.includes('Invitation') ? 'one' : 'none');
  },
);

test.each([
  [
    '<table><tr><th>Name</th><th>Status</th></tr><tr><td>Bo Tanaka</td><td>Invitation sent</td></tr></table>',
    'none',
  ],
  ['<div role="table"><div role="row"><span>bo</span><span>Invitation sent</span></div></div>', 'none'],
  ['<ul><li>Invitation sent</li></ul>', 'one'],
])('how it is with one of a list is no message: %s', (html, is) => {
  pageOf(`<main>${html}</main>`, '#settings/admin/user-management');
  const { sighting } = read(window, SALES_SEEN, { ...wants, wanted: [{ control: 'sales.invited' }] });
  expect(sighting.controls[0]?.found).toBe(is);
});
