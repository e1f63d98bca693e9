/**
 * What follows from a room's lobby secret: the names of its topics and the keys of what all its members may read.
 * Whoever has no invitation sees random names and cipher text.
 */
import type { SeatId } from '../checklist/fact.ts';
import { type Bytes, fromBase64url, toBase64url, utf8 } from '../share/bytes.ts';
import { boxKey } from './box.ts';

export interface Lobby {
  /** First level of all topics of the room. */
  readonly root: string;
  /** Shuts posts, and what says who is here. */
  readonly key: CryptoKey;
  /** The level that stands for a seat. */
  readonly tag: (seat: SeatId) => Promise<string>;
}

const NAME = 16;

async function derive(material: CryptoKey, what: string, bytes: number): Promise<Bytes> {
  const hkdf = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: utf8(`handrail room 1 ${what}`),
  };
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf, material, bytes * 8));
}

/** `secret`: 32 bytes, base64url, as the fact `hosted` carries it. */
export async function openLobby(secret: string): Promise<Lobby> {
  const raw = fromBase64url(secret) ?? new Uint8Array(0);
  const material = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveBits']);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const [root, shared, naming] = await Promise.all([
    derive(material, 'root', NAME),
    derive(material, 'post', 32),
    derive(material, 'tags', 32),
  ]);
  const [key, names] = await Promise.all([
    boxKey(shared),
    crypto.subtle.importKey('raw', naming, hmac, false, ['sign']),
  ]);
  const tags = new Map<SeatId, Promise<string>>();
  const nameOf = async (seat: SeatId): Promise<string> =>
    toBase64url(new Uint8Array(await crypto.subtle.sign('HMAC', names, utf8(seat))).slice(0, NAME));
  return {
    root: toBase64url(root),
    key,
    tag(seat) {
      const known = tags.get(seat) ?? nameOf(seat);
      tags.set(seat, known);
      return known;
    },
  };
}

/** 32 random bytes, base64url. */
export const randomSecret = (): string => toBase64url(crypto.getRandomValues(new Uint8Array(32)));
