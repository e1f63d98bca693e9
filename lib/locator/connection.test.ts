// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Person } from '../checklist/fact.ts';
import { SALES_SEEN } from '../consoles/controls.ts';
import { accountMemory } from './account.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { type Reading, read } from './read.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const reading = (body: string, hash?: string, concerned: readonly Person[] | null = []): Reading => {
  pageOf(body, hash);
  return read(window, SALES_SEEN, { wanted: [], concerned, typed: new WeakSet(), guardedBefore: false });
};
const card = (inner: string): string => `<main><section><h2>Marketo</h2>${inner}</section></main>`;

test.each([
  ['holds', '<button>Disconnect</button>'],
  ['holds', '<button>Disconnect</button><button disabled>Connect</button>'],
  ['holds', '<p>Connected as ann@x.example</p><button>Disconnect</button>'],
  ['free', '<button>Connect</button>'],
  ['free', '<button disabled>Disconnect</button><button>Connect</button>'],
  ['blocked', '<button disabled>Connect</button>'],
  ['blocked', '<div role="button" tabindex="0" aria-disabled="true">Connect</div>'],
  ['blocked', '<div inert><button>Connect</button></div>'],
  ['blocked', '<button style="pointer-events: none">Connect</button>'],
  ['blocked', '<a href="#" style="cursor: not-allowed">Connect</a>'],
  ['blocked', '<a href="#" class="btn disabled" style="opacity: 0.5">Connect</a>'],
  ['unclear', '<a href="#" class="btn disabled">Connect</a>'],
  ['unclear', '<button>Connect</button><button>Disconnect</button>'],
  ['unclear', '<button disabled>Disconnect</button>'],
  ['unclear', '<p>Loading</p>'],
])('%s: %s', (connection, inner) => {
  expect(reading(card(inner)).sighting.connection).toBe(connection);
});

const FIELD = '<label>Munchkin ID <input value="123-ABC-456"></label>';
test.each([
  [
    'of another product in a list of them',
    `<ul><li><strong>Salesforce</strong> <button>Disconnect</button></li><li><strong>Marketo</strong> ${FIELD} Checking…</li></ul>`,
  ],
  [
    'under a mask that says that it waits',
    `<div>${FIELD}<button>Disconnect</button><div class="load-mask" style="position: absolute">Loading…</div></div>`,
  ],
  [
    'clipped away for the eye',
    `${FIELD}<button style="position: absolute; clip: rect(0px, 0px, 0px, 0px)">Disconnect</button>`,
  ],
  ['of the help', `${FIELD}<p>Read how to <a href="/help/disconnect">Disconnect</a> in the help.</p>`],
  [
    'of a small box that stays in its place, as a telephone',
    `${FIELD}<div style="position: fixed"><span>Call with Jane</span><button>Disconnect</button></div>`,
  ],
])('a Disconnect %s tells nothing', (_what, inner) => {
  expect(reading(card(inner)).sighting.connection).toBe('unclear');
});

test('our own card is no part of the page', () => {
  pageOf(card('<button>Connect</button>'));
  const host = document.createElement('handrail-overlay');
  host.attachShadow({ mode: 'open' }).innerHTML = '<div role="dialog"><button>Disconnect</button></div>';
  document.documentElement.append(host);
  const wants = { wanted: [], concerned: [], typed: new WeakSet<Element>(), guardedBefore: false };
  expect(read(window, SALES_SEEN, wants).sighting).toMatchObject({ connection: 'free', dialog: false });
  host.remove();
});

test('a page that still paints another route says nothing', () => {
  const stale = '<main><h1>Salesforce</h1><button>Disconnect</button></main>';
  expect(reading(stale).sighting.connection).toBe('unclear');
  const untitled = '<main><h1>Connections</h1><button>Disconnect</button></main>';
  expect(reading(untitled).sighting.connection).toBe('unclear');
});

test('the place is known by its address, or by its content alone', () => {
  expect(reading(card(''), '#settings/admin/marketo').sighting.place).toBe('sales.marketo');
  expect(reading(card(''), '#settings/crm/salesforce').sighting.connection).toBeNull();
  const content = card(
    '<a role="tab" href="#">User Access</a><label>Munchkin ID <input value="123-ABC-456"></label><button>Connect</button>',
  );
  expect(reading(content, '#settings/integrations/7').sighting).toMatchObject({
    place: 'sales.marketo',
    connection: 'free',
    munchkin: '123-ABC-456',
  });
});

