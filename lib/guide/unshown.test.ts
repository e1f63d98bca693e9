import { expect, it } from 'vitest';
import { found, sampleSighting } from './sample.ts';
import { isUnlisted, isUnshown } from './unshown.ts';

it('a field that is empty, or not there, tells apart what is not shown', () => {
  const at = (filled: 'no' | 'yes') => sampleSighting([found('sales.munchkinField', { filled })]);
  expect(isUnshown(at('no'), 'sales.munchkinField')).toBe(true);
  expect(isUnshown(at('yes'), 'sales.munchkinField')).toBe(false);
  expect(isUnshown({ ...at('no'), munchkin: '123-ABC-456' }, 'sales.munchkinField')).toBe(false);
  expect(isUnshown(null, 'sales.munchkinField')).toBe(false);
});

it('the open tab of the users without any of them lists nobody', () => {
  const tab = sampleSighting([found('sales.tabUserAccess', { current: true })]);
  expect(isUnlisted(tab, 'sales.tabUserAccess')).toBe(true);
  const rows = [{ name: 'Bo', email: '', access: 'has' as const }];
  expect(isUnlisted({ ...tab, rows }, 'sales.tabUserAccess')).toBe(false);
  expect(isUnlisted(sampleSighting([found('sales.tabUserAccess')]), 'sales.tabUserAccess')).toBe(false);
});
