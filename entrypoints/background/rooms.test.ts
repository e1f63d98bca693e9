import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { FactKind, PublicKeys } from '../../lib/checklist/fact.ts';
import type { Connect } from '../../lib/relay/relay.ts';
import { ANN, BO, TENANT } from '../../lib/share/sample.ts';
import { type Broker, startBroker } from '../../test/relay/embedded.ts';
import { checklist, clicked, disconnect, saw, sawRow, state, step } from '../../test/relay/pages.ts';
import {
  enter,
  hostRoom,
  idOf,
  inOneRoom,
  look,
  offers,
  roomOf,
  together,
  until,
} from '../../test/relay/room.ts';
import { openSeat, plainly, type Seat } from '../../test/relay/seat.ts';

import type { LiveDoc } from './documents.ts';
import { endWithBrowser, endWithConsole } from './roomhost.ts';

const { browser } = await vi.hoisted(async () => import('../../test/relay/browser.ts'));
vi.mock('webextension-polyfill', () => ({ default: browser }));
/** Their million rounds are tested where they are made. */
vi.mock('../../lib/share/digits.ts', () => ({
  digits: async (one: PublicKeys, other: PublicKeys, room: string) =>
    [one.sign, other.sign].toSorted().concat(room).join(' '),
}));
vi.setConfig({ testTimeout: 120_000 });

const CY = { name: 'Cy', email: 'cy@vendor.example' };

let broker: Broker;
let relay: string;
const open: Seat[] = [];
async function seat(person = ANN): Promise<Seat> {
  const opened = await openSeat(person);
  open.push(opened);
  return opened;
}
beforeAll(async () => {
  broker = await startBroker();
  relay = broker.address.replace(/^ws:/, 'wss:');
});
afterEach(() => {
  for (const one of open.splice(0)) one.stop();
});
afterAll(() => broker.close());

const start = (a: Seat) =>
  a.say({ call: 'start', tenant: TENANT, tenantName: 'Acme', leaver: ANN, keeper: BO, planned: null });

const kinds = async (one: Seat): Promise<readonly FactKind[]> =>
  (await one.core.ledger.facts(TENANT)).flatMap(({ body }) => (body.kind === 'unknown' ? [] : [body.kind]));

describe('follow', () => {
  test('granted, the checklist is painted at the other; ended, it is gone', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    const room = await inOneRoom(a, [c], relay);
    await start(a);
    expect((await look(c, room)).followed).toEqual([]);
    await a.say({ call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 60 });
    const ann = await idOf(a);
    await until(async () =>
      expect((await look(c, room)).followed).toMatchObject([
        { seat: ann, checklist: { me: 'leaver', keeper: { person: BO } } },
      ]),
    );
    await sawRow(a, BO, 'none');
    await until(async () =>
      expect((await look(c, room)).followed[0]?.checklist?.tasks[0]).toMatchObject({ status: 'done' }),
    );
    // Seen is not known: what was followed weighs in nobody's own record.
    expect(await kinds(c)).not.toContain('opened');
    await a.say({ call: 'endGrant', room, seat: await idOf(c), grant: 'follow' });
    await until(async () => expect((await look(c, room)).followed).toEqual([]));
    expect(await kinds(a)).toEqual(expect.arrayContaining(['granted', 'ended']));
  });
});

test('what is on disk is followed at once, though its post is held up; and no longer once that is ended', async () => {
  let held = false;
  const holding: Connect = (...given) => {
    const line = plainly(...given);
    return {
      get state() {
        return line.state;
      },
      publish: async (topic, payload, retain) => !(held && retain) && line.publish(topic, payload, retain),
      subscribe: (filters) => line.subscribe(filters),
      unsubscribe: (filters) => line.unsubscribe(filters),
      end: () => line.end(),
    };
  };
  const [a, c] = [await openSeat(ANN, holding), await seat(CY)];
  open.push(a);
  const room = await inOneRoom(a, [c], relay);
  await start(a);
  await a.say({ call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 60 });
  const seen = async () => (await look(c, room)).followed[0]?.checklist?.tasks[0]?.status;
  await until(async () => expect(await seen()).toBe('ready'));
  await until(() => expectAtRest(a, c));
  held = true;
  await sawRow(a, BO, 'none');
  await until(async () => expect(await seen()).toBe('done'));
  // Nobody has looked at the room since.
  const ended = { room, seat: await idOf(c), grant: 'follow', why: 'asked' } as const;
  await a.core.ledger.append(TENANT, { kind: 'ended', ...ended });
  const doc = { id: 'd', after: await a.core.ledger.head() };
  await a.core.ledger.append(TENANT, { kind: 'sawRow', doc, person: BO, access: 'has' });
  await a.say({ call: 'nudge', room, seat: await idOf(c) });
  // What is said live comes in its order.
  await until(async () => expect((await look(c, room)).rooms[0]?.members[0]?.nudged).not.toBeNull());
  expect(await seen()).toBe('done');
});

