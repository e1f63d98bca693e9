import { expect, test } from 'vitest';
import type { Guidance, HoldView, VerdictView } from '../calls/sighting.ts';
import { ALLOW_LIVES, verdictStore } from './verdicts.ts';

const words: HoldView = { title: '', notice: '', harm: '', first: '', actions: [] };
const hold = (pass: 'no' | 'secondClick' | 'override'): VerdictView => ({
  verdict: 'hold',
  pass,
  hold: words,
});
const allow: VerdictView = { verdict: 'allow' };
const guidance: Guidance = {
  verdicts: {
    disconnect: allow,
    connect: hold('no'),
    rows: { 'bo@x.example': allow, 'ann@x.example': hold('override') },
    otherRow: hold('secondClick'),
    unreadRow: hold('secondClick'),
    removals: { 'ann@x.example': hold('override') },
    otherRemoval: hold('secondClick'),
  },
  acts: 1,
  wanted: [],
  card: null,
  concerned: [],
};
const cut = { control: 'disconnect', row: null } as const;
const row = (of: string | null) => ({ control: 'rowAccess', row: of }) as const;

function store() {
  const clock = { now: 1_000, address: '#a' };
  const verdicts = verdictStore(
    () => clock.now,
    () => clock.address,
  );
  return { clock, verdicts };
}

test('nothing known is nothing allowed', () => {
  expect(store().verdicts.on([cut])).toBeNull();
});

test('an allow lives ten seconds from when it was asked for', () => {
  const { clock, verdicts } = store();
  verdicts.take(guidance, clock.now);
  clock.now += ALLOW_LIVES - 1;
  expect(verdicts.on([cut])).toEqual(allow);
  clock.now += 1;
  expect(verdicts.on([cut])).toBeNull();
});

test('an allow ends with the address, and when it is voided; a hold keeps its words', () => {
  const { clock, verdicts } = store();
  verdicts.take(guidance, clock.now);
  clock.address = '#b';
  expect(verdicts.on([cut])).toBeNull();
  clock.address = '#a';
  verdicts.expire();
  expect(verdicts.on([cut])).toBeNull();
  expect(verdicts.on([{ control: 'connect', row: null }])).toEqual(hold('no'));
  expect(verdicts.on([row('cy@x.example')])).toBeNull();
});

test('of several clicks that it may be, the strictest verdict counts', () => {
  const { clock, verdicts } = store();
  verdicts.take(guidance, clock.now);
  expect(verdicts.on([row('BO@x.example')])).toEqual(allow);
  expect(verdicts.on([cut, row('cy@x.example')])).toEqual(hold('secondClick'));
  expect(verdicts.on([cut, row('ann@x.example')])).toEqual(hold('override'));
});

test('a row without an address may be anybody’s', () => {
  const { clock, verdicts } = store();
  verdicts.take(guidance, clock.now);
  expect(verdicts.on([row(null)])).toEqual(hold('override'));
  expect(verdicts.on([row('bo berg')])).toEqual(hold('override'));
  expect(verdicts.on([{ control: 'removal', row: null }])).toEqual(hold('override'));
});
