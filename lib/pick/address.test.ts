import { expect, test } from 'vitest';
import { addressPattern, addressTest } from './address.ts';

const pattern = (address: string): string => {
  const { pathname: path, hash } = new URL(address, 'https://toutapp.com');
  return addressPattern({ path, hash });
};
const fits = (wanted: string, address: string): boolean => {
  const { pathname, hash } = new URL(address, 'https://toutapp.com');
  return new RegExp(addressTest(wanted)).test(pathname + hash);
};

test.each([
  ['/next#settings/marketo-admin', '/next#settings/marketo-admin'],
  ['/next/#settings/marketo-admin/', '/next#settings/marketo-admin'],
  ['/next?org=acme#settings/marketo?user=bo', '/next#settings/marketo'],
  ['/users/10472/edit', '/users/*/edit'],
  ['/users/bo@acme.example', '/users/*'],
  ['/u/7b1c9a52-5f0e-4f7e-9d15-2f4d8a1c0e77', '/u/*'],
  ['/o/aGFuZG92ZXItMSEh/x', '/o/*/x'],
  ['/o/xkcdqwrt', '/o/*'],
  ['/so:123-ABC-456/home', '/*/home'],
  ['/next#/settings/Bo', '/next#/settings/*'],
  ['/%E3%82%A2', '/*'],
  ['/', ''],
])('%s is kept as %s', (address, kept) => {
  expect(pattern(address)).toBe(kept);
  expect(fits(kept, address)).toBe(true);
  expect(pattern(kept)).toBe(kept);
});

test('another address does not fit', () => {
  expect(fits('/next#settings/marketo-admin', '/next#settings/marketo-admin?tab=users')).toBe(true);
  for (const other of [
    '/next',
    '/next#settings',
    '/next#settings/marketo-admin/users',
    '/old#settings/marketo-admin',
  ])
    expect(fits('/next#settings/marketo-admin', other)).toBe(false);
  expect(fits('/users/*/edit', '/users/a/b/edit')).toBe(false);
});
