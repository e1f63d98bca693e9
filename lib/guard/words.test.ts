// @vitest-environment happy-dom
/** Words that may end or begin something, in what is made of several. */
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { fakeLayout } from '../locator/layout.fake.ts';
import { at, judging, rows } from './judge.fake.ts';

const judged = judging(SALES_GUARDED, SALES_SEEN.clues);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

test.each(['Connect', 'Se connecter', 'Connexion', 'Conectar', 'Verbinden', '接続'])(
  'own "%s" with a line below it may connect, and what only tells of connections may not',
  (label) => {
    const button = (text: string, line = ''): string =>
      at(`<button data-t="x"><span>${text}<span style="display: block">${line}</span></span></button>`);
    for (const line of ['Activity: 2026-05-03', 'Editors only', 'Add a key', 'Instance: 4', ''])
      expect(judged(button(label, line)), line).toBe('connect');
    for (const told of ['Connected', 'Connections', 'Connectors', 'Connecting', 'Conectado', 'Connexions'])
      expect(judged(button(told)), told).toBe(null);
  },
);

test.each(['Deactivate', 'Désactiver', 'Desactivar', 'Desativar', 'Deaktivieren', '無効にする'])(
  '"%s" may take somebody out, in each language',
  (label) => {
    expect(judged(rows(`<button data-t="x">${label}</button>`), 'people')).toBe('removal:bo@x.example');
  },
);

test('what acts and says nothing at all may end something, be it a button or a link', () => {
  for (const make of [
    '<button data-t="x"></button>',
    '<a href="#" data-t="x"><i></i></a>',
    '<span role="link" tabindex="0" data-t="x"><i></i></span>',
  ])
    expect(judged(at(make)), make).toBe('disconnect connect');
  for (const make of ['<a href="#part" data-t="x"></a>', '<a id="part" data-t="x"></a>'])
    expect(judged(at(make)), make).toBeNull();
});

test('what also signs out takes access away in the panel or the menu of a row', () => {
  const panel = `<div><ul><li>Ann</li></ul><aside aria-label="Ann"><h3>Ann Lee</h3><div>ann@x.example</div>
    <button data-t="x">Déconnexion</button></aside></div>`;
  expect(judged(panel)).toContain('rowAccess:ann@x.example');
  const menu = `${rows('<button id="o" aria-haspopup="menu" aria-controls="m" aria-expanded="true">⋮</button>')}
    <div style="position: absolute"><ul role="menu" id="m" aria-labelledby="o">
    <li role="menuitem" tabindex="-1" data-t="x">Déconnexion</li></ul></div>`;
  expect(judged(menu)).toBe('rowAccess:bo@x.example');
  expect(judged(menu.replace(/ id="o"| id="m"/g, ''), 'connection', { bar: true })).toBeNull();
});

test.each(['Verbindung aufheben', 'Verknüpfung lösen', 'Verbindung beenden', 'Verbindung trennen'])(
  '"%s" may end the connection',
  (label) => {
    expect(judged(at(`<button data-t="x">${label}</button>`))).toBe('disconnect');
  },
);

/** The users’ view with Bo ticked, and what acts on the selection above it. */
const bulk = (verb: string): string =>
  at(`<h2>User Access</h2><div>${verb}</div><table><thead><tr><th><input type="checkbox"></th><th>Name</th><th>E-mail</th></tr></thead>
    <tr><td><input type="checkbox"></td><td>Ann</td><td>ann@x.example</td></tr>
    <tr><td><input type="checkbox" checked></td><td>Bo</td><td>bo@x.example</td></tr></table>`);

test.each([
  'No access',
  'Zugriff aufheben',
  'Kein Zugriff',
  'Couper l’accès',
  'Sin acceso',
  'Sem acesso',
  'アクセス権なしにする',
  'Change permissions',
])('“%s” over a selection may take their access away', (label) => {
  expect(judged(bulk(`<button data-t="x">${label}</button>`))).toBe('rowAccess:bo@x.example');
});

test.each([
  'Grant access',
  'Give access',
  'Zugriff gewähren',
  'Zugriff erteilen',
  'Accorder l’accès',
  'Donner accès',
  'Conceder acceso',
  'Dar acesso',
  'アクセス権を付与',
])('“%s” over a selection gives', (label) => {
  expect(judged(bulk(`<button data-t="x">${label}</button>`))).toBeNull();
});

test('where nobody is selected, words about access lead somewhere', () => {
  const nobody = bulk('<button data-t="x">Permissions</button>').replace(' checked', '');
  expect(judged(nobody)).toBeNull();
});

test('a list of one’s own states may end the connection, and another list may not', () => {
  const list = (...options: string[]): string =>
    at(`<select data-t="x">${options.map((one) => `<option>${one}</option>`).join('')}</select>`);
  expect(judged(list('Connected', 'Disconnected'))).toBe('disconnect connect');
  expect(judged(list('接続済み', '切断'))).toBe('disconnect connect');
  expect(judged(list('Verbunden', 'Getrennt'))).toBe('disconnect connect');
  expect(judged(list('English', 'Deutsch'))).toBeNull();
});

test('the cross that empties a search ends nothing, and beside the credentials it may', () => {
  const cross = (field: string): string =>
    at(`<h2>User Access</h2><div>${field}<button class="clear-icon" data-t="x">×</button></div>`);
  for (const field of [
    '<input type="search" placeholder="Search users">',
    '<input role="searchbox">',
    '<input placeholder="ユーザーを検索">',
  ])
    expect(judged(cross(field)), field).toBeNull();
  expect(judged(cross('<input name="clientId">'))).toContain('disconnect');
});