test('the tenant is read from its field or beside its label, and not where two differ', () => {
  const field = (value: string): string => `<label>Munchkin Account ID <input value="${value}"></label>`;
  expect(reading(card(field('123-abc-456'))).sighting.munchkin).toBe('123-ABC-456');
  expect(reading(card('<dl><dt>Munchkin ID</dt><dd>123-ABC-456</dd></dl>')).sighting.munchkin).toBe(
    '123-ABC-456',
  );
  expect(reading(card(field('123-ABC-456') + field('123-ABC-457'))).sighting.munchkin).toBeNull();
  expect(reading(card(field(''))).sighting.munchkin).toBeNull();
  expect(
    reading(card('<label>Client Secret <input value="123-ABC-456"></label>')).sighting.munchkin,
  ).toBeNull();
});

const table = `<main><h1>Marketo</h1><h2>User Access</h2><table>
  <tr><td>Ann</td><td>ann@x.example</td><td><button>Disconnect</button></td></tr>
  <tr><td>Bo</td><td>bo@x.example</td><td><button>Connect</button></td></tr>
  <tr><td>Cy</td><td>cy@x.example</td><td><button disabled>Disconnect</button></td></tr></table></main>`;

test('rows are reported with their access, only of those concerned, and of nobody before that is known', () => {
  expect(reading(table).sighting.rows).toEqual([
    { name: 'Ann', email: 'ann@x.example', access: 'has' },
    { name: 'Bo', email: 'bo@x.example', access: 'none' },
    { name: 'Cy', email: 'cy@x.example', access: 'unclear' },
  ]);
  expect(reading(table, undefined, [{ name: 'Bo', email: 'bo@x.example' }]).sighting.rows).toHaveLength(1);
  expect(reading(table, undefined, null).sighting.rows).toHaveLength(0);
  expect(reading(table).sighting.connection).toBe('unclear');
});

test('a search for people is wanted only once the list has come, or somebody types', () => {
  const search = '<input type="search" aria-label="Search users">';
  const find = (body: string, typing = false): string | undefined => {
    pageOf(body);
    const typed = new WeakSet<Element>();
    const field = document.querySelector('input');
    if (typing && field) typed.add(field);
    const wanted = [{ control: 'sales.userSearch' } as const];
    const { sighting } = read(window, SALES_SEEN, {
      wanted,
      concerned: [{ name: 'Zoe', email: 'zoe@x.example' }],
      typed,
      guardedBefore: false,
    });
    return sighting.controls[0]?.found;
  };
  expect(find(`<main><h1>Marketo</h1><h2>User Access</h2>${search}</main>`)).toBe('none');
  expect(find(`<main><h1>Marketo</h1><h2>User Access</h2>${search}</main>`, true)).toBe('one');
  expect(find(table.replace('<table>', `${search}<table>`))).toBe('one');
});

test('the account is read in the toolbar, never among the users', () => {
  const bar = (inner: string): string => `<header>${inner}</header>${table}`;
  expect(reading(bar('<span>ann@x.example</span>')).account.email).toBe('ann@x.example');
  expect(reading(bar('<span class="account">Ann Lee</span>')).account).toEqual({
    email: null,
    name: 'Ann Lee',
  });
  expect(reading(bar('<span class="account">My Account</span>')).account.name).toBeNull();
  expect(reading(bar('a@x.example b@x.example')).account.email).toBeNull();
  expect(reading(bar('<a href="mailto:help@x.example">help@x.example</a>')).account.email).toBeNull();
  expect(reading(table).account).toEqual({ email: null, name: null });
});

test('one account stays for a document until another is shown', () => {
  const memory = accountMemory();
  expect(memory.next({ email: null, name: 'Ann Lee' })).toBe('Ann Lee');
  expect(memory.next({ email: 'ann@x.example', name: 'Ann Lee' })).toBe('Ann Lee');
  expect(memory.next({ email: null, name: null })).toBe('Ann Lee');
  expect(memory.next({ email: 'bo@x.example', name: 'Bo Berg' })).toBe('bo@x.example');
  memory.forget();
  expect(memory.next({ email: null, name: null })).toBeNull();
});

