import { expect, test } from 'vitest';
import { SALES } from '../consoles/sales.ts';
import { placeOf, signInAt } from './place.ts';

const at = (hash: string, path = '/next') => placeOf({ host: 'toutapp.com', path, hash }, SALES)?.id ?? null;

test.each([
  ['#settings/marketo-admin', 'sales.marketo'],
  ['#settings/admin/marketo', 'sales.marketo'],
  ['#settings/admin/marketo/user-access', 'sales.marketo'],
  ['#!/settings/marketo-admin?tab=2', 'sales.marketo'],
  ['#settings/admin/user-management', 'sales.users'],
  ['#settings/crm/salesforce/configure', 'sales.settingsPages'],
  ['#command_center', 'sales.app'],
])('%s is %s', (hash, place) => expect(at(hash)).toBe(place));

test('a page to sign in at is known by its address', () => {
  expect(signInAt('https://toutapp.com/login?expired', SALES)?.id).toBe('sales.login');
  expect(signInAt('https://toutapp.com/users/sign_in', SALES)?.id).toBe('sales.login');
  expect(signInAt('https://toutapp.com/next#settings/marketo-admin', SALES)).toBeNull();
  expect(signInAt('https://example.com/login', SALES)).toBeNull();
  expect(signInAt('about:blank', SALES)).toBeNull();
});
