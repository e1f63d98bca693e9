/** Signed facts as few bytes: count, the signatures (64 bytes each), then the exact texts, deflated. */
import type { SignedFact } from '../checklist/fact.ts';
import { type Bytes, concat, fromBase64url, fromUtf8, toBase64url, utf8 } from './bytes.ts';
import { deflate, inflate } from './deflate.ts';

const SIGNATURE = 64;
const FACTS_MAX = 20;
/** Bytes that a code may inflate to: a small code must not fill the memory. */
const INFLATED_MAX = 32_768;
/** Between texts: JSON contains no NUL. */
const BETWEEN = '\0';

export async function pack(facts: readonly SignedFact[]): Promise<Bytes> {
  const signatures = facts.map(({ sig }) => fromBase64url(sig) ?? new Uint8Array(0));
  if (facts.length === 0 || facts.length > FACTS_MAX || signatures.some((sig) => sig.length !== SIGNATURE)) {
    throw new RangeError('no facts, too many, or one without its signature');
  }
  const texts = utf8(facts.map(({ text }) => text).join(BETWEEN));
  return concat(Uint8Array.of(facts.length), ...signatures, await deflate(texts));
}

/** Null where the bytes are not what `pack` writes. */
export async function unpack(bytes: Bytes): Promise<readonly SignedFact[] | null> {
  const count = bytes[0] ?? 0;
  const start = 1 + count * SIGNATURE;
  if (count === 0 || count > FACTS_MAX || bytes.length <= start) return null;
  const inflated = await inflate(bytes.slice(start), INFLATED_MAX);
  const texts = inflated && fromUtf8(inflated)?.split(BETWEEN);
  if (texts?.length !== count) return null;
  return texts.map((text, at) => {
    const from = 1 + at * SIGNATURE;
    return { text, sig: toBase64url(bytes.slice(from, from + SIGNATURE)) };
  });
}
