import { expect, test } from 'vitest';
import { Reader } from './reading.ts';

test('what was being read when all was forgotten is no finding any more', async () => {
  const reader = new Reader();
  const damaged = { key: 'k', record: { id: 'k', text: 'damaged', sig: '', tenant: 't', seat: 's' } };
  const before = reader.sort([damaged]);
  reader.forget();
  expect((await before).aside).toHaveLength(1);
  expect(reader.foundAside).toBe(false);
  await reader.sort([damaged]);
  expect(reader.foundAside).toBe(true);
});
