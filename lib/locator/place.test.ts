import { expect, test } from 'vitest';
import { SALES } from '../consoles/sales.ts';
import { addressOf, placeOf, signInAt, urlOf } from './place.ts';

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

/** A window as far as its address goes. */
const view = (href: string, more: object = {}): Window =>
  Object.assign({ location: new URL(href), origin: new URL(href).origin }, more) as unknown as Window;

test('a frame without an address of its own has that of the page around it', () => {
  const top = view('https://toutapp.com/next#settings/marketo-admin');
  const frame = view('about:srcdoc', { parent: top, origin: 'https://toutapp.com' });
  expect(addressOf(frame)).toEqual({ host: 'toutapp.com', path: '/next', hash: '#settings/marketo-admin' });
  expect(urlOf(frame)).toBe('https://toutapp.com/next#settings/marketo-admin');
});

test('a frame in a sandbox has the host of the page around it', () => {
  const sealed = {
    get location(): never {
      throw new DOMException('', 'SecurityError');
    },
  };
  const frame = view('about:srcdoc', { parent: sealed, origin: 'null' });
  Object.assign(frame.location, { ancestorOrigins: ['https://toutapp.com'] });
  expect(addressOf(frame).host).toBe('toutapp.com');
  expect(urlOf(frame)).toBe('https://toutapp.com/');
});
