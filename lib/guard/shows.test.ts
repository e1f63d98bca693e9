// @vitest-environment happy-dom
/** What only sets how a list is shown, or a password, ends nothing. */
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
  'Reset filters',
  'Remove filter',
  'Reset columns',
  'フィルターをリセット',
  '絞り込みを解除',
  'Filter zurücksetzen',
  'Filter entfernen',
  'Supprimer le filtre',
  'Quitar filtros',
])('"%s" is free', (label) => {
  const button = `<button data-t="x">${label}</button>`;
  expect(judged(at(button))).toBeNull();
  expect(judged(at(`<h2>Users</h2>${button}`), 'people')).toBeNull();
});

test.each([
  'Show deactivated users',
  'Hide removed',
  '無効なユーザーを表示',
  'Deaktivierte anzeigen',
  'Afficher les utilisateurs désactivés',
])('"%s" takes nobody out', (label) => {
  expect(judged(at(`<h2>Users</h2><button data-t="x">${label}</button>`), 'people')).toBeNull();
});

test.each(['Reset password', 'パスワードをリセット', 'Passwort zurücksetzen'])(
  '"%s" is free in a row',
  (label) => {
    expect(judged(rows(`<button data-t="x">${label}</button>`), 'people')).toBeNull();
  },
);

test.each(['Reset', 'Reset connection', 'Confirm with password', 'Remove access'])('"%s" is not', (label) => {
  const dialog = `<div role="dialog"><p>You will disconnect Marketo.</p><button data-t="x">${label}</button></div>`;
  expect(judged(at(dialog))).not.toBeNull();
});
