/** For a page: the relay alone, to know what a broker takes by itself. */
import { mqttRelay } from '../../../lib/relay/mqtt.ts';
import type { Relay } from '../../../lib/relay/relay.ts';

const now = (): number => performance.timeOrigin + performance.now();
const heard = new Map<number, number>();
let relay: Relay | null = null;

/** Connects, and listens at a topic; what is heard there is said once more at `answers`. True once that stands. */
export async function join(address: string, topic: string, answers: string | null): Promise<boolean> {
  const will = { topic: `${topic}/gone`, payload: new Uint8Array(0) };
  return new Promise((done) => {
    relay = mqttRelay(address, will, {
      message: (_, payload) => {
        heard.set(new DataView(payload.buffer).getUint32(0), now());
        if (answers !== null) void relay?.publish(answers, payload, false);
      },
      state: (state) => {
        if (state === 'live') void relay?.subscribe([topic]).then(done);
      },
    });
  });
}

/** Says a number in so many bytes; when, ms since 1970. */
export function say(topic: string, number: number, bytes: number): number {
  const payload = crypto.getRandomValues(new Uint8Array(bytes));
  new DataView(payload.buffer).setUint32(0, number);
  const at = now();
  void relay?.publish(topic, payload, false);
  return at;
}

/** When a number was heard; null: not yet. */
export const when = (number: number): number | null => heard.get(number) ?? null;