describe('a handover', () => {
  /** Up to where Ann may disconnect. */
  async function released(): Promise<readonly [Seat, Seat]> {
    const [a, b] = [await seat(), await seat(BO)];
    await inOneRoom(a, [b], relay);
    await start(a);
    await saw(a, 'holds');
    await sawRow(a, BO, 'none');
    await until(async () => expect(await offers(b)).toMatchObject([{ preview: { message: 'invited' } }]));
    expect(await checklist(b)).toBeNull();
    const [offer] = await offers(b);
    await b.say({
      call: 'receive',
      text: offer?.text ?? '',
      here: TENANT,
      name: BO.name,
      otherHandover: false,
    });
    await saw(b, 'free');
    await clicked(b, 'connect', 'free');
    await saw(b, 'holds');
    await until(async () => expect(await step(a)).toBe('confirmDigits'));
    await saw(a, 'holds');
    expect(await disconnect(a)).toBe('digitsOpen');
    const { handover = '' } = (await checklist(a)) ?? {};
    await a.say({ call: 'confirmDigits', handover, otherHandover: false });
    await saw(a, 'holds');
    return [a, b];
  }

  test('goes from hand to hand by itself; joining and the digits stay with the people', async () => {
    const [a, b] = await released();
    expect(await disconnect(a)).toBe('allow');
    expect(await step(b)).toBe('awaitClosing');
    await clicked(a, 'disconnect', 'holds');
    await saw(a, 'free');
    // Only a page that is loaded after the closing is on record here, too, says that it held.
    await until(async () => expect((await kinds(b)).filter((kind) => kind === 'received')).toHaveLength(3));
    expect(await step(b)).toBe('confirm');
    await saw(b, 'holds');
    await until(async () => expect(await step(a)).toBe('finished'));
    expect(await step(b)).toBe('finished');
    // Once each, however often a broker repeats them.
    for (const one of [a, b]) {
      const facts = await kinds(one);
      for (const kind of ['invited', 'replied', 'closed', 'checked'])
        expect(facts.filter((other) => other === kind)).toHaveLength(1);
    }
  });

  test('broken off, it is told; it is never broken off by itself', async () => {
    const [a, b] = await released();
    const { handover = '' } = (await checklist(a)) ?? {};
    expect(await kinds(a)).not.toContain('closed');
    await a.say({ call: 'breakOff', handover });
    await until(async () => expect(await kinds(b)).toContain('closed'));
    await until(async () => expect(await step(a)).not.toBe('close'));
  });
});

/** Each has posted, and has read, all that the other has to say. */
async function expectAtRest(a: Seat, b: Seat): Promise<void> {
  const room = await roomOf(a);
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const [mine, theirs] = [one.core.rooms.get(room)?.record, other.core.rooms.get(room)?.record];
    expect(mine?.told).toBe(true);
    expect(theirs?.posts[await idOf(one)]?.sig).toBe(mine?.post?.sig);
  }
}

describe('a run', () => {
  test('is told by itself; taking a part stays with the person', async () => {
    const [a, b] = [await seat(), await seat(BO)];
    await inOneRoom(a, [b], relay);
    const people = [
      { persona: 'marketoAdmin', person: ANN },
      { persona: 'salesforceAdmin', person: BO },
    ];
    await a.say({
      call: 'begin',
      tenant: TENANT,
      tenantName: 'Acme',
      course: 'onboarding',
      people,
      personas: ['marketoAdmin'],
    });
    await until(async () => expect(await offers(b)).toMatchObject([{ preview: { message: 'shared' } }]));
    expect((await state(b)).runs).toEqual([]);
    const [offer] = await offers(b);
    await b.say({
      call: 'receive',
      text: offer?.text ?? '',
      here: TENANT,
      name: '',
      otherHandover: false,
      personas: ['salesforceAdmin'],
    });
    await until(async () =>
      expect((await state(a)).runs[0]?.parts).toMatchObject([{ mine: true }, { seat: await idOf(b) }]),
    );
    const run = (await state(a)).runs[0]?.run ?? '';
    await a.say({ call: 'attest', run, what: 'enabled', name: 'Cy', on: '2026-11-20' });
    await a.say({ call: 'did', run, task: 'account' });
    await until(async () =>
      expect((await state(b)).runs[0]?.attested).toContainEqual(
        expect.objectContaining({ what: 'enabled', by: expect.objectContaining({ name: 'Cy' }) }),
      ),
    );
    await a.say({ call: 'stopRun', run });
    await until(async () => expect((await state(b)).runs[0]?.status).toBe('stopped'));
    // Told, and told back: it comes to rest. What has arrived may still have to be taken in.
    await until(async () => {
      const before = [await kinds(a), await kinds(b)];
      for (const one of [a, b, a, b]) await one.core.publish();
      await expectAtRest(a, b);
      expect([await kinds(a), await kinds(b)]).toEqual(before);
    });
    expect((await kinds(a)).filter((kind) => kind === 'shared').length).toBeLessThan(12);
  });
});

