/** The twelve digits that two people compare by voice (order.md, Trust). */
import type { PublicKeys } from '../checklist/fact.ts';
import { concat, utf8 } from './bytes.ts';

/** A million rounds: whoever intercepts a message must pay them for each pair of keys tried. */
const ROUNDS = 1_000_000;

/**
 * Twelve digits, in groups of four: the same on both sides whichever keys come first. `handover` is what both
 * sides have in common from the invitation on; "Ask again" keeps it.
 */
export async function digits(one: PublicKeys, other: PublicKeys, handover: string): Promise<string> {
  const both = [one, other].map(({ sign, agree }) => `${sign} ${agree}`).sort();
  const secret = await crypto.subtle.importKey('raw', utf8(both.join('\n')), 'PBKDF2', false, ['deriveBits']);
  const salt = concat(utf8('handrail digits 1 '), utf8(handover));
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    secret,
    128,
  );
  const number = new Uint8Array(bits).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) % 10n ** 12n;
  return String(number)
    .padStart(12, '0')
    .replace(/\d{4}(?=\d)/g, '$& ');
}
