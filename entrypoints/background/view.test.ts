import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { PopupView } from '../../lib/calls/screen.ts';
import { sampleSighting } from '../../lib/guide/sample.ts';
import { ANN, BO, TENANT } from '../../lib/share/sample.ts';
import { docOf, sawRow, step } from '../../test/relay/pages.ts';
import { openSeat, type Seat } from '../../test/relay/seat.ts';
import { start } from '../../test/relay/stage.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../lib/share/digits.ts', () => import('../../test/relay/digits.ts'));
vi.mock('./there.ts', () => ({ isThere: async () => true }));

const TAB = 7;

/** Bo has just accepted Ann's invitation. */
async function joined(): Promise<Seat> {
  const [a, b] = [await openSeat(ANN), await openSeat(BO)];
  await start(a);
  await sawRow(a, BO, 'none');
  const handover = (await a.core.summaries.all()).get(TENANT)?.handover ?? '';
  const { text = '' } = await a.say({ call: 'write', handover, message: 'invited', fresh: false });
  await b.say({ call: 'receive', text, here: null, name: BO.name, otherHandover: false });
  expect(await step(b)).toBe('connect');
  return b;
}

/** What the popup shows over a page of Sales that does not say whose it is. */
async function over(
  { core, say }: Seat,
  seen: Partial<ReturnType<typeof sampleSighting>> | null,
  url = 'https://toutapp.com/next',
): Promise<PopupView | undefined> {
  const sighting = seen && { ...sampleSighting([]), munchkin: null, account: null, ...seen };
  await core.documents.put({ ...docOf('d1', TAB, null), url, sighting });
  return (await say({ call: 'view', tabId: TAB, tenant: null })).view;
}

test('over a page that does not say whose it is, who has just joined sees the one handover that there is', async () => {
  const b = await joined();
  for (const seen of [null, {}, { account: BO.email }, { account: BO.name }]) {
    const view = await over(b, seen);
    expect(view).toMatchObject({ tenant: TENANT, checklist: { next: { step: 'connect' } } });
    // It is shown, and nothing more: the page is still nobody's.
    expect(view?.doc?.tenant).toBeNull();
  }
});

test('whose it is is asked where somebody else is signed in, and where the field that would tell is empty', async () => {
  const b = await joined();
  expect((await over(b, { account: 'gil@other.example' }))?.tenant).toBeNull();
  const tells = { ref: { control: 'sales.munchkinField' }, found: 'one', filled: 'no' } as const;
  const controls = [{ label: '', region: '', enabled: true, ...tells }];
  expect((await over(b, { controls }))?.tenant).toBeNull();
  expect((await over(b, {}, 'https://acme.lightning.force.com/'))?.tenant).toBeNull();
});

test('whose it is is asked of who knows a second customer, and once nothing is under way', async () => {
  const b = await joined();
  await b.core.ledger.bind('bo@other.example', '456-DEF-789');
  expect((await over(b, {}))?.tenant).toBeNull();
  const a = await openSeat(ANN);
  await start(a);
  expect((await over(a, {}))?.tenant).toBe(TENANT);
  const handover = (await a.core.summaries.all()).get(TENANT)?.handover ?? '';
  await a.say({ call: 'breakOff', handover });
  expect((await over(a, {}))?.tenant).toBeNull();
});
