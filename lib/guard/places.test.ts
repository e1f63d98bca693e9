// @vitest-environment happy-dom
/** Parts of a page that only look like those in which nothing ends a connection. */
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { SALES_GUARDED } from '../consoles/danger.ts';
import { fakeLayout } from '../locator/layout.fake.ts';
import { at, judging, rows } from './judge.fake.ts';

const judged = judging(SALES_GUARDED, SALES_SEEN.clues);
const TRASH = '<button data-t="x"><i class="fa fa-trash"></i></button>';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

test.each(['role="tabpanel"', 'class="accordion-content"', 'class="panel-collapse"'])(
  'in an accordion what a tab opens stands in the list of the tabs: %s',
  (panel) => {
    const accordion = (inside: string): string =>
      at(
        `<div role="tablist"><div><a role="tab" href="#">Set Up</a></div><div ${panel}>${inside}</div></div>`,
      );
    expect(judged(accordion('<button data-t="x">Connect</button>'))).toBe('connect');
    expect(judged(accordion(TRASH))).toBe('disconnect');
  },
);

test('a tab leads on, and so does the head of a column', () => {
  expect(judged(at('<div role="tablist"><a role="tab" href="#" data-t="x">Connect</a></div>'))).toBeNull();
  const head = '<th><div class="header-content"><a href="#" data-t="x">Connexion</a></div></th>';
  expect(judged(at(`<table><thead><tr>${head}</tr></thead></table>`))).toBeNull();
});

test.each(['Deactivated', 'Deactivated (3)', 'Removed users', 'Deaktivierte', 'Desactivados 2'])(
  'what shows people as they are takes nobody out: %s',
  (text) => {
    const tab = (words: string): string =>
      at(`<h2>Users</h2><ul><li><a href="javascript:void(0)" data-t="x">${words}</a></li></ul>`);
    expect(judged(tab(text), 'people')).toBeNull();
    expect(judged(tab('Deactivate'), 'people')).toBe('removal');
  },
);

test.each(['オフにする', '利用を終了', '資格情報をクリア'])('own "%s" may cut', (label) => {
  expect(judged(at(`<div class="k-btn"><span data-t="x">${label}</span></div>`))).toBe('disconnect');
  expect(judged(at('<button data-t="x">フィルターをクリア</button>'))).toBeNull();
});

test('a bar of tools over a list is no top bar', () => {
  const page = rows('').replace('<table>', `<div class="pf-v5-c-toolbar">${TRASH}</div><table>`);
  expect(judged(page.replaceAll('main>', 'div>'))).toContain('rowAccess');
});

test('a list of users may stand in a dialog', () => {
  const dialog = (verb: string): string =>
    `<div role="dialog">${rows(verb).replaceAll('main>', 'div>')}</div>`;
  expect(judged(dialog(TRASH))).toBe('rowAccess:bo@x.example');
  expect(judged(dialog('<button data-t="x">Edit</button>'))).toBeNull();
});

test('in the card of a person a picture that throws away ends something, and a cross closes', () => {
  const card = (icon: string): string =>
    `${at('<h2>User Access</h2>')}<div role="dialog"><b>Bo Berg</b> bo@x.example<button data-t="x">${icon}</button></div>`;
  for (const icon of ['fa fa-trash', 'bi bi-link-45deg', 'icon-unplug'])
    expect(judged(card(`<i class="${icon}"></i>`))).toBe('rowAccess:bo@x.example');
  for (const icon of ['fa fa-times', 'glyphicon glyphicon-remove', 'icon-close'])
    expect(judged(card(`<i class="${icon}"></i>`))).toBeNull();
});

test('in a dialog the words of a picture count before those that are written', () => {
  const dialog = `<div role="dialog"><p>Connect to share activity.</p><input type="image" alt="Disconnect" data-t="x"></div>`;
  expect(judged(at(dialog))).toBe('disconnect rowAccess');
});

test('what a row has opened is the row’s, and what was let through for one person counts for nobody else', () => {
  const opener = (id: string, controls: string): string =>
    `<button id="${id}" aria-haspopup="dialog" aria-controls="${controls}">⋯</button>`;
  const page = `${rows(opener('b', 'card'))}<div role="dialog" id="card"><button data-t="x">Disconnect</button></div>`;
  const bo = { control: 'rowAccess', row: 'bo@x.example' } as const;
  expect(judged(page)).toBe('rowAccess:bo@x.example');
  expect(judged(page, 'connection', { passed: [bo] })).toBe('rowAccess:bo@x.example');
  expect(judged(page, 'connection', { passed: [{ ...bo, row: 'ann@x.example' }] })).toBe(
    'rowAccess:bo@x.example',
  );
});
