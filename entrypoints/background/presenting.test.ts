import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { TENANT } from '../../lib/share/sample.ts';
import { presentWords } from '../../lib/words/present.ts';
import { idOf, inOneRoom } from '../../test/relay/room.ts';
import { CY, stage } from '../../test/relay/stage.ts';
import { tenantVeil } from './presenting.ts';
import { seenLine } from './seen.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../lib/share/digits.ts', () => import('../../test/relay/digits.ts'));

const { seat, relay } = stage();

test.each([TENANT, null])(
  'who looks on in a room without a part is not named (tenant: %s)',
  async (tenant) => {
    const [a, c] = [await seat(), await seat(CY)];
    const room = await inOneRoom(a, [c], relay());
    await a.say({ call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 60 });
    const line = seenLine(a.core, tenant);
    expect(line).toContain(CY.name);
    const veil = await tenantVeil(a.core, tenant, []);
    expect(veil(line)).toBe(line.replace(CY.name, presentWords.en.somebody));
  },
);
