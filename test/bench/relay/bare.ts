/** For a page: the relay alone, to know what a broker takes by itself. */
import { mqttRelay } from '../../../lib/relay/mqtt.ts';
import type { Relay } from '../../../lib/relay/relay.ts';

const now = (): number => performance.timeOrigin + performance.now();
interface Heard {
  readonly at: number;
  /** When a frame with it was drawn. */
  drawn: number | null;
}
const heard = new Map<number, Heard>();
let relay: Relay | null = null;
const sizes: number[] = [];

/** Connects, and listens at a topic; true once that stands. */
export async function join(address: string, topic: string): Promise<boolean> {
  const will = { topic: 'bench/gone', payload: new Uint8Array(0) };
  return new Promise((done) => {
    relay = mqttRelay(address, will, {
      message: (_, payload) => {
        sizes.push(payload.length);
        if (payload.length < 4) return;
        const word: Heard = { at: now(), drawn: null };
        heard.set(new DataView(payload.buffer).getUint32(0), word);
        document.body.dataset.heard = String(heard.size);
        requestAnimationFrame(() => {
          word.drawn = now();
        });
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

/** When a number was heard and drawn; null: not yet. */
export function when(number: number): { readonly at: number; readonly drawn: number } | null {
  const word = heard.get(number);
  return word?.drawn ? { at: word.at, drawn: word.drawn } : null;
}

/** Bytes of each message that was heard. */
export const heardSizes = (): readonly number[] => sizes;
