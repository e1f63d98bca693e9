/** The texts that a fact may carry: how long, and which characters. The caps keep every code short (code.ts). */
import { z } from 'zod/mini';

// The extension's content policy forbids eval; zod would try it and leave a violation in the console.
z.config({ jitless: true });

/** Longest text per property, in bytes as they stand in the JSON: 180 are 60 Japanese characters. */
export const CAPS = {
  name: 180,
  email: 180,
  account: 180,
  row: 180,
  tenantName: 180,
  task: 40,
  reason: 900,
  text: 1500,
} as const;

// Control characters, line separators and text-direction overrides: they would grow in JSON, or disguise a name.
const UNFIT = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

function size(text: string): number {
  return new TextEncoder().encode(JSON.stringify(text)).length - 2;
}

/** A text as a fact may carry it: unfit characters become spaces, spaces collapse, what is too long is cut and marked. */
export function tidy(text: string, cap: number): string {
  const plain = text.toWellFormed().replace(new RegExp(UNFIT, 'gu'), ' ').replace(/\s+/gu, ' ').trim();
  if (size(plain) <= cap) return plain;
  let cut = '';
  for (const char of plain) {
    if (size(`${cut}${char}…`) > cap) break;
    cut += char;
  }
  return `${cut}…`;
}

const fit = z.refine<string>((text) => text.isWellFormed() && !UNFIT.test(text));
const said = (cap: number) =>
  z.string().check(
    fit,
    z.refine((text) => size(text) <= cap),
  );

export const name = said(CAPS.name);
export const tenantName = said(CAPS.tenantName);
export const account = said(CAPS.account);
export const row = said(CAPS.row);
export const task = said(CAPS.task);
export const reason = said(CAPS.reason);
export const note = said(CAPS.text);
const email = said(CAPS.email).check(z.refine((text) => text === text.toLowerCase()));

const matching = (pattern: RegExp) => z.string().check(z.regex(pattern));

export const count = z.int().check(z.minimum(0));
export const time = z.int().check(z.minimum(0));
/** Made by us: random, base64url. */
export const token = matching(/^[\w-]{1,43}$/);
/** 32 random bytes. */
export const secret = matching(/^[\w-]{43}$/);
/** Address of a broker; no user, password or fragment. */
export const relay = matching(/^wss:\/\/[\w.-]+(:\d{1,5})?(\/[\w./-]*)?$/).check(z.maxLength(200));
export const documentId = matching(/^[\w.:-]{1,64}$/);
export const factId = matching(/^[\w-]{43}$/);
export const seatId = matching(/^[\w-]{22}$/);
/** Uncompressed P-256 point. */
const publicKey = matching(/^B[\w-]{86}$/);
/** Munchkin ID. */
export const tenant = matching(/^\d{3}-[A-Z]{3}-\d{3}$/);
export const isoDate = matching(/^\d{4}-\d{2}-\d{2}$/);

export const person = z.object({ name, email });
export const publicKeys = z.object({ sign: publicKey, agree: publicKey });
