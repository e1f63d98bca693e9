/** What was said live is heard once, though the broker says it again to a worker that has forgotten. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Connect } from '../../lib/relay/relay.ts';
import { TENANT } from '../../lib/share/sample.ts';
import { idOf, inOneRoom, look, until } from '../../test/relay/room.ts';
import { plainly, type Seat } from '../../test/relay/seat.ts';
import { CY, stage } from '../../test/relay/stage.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../lib/share/digits.ts', () => import('../../test/relay/digits.ts'));

const { seat, again, relay } = stage();

test('an old pointer and an old reminder are not heard again by a worker that starts anew', async () => {
  let replay = async (): Promise<void> => undefined;
  const recording: Connect = (...given) => {
    const line = plainly(...given);
    const said: Parameters<typeof line.publish>[] = [];
    replay = async () => {
      for (const one of said.splice(0)) await line.publish(...one);
    };
    return {
      get state() {
        return line.state;
      },
      publish(topic, payload, retain) {
        if (!retain) said.push([topic, payload, retain]);
        return line.publish(topic, payload, retain);
      },
      subscribe: (filters) => line.subscribe(filters),
      unsubscribe: (filters) => line.unsubscribe(filters),
      end: () => line.end(),
    };
  };
  const [a, c] = [await seat(), await seat(CY, recording)];
  const room = await inOneRoom(a, [c], relay());
  const [ann, cy] = [await idOf(a), await idOf(c)];
  await a.say({ call: 'grant', room, seat: cy, grant: 'point', minutes: 60 });
  await until(async () => expect((await look(c)).rooms[0]?.members[0]?.got.point).not.toBeNull());
  const point = (control: 'sales.connect' | 'sales.disconnect') =>
    c.say({ call: 'point', room, seat: ann, ref: { control } });
  const pointed = ({ core }: Seat) => core.live.pointedAt(core, TENANT).map(({ ref }) => ref.control);
  const nudged = async (one: Seat) => (await look(one)).rooms[0]?.members[0]?.nudged ?? null;

  await c.say({ call: 'nudge', room, seat: ann });
  await point('sales.connect');
  await until(async () => expect(pointed(a)).toEqual(['sales.connect']));
  expect(await nudged(a)).not.toBeNull();
  // It is on disk a while after it was shown.
  const heard = async () => (await a.core.ledger.rooms.of(room))?.heard[cy]?.n ?? 0;
  await until(async () => expect(await heard()).toBeGreaterThan(0));

  const fresh = await again(a);
  await until(async () => expect((await look(fresh)).rooms[0]?.members[0]?.here).toBe(true));
  await replay();
  await point('sales.disconnect');
  await until(async () => expect(pointed(fresh)).toEqual(['sales.disconnect']));
  expect(await nudged(fresh)).toBeNull();
});