describe('lost and found', () => {
  test('a broker that forgets everything: all is said again', async () => {
    const own = await startBroker();
    const [a, b] = [await seat(), await seat(BO)];
    await inOneRoom(a, [b], own.address.replace(/^ws:/, 'wss:'));
    const { port } = own;
    await own.close();
    await until(async () => expect((await look(a)).rooms[0]?.state).toBe('lost'));
    await start(a);
    await sawRow(a, BO, 'none');
    const other = await startBroker({ port });
    await until(async () => expect(await offers(b)).toHaveLength(1));
    await together([a, b]);
    await other.close();
  });

  test('workers that are stopped, one after the other, never there together: nothing lost, nothing doubled', async () => {
    let [a, b] = [await seat(), await seat(BO)];
    const text = await hostRoom(a, relay);
    await start(a);
    await until(async () => expect((await a.core.ledger.rooms.of(await roomOf(a)))?.told).toBe(true));
    const gone = broker.emptied.length;
    a.stop();
    await until(async () => expect(broker.emptied.length).toBeGreaterThan(gone));
    await enter(b, text);
    await until(async () => expect((await look(b)).rooms[0]?.members).toMatchObject([{ here: false }]));
    const room = await roomOf(b);
    await until(async () => expect((await b.core.ledger.rooms.of(room))?.told).toBe(true));
    b.stop();
    a = await a.restart();
    open.push(a);
    await sawRow(a, BO, 'none');
    await until(async () => expect(await kinds(a)).toContain('invited'));
    await until(async () => expect((await a.core.ledger.rooms.of(room))?.told).toBe(true));
    a.stop();
    b = await b.restart();
    open.push(b);
    await until(async () => expect(await offers(b)).toHaveLength(1));
    const before = await kinds(b);
    b = await b.restart();
    open.push(b);
    await until(async () => expect(await offers(b)).toHaveLength(1));
    expect(await kinds(b)).toEqual(before);
  });

  test('somebody who comes late sees all, and who goes is seen to go', async () => {
    const [a, b, c] = [await seat(), await seat(BO), await seat(CY)];
    const room = await inOneRoom(a, [b], relay);
    const text = (await a.say({ call: 'inviteToRoom', room })).text ?? '';
    await enter(c, text, 'csm');
    await together([a, b, c]);
    b.stop();
    const bo = await idOf(b);
    await until(async () => {
      for (const one of [a, c]) {
        const members = (await look(one)).rooms[0]?.members ?? [];
        expect(members.find(({ seat: id }) => id === bo)).toMatchObject({ here: false, person: BO });
      }
    });
  });
});

describe('the end', () => {
  test('whoever leaves ends what was granted, and is gone at the others', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    const room = await inOneRoom(a, [c], relay);
    await a.say({ call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 60 });
    await until(async () => expect((await look(c, room)).followed).toHaveLength(1));
    await a.say({ call: 'leaveRoom', room });
    expect((await kinds(a)).slice(-2)).toEqual(['ended', 'left']);
    await until(async () => expect((await look(c, room)).rooms[0]?.members).toEqual([]));
    expect((await look(a)).rooms).toEqual([]);
  });

  test('somebody removed is left behind; the others go on in another room with what was granted', async () => {
    const [a, b, c] = [await seat(), await seat(BO), await seat(CY)];
    const room = await inOneRoom(a, [b, c], relay);
    await a.say({ call: 'grant', room, seat: await idOf(b), grant: 'follow', minutes: 60 });
    await a.say({ call: 'removeMember', room, seat: await idOf(c) });
    await until(async () => {
      const [next] = (await look(b)).rooms;
      expect(next?.room).not.toBe(room);
      expect(next?.members).toMatchObject([{ person: ANN, here: true }]);
      expect((await look(b, next?.room)).followed).toHaveLength(1);
    });
    expect((await look(a)).rooms).toMatchObject([{ members: [{ person: BO }] }]);
    await until(async () => expect((await look(c)).rooms).toMatchObject([{ room, members: [] }]));
  });

  test('a grant ends by its time', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    const room = await inOneRoom(a, [c], relay);
    await a.say({ call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 1 });
    await until(async () => expect((await look(c, room)).followed).toHaveLength(1));
    const later = Date.now() + 60_001;
    vi.spyOn(Date, 'now').mockImplementation(() => later);
    await a.core.publish();
    vi.restoreAllMocks();
    await until(async () => expect((await look(c, room)).followed).toEqual([]));
    expect((await a.core.ledger.facts(TENANT)).at(-1)?.body).toMatchObject({ kind: 'ended', why: 'time' });
  });
});

