// @vitest-environment happy-dom
/** Ways of ending a connection that no kit suggests. */
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

test.each([
  'End connection',
  'Break the link',
  'Cancel connection',
  'Stop integration',
  'Clear credentials',
  'Forget this account',
  'Switch account',
  'Use a different account',
  'Couper la connexion',
  'Mettre fin à la liaison',
  'Rompre la connexion',
  'Changer de compte',
  'Verbindung abbrechen',
  'Zugangsdaten löschen',
  'Konto wechseln',
  'Finalizar conexión',
  'Cortar la conexión',
  'Cambiar de cuenta',
  'Encerrar conexão',
  'Trocar de conta',
  'Release connection',
  'Replace credentials',
  'Transfer connection',
  'Cut connection',
  'Relinquish',
  'Sever link',
  'Unregister',
  'Uninstall',
  'Wipe credentials',
  'Verbindung freigeben',
  '接続を終了',
  '接続をやめる',
  '連携を停止',
  'アカウントを切り替える',
])('own "%s" may cut', (label) => {
  expect(judged(at(`<button data-t="x">${label}</button>`))).toContain('disconnect');
});

test.each(['Deny', 'Exclude', 'Stop sharing', 'Unshare', 'Opt out', '剥奪', '除外', 'Ausschließen'])(
  '"%s" in a row takes somebody out',
  (label) => {
    expect(judged(rows(`<button data-t="x">${label}</button>`))).toBe('rowAccess:bo@x.example');
  },
);

test.each(['Off', 'Aus', 'オフ', 'Apagado', 'Desligado'])(
  '"%s" beside its contrary turns the connection off',
  (label) => {
    const pair = `<div class="btn-group"><button>On</button><button data-t="x">${label}</button></div>`;
    expect(judged(at(pair))).toContain('disconnect');
  },
);

test.each([
  'End of page',
  'Break',
  'Account settings',
  'Cancel',
  'Stop',
  'Connection status',
  'Clear filter',
  'Release notes',
  'Replace picture',
  'Switch view',
  'Changer la langue',
  'Kontoeinstellungen',
  '接続の状態',
  'アカウントの詳細',
])('own "%s" cuts nothing', (label) => {
  expect(judged(at(`<button data-t="x">${label}</button>`))).toBeNull();
});

test.each(['header', 'div class="navbar"', 'div class="page-topbar"'])(
  'what plainly cuts is held in a bar over the page too, and signing out there is not: <%s>',
  (bar) => {
    const page = (inner: string): string =>
      `<${bar}><b>Acme</b>${inner}</${bar.split(' ')[0]}>${at('<p>Connected</p>')}`;
    for (const label of ['Disconnect', 'Disconnect Marketo', 'Trennen', '切断', 'Desconectar Marketo'])
      expect(judged(page(`<button data-t="x">${label}</button>`)), label).toContain('disconnect');
    for (const label of ['Sign out', 'Log out', 'Déconnexion', 'Se déconnecter', 'Abmelden', 'ログアウト'])
      expect(judged(page(`<a href="#" data-t="x">${label}</a>`)), label).toBeNull();
    for (const label of ['Connect', 'Remove', 'Connections'])
      expect(judged(page(`<a href="#" data-t="x">${label}</a>`)), label).toBeNull();
  },
);

test.each(['Sign out', 'Déconnexion', 'Abmelden', 'Desconectar'])(
  'signing out in a popover that the top bar has opened is free: %s',
  (label) => {
    const popover = (inner: string): string =>
      `<div popover style="position: fixed"><p>bo@x.example</p><a href="#">Profile</a>${inner}</div>${at('')}`;
    const out = popover(`<button data-t="x">${label}</button>`);
    expect(judged(out, 'connection', { bar: true })).toBeNull();
    const cutting = popover('<button data-t="x">Disconnect</button>');
    expect(judged(cutting, 'connection', { bar: true })).not.toBeNull();
  },
);

