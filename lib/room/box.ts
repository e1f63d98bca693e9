/** Shuts and opens messages of a room with a secret that its readers share: AES-256-GCM, bound to the topic. */
import { type Bytes, concat, utf8 } from '../share/bytes.ts';

const NONCE = 12;

export const boxKey = (secret: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** `topic`: where it is published; it opens nowhere else. */
export async function shut(key: CryptoKey, plain: Bytes, topic: string): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE));
  const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(topic) };
  return concat(iv, new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plain)));
}

/** Null where it was not shut with this key for this topic, or was changed on the way. */
export async function unshut(key: CryptoKey, sealed: Bytes, topic: string): Promise<Bytes | null> {
  const algorithm = { name: 'AES-GCM', iv: sealed.slice(0, NONCE), additionalData: utf8(topic) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.slice(NONCE)));
  } catch {
    return null;
  }
}
