/** A seat's keys and what they do: who a seat is, signing and verifying (order.md, Trust). */
import type { FactId, PublicKeys, SeatId } from '../checklist/fact.ts';
import { type Bytes, fromBase64url, sha256, toBase64url, utf8 } from './bytes.ts';

/** Keys of this browser profile; the private parts cannot be read out by anybody. */
export interface Seat {
  readonly id: SeatId;
  readonly keys: PublicKeys;
  readonly signing: CryptoKey;
  readonly agreeing: CryptoKey;
}

const SIGNING = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const AGREEING = { name: 'ECDH', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** Makes the keys of a seat. */
export async function makeSeat(): Promise<Seat> {
  const signing = await crypto.subtle.generateKey(SIGNING, false, ['sign', 'verify']);
  const agreeing = await crypto.subtle.generateKey(AGREEING, false, ['deriveBits']);
  const keys = { sign: await publicPart(signing), agree: await publicPart(agreeing) };
  return { id: await seatId(keys.sign), keys, signing: signing.privateKey, agreeing: agreeing.privateKey };
}

async function publicPart(pair: CryptoKeyPair): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
}

/** The seat that a public signing key stands for: the first 16 bytes of its SHA-256, base64url. */
export async function seatId(signKey: string): Promise<SeatId> {
  return toBase64url((await sha256(fromBase64url(signKey) ?? utf8(signKey))).slice(0, 16));
}

/** The id of a fact: SHA-256 of the signed bytes, base64url. */
export async function factId(text: string): Promise<FactId> {
  return toBase64url(await sha256(utf8(text)));
}

/** Signature over the UTF-8 of a text: 64 bytes, base64url (86 characters). */
export async function sign(seat: Seat, text: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.sign(SIGNATURE, seat.signing, utf8(text))));
}

/** Whether the holder of `signKey` signed exactly this text. A key or signature that is none: false. */
export async function verify(signKey: string, text: string, sig: string): Promise<boolean> {
  const raw = fromBase64url(signKey);
  const signature = fromBase64url(sig);
  if (raw === null || signature?.length !== 64) return false;
  try {
    const key = await crypto.subtle.importKey('raw', raw, SIGNING, false, ['verify']);
    return await crypto.subtle.verify(SIGNATURE, key, signature, utf8(text));
  } catch {
    return false; // not a point on the curve
  }
}

/** Makes a key pair for one envelope. */
export function makeEphemeral(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(AGREEING, false, ['deriveBits']);
}

/** The shared secret of a private and a public agreement key; null where the public one is no point on the curve. */
export async function agree(mine: CryptoKey, theirs: Bytes): Promise<Bytes | null> {
  try {
    const key = await crypto.subtle.importKey('raw', theirs, AGREEING, false, []);
    return new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: key }, mine, 256));
  } catch {
    return null;
  }
}