describe('the console', () => {
  const docOf = (id: string, tabId: number): LiveDoc => ({
    ref: { id, after: 0 },
    tabId,
    frameId: 0,
    url: 'https://toutapp.com/next',
    tenant: { tenant: TENANT, by: 'page', account: null },
    sighting: null,
    hinted: [],
    held: null,
  });

  test('with its last page all ends that was granted, and with the browser', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    const room = await inOneRoom(a, [c], relay);
    const grant = { call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 60 } as const;
    await a.say(grant);
    for (const tab of [1, 2]) await a.core.documents.put(docOf(`doc ${tab} of ${room}`, tab));
    await endWithConsole(a.core, 1);
    expect((await look(a)).rooms[0]?.members[0]?.given.follow).not.toBeNull();
    await endWithConsole(a.core, 2);
    expect((await look(a)).rooms[0]?.members[0]?.given.follow).toBeNull();
    const last = async () => (await a.core.ledger.facts(TENANT)).at(-1)?.body;
    expect(await last()).toMatchObject({ kind: 'ended', grant: null, why: 'closed' });
    await until(async () => expect((await look(c, room)).followed).toEqual([]));
    await a.say(grant);
    await endWithBrowser(a.core);
    expect(await last()).toMatchObject({ kind: 'ended', grant: null, why: 'closed' });
  });

  test('while a room is open the browser wakes its worker, and at the end of a grant', async () => {
    const a = await seat();
    const c = await seat(CY);
    const room = await inOneRoom(a, [c], relay);
    await a.say({ call: 'grant', room, seat: await idOf(c), grant: 'follow', minutes: 60 });
    await until(async () =>
      expect(browser.alarms.set.get('room')).toEqual({
        when: (await look(a)).rooms[0]?.members[0]?.given.follow,
      }),
    );
    expect(browser.alarms.set.get('relay')).toEqual({ periodInMinutes: 1 });
  });
});

describe('consent', () => {
  test('the masked page is granted only after the digits were compared; to strangers nothing is', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    const room = await inOneRoom(a, [c], relay);
    const grant = { call: 'grant', room, seat: await idOf(c), grant: 'view', minutes: 60 } as const;
    await expect(a.say(grant)).rejects.toThrow('digits');
    await expect(a.say({ ...grant, grant: 'follow', seat: await idOf(a) })).rejects.toThrow(
      'not in the room',
    );
    await a.say({ call: 'compareMember', room, seat: await idOf(c) });
    await a.say(grant);
    await until(async () =>
      expect((await look(c)).rooms[0]?.members[0]?.got).toMatchObject({
        follow: null,
        view: expect.any(Number),
      }),
    );
  });

  test('both are shown the same digits', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    await inOneRoom(a, [c], relay);
    await until(async () => {
      const [one, other] = [await look(a), await look(c)].map(({ rooms }) => rooms[0]?.members[0]?.digits);
      expect(one).toContain(await roomOf(a));
      expect(one).toBe(other);
    });
  });

  test('pointing is refused unless granted, and ends with the grant', async () => {
    const [a, c] = [await seat(), await seat(CY)];
    const room = await inOneRoom(a, [c], relay);
    const point = { call: 'point', room, seat: await idOf(a), ref: { control: 'sales.connect' } } as const;
    await expect(c.say(point)).rejects.toThrow('not granted');
    const grant = { call: 'grant', room, seat: await idOf(c), grant: 'point', minutes: 60 } as const;
    await a.say(grant);
    await until(async () => expect((await look(c)).rooms[0]?.members[0]?.got.point).not.toBeNull());
    await c.say(point);
    await until(async () =>
      expect(a.core.live.pointedAt(a.core, TENANT)).toMatchObject([{ name: 'Cy', ref: point.ref }]),
    );
    await a.say({ call: 'endGrant', room, seat: grant.seat, grant: null });
    expect(a.core.live.pointedAt(a.core, TENANT)).toEqual([]);
  });
});

test('without the address of a relay no room is opened', async () => {
  const a = await seat();
  await a.say({ call: 'setRelay', relay: null });
  await expect(hostRoomWithout(a)).rejects.toThrow('relay');
  await expect(a.say({ call: 'setRelay', relay: 'http://nowhere' })).rejects.toThrow('wss://');
});
const hostRoomWithout = (a: Seat) => a.say({ call: 'host', tenant: TENANT, tenantName: '', person: ANN });
