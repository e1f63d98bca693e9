/**
 * Many rooms on one mosquitto: two connections each. In every room one speaks now and then, and it is measured how long
 * that takes to the other; all from one process, whose own work is in the figures.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import WebSocket from 'ws';
import { startMosquitto } from '../../relay/mosquitto.ts';
import { type Figures, figures } from '../figures.ts';
import { connectPacket, publishPacket, subscribePacket, topicAndPayload } from './packets.ts';

export interface LoadFigures {
  readonly rooms: number;
  readonly connections: number;
  /** ms until all are connected and subscribed. */
  readonly joining: number;
  /** ms from one member to the other. */
  readonly latency: Figures;
  readonly lost: number;
  /** Messages a second that were sent. */
  readonly rate: number;
  /** Bytes of memory of the broker: with nobody, with all connected, after the messages. */
  readonly memory: readonly [empty: number, joined: number, after: number];
}

const memoryOf = (pid: number): number =>
  1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

interface Member {
  readonly socket: WebSocket;
  readonly root: string;
}

const PAYLOAD = 400;
/** Bytes of a retained post of a room (README: what follow sends). */
const POST = 6000;
const AT_ONCE = 50;

export async function measureLoad(rooms: number, seconds: number): Promise<LoadFigures> {
  const broker = await startMosquitto();
  const empty = memoryOf(broker.pid);
  const sent = new Map<number, number>();
  const times: number[] = [];
  const hear = (packet: Buffer): void => {
    const { topic, payload } = topicAndPayload(packet);
    const from = topic.endsWith('/b') ? sent.get(payload.readUInt32BE(0)) : undefined;
    if (from === undefined) return;
    times.push(performance.now() - from);
    sent.delete(payload.readUInt32BE(0));
  };
  const joining = performance.now();
  const members: Member[] = [];
  for (let at = 0; at < rooms; at += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, rooms - at) }, () =>
      randomBytes(16).toString('base64url'),
    );
    members.push(
      ...(await Promise.all(
        some.flatMap((root) => [
          member(broker.address, root, 'a', hear),
          member(broker.address, root, 'b', hear),
        ]),
      )),
    );
  }
  const joinedIn = performance.now() - joining;
  const joined = memoryOf(broker.pid);
  const speakers = members.filter((_, at) => at % 2 === 0);
  for (const { socket, root } of speakers) socket.send(publishPacket(`${root}/a`, randomBytes(POST), true));
  // Each room says something twice a minute, spread evenly.
  const rate = rooms / 30;
  let number = 0;
  const begun = performance.now();
  while (performance.now() - begun < seconds * 1000) {
    const due = ((performance.now() - begun) / 1000) * rate;
    for (; number < due; number += 1) {
      const speaker = speakers[number % speakers.length];
      if (!speaker) break;
      const payload = randomBytes(PAYLOAD);
      payload.writeUInt32BE(number, 0);
      sent.set(number, performance.now());
      speaker.socket.send(publishPacket(`${speaker.root}/a/b`, payload, false));
    }
    await new Promise((done) => setTimeout(done, 1));
  }
  const patience = performance.now();
  while (sent.size > 0 && performance.now() - patience < 30_000)
    await new Promise((done) => setTimeout(done, 20));
  const after = memoryOf(broker.pid);
  for (const { socket } of members) socket.terminate();
  await broker.close();
  return {
    rooms,
    connections: members.length,
    joining: joinedIn,
    latency: figures(times),
    lost: sent.size,
    rate,
    memory: [empty, joined, after],
  };
}

/** Connected and subscribed as a member is. */
function member(address: string, root: string, tag: string, hear: (packet: Buffer) => void): Promise<Member> {
  return new Promise((joined, fail) => {
    const socket = new WebSocket(address, ['mqtt']);
    socket.once('error', fail);
    socket.once('open', () => socket.send(connectPacket(`${root}${tag}`)));
    socket.on('message', (data: Buffer) => {
      const kind = (data[0] ?? 0) >> 4;
      if (kind === 2) socket.send(subscribePacket([`${root}/+`, `${root}/+/here`, `${root}/+/${tag}`]));
      if (kind === 9) joined({ socket, root });
      if (kind === 3) hear(data);
    });
  });
}
