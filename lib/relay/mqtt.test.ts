import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { startBroker } from '../../test/relay/embedded.ts';
import { type Mosquitto, startMosquitto } from '../../test/relay/mosquitto.ts';
import { fromUtf8, utf8 } from '../share/bytes.ts';
import { mqttRelay } from './mqtt.ts';
import type { Relay, RelayState } from './relay.ts';
import { wholePackets } from './whole.ts';

vi.setConfig({ testTimeout: 120_000 });
const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 60_000, interval: 20 });

interface Client {
  readonly relay: Relay;
  readonly heard: Map<string, string[]>;
  readonly states: RelayState[];
}

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function client(address: string, name: string): Client {
  const heard = new Map<string, string[]>();
  const states: RelayState[] = [];
  const will = { topic: `${name}/here`, payload: new Uint8Array(0) };
  const relay = mqttRelay(address, will, {
    message: (topic, payload) => heard.set(topic, [...(heard.get(topic) ?? []), fromUtf8(payload) ?? '?']),
    state: (state) => states.push(state),
  });
  ends.push(() => relay.end());
  return { relay, heard, states };
}
const live = ({ relay }: Client): Promise<void> => until(() => expect(relay.state).toBe('live'));

const BROKERS = {
  'a broker of MQTT 3.1.1 inside Node': () => startBroker(),
  mosquitto: (): Promise<Mosquitto> => startMosquitto(),
};

describe.each(Object.entries(BROKERS))('%s', (_, start) => {
  test('says what is retained to who comes late, and the will when a connection is cut', async () => {
    const broker = await start();
    ends.push(() => broker.close());
    const a = client(broker.address, 'a');
    await live(a);
    // Long ones come in pieces, with short ones right behind.
    const long = 'x'.repeat(20_000);
    const sent = await Promise.all([
      a.relay.publish('a/here', utf8('1'), true),
      a.relay.publish('room/post', utf8(long), true),
      ...Array.from({ length: 40 }, (_, n) => a.relay.publish('room/a/b', utf8(String(n)), false)),
    ]);
    expect(sent.every(Boolean)).toBe(true);
    const b = client(broker.address, 'b');
    await live(b);
    expect(await b.relay.subscribe(['room/+', 'room/+/b', 'a/here'])).toBe(true);
    await until(() => expect(b.heard.get('room/post')).toEqual([long]));
    await until(() => expect(b.heard.get('a/here')).toEqual(['1']));
    await a.relay.publish('room/a/b', utf8('live'), false);
    await until(() => expect(b.heard.get('room/a/b')).toEqual(['live']));
    a.relay.end();
    await until(() => expect(b.heard.get('a/here')).toEqual(['1', '']));
    const c = client(broker.address, 'c');
    await c.relay.subscribe(['a/here', 'room/+']);
    await until(() => expect(c.heard.get('room/post')).toEqual([long]));
    expect(c.heard.has('a/here')).toBe(false);
  });
});

describe('mosquitto under the settings and access rules that the README names', () => {
  test('takes and gives out what rooms have, and nothing else', async () => {
    const broker = await startMosquitto();
    ends.push(() => broker.close());
    const [a, spy] = [client(broker.address, 'a'), client(broker.address, 'spy')];
    await live(a);
    await live(spy);
    await spy.relay.subscribe(['#', '$SYS/#']);
    const say = (topic: string): Promise<boolean> => a.relay.publish(topic, utf8('said'), true);
    for (const topic of ['one', 'one/two/three/four', '$SYS/broker', '$SYS/broker/uptime'])
      expect(await say(topic), topic).toBe(false);
    for (const topic of ['root/a', 'root/a/here', 'root/a/b']) expect(await say(topic), topic).toBe(true);
    expect(await a.relay.publish('root/b', new Uint8Array(1_000_001), true)).toBe(false);
    await until(() => expect(spy.heard.has('root/a/b')).toBe(true));
    const own = ['a', 'spy'].map((name) => `${name}/here`);
    const heard = [...spy.heard.keys()].filter((topic) => !own.includes(topic));
    expect(heard.toSorted()).toEqual(['root/a', 'root/a/b', 'root/a/here']);
  });

  test('keeps over a restart what is retained', async () => {
    const broker = await startMosquitto();
    const a = client(broker.address, 'a');
    await live(a);
    expect(await a.relay.publish('root/a', utf8('post'), true)).toBe(true);
    await broker.stop();
    const again = await startMosquitto({ folder: broker.folder });
    ends.push(() => again.close());
    const b = client(again.address, 'b');
    await live(b);
    await b.relay.subscribe(['root/+']);
    await until(() => expect(b.heard.get('root/a')).toEqual(['post']));
  });
});

test('a broker that goes and comes back: lost, then live, and what was asked for is asked for again', async () => {
  const broker = await startBroker();
  const a = client(broker.address, 'a');
  await a.relay.subscribe(['room/+']);
  await live(a);
  await broker.close();
  await until(() => expect(a.relay.state).toBe('lost'));
  expect(await a.relay.publish('room/a', utf8('lost'), true)).toBe(false);
  const again = await startBroker({ port: broker.port });
  ends.push(() => again.close());
  await live(a);
  const b = client(again.address, 'b');
  await live(b);
  await b.relay.publish('room/b', utf8('back'), true);
  await until(() => expect(a.heard.get('room/b')).toEqual(['back']));
});

test('many filters are asked for in packets that every broker takes, at first and anew', async () => {
  const broker = await startBroker();
  const a = client(broker.address, 'a');
  await live(a);
  const filters = Array.from({ length: 20 }, (_, n) => `room${n}/+`);
  const packets = [filters.slice(0, 8), filters.slice(8, 16), filters.slice(16)];
  expect(await a.relay.subscribe(filters)).toBe(true);
  expect(broker.asked).toEqual(packets);
  await broker.close();
  await until(() => expect(a.relay.state).toBe('lost'));
  const again = await startBroker({ port: broker.port });
  ends.push(() => again.close());
  await live(a);
  expect(again.asked).toEqual(packets);
});

test('an address that is none, or where nobody answers, is lost and tried again', async () => {
  for (const address of ['wss://', 'ws://127.0.0.1:9']) {
    const { relay, states } = client(address, 'x');
    await until(() => expect(states.filter((state) => state === 'lost').length).toBeGreaterThan(1));
    expect(await relay.subscribe(['a'])).toBe(false);
    relay.end();
  }
});

test('a server that talks nonsense is hung up on', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'mqtt' });
  ends.push(() => server.close());
  await new Promise((done) => server.once('listening', done));
  const closed = new Promise<void>((done) =>
    server.on('connection', (socket) => {
      socket.on('close', () => done());
      socket.send(new Uint8Array([0x20, 0xff, 0xff, 0xff, 0xff, 0xff]));
    }),
  );
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { states } = client(`ws://127.0.0.1:${address.port}`, 'x');
  await closed;
  await until(() => expect(states).toContain('lost'));
});

test('packets come whole, however they are cut', () => {
  const long = Uint8Array.of(0x30, 0x85, 0x01, ...new Uint8Array(133));
  const short = Uint8Array.of(0x40, 0x02, 0x00, 0x01);
  const all = Uint8Array.of(...long, ...short, ...long);
  for (const size of [1, 3, 140, all.length]) {
    const whole = wholePackets();
    const pieces = Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
      all.slice(at * size, (at + 1) * size),
    );
    expect(pieces.flatMap((piece) => whole(piece))).toEqual([long, short, long]);
  }
  expect(() => wholePackets()(Uint8Array.of(0x30, 0xff, 0xff, 0xff, 0x7f))).toThrow(RangeError);
});
