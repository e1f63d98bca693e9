import { expect, test } from 'vitest';
import { type Bytes, utf8 } from '../share/bytes.ts';
import { Line } from './line.ts';

/** A line over a broker that says nothing by itself, and what the line asks of it. */
function quiet() {
  const filters = new Set<string>();
  const ends: string[] = [];
  let say: (topic: string, payload: Bytes) => void = () => undefined;
  const line = new Line(
    'wss://relay.example',
    (_address, _will, { message }) => {
      say = message;
      return {
        state: 'live',
        publish: async () => true,
        async subscribe(more) {
          for (const filter of more) filters.add(filter);
          return true;
        },
        async unsubscribe(fewer) {
          for (const filter of fewer) filters.delete(filter);
          return true;
        },
        end: () => undefined,
      };
    },
    {
      arrived: () => undefined,
      link: (link, stands) => void (stands || ends.push(link)),
      state: () => undefined,
    },
  );
  return { line, filters, ends, say: (topic: string, text: string) => say(topic, utf8(text)) };
}

test('of each member one connection is watched, however often it connects', async () => {
  const { line, filters, ends, say } = quiet();
  await line.join('room', 'me');
  const joined = filters.size;
  for (let n = 1; n <= 20; n += 1) await line.watch('room', 'bo', `link${n}`);
  expect([...filters].slice(joined)).toEqual(['link20/here']);
  // Nothing is heard of the others any more.
  expect(ends).toHaveLength(19);
  say('link19/here', '1');
  say('link20/here', '');
  expect(ends).toHaveLength(20);
  expect(ends.at(-1)).toBe('link20');
});

test('a connection is watched as long as one room names it', async () => {
  const { line, filters } = quiet();
  for (const root of ['one', 'two']) {
    await line.join(root, 'me');
    await line.watch(root, 'bo', 'link');
  }
  await line.leave('one');
  expect(filters.has('link/here')).toBe(true);
  await line.leave('two');
  expect([...filters]).toEqual([]);
});
