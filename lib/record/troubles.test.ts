import { expect, it } from 'vitest';
import type { Sighting } from '../calls/sighting.ts';
import { page } from '../guide/run.fake.ts';
import { withTroubles } from './troubles.ts';

const at = (place: Sighting['place'], ...troubles: readonly string[]): Sighting => ({
  ...page(),
  place,
  ...(troubles.length > 0 && { troubles }),
});

it('a message that has gone stays known at the same place, until another one comes', () => {
  const shown = at('sales.users', 'noSeat');
  expect(withTroubles(shown, at('sales.users')).troubles).toEqual(['noSeat']);
  expect(withTroubles(shown, at('sales.users', 'domain')).troubles).toEqual(['domain']);
  expect(withTroubles(shown, at('sales.marketo')).troubles).toBeUndefined();
  expect(withTroubles(null, at('sales.users')).troubles).toBeUndefined();
});
