import { expect, test } from 'vitest';
import { bare, emailsIn, fold, isLabel, normalise } from './text.ts';

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
