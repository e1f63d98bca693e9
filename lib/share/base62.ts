/**
 * Bytes as digits and letters only. base64url would be a hair shorter, but mail and chat programs turn `--` into a
 * dash and take `_` for italics; letters and digits survive them.
 */
import type { Bytes } from './bytes.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = 62n;
const CHUNK = 32;

/** Characters that `bytes` bytes take. */
function width(bytes: number): number {
  return Math.ceil((bytes * 8) / Math.log2(62));
}

/** Bytes per number of characters, for a whole chunk and for a last one. */
const SIZES = new Map(Array.from({ length: CHUNK }, (_, at) => [width(at + 1), at + 1]));

/** A number as `length` digits. */
export function digits62(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest /= BASE)
    text = ALPHABET.charAt(Number(rest % BASE)) + text;
  return text;
}

/** The number of digits; null where a character is none. */
export function number62(text: string): bigint | null {
  let value = 0n;
  for (const char of text) {
    const digit = ALPHABET.indexOf(char);
    if (digit < 0) return null;
    value = value * BASE + BigInt(digit);
  }
  return value;
}

export function toBase62(bytes: Bytes): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    const value = chunk.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
    text += digits62(value, width(chunk.length));
  }
  return text;
}

/** Null where the text is not exactly what `toBase62` writes. */
export function fromBase62(text: string): Bytes | null {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += width(CHUNK)) {
    const part = text.slice(at, at + width(CHUNK));
    const size = SIZES.get(part.length);
    const value = number62(part);
    if (size === undefined || value === null || value >> BigInt(8 * size) !== 0n) return null;
    for (let byte = size - 1; byte >= 0; byte--) bytes.push(Number((value >> BigInt(8 * byte)) & 255n));
  }
  return Uint8Array.from(bytes);
}