test.each([
  'I understand',
  'Go ahead',
  'I agree',
  'Do it',
  'Je comprends',
  'Entiendo',
  'Entendo',
  'Ich verstehe',
  '理解しました',
])('a dialog that warns is confirmed by "%s" too', (label) => {
  const dialog = `<div role="dialog"><p>You will disconnect Marketo.</p><button data-t="x">${label}</button></div>`;
  expect(judged(at(dialog))).toBe('disconnect rowAccess');
});

test('a question needs no dialog to stand in', () => {
  const question = (said: string, label = 'Yes'): string =>
    at(`<div class="card-body"><button>Disconnect</button><div><p>${said}</p>
      <button data-t="x">${label}</button> <button>No</button></div></div>`);
  expect(judged(question('Disconnect from Marketo?'))).toContain('disconnect');
  expect(judged(question('Are you sure?', 'Continue'))).toContain('disconnect');
  expect(judged(question('Does this page help?'))).toBeNull();
  expect(judged(question('Disconnect from Marketo?', 'Learn more'))).toBeNull();
  const pages = (said: string): string =>
    at(`<div>${said}<button>Zurück</button><button data-t="x">Weiter</button></div>`);
  expect(judged(pages('Disconnected: 3'))).toBeNull();
  expect(judged(pages('Verbindung trennen?'))).toContain('disconnect');
});

test('a switch that is drawn by the label of a hidden box is a switch', () => {
  const drawn = (said: string): string =>
    at(
      `<div><span>${said}</span><input type="checkbox" id="s" hidden checked><label for="s" class="slider" data-t="x"></label></div>`,
    );
  expect(judged(drawn('Marketo connection'))).toBe('disconnect connect');
  expect(judged(drawn(''))).toBe('disconnect connect');
  expect(judged(drawn('Weekly summary by mail'))).toBeNull();
});

test.each([
  "Don't disconnect",
  'Do not disconnect',
  'Ne pas déconnecter',
  'Nicht trennen',
  'No desconectar',
  'Não desconectar',
  '切断しない',
])('"%s" ends nothing', (label) => {
  const dialog = `<div role="dialog"><p>You will disconnect Marketo.</p><button data-t="x">${label}</button></div>`;
  expect(judged(at(dialog))).toBeNull();
});

test('what shows who is disconnected disconnects nobody', () => {
  for (const label of ['Disconnected users', 'Disconnected (3)'])
    expect(judged(at(`<button data-t="x">${label}</button>`)), label).toBeNull();
});

test.each(['role="alert"', 'class="alert alert-info"', 'class="toast"', 'role="status"'])(
  'the cross of a message only closes it: %s',
  (box) => {
    const cross = '<button class="close" aria-hidden="false" data-t="x"><span>×</span></button>';
    expect(judged(at(`<div ${box}>Marketo was connected. ${cross}</div>`))).toBeNull();
    for (const state of ['Connected', 'Verbunden', '接続済み', 'Marketo: connected'])
      expect(judged(at(`<div ${box}>${state} ${cross}</div>`)), state).toBe('disconnect');
    const bin = '<button data-t="x"><i class="fa fa-trash"></i></button>';
    expect(judged(at(`<div ${box}>Marketo was connected. ${bin}</div>`))).toBe('disconnect');
    expect(judged(rows(cross))).toBe('rowAccess:bo@x.example');
  },
);

test('a form that is saved or left is no question, whatever was let through before', () => {
  const form = at(`<form><label>Munchkin ID <input></label><button data-t="x">Save</button>
    <button type="button">Cancel</button></form>`);
  const passed = [{ control: 'rowAccess', row: 'bo@x.example' } as const];
  expect(judged(form, 'connection', { passed })).toBe('connect');
  expect(judged(form, 'connection', { passed, given: true })).toBe('connect');
});

test.each(['アクセスを許可しない', 'Do not give access', 'Ne pas donner accès'])(
  'what denies access is no “do not”: %s',
  (label) => {
    expect(judged(rows(`<button data-t="x">${label}</button>`))).toBe('rowAccess:bo@x.example');
  },
);
