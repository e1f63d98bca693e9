import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Guidance, HoldView, VerdictView } from '../../lib/calls/sighting.ts';
import { type Line, type LineEvents, line, type Message } from './worker.ts';

const words: HoldView = { title: '', notice: '', harm: '', first: '', actions: [] };
const hold: VerdictView = { verdict: 'hold', pass: 'no', hold: words };
const guidance: Guidance = {
  verdicts: {
    disconnect: hold,
    connect: hold,
    rows: {},
    otherRow: hold,
    unreadRow: hold,
    removals: {},
    otherRemoval: hold,
  },
  acts: 1,
  wanted: [],
  card: null,
  concerned: [],
};
const doc = { id: 'd1', url: 'https://toutapp.com/next', timeOrigin: 0 };
const click = (press: string): Message => ({
  call: 'clicked',
  press,
  click: { control: 'disconnect', row: null },
  before: 'holds',
});

/** What the worker has received, and whether it is there. */
let heard: unknown[] = [];
let there = true;
let reads = true;
let told: string[] = [];
let id: string | undefined;
let wire: Line;

const events: LineEvents = {
  guidance: () => told.push('guidance'),
  greeted: () => reads,
  focus: () => told.push('focus'),
  orphaned: () => told.push('orphaned'),
};
const calls = (): unknown[] => heard.map((message) => Reflect.get(Object(message), 'call'));

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  told = [];
  there = true;
  reads = true;
  id = 'handrail';
  const runtime = {
    get id() {
      return id;
    },
    async sendMessage(message: unknown) {
      if (!there) throw new Error('The message port closed before a response was received.');
      heard.push(message);
      return guidance;
    },
    onMessage: { addListener: () => undefined, removeListener: () => undefined },
  };
  vi.stubGlobal('chrome', { runtime });
  wire = line(() => doc, events);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what was answered is not sent again', async () => {
  wire.send({ call: 'hello' });
  wire.send(click('p1'));
  await vi.runAllTimersAsync();
  wire.again();
  await vi.runAllTimersAsync();
  expect(calls()).toEqual(['hello', 'clicked']);
  expect(wire.owes(null)).toBe(false);
});

test.each([
  ['a greeting', { call: 'hello' }],
  ['a hold', { call: 'held', click: { control: 'disconnect', row: null } }],
  ['a click', click('p1')],
] as const)('%s that was lost on the way is sent again after a short while', async (_what, message) => {
  there = false;
  wire.send(message);
  await vi.advanceTimersByTimeAsync(100);
  there = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(heard).toEqual([{ ...message, doc }]);
});

test('a click that is not on record is owed, and keeps the name it was first sent with', async () => {
  there = false;
  wire.send(click('p1'));
  wire.send(click('p2'));
  await vi.advanceTimersByTimeAsync(100);
  expect(wire.owes(null)).toBe(true);
  expect(wire.owes('p1.ok')).toBe(true);
  there = true;
  await vi.runAllTimersAsync();
  expect(heard).toEqual([
    { ...click('p1'), doc },
    { ...click('p2'), doc },
  ]);
  expect(wire.owes(null)).toBe(false);
});

test('of two sightings only the last is worth sending again', async () => {
  const sighting = (connection: 'holds' | 'free'): Message => ({
    call: 'sighted',
    sighting: {
      place: null,
      munchkin: null,
      account: null,
      connection,
      signedOut: false,
      dialog: false,
      rows: [],
      controls: [],
    },
  });
  there = false;
  wire.send(sighting('free'));
  wire.send(sighting('holds'));
  await vi.advanceTimersByTimeAsync(100);
  there = true;
  await vi.runAllTimersAsync();
  expect(heard).toEqual([{ ...sighting('holds'), doc }]);
});

test('a worker that stays away is not called for ever, but at the next event', async () => {
  there = false;
  wire.send({ call: 'hello' });
  await vi.runAllTimersAsync();
  expect(vi.getTimerCount()).toBe(0);
  there = true;
  wire.again();
  await vi.runAllTimersAsync();
  expect(calls()).toEqual(['hello']);
});

test('hello is said until the reader is there', async () => {
  reads = false;
  wire.send({ call: 'hello' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(calls().length).toBeGreaterThan(1);
  expect(told).toContain('guidance');
  reads = true;
  await vi.runAllTimersAsync();
  const before = calls().length;
  wire.again();
  await vi.runAllTimersAsync();
  expect(calls()).toHaveLength(before);
});

test('a renewal and an opened screen are not repeated', async () => {
  there = false;
  wire.send({ call: 'ping' });
  wire.send({ call: 'open', screen: 'popup' });
  await vi.runAllTimersAsync();
  there = true;
  wire.again();
  await vi.runAllTimersAsync();
  expect(heard).toEqual([]);
});

test('an extension that was updated is told once, and nothing is sent any more', async () => {
  id = undefined;
  wire.send({ call: 'hello' });
  await vi.runAllTimersAsync();
  expect(wire.orphaned()).toBe(true);
  expect(told).toEqual(['orphaned']);
  expect(heard).toEqual([]);
});
