import { afterEach, expect, test } from 'vitest';
import { SALES } from '../consoles/sales.ts';
import { bring } from './bring.ts';
import { SIGHT_PORT, type Sight, type SightPort, type StartSight } from './sightport.ts';

const port = { console: SALES } as SightPort;
const sight = {} as Sight;
afterEach(() => void Reflect.deleteProperty(globalThis, SIGHT_PORT));

test('a reader that comes late does not read the page of another console', () => {
  let taken: Sight | null = null;
  Reflect.set(globalThis, SIGHT_PORT, (start: StartSight) => {
    taken ??= start(port);
  });
  bring('marketo', () => ({}) as Sight);
  expect(taken).toBeNull();
  bring('sales', () => sight);
  expect(taken).toBe(sight);
});

test('where nobody watches nothing happens', () => {
  bring('sales', () => expect.unreachable());
});
