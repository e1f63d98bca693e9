import { beforeEach, expect, test, vi } from 'vitest';
import { OPTIONAL } from '../../lib/consoles/hosts.ts';
import { allowedConsoles } from './access.ts';
import { allowedHosts, placeLookouts } from './hosts.ts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly runAt: string;
  readonly allFrames: boolean;
}

const { browser, state } = vi.hoisted(() => {
  const state = { granted: new Set<string>(), placed: new Map<string, Script>() };
  const put = async (scripts: readonly Script[]) => {
    for (const script of scripts) state.placed.set(script.id, script);
  };
  return {
    state,
    browser: {
      permissions: {
        contains: async ({ origins }: { origins: readonly string[] }) =>
          origins.every((origin) => state.granted.has(origin)),
      },
      scripting: {
        getRegisteredContentScripts: async () => [...state.placed.values()],
        registerContentScripts: put,
        updateContentScripts: put,
        unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
          for (const id of ids) state.placed.delete(id);
        },
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const grant = (hosts: readonly string[]): void => {
  for (const host of hosts) state.granted.add(host);
};
const placed = (): readonly Script[] => [...state.placed.values()];

beforeEach(() => {
  state.granted.clear();
  state.placed.clear();
});

test('before anything is allowed, nothing stands on the optional hosts', async () => {
  await placeLookouts();
  expect(placed()).toEqual([]);
  expect(await allowedConsoles()).toEqual(['sales']);
});

test('once allowed, a lookout stands there from the start of every frame; asked twice, it is one', async () => {
  grant(OPTIONAL.salesforce);
  await placeLookouts();
  await placeLookouts();
  expect(placed()).toMatchObject([
    { matches: OPTIONAL.salesforce, runAt: 'document_start', allFrames: true },
  ]);
  expect(await allowedConsoles()).toEqual(['sales', 'salesforce']);
});

test('what is allowed in part is seen where it is allowed, and asked for as a whole', async () => {
  const [first = ''] = OPTIONAL.salesforce;
  grant([first]);
  await placeLookouts();
  expect(await allowedHosts()).toEqual([first]);
  expect(placed()).toMatchObject([{ matches: [first] }]);
  expect(await allowedConsoles()).toEqual(['sales']);
});

test('taken back, nothing stands there any more', async () => {
  grant([...OPTIONAL.salesforce, ...OPTIONAL.marketo]);
  await placeLookouts();
  for (const host of OPTIONAL.salesforce) state.granted.delete(host);
  await placeLookouts();
  expect(placed()).toMatchObject([{ matches: OPTIONAL.marketo }]);
  state.granted.clear();
  await placeLookouts();
  expect(placed()).toEqual([]);
});
