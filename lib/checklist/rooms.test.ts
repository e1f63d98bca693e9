import { expect, test } from 'vitest';
import type { Fact, FactBody } from './fact.ts';
import { foldRooms, isGranted, NOTHING_GRANTED } from './rooms.ts';

const PERSON = { name: 'Ann', email: 'ann@example.com' };
const KEYS = { sign: 'sign', agree: 'agree' };
let n = 0;
const fact = (seat: string, body: FactBody): Fact => {
  n += 1;
  return { id: `${seat}${n}`, tenant: '123-ABC-456', seat, n, at: n, body };
};
const hosted = (room: string, follows?: string): FactBody => ({
  kind: 'hosted',
  room,
  lobby: 'L',
  relay: 'wss://relay.example',
  host: PERSON,
  tenantName: 'Acme',
  keys: KEYS,
  expires: 9,
  ...(follows === undefined ? {} : { follows }),
});

test('a seat is in the rooms that it opened or entered, and in no other', () => {
  const [own, theirs, other] = [
    fact('A', hosted('r1')),
    fact('B', hosted('r2', 'r0')),
    fact('C', hosted('r3')),
  ];
  const entered = fact('A', { kind: 'entered', room: 'r2', hosted: theirs.id, person: PERSON, role: 'csm' });
  const rooms = foldRooms([other, entered, theirs, own], 'A');
  expect(rooms.map(({ room, host, role, follows, left }) => ({ room, host, role, follows, left }))).toEqual([
    { room: 'r1', host: 'A', role: 'customer', follows: null, left: false },
    { room: 'r2', host: 'B', role: 'csm', follows: 'r0', left: false },
  ]);
});

test('what is granted holds until it is ended or its time is over; what others write grants nothing', () => {
  const room = 'r1';
  const facts = [
    fact('A', hosted(room)),
    fact('A', { kind: 'granted', room, seat: 'B', grant: 'follow', until: 100 }),
    fact('A', { kind: 'granted', room, seat: 'B', grant: 'point', until: 200 }),
    fact('B', { kind: 'granted', room, seat: 'B', grant: 'view', until: 300 }),
    fact('A', { kind: 'granted', room: 'r9', seat: 'C', grant: 'follow', until: 300 }),
    fact('B', { kind: 'compared', room, seat: 'A' }),
  ];
  const given = (more: readonly Fact[] = []) => foldRooms([...facts, ...more], 'A')[0]?.given.get('B');
  expect(given()).toEqual({ follow: 100, point: 200, view: null });
  expect(isGranted(given(), 'follow', 99)).toBe(true);
  expect(isGranted(given(), 'follow', 100)).toBe(false);
  expect(foldRooms(facts, 'A')[0]?.given.has('C')).toBe(false);
  expect(foldRooms(facts, 'A')[0]?.compared.size).toBe(0);
  const ended = fact('A', { kind: 'ended', room, seat: 'B', grant: 'follow', why: 'asked' });
  expect(given([ended])).toEqual({ follow: null, point: 200, view: null });
  const all = fact('A', { kind: 'ended', room, seat: 'B', grant: null, why: 'closed' });
  expect(given([all])).toEqual(NOTHING_GRANTED);
  const again = fact('A', { kind: 'granted', room, seat: 'B', grant: 'follow', until: 400 });
  expect(given([all, again])).toEqual({ ...NOTHING_GRANTED, follow: 400 });
});
