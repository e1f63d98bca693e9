import { expect, it } from 'vitest';
import { calledIn, nameAmong, nameOf, shorten } from './name.ts';

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

it('names two people of one name with their addresses, and nobody else', () => {
  const ben = { name: 'Ben Ito', email: 'ben.ito@contoso.example' };
  const other = { name: 'ben ito', email: 'ben@contoso.example' };
  expect(nameAmong(ben, [ben, other])).toBe('Ben Ito (ben.ito@contoso.example)');
  expect(nameAmong(ben, [ben, { name: 'Bo', email: 'bo@contoso.example' }])).toBe('Ben Ito');
  const side = (person: typeof ben) => ({ person, seat: null, confirmed: false });
  const two = { leaver: side({ name: 'Ann', email: 'ann@contoso.example' }), keeper: side(ben) };
  expect(calledIn(two, 'keeper')).toBe('Ben Ito');
  expect(calledIn(two, 'keeper', [other])).toBe('Ben Ito (ben.ito@contoso.example)');
  expect(calledIn({ ...two, leaver: side(other) }, 'leaver')).toBe('ben ito (ben@contoso.example)');
});
