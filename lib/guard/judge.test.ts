// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { exactRows } from '../locator/exact.ts';
import { fakeLayout, pageOf } from '../locator/layout.fake.ts';
import { at, judging, NOTHING, rows } from './judge.fake.ts';
import { judge } from './judge.ts';

const judged = judging(SALES_GUARDED, SALES_SEEN.clues);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

test.each([
  'Disconnect',
  'Disconnect Marketo',
  '切断',
  '接続を解除',
  '切\ufeff断',
  '切 断',
  'Turn off',
  'Turn off Marketo',
  'Sign out of Marketo',
  'Abkoppeln',
  'Entkoppeln',
  'Déconnecter',
  'Deconnexion',
  'Trennen',
  'Verbindung trennen',
  'Desconectar',
  'Desconexão',
  'Unlink',
  'Revoke',
  'Remove integration',
  'Delete connection',
  'Reset',
])('own "%s" may cut, however it is made', (label) => {
  for (const make of [
    `<button data-t="x">${label}</button>`,
    `<a href="#" data-t="x">${label}</a>`,
    `<div class="btn" data-t="x">${label}</div>`,
    `<div style="cursor: pointer" data-t="x">${label}</div>`,
    `<input type="button" value="${label}" data-t="x">`,
    `<button><i class="fa" data-t="x"></i> ${label}</button>`,
    `<button title="${label}" data-t="x"><svg></svg></button>`,
    `<button data-qtip="${label}" data-t="x"><svg></svg></button>`,
    `<button title="" data-bs-original-title="${label}" data-t="x"><svg></svg></button>`,
    `<button data-tippy-content="${label}" data-t="x"><svg></svg></button>`,
    `<label for="b" data-t="x">${label}</label><input type="button" id="b" value="Go">`,
    `<label for="b" data-t="x">${label}</label><button id="b"><svg></svg></button>`,
    `<label for="b">${label}</label><button id="b" data-t="x"><svg></svg></button>`,
  ])
    expect(judged(at(make)), make).toBe('disconnect');
});

test('a tab that is labelled inside of a box which points leads on', () => {
  const tab =
    '<li style="cursor: pointer"><div style="cursor: pointer" aria-labelledby="l" data-t="x"><svg></svg></div></li>';
  expect(judged(at(`<ul>${tab}</ul><b id="l" hidden>Benutzerzugriff</b>`))).toBeNull();
});

test('a picture that is slotted into a button says what it does', () => {
  const host = pageOf(at('<x-button data-t="x"><svg><title>Disconnect</title></svg></x-button>'))('x');
  host.attachShadow({ mode: 'open' }).innerHTML = '<button class="destructive"><slot></slot></button>';
  const button = host.shadowRoot?.querySelector('button');
  const around = {
    console: SALES_GUARDED,
    guards: 'connection',
    memory: NOTHING,
    rows: exactRows(SALES_SEEN.clues),
  } as const;
  expect(button && judge(button, around)?.clicks).toEqual([{ control: 'disconnect', row: null }]);
});

test('words that are hidden are no part of what names a verb', () => {
  const verb = `<button data-t="x" id="b" aria-labelledby="b n">Connect<span hidden>Disconnect</span></button>`;
  expect(judged(rows(`${verb}<i id="n" hidden>Bo</i>`))).toBe('grant rowAccess:bo@x.example');
});

test.each([
  'Connect',
  '接続',
  'Se connecter',
  'Seconnecter',
  'Connexion',
  'Verbinden',
  'Conectar',
  'Reconnect',
])('own "%s" may connect', (label) =>
  expect(judged(at(`<button data-t="x">${label}</button>`))).toBe('connect'),
);

test.each([
  '<a role="tab" href="#" data-t="x">User Access</a>',
  '<a href="#" data-t="x">Set Up</a>',
  '<input type="search" placeholder="Search" data-t="x">',
  '<a href="#" data-t="x">2</a>',
  '<a href="#" class="btn btn-link" data-t="x">2</a>',
  '<a href="#" class="page-link" data-t="x">»</a>',
  '<button data-t="x">Next</button>',
  '<button data-t="x">Refresh</button>',
  '<a href="https://docs.example.com/disconnect" data-t="x">How to disconnect</a>',
  '<p data-t="x">If you disconnect, everybody loses access.</p>',
  '<h3 data-t="x">Disconnect</h3>',
  '<span data-t="x">Connected</span>',
  '<button aria-expanded="false" data-t="x"><svg></svg></button>',
])('plainly harmless: %s', (inner) => expect(judged(at(inner))).toBeNull());

test.each([
  '<header><a href="/logout" data-t="x">Déconnexion</a></header>',
  '<header><button data-t="x">Desconectar</button></header>',
  '<nav><h4>My Account</h4><a href="#" data-t="x">Connect</a></nav>',
])('toolbar and navigation are nobody’s business: %s', (outer) =>
  expect(judged(`${outer}<main><h1>Marketo</h1></main>`)).toBeNull(),
);

test('a page’s own head is no toolbar', () => {
  const head = '<header><h1>Marketo</h1><button data-t="x">Disconnect</button></header>';
  expect(judged(head)).toBe('disconnect');
});

