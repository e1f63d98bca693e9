import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Hearing } from './hearing.ts';
import { randomSecret } from './lobby.ts';
import { emptyRecord, roomRecord } from './schema.ts';
import { speaker } from './stream.ts';

const TOPIC = 'root/bo/ann';
const nudge = { live: 'nudge' } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what was heard is not heard again by whoever goes on from what was kept', async () => {
  const stream = randomSecret();
  const bo = speaker(stream, TOPIC, 100);
  const [first, second] = [await bo.say(nudge), await bo.say(nudge)];
  const before = new Hearing({}, async () => undefined);
  expect(await before.hear('bo', stream, TOPIC, first)).toEqual(nudge);
  const after = new Hearing(before.numbers, async () => undefined);
  expect(after.numbers).toEqual({ bo: { stream, n: 101 } });
  expect(await after.hear('bo', stream, TOPIC, first)).toBeNull();
  expect(await after.hear('bo', stream, TOPIC, second)).toEqual(nudge);
  before.end();
  after.end();
});

test('a member with another stream is heard from its first number on', async () => {
  const [old, stream] = [randomSecret(), randomSecret()];
  const hearing = new Hearing({ bo: { stream: old, n: 1000 } }, async () => undefined);
  const said = await speaker(stream, TOPIC, 1).say(nudge);
  expect(await hearing.hear('bo', stream, TOPIC, said)).toEqual(nudge);
  expect(hearing.numbers).toEqual({ bo: { stream, n: 2 } });
  hearing.end();
});

test('numbers are kept a while after they were heard, many at once, and once more where that failed', async () => {
  const stream = randomSecret();
  const bo = speaker(stream, TOPIC, 0);
  const keep = vi.fn(async () => Promise.reject(new Error('full')));
  const hearing = new Hearing({}, keep);
  const hear = async () => hearing.hear('bo', stream, TOPIC, await bo.say(nudge));
  for (let n = 0; n < 20; n += 1) await hear();
  expect(keep).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2000);
  expect(keep).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(keep).toHaveBeenCalledTimes(1);
  await hear();
  await vi.advanceTimersByTimeAsync(2000);
  expect(keep).toHaveBeenCalledTimes(2);
  await hear();
  hearing.end();
  await vi.advanceTimersByTimeAsync(2000);
  expect(keep).toHaveBeenCalledTimes(2);
});

test('a record is read only where its numbers are some', () => {
  const record = emptyRecord('room', '123-ABC-456');
  const withNumber = (n: number) => ({
    ...record,
    heard: { ['s'.repeat(22)]: { stream: randomSecret(), n } },
  });
  expect(roomRecord.safeParse(withNumber(1)).success).toBe(true);
  for (const n of [-1, 0.5]) expect(roomRecord.safeParse(withNumber(n)).success).toBe(false);
});
