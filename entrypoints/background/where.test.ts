import { beforeEach, expect, test, vi } from 'vitest';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { NO_TENANT } from '../../lib/record/tenant.ts';
import type { Core } from './core.ts';
import type { LiveDoc } from './documents.ts';
import { munchkinAround } from './where.ts';

const { globals } = vi.hoisted(() => ({ globals: new Map<number, string>() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: {
      executeScript: async ({ target }: { target: { frameIds: readonly number[] } }) => {
        const munchkin = globals.get(target.frameIds[0] ?? 0) ?? null;
        return [{ result: { munchkin, area: null, section: null } }];
      },
    },
  },
}));

const NORTH = '123-ABC-456';
const SOUTH = '456-DEF-789';
const shellOf = (tenant: TenantKey) =>
  `https://experience.adobe.com/#/@acme/so:${tenant}/marketo-engage/classic/AD`;
const APP = 'https://app-ab12.marketo.com/';

const doc = (frameId: number, url: string, more: Partial<LiveDoc> = {}): LiveDoc => ({
  ref: { id: `frame ${frameId}`, after: 0 },
  tabId: 1,
  frameId,
  url,
  tenant: NO_TENANT,
  sighting: null,
  hinted: [],
  held: null,
  ...more,
});

const around = async (of: LiveDoc, ...others: readonly LiveDoc[]) => {
  const core = { documents: { all: async () => [of, ...others] } } as unknown as Core;
  const { munchkin, several } = await munchkinAround(core, of);
  return several ? 'several' : munchkin;
};

beforeEach(() => globals.clear());

test('whose a frame in the Adobe shell is, the address of the shell says', async () => {
  expect(await around(doc(1, APP), doc(0, shellOf(NORTH)))).toBe(NORTH);
  globals.set(1, NORTH);
  expect(await around(doc(1, APP), doc(0, shellOf(NORTH)))).toBe(NORTH);
});

test('without an address the page’s globals say it, else another frame', async () => {
  expect(await around(doc(1, APP))).toBeNull();
  globals.set(1, SOUTH);
  expect(await around(doc(1, APP))).toBe(SOUTH);
  const tenant = { ...NO_TENANT, tenant: NORTH, by: 'page' } as const;
  expect(await around(doc(2, APP), doc(1, APP, { tenant }))).toBe(NORTH);
});

test('globals that name another customer than the address contradict it, in the frame and in the shell', async () => {
  globals.set(1, SOUTH);
  const shell = doc(0, shellOf(NORTH));
  expect(await around(doc(1, APP), shell)).toBe('several');
  expect(await around(doc(0, `https://engage-ab.marketo.com/?munchkinId=${NORTH}`), doc(1, APP))).toBe(NORTH);
  expect(await around(shell, doc(1, APP, { says: SOUTH }))).toBe('several');
  expect(await around(doc(0, shellOf(SOUTH)), doc(1, APP, { says: SOUTH }))).toBe(SOUTH);
});

test('what the tab before, or another console, says is not of this page', async () => {
  globals.set(1, NORTH);
  const other = doc(0, shellOf(SOUTH), { tabId: 2 });
  expect(await around(doc(1, APP), other, doc(3, 'https://toutapp.com/next', { says: SOUTH }))).toBe(NORTH);
});
