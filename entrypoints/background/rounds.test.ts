import { expect, test } from 'vitest';
import { rounds } from './rounds.ts';

test('what changes while a round runs is taken in by one further round', async () => {
  let done = 0;
  let end: () => void = () => undefined;
  const ask = rounds(async () => {
    await new Promise<void>((over) => {
      end = over;
    });
    done += 1;
  });
  const first = ask(null);
  const others = [ask(null), ask(null), ask(null)];
  end();
  await Promise.resolve();
  await Promise.resolve();
  end();
  await Promise.all([first, ...others]);
  expect(done).toBe(2);
});

test.each(Array.from({ length: 12 }, (_, steps) => steps))(
  'a change %i steps after a round is taken in',
  async (steps) => {
    let state = 0;
    let seen = -1;
    let end: () => void = () => undefined;
    const ask = rounds(async () => {
      const now = state;
      if (now === 0)
        await new Promise<void>((over) => {
          end = over;
        });
      seen = now;
    });
    const first = ask(null);
    end();
    for (let step = 0; step < steps; step += 1) await Promise.resolve();
    state = 1;
    await Promise.all([ask(null), first]);
    expect(seen).toBe(1);
  },
);

test('a round that fails does not end the next one', async () => {
  let fails = true;
  const ask = rounds(async () => {
    if (fails) throw new Error('gone');
  });
  await expect(ask(null)).rejects.toThrow('gone');
  fails = false;
  await expect(ask(null)).resolves.toBeUndefined();
});
