// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { FRAME_PORT, type FrameEvent, type FramePort } from '../../lib/calls/frame.ts';
import type { Guidance } from '../../lib/calls/sighting.ts';
import { SALES_GUARDED } from '../../lib/consoles/danger.ts';
import type { StartGuardedSight } from '../../lib/guard/judging.ts';
import { fakeLayout, pageOf } from '../../lib/locator/layout.fake.ts';
import { SIGHT_PORT, type SightPort } from '../../lib/locator/sightport.ts';
import { hold, PAGE, plainReader, press, says, seen } from './watcher.fake.ts';
import { watch } from './watcher.ts';

let guidance: Guidance | null = null;
let sent: { readonly call: string }[] = [];
let push: (message: unknown) => void = () => undefined;
let find: (mark: string) => Element;
let reader: SightPort | null = null;
let listening: MockInstance<typeof window.addEventListener>;
const WATCHER = Symbol.for('handrail.watcher');
const named = (symbol: symbol): unknown => Reflect.get(globalThis, symbol);
const port = (): FramePort => named(FRAME_PORT) as FramePort;
const calls = (): string[] => sent.map(({ call }) => call);
const settle = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(1));
const tell = (said: Guidance): void => push({ push: 'guidance', guidance: said });

const bringReader = (): void =>
  (named(SIGHT_PORT) as (start: StartGuardedSight) => void)(
    plainReader((given) => {
      reader = given;
    }),
  );

/** The overlay comes; what it is told from now on. */
function listen(): FrameEvent[] {
  const events: FrameEvent[] = [];
  port().subscribe((event) => events.push(event));
  return events;
}
const types = (events: readonly FrameEvent[]): string[] => events.map(({ type }) => type);
const click = (mark: string): void => press(find(mark));