test.each([
  ['<button data-t="x">Disconnect</button>', 'rowAccess:bo@x.example'],
  ['<a href="#" data-t="x">Trennen</a>', 'rowAccess:bo@x.example'],
  ['<button data-t="x">Remove access</button>', 'rowAccess:bo@x.example'],
  ['<i class="fa fa-trash" data-t="x" style="cursor: pointer"></i>', 'rowAccess:bo@x.example'],
  ['<button data-t="x"><svg></svg></button>', 'rowAccess:bo@x.example'],
  ['<span role="switch" aria-checked="true" data-t="x"></span>', 'rowAccess:bo@x.example'],
  ['<input type="checkbox" checked data-t="x">', 'rowAccess:bo@x.example'],
  ['<select data-t="x"><option>Access</option><option>None</option></select>', 'rowAccess:bo@x.example'],
  ['<input type="button" value="Disconnect" data-t="x">', 'rowAccess:bo@x.example'],
  ['<input type="submit" value="切断" data-t="x">', 'rowAccess:bo@x.example'],
  ['<button data-t="x">Connect</button>', 'grant rowAccess:bo@x.example'],
  ['<button data-t="x">Edit</button>', null],
  ['<a href="#" class="btn btn-link" data-t="x">2</a>', null],
  ['<input type="checkbox" aria-label="Select Bo" data-t="x">', null],
  ['<button role="switch" aria-checked="true" data-t="x">1</button>', 'rowAccess:bo@x.example'],
  ['<button aria-haspopup="true" data-t="x">⋯</button>', null],
])('in a user’s row %s is %s', (verb, expected) => expect(judged(rows(verb))).toBe(expected));

test('a row whose user cannot be read is nobody’s in particular', () => {
  const two = rows('<button data-t="x">Disconnect</button>').replace('>Bo<', '>cy@x.example<');
  expect(judged(two)).toBe('rowAccess');
});

test('a label referred to within a shadow root is read', () => {
  const host = pageOf(at('<div data-t="x"></div>'))('x');
  host.attachShadow({ mode: 'open' }).innerHTML =
    '<button class="btn btn-primary" aria-labelledby="l"><svg></svg></button><span id="l" hidden>Disconnect</span>';
  const button = host.shadowRoot?.querySelector('button');
  const around = {
    console: SALES_GUARDED,
    guards: 'connection',
    memory: NOTHING,
    rows: exactRows(SALES_SEEN.clues),
  } as const;
  expect(button && judge(button, around)?.clicks).toEqual([{ control: 'disconnect', row: null }]);
});

test('a word that only a picture or the style sheet carries is read', () => {
  const drawn = '<button data-t="x"><svg class="shape"><title>Verbindung trennen</title></svg></button>';
  expect(judged(at(drawn))).toBe('disconnect');
  const styleOf = window.getComputedStyle.bind(window);
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element, pseudo) => {
    const style = styleOf(element);
    const drawn = element.matches('.glyph') && pseudo === '::before' ? '"Déconnecter"' : 'normal';
    return new Proxy(style, { get: (target, key) => (key === 'content' ? drawn : Reflect.get(target, key)) });
  });
  expect(judged(at('<button class="glyph" data-t="x"></button>'))).toBe('disconnect');
});

test('the own control beside the address of who is connected may be either', () => {
  const card =
    '<section><div><span>ann@x.example</span> <button data-t="x">Disconnect</button></div></section>';
  expect(judged(at(card))).toContain('disconnect');
});

const selecting = (selected: string, control = '<button data-t="x">Disconnect</button>', more = ''): string =>
  at(`${more}<h2>User Access</h2>${control}<table><tr><td><input type="checkbox" ${selected === 'ann' ? 'checked' : ''}></td><td>Ann</td><td>ann@x.example</td></tr>
    <tr><td><input type="checkbox" ${selected === 'bo' ? 'checked' : ''}></td><td>Bo</td><td>bo@x.example</td></tr></table>`);

test('a control that acts on a selection is the selected user’s', () => {
  expect(judged(selecting('bo'))).toBe('rowAccess:bo@x.example');
  expect(judged(selecting('none'))).toBe('disconnect rowAccess');
  expect(judged(selecting('bo', '<button data-t="x">Disconnect (2)</button>'))).toBe(
    'rowAccess:bo@x.example rowAccess',
  );
});

test('with another control like it in a card of no known subject it may be the own one', () => {
  const twin = '<h2>Overview</h2><button>Disconnect</button>';
  expect(judged(selecting('bo', undefined, twin))).toContain('disconnect');
});

test('with the own one in the card of the connection it is not the own one', () => {
  const card = '<section><h2>Marketo</h2><button>Disconnect</button></section>';
  expect(judged(selecting('bo', undefined, card))).toBe('rowAccess:bo@x.example');
});

test.each([
  ['<button data-t="x">Deactivate</button>', 'removal:bo@x.example'],
  ['<button data-t="x">削除</button>', 'removal:bo@x.example'],
  ['<a href="#" data-t="x">Entfernen</a>', 'removal:bo@x.example'],
  ['<button class="fa-trash" data-t="x"></button>', 'removal:bo@x.example'],
  ['<button data-t="x">Edit</button>', null],
  ['<select data-t="x"><option>Admin</option></select>', null],
])('in User Management %s is %s', (verb, expected) => expect(judged(rows(verb), 'people')).toBe(expected));

test('inviting is no removal', () => {
  for (const label of ['Actions', 'Invite Users', 'Invite Users via CSV'])
    expect(judged(at(`<button data-t="x">${label}</button>`), 'people')).toBeNull();
  const dialog = '<div role="dialog"><h3>Invite Users</h3><input><button data-t="x">Invite</button></div>';
  expect(judged(at(dialog), 'people')).toBeNull();
});

test('an item of a menu that a row opened is that row’s', () => {
  const menu = `<main><h1>Users</h1></main><div role="menu"><a role="menuitem" href="#" data-t="x">Remove</a></div>`;
  const row = { name: 'Bo', email: 'bo@x.example' };
  expect(judged(menu, 'people', { row })).toBe('removal:bo@x.example');
  expect(judged(menu, 'people')).toBe('removal');
});
