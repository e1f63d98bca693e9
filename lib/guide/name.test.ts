import { expect, it } from 'vitest';
import { nameOf, shorten } from './name.ts';

it('leaves a short name alone', () => {
  expect(shorten('Bo Keeper')).toBe('Bo Keeper');
});

it('cuts a long name in the middle, by characters as a reader counts them', () => {
  expect(shorten('Bartholomäus-Maximilian von Habsburg', 11)).toBe('Barth…sburg');
  expect(shorten('👩‍👩‍👧'.repeat(5), 3)).toBe('👩‍👩‍👧…👩‍👩‍👧');
});

it('falls back to the address where there is no name', () => {
  expect(nameOf({ name: '', email: 'bo@acme.example' })).toBe('bo@acme.example');
});
