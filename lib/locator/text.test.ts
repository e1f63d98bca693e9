import { expect, test } from 'vitest';
import { bare, emailsIn, fold, isCounted, isLabel, normalise } from './text.ts';

test('labels are compared as consoles.md says', () => {
  expect(normalise('  Dis\u200bconnect\u00a0 ＡＢ ')).toBe('disconnect ab');
  expect(bare('✕ Disconnect…')).toBe('disconnect');
  expect(fold('Déconnexion')).toBe('deconnexion');
  expect(fold('接続')).toBe('接続');
  expect(isLabel({ fr: ['Paramètres d’administration'] }, "PARAMÈTRES D'ADMINISTRATION")).toBe(true);
  expect(emailsIn('Ann <Ann@X.example>, ann@x.example; bo@x.example')).toEqual([
    'ann@x.example',
    'bo@x.example',
  ]);
});

test('a label in two languages at once is it, and beside words of another it is not', () => {
  const label = { en: ['Settings'], ja: ['設定'], fr: ['Paramètres'] };
  for (const text of ['Settings 設定', '設定 Settings', 'Paramètres\n設定', 'Settings'])
    expect(isLabel(label, text), text).toBe(true);
  for (const text of ['Settings 接続', 'Admin Settings', 'Settings 設定 3', ''])
    expect(isLabel(label, text), text).toBe(false);
});

test('an address that is cut short is none; at the end of a sentence it is one', () => {
  expect(emailsIn('ann@acme.ex…, bo@mail.acme.ex... cy@acme.e...')).toEqual([]);
  expect(emailsIn('Ask ann@acme.example. Or bo@acme.example, (cy@acme.example)')).toHaveLength(3);
});

test('a count or a badge beside a label is no part of it', () => {
  const label = { en: ['User Access'], ja: ['ユーザーアクセス'] };
  for (const text of [
    'User Access',
    'User Access 12',
    'User Access (3)',
    'ユーザーアクセス（12）',
    'User Access 99+',
    '2 User Access',
    'User Access New',
    'ユーザーアクセス ベータ',
  ])
    expect(isCounted(label, text), text).toBe(true);
  for (const text of ['User Access 2 teams', 'User Access Archive', 'Renew User Access'])
    expect(isCounted(label, text), text).toBe(false);
});
