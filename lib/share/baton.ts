/** Writes and reads the baton: signed facts as a code in a mail, sealed once the recipient's key is known. */
import type { Refusal } from '../calls/screen.ts';
import type { Fact, PublicKeys, SeatId, SignedFact } from '../checklist/fact.ts';
import { type Bytes, concat, fromBase64url, toBase64url } from './bytes.ts';
import { type FoundCode, findCodes, frame, sameCode } from './code.ts';
import { open, seal } from './envelope.ts';
import { type Seat, seatId, verify } from './keys.ts';
import { pack, unpack } from './pack.ts';
import { readText } from './signed.ts';

const OPEN = 0;
const SEALED = 1;
const SEAT = 16;
const LABEL = 1 + 2 * SEAT;

/** A fact that came with a baton; its signature fits `keys`, and `keys` fit its seat. */
export interface Carried {
  readonly signed: SignedFact;
  readonly fact: Fact;
  readonly keys: PublicKeys;
}

export type BatonRead =
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: true; readonly sealed: boolean; readonly facts: readonly Carried[] };

/** Public keys of a seat from earlier facts, null where none are known; `Ledger.keysOf`. */
export type KeysOf = (seat: SeatId) => Promise<PublicKeys | null>;

/**
 * The code that carries these facts, sealed to a seat where its keys are given. At most `CODE_MAX` characters;
 * one fact of any message kind always fits. Throws a RangeError where several do not.
 */
export async function writeBaton(facts: readonly SignedFact[], sealTo: PublicKeys | null): Promise<string> {
  const packed = await pack(facts);
  if (sealTo === null) return frame(concat(Uint8Array.of(OPEN), packed));
  const first = await readText(facts[0]?.text ?? '');
  if (typeof first === 'string') throw new TypeError(`not a fact: ${first}`);
  const label = concat(Uint8Array.of(SEALED), raw(first.seat), raw(await seatId(sealTo.sign)));
  return frame(concat(label, await seal(packed, sealTo.agree, label)));
}

function raw(seat: SeatId): Bytes {
  return fromBase64url(seat) ?? new Uint8Array(SEAT);
}

/**
 * Reads the code in a pasted text, whatever stands around it. Of several codes the first decides that this
 * seat did not write itself and that is meant for it; a damaged copy gives way to a whole one of the same code.
 * Changes nothing. What only the ledger can tell (`admit.ts`) is not looked at here.
 */
export async function readBaton(text: string, me: Seat, keysOf: KeysOf): Promise<BatonRead> {
  const found = await findCodes(text);
  const results: BatonRead[] = [];
  for (const [at, code] of found.entries()) {
    const better =
      code.state !== 'whole' && found.some((one) => one.state === 'whole' && sameCode(code, one));
    const repeated = found.slice(0, at).some((one) => one.state === 'whole' && one.run === code.run);
    if (!better && !repeated) results.push(await readFound(code, me, keysOf));
  }
  const isFor = (refusals: readonly Refusal[]) => (one: BatonRead) =>
    !one.ok && refusals.includes(one.refusal);
  const others = results.filter((one) => !isFor(['own', 'otherSeat'])(one));
  return others[0] ?? results.find(isFor(['otherSeat'])) ?? results[0] ?? refuse('empty');
}

function refuse(refusal: Refusal): BatonRead {
  return { ok: false, refusal };
}

async function readFound(code: FoundCode, me: Seat, keysOf: KeysOf): Promise<BatonRead> {
  if (code.state !== 'whole') return refuse(code.state);
  const bytes = code.bytes ?? new Uint8Array(0);
  if (bytes[0] === OPEN) return readPacked(bytes.slice(1), false, me, keysOf);
  if (bytes[0] !== SEALED || bytes.length <= LABEL) return refuse('broken');
  const label = bytes.slice(0, LABEL);
  if (toBase64url(label.slice(1, 1 + SEAT)) === me.id) return refuse('own');
  if (toBase64url(label.slice(1 + SEAT)) !== me.id) return refuse('otherSeat');
  const packed = await open(bytes.slice(LABEL), { agreeing: me.agreeing, agree: me.keys.agree }, label);
  return packed ? readPacked(packed, true, me, keysOf) : refuse('forged');
}

async function readPacked(packed: Bytes, sealed: boolean, me: Seat, keysOf: KeysOf): Promise<BatonRead> {
  const signed = await unpack(packed);
  if (!signed) return refuse('broken');
  const facts: Carried[] = [];
  for (const one of signed) {
    const carried = await check(one, sealed, facts, keysOf);
    if (typeof carried === 'string') return refuse(carried);
    facts.push(carried);
  }
  return facts.every(({ fact }) => fact.seat === me.id) ? refuse('own') : { ok: true, sealed, facts };
}

async function check(
  signed: SignedFact,
  sealed: boolean,
  before: readonly Carried[],
  keysOf: KeysOf,
): Promise<Carried | Refusal> {
  const fact = await readText(signed.text);
  if (fact === 'newer') return 'newerVersion';
  if (fact === 'broken') return 'broken';
  const { body, seat } = fact;
  if (!sealed && !travelsOpen(fact)) return 'forged';
  const sent = 'keys' in body ? body.keys : null;
  const known = before.find((one) => one.fact.seat === seat)?.keys ?? (await keysOf(seat));
  const keys = known ?? sent;
  if (!keys) return 'unasked';
  // A seat's keys never change: other ones are somebody else's.
  if (sent && (sent.sign !== keys.sign || sent.agree !== keys.agree)) return 'forged';
  if ((await seatId(keys.sign)) !== seat) return 'forged';
  return (await verify(keys.sign, signed.text, signed.sig)) ? { signed, fact, keys } : 'forged';
}

const OPEN_KINDS: readonly string[] = ['invited', 'shared', 'hosted', 'unknown'];

/** Only what may have to be sent before the recipient's key is known: an invitation, that it is off again, a run, a room. */
function travelsOpen({ body }: Fact): boolean {
  if (body.kind === 'closed') return body.outcome === 'brokenOff';
  return OPEN_KINDS.includes(body.kind);
}
