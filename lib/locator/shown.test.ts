// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { FoundControl } from '../calls/sighting.ts';
import type { ControlRef, Shown } from '../consoles/console.ts';
import { SALES_SEEN } from '../consoles/controls.ts';
import { addressTest } from '../pick/address.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { type Reading, read, refKey } from './read.ts';

const AT = '/next#settings/marketo-admin';
const BO = 'bo@acme.example';
const shown = (over: Partial<Shown> = {}): Shown => ({
  role: 'button',
  label: 'Withdraw',
  heading: 'User Access',
  at: addressTest(AT),
  ...over,
});
const ROW: ControlRef = { control: 'sales.rowAccess', row: BO };

const list = (bo: string, cy = ''): string => `<main><h1>Marketo</h1><h2>User Access</h2><table>
  <tr><td>Bo Berg</td><td>${BO}</td><td>Connected</td><td>${bo}</td></tr>
  <tr><td>Cy Ito</td><td>cy@acme.example</td><td>Connected</td><td>${cy}</td></tr></table></main>`;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
  location.href = `https://toutapp.com${AT}`;
});

function reading(ref: ControlRef, by?: Shown): Reading {
  const wanted = [by === undefined ? ref : { ...ref, shown: by }];
  return read(window, SALES_SEEN, {
    wanted,
    concerned: [{ name: 'Bo Berg', email: BO }],
    guardedBefore: false,
    typed: new WeakSet(),
  });
}
function found(ref: ControlRef, by?: Shown): FoundControl & { readonly mark: string | null } {
  const { sighting, located } = reading(ref, by);
  const [one] = sighting.controls;
  if (one === undefined) throw new Error('nothing was looked for');
  return { ...one, mark: located.get(refKey(ref))?.element?.getAttribute('data-t') ?? null };
}

test('a label that Handrail does not know is found once it was shown, in the row of the person', () => {
  pageOf(list('<button data-t="bo">Withdraw</button>', '<button data-t="cy">Withdraw</button>'));
  expect(found(ROW)).toMatchObject({ found: 'none', mark: null });
  expect(found(ROW, shown())).toMatchObject({
    found: 'one',
    label: 'Withdraw',
    region: 'Bo Berg',
    mark: 'bo',
  });
  expect(found(ROW, shown({ heading: '' }))).toMatchObject({ found: 'one', mark: 'bo' });
  expect(found({ ...ROW, row: 'dee@acme.example' }, shown())).toMatchObject({ found: 'none' });
});

test('what is told of it is what the page shows, and nothing of what was kept', () => {
  pageOf(list('<button>Withdraw</button>'));
  expect(reading(ROW, shown()).sighting.controls).toEqual([
    { ref: ROW, found: 'one', label: 'Withdraw', region: 'Bo Berg', enabled: true },
  ]);
});

test.each([
  ['another address', { at: addressTest('/next#settings/profile') }],
  ['another role', { role: 'checkbox' }],
  ['another label', { label: 'Withdraw all' }],
  ['another heading', { heading: 'Teams' }],
])('%s does not fit', (_name, over) => {
  pageOf(list('<button>Withdraw</button>'));
  expect(found(ROW, shown(over))).toMatchObject({ found: 'none', label: '' });
});

test('two of them in one row are pointed at by nobody', () => {
  pageOf(list('<button>Withdraw</button><button>Withdraw</button>'));
  expect(found(ROW, shown())).toMatchObject({ found: 'none', mark: null });
});

test('hidden, inert and foreign twins do not count', () => {
  pageOf(
    list(
      '<button data-t="bo">Withdraw</button><button hidden>Withdraw</button><div inert><button>Withdraw</button></div><a href="https://help.example/x">Withdraw</a>',
    ),
  );
  expect(found(ROW, shown())).toMatchObject({ found: 'one', mark: 'bo' });
});

test('where the page’s own words name another element, neither is pointed at', () => {
  pageOf(list('<button data-t="own">Disconnect</button><button data-t="bo">Withdraw</button>'));
  expect(found(ROW)).toMatchObject({ found: 'one', mark: 'own' });
  expect(found(ROW, shown())).toMatchObject({ found: 'many', mark: null });
  expect(found(ROW, shown({ label: 'Disconnect' }))).toMatchObject({ found: 'one', mark: 'own' });
});

test('the own control is never one in a row or among the users, whatever was shown', () => {
  pageOf(list('<button>Withdraw</button>'));
  expect(found({ control: 'sales.disconnect' }, shown())).toMatchObject({ found: 'none' });
  pageOf('<main><h1>User Access</h1><button>Withdraw</button></main>');
  expect(found({ control: 'sales.disconnect' }, shown({ heading: '' }))).toMatchObject({ found: 'none' });
  pageOf('<main><h1>Marketo</h1><button data-t="own">Leave</button></main>');
  expect(found({ control: 'sales.disconnect' }, shown({ label: 'Leave', heading: 'Marketo' }))).toMatchObject(
    {
      mark: 'own',
    },
  );
});

test('an entry of the navigation is told from its namesake by its heading', () => {
  pageOf(`<nav><h4>My Account</h4><a href="#a">Engage</a><h4>Admin Settings</h4><a href="#b" data-t="m">Engage</a></nav>
    <main><h1>Home</h1></main>`);
  const entry = { control: 'sales.navMarketo' } as const;
  const by = shown({ role: 'link', label: 'Engage', heading: 'Admin Settings' });
  expect(found(entry, by)).toMatchObject({ found: 'one', mark: 'm' });
  expect(found(entry, { ...by, heading: '' })).toMatchObject({ found: 'none' });
});

// Order and proof must not become weaker by what somebody shows.
test('what is shown tells nothing of the connection, the rows or the account', () => {
  const page = `<main><h1>Marketo</h1><button>Leave</button></main>${list('<button>Withdraw</button>')}`;
  pageOf(page);
  const plain = reading(ROW).sighting;
  for (const [ref, by] of [
    [ROW, shown()],
    [{ control: 'sales.disconnect' }, shown({ label: 'Leave', heading: 'Marketo' })],
    [{ control: 'sales.connect' }, shown({ label: 'Leave', heading: 'Marketo' })],
  ] as const)
    expect({ ...reading(ref, by).sighting, controls: [] }).toEqual({ ...plain, controls: [] });
});
