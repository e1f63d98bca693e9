import { expect, it } from 'vitest';
import { type Arrived, assemble, encodeBatch } from './parts.ts';

const batch = (fresh: boolean, text: string): Arrived => ({
  fresh,
  events: [{ type: 4, data: { text } }],
  spots: [{ node: 3, control: 'sales.connect' }],
});

/** Letters that do not compress. */
const noise = (bytes: number): string =>
  Array.from({ length: bytes / 50_000 }, () =>
    Buffer.from(crypto.getRandomValues(new Uint8Array(50_000))).toString('base64'),
  ).join('');

function viewer() {
  const shown: Arrived[] = [];
  let lost = 0;
  const { take } = assemble(
    (one) => shown.push(one),
    () => {
      lost += 1;
    },
  );
  return { shown, lost: () => lost, take };
}

it('arrives as it was told', async () => {
  const { shown, take, lost } = viewer();
  const told = [batch(true, 'first'), batch(false, 'second')];
  for (const [number, one] of told.entries())
    for (const part of await encodeBatch(one, number)) await take(part);
  expect(shown).toEqual(told);
  expect(lost()).toBe(0);
});

it('goes in parts that a broker takes, in whatever order and however often', async () => {
  const { shown, take } = viewer();
  const long = batch(true, noise(300_000));
  const parts = await encodeBatch(long, 5);
  expect(parts.length).toBeGreaterThan(2);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(64_000);
  for (const part of [...parts].reverse()) {
    await take(part);
    await take(part);
  }
  expect(shown).toEqual([long]);
});

it('waits for a whole picture after a loss, and at the beginning', async () => {
  const { shown, take, lost } = viewer();
  const send = async (number: number, one: Arrived): Promise<void> => {
    for (const part of await encodeBatch(one, number)) await take(part);
  };
  await send(3, batch(false, 'late joiner'));
  expect([shown.length, lost()]).toEqual([0, 1]);
  await send(4, batch(true, 'whole'));
  await send(6, batch(false, 'one was lost'));
  await send(7, batch(false, 'and goes on'));
  expect([shown.length, lost()]).toEqual([1, 3]);
  await send(8, batch(true, 'whole again'));
  await send(9, batch(false, 'goes on'));
  await send(9, batch(false, 'once more'));
  await send(4, batch(true, 'an old one'));
  expect(shown).toEqual([batch(true, 'whole'), batch(true, 'whole again'), batch(false, 'goes on')]);
});

/** Version and number of a part. */
const head = (number: number): readonly number[] => [
  1,
  ...new Uint8Array(new Float64Array([number]).buffer).reverse(),
];

it('shows nothing of what is none of it', async () => {
  const { shown, take, lost } = viewer();
  for (const bytes of [new Uint8Array(), new Uint8Array(40), Uint8Array.of(...head(1), 0, 2, 0, 1, 9)])
    await take(bytes);
  expect([shown.length, lost()]).toEqual([0, 0]);
  await take(Uint8Array.of(...head(1), 0, 0, 0, 1, 9, 9));
  const odd = { fresh: true, events: [], spots: [{ node: 'ada', control: 'x' }] } as unknown as Arrived;
  for (const part of await encodeBatch(odd, 2)) await take(part);
  expect([shown.length, lost()]).toEqual([0, 2]);
});