beforeEach(async () => {
  vi.restoreAllMocks();
  // What is said later is not said into the next test.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  fakeLayout();
  find = pageOf(PAGE);
  guidance = null;
  sent = [];
  const runtime = {
    id: 'handrail',
    async sendMessage(message: { readonly call: string }) {
      sent.push(message);
      return guidance;
    },
    onMessage: {
      addListener: (listener: typeof push) => {
        push = listener;
      },
      removeListener: () => undefined,
    },
  };
  vi.stubGlobal('chrome', { runtime });
  HTMLElement.prototype.showPopover ??= () => undefined;
  listening = vi.spyOn(window, 'addEventListener');
  watch(window, SALES_GUARDED);
  bringReader();
  await settle();
});
afterEach(() => {
  // A watcher has no end: its document is its life.
  for (const [type, listener] of listening.mock.calls) window.removeEventListener(type, listener, true);
  Reflect.deleteProperty(globalThis, WATCHER);
  document.querySelector('handrail-notice')?.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('it says hello, and takes one reader', () => {
  expect(calls()).toEqual(['hello']);
  const first = reader;
  bringReader();
  expect(reader).toBe(first);
});

test('without overlay and without an answer it shows its own sentence, which goes when the click is allowed', () => {
  click('cut');
  expect(document.querySelector('handrail-notice')).not.toBeNull();
  tell(says({ verdict: 'allow' }));
  expect(document.querySelector('handrail-notice')).toBeNull();
});

test('what the worker says takes the place of the own sentence', () => {
  const events = listen();
  click('cut');
  tell(says(hold('why')));
  const shown = events.filter((event) => event.type === 'held').map(({ hold: { title } }) => title);
  expect(shown).toEqual(['Stopped, to be safe: nothing was changed', 'why']);
  expect(types(events)).not.toContain('released');
});

test('what was read at another address says nothing of the page that has come since', () => {
  const go = (hash: string) => history.replaceState(null, '', `/next${hash}`);
  const held = (): boolean => {
    sent = [];
    click('cut');
    return calls().includes('held');
  };
  go('#settings/x');
  reader?.sighted({ ...seen, place: 'sales.marketo' });
  reader?.read();
  // The address goes ahead of the page: as long as Marketo stands over it, it is held.
  go('#settings/y');
  expect(held()).toBe(true);
  for (const heading of document.querySelectorAll('h1,h2')) heading.textContent = 'Salesforce';
  expect(held()).toBe(false);
  reader?.read();
  expect(held()).toBe(true);
});

test('a hold names whose row it is', () => {
  tell(says(hold('why')));
  const events = listen();
  click('bo');
  expect(events.find((event) => event.type === 'held')).toMatchObject({ row: 'Bo Berg' });
  click('cut');
  expect(events.findLast((event) => event.type === 'held')).toMatchObject({ row: null });
});

test('for another reason it has other words', () => {
  tell(says(hold('why')));
  const events = listen();
  click('cut');
  tell(says(hold('other')));
  tell(says(hold('other')));
  const shown = events.filter((event) => event.type === 'held').map(({ hold: { title } }) => title);
  expect(shown).toEqual(['why', 'other']);
});

test('a hold stays whatever the checklist does, until its click is allowed', () => {
  tell(says(hold('why'), 'h.revoke.gear.find'));
  const events = listen();
  click('cut');
  tell(says(hold('why'), 'h.revoke.settings.waiting'));
  tell(says(hold('why'), 'h.invite.notice'));
  expect(types(events)).not.toContain('released');
  tell(says({ verdict: 'allow' }, 'h.revoke.gear.find'));
  expect(types(events)).toContain('released');
});

test('a hold goes when something has been done about it, for whatever reason the click is held then', () => {
  tell(says(hold('why'), null, 3));
  const events = listen();
  click('cut');
  tell(says(hold('other'), null, 3));
  expect(types(events)).not.toContain('released');
  tell(says(hold('other'), null, 4));
  expect(types(events)).toContain('released');
});

test('that the customer is known now is nothing that was done: it has other words', () => {
  tell(says(hold('why'), null, 0));
  const events = listen();
  click('cut');
  tell(says(hold('other'), null, 4));
  tell(says(hold('why'), null, 0));
  expect(types(events)).not.toContain('released');
});

test('a click that passes is told until it is on record, and nothing is allowed meanwhile', async () => {
  tell(says({ verdict: 'allow' }));
  click('cut');
  expect(calls().filter((call) => call === 'clicked')).toHaveLength(1);
  await settle();
  sent = [];
  click('cut');
  expect(calls()).toEqual(['held']);
});

test('the dialog of a click is part of that click', async () => {
  guidance = says({ verdict: 'allow' });
  tell(guidance);
  click('cut');
  await settle();
  click('yes');
  await settle();
  const presses = sent.flatMap((message) => ('press' in message ? [message.press] : []));
  expect(presses).toEqual([presses[0], `${presses[0]}.ok`]);
  expect(calls()).not.toContain('held');
});

test('the dialog of a click does not wait until that click is on record', async () => {
  tell(says({ verdict: 'allow' }));
  click('cut');
  await settle();
  click('yes');
  expect(calls()).not.toContain('held');
  click('cut');
  expect(calls()).toContain('held');
});

test('an override is spent by one click, before the worker has said so', async () => {
  guidance = says({ verdict: 'allow', once: true });
  tell(guidance);
  guidance = says(hold('why'));
  click('cut');
  click('yes');
  await settle();
  expect(calls()).not.toContain('held');
  click('cut');
  expect(calls()).toContain('held');
});

test('a page that reads differently voids what was allowed', async () => {
  tell(says({ verdict: 'allow' }));
  reader?.sighted(seen);
  reader?.sighted({ ...seen, connection: 'free' });
  expect(calls().filter((call) => call === 'sighted')).toHaveLength(2);
  click('cut');
  expect(calls()).toContain('held');
});

test('a second script in the same document leaves the first one in its place', async () => {
  sent = [];
  watch(window, SALES_GUARDED);
  await settle();
  expect(calls()).toEqual([]);
});

test('left alone by an update it holds on, says so, and leaves the words to a younger one that is there', () => {
  tell(says({ verdict: 'allow' }));
  const events = listen();
  vi.stubGlobal('chrome', { runtime: {} });
  click('cut');
  const held = events.filter((event) => event.type === 'held');
  expect(held.map(({ hold: { notice } }) => notice)).toEqual(['Handrail was updated: reload this page.']);

  const younger = (event: Event): void => event.preventDefault();
  window.addEventListener('handrail-held', younger);
  click('cut');
  window.removeEventListener('handrail-held', younger);
  expect(events.filter((event) => event.type === 'held')).toHaveLength(1);
});

test('what a former watcher held is explained by the younger one, until it is dismissed', () => {
  const events = listen();
  const held = new Event('handrail-held', { bubbles: true, cancelable: true, composed: true });
  expect(find('cut').dispatchEvent(held)).toBe(false);
  tell(says({ verdict: 'allow' }));
  expect(types(events)).toEqual(['held', 'card']);
});