test('a sign-in page is known by its address or its password field', () => {
  pageOf('<form><input type="password" name="password"></form>', '#people');
  expect(reading('<form><input type="password" name="password"></form>', '#people').sighting.signedOut).toBe(
    true,
  );
  const secret = '<label>Client Secret <input type="password" name="secret"></label>';
  expect(reading(card(secret)).sighting.signedOut).toBe(false);
  const login = (label: string, name: string) =>
    `<form><label>${label}<input type="password" name="${name}"></label><button>OK</button></form>`;
  for (const asks of [login('', 'pw'), login('Password', 'x'), login('Mot de passe', 'x')])
    expect(reading(asks, '#people').sighting.signedOut).toBe(true);
  expect(reading(login('API Secret Key', 'j_id0:key'), '#people').sighting.signedOut).toBe(false);
});

test.each([
  ['has', '<td><span class="badge">Connected</span></td>'],
  ['none', '<td>未接続</td>'],
  ['unclear', '<td>Default</td>'],
  ['unclear', '<td>Connected</td><td>Not connected</td>'],
  ['none', '<td>Connected</td><td><button>Connect</button></td>'],
])('access of a row is %s by what acts on it, else by what it says: %s', (access, cells) => {
  const select = '<td><input type="checkbox"></td>';
  const table = `<h2>User Access</h2><table><thead><tr><th>Name</th></tr></thead>
    <tr>${select}<td>Bo</td><td>bo@x.example</td>${cells}</tr>
    <tr>${select}<td>Cy</td><td>cy@x.example</td><td>Default</td></tr></table>`;
  expect(reading(card(table)).sighting.rows).toContainEqual({ name: 'Bo', email: 'bo@x.example', access });
});

// What acts on chosen users says what the own control says, and under the same heading.
const users = `<table><tr><th><input type="checkbox"></th><th>Name</th><th>E-mail</th></tr>
  <tr><td><input type="checkbox"></td><td>Ann</td><td>ann@x.example</td><td>Has access</td></tr>
  <tr><td><input type="checkbox"></td><td>Bo</td><td>bo@x.example</td><td>No access</td></tr></table>`;
const strip = (now: string): string =>
  `<div class="tabs">${['Set Up', 'User Access'].map((name) => `<span class="${name === now ? 'on' : ''}">${name}</span>`).join('')}</div>`;
const view = (now: string, inner: string): string =>
  `<div class="main"><div><h1>Marketo</h1>${strip(now)}<div>${inner}</div></div></div>`;
const search = '<input placeholder="Search users">';

test.each([
  [
    'Disconnect above the users',
    view('User Access', `${search}<div><button>Disconnect</button></div>${users}`),
  ],
  [
    'both above the users',
    view('', `<div><button disabled>Disconnect</button><button>Connect</button></div>${users}`),
  ],
  ['below the users', view('', `${users}<button>Disconnect</button>`)],
  ['no rows yet', view('', `${search}<div><button>Disconnect</button></div>`)],
  [
    'a table that is empty',
    view('', `<div><button>Disconnect</button></div><table><tr><th>Name</th></tr></table>`),
  ],
  ['rows of plain boxes', view('', `<button>Disconnect</button><p>ann@x.example</p><p>bo@x.example</p>`)],
])('what may act on chosen users is not the own one: %s', (_, body) => {
  expect(reading(body).sighting.connection).toBe('unclear');
});

test.each([
  [
    'under a heading of its own',
    `<main><section><h2>Marketo</h2><button>Disconnect</button></section><section><h2>User Access</h2>${users}</section></main>`,
  ],
  [
    'before the heading of the users',
    `<main><h1>Marketo</h1><button>Disconnect</button><h2>User Access</h2>${users}</main>`,
  ],
  [
    'with the field of the tenant',
    view('', `<form><label>Munchkin ID <input></label><button>Disconnect</button></form>${search}${users}`),
  ],
])('beside the users the own one is set apart: %s', (_, body) => {
  expect(reading(body).sighting.connection).toBe('holds');
});
