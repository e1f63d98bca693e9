/** From the signed text to the fact and back. */
import type { Fact, FactBody, SignedFact, TenantKey } from '../checklist/fact.ts';
import { factId, type Seat, sign } from './keys.ts';
import { parseBody, signedText, TEXT_MAX, VERSION } from './schema.ts';

/** `newer`: a major version that this Handrail does not read; `broken`: not a fact. */
export type Unreadable = 'newer' | 'broken';

/** Reads a signed text. The signature is not looked at: `verify` in keys.ts. */
export async function readText(text: string): Promise<Fact | Unreadable> {
  if (text.length > TEXT_MAX) return 'broken';
  const value = parseJson(text);
  const parsed = signedText.safeParse(value);
  if (!parsed.success) return isNewer(value) ? 'newer' : 'broken';
  const body = parseBody(parsed.data.body);
  if (body === null) return 'broken';
  const { tenant, seat, n, at } = parsed.data;
  return { id: await factId(text), tenant, seat, n, at, body };
}

/** Signs a body as this seat's fact number `n`. `at` is this seat's clock, ms. */
export async function writeFact(
  seat: Seat,
  tenant: TenantKey,
  n: number,
  at: number,
  body: FactBody,
): Promise<{ readonly fact: Fact; readonly signed: SignedFact }> {
  const text = JSON.stringify({ v: VERSION, tenant, seat: seat.id, n, at, body });
  const fact = await readText(text);
  if (typeof fact === 'string') throw new TypeError(`not a fact: ${text}`);
  return { fact, signed: { text, sig: await sign(seat, text) } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isNewer(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'v' in value &&
    typeof value.v === 'number' &&
    value.v > VERSION
  );
}
