/** What one member says live to another: lost or out of order it does no harm, and an older one is not heard. */
import { type Bytes, fromBase64url, fromUtf8, utf8 } from '../share/bytes.ts';
import { boxKey, shut, unshut } from './box.ts';
import { parseJson } from './post.ts';
import { type Live, live } from './schema.ts';

export interface Speaker {
  readonly say: (body: Live) => Promise<Bytes>;
}

const keyOf = (secret: string): Promise<CryptoKey> => boxKey(fromBase64url(secret) ?? new Uint8Array(32));

/** `start`: this machine's clock, ms: the numbers of a worker that starts anew go on above the ones before. */
export function speaker(secret: string, topic: string, start: number): Speaker {
  const key = keyOf(secret);
  let n = start;
  return {
    say: async (body) => {
      n += 1;
      return shut(await key, utf8(JSON.stringify({ n, body })), topic);
    },
  };
}

export interface Hearer {
  /** Null: not said by that member with this key, or said before what was heard last. */
  readonly hear: (payload: Bytes) => Promise<Live | null>;
  /** Number of what was heard last. */
  readonly last: () => number;
}

/** `before`: number of what was heard before; 0: nothing. */
export function hearer(secret: string, topic: string, before = 0): Hearer {
  const key = keyOf(secret);
  let last = before;
  return {
    last: () => last,
    hear: async (payload) => {
      const plain = await unshut(await key, payload, topic);
      const parsed = live.safeParse(parseJson((plain && fromUtf8(plain)) ?? ''));
      if (!parsed.success || parsed.data.n <= last) return null;
      last = parsed.data.n;
      return parsed.data.body;
    },
  };
}
