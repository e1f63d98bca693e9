/** What a member lets others see: the signed facts that its checklists follow from, and where it is. */
import type { MemberNow } from '../calls/room.ts';
import type { Fact, FactId, PublicKeys, SeatId, SignedFact, TenantKey } from '../checklist/fact.ts';
import type { Grants } from '../checklist/rooms.ts';
import type { ControlId } from '../consoles/console.ts';
import { fromBase64url, fromUtf8, toBase64url, utf8 } from '../share/bytes.ts';
import { deflate, inflate } from '../share/deflate.ts';
import { seatId, verify } from '../share/keys.ts';
import { readText } from '../share/signed.ts';
import { boxKey, shut, unshut } from './box.ts';
import { type Post, parseJson } from './post.ts';
import { followed } from './schema.ts';

const INFLATED_MAX = 8_000_000;

export interface Shown {
  readonly tenantName: string;
  readonly facts: readonly SignedFact[];
  /** Keys of the seats that signed them. */
  readonly keys: Readonly<Record<SeatId, PublicKeys>>;
  readonly now: MemberNow | null;
}

/** What is seen of a member: each fact was verified. */
export interface Seen {
  readonly tenantName: string;
  readonly facts: readonly Fact[];
  readonly now: MemberNow | null;
}

/** Somebody who also follows has what stands on the page from there. */
export const pointsOnly = ({ point, follow }: Grants): boolean => point !== null && follow === null;

/** What can be pointed at on a page, in nobody's row: a row names somebody. */
const pointable = (shown: Shown): readonly ControlId[] => [
  ...new Set(shown.now?.controls.flatMap(({ control, row }) => (row === undefined ? control : []))),
];

/** What is told those who may follow, and those who may only point; null: nobody may. */
export async function shownTo(
  given: readonly { readonly grants: Grants }[],
  read: () => Promise<Shown>,
): Promise<{ readonly shown: Shown | null; readonly controls: readonly ControlId[] | null }> {
  const follows = given.some(({ grants }) => grants.follow !== null);
  const points = given.some(({ grants }) => pointsOnly(grants));
  const shown = follows || points ? await read() : null;
  return { shown: follows ? shown : null, controls: points && shown ? pointable(shown) : null };
}

const place = (room: string, seat: SeatId): string => `handrail follow 1 ${room} ${seat}`;

/** Shuts it for whoever has the key: 32 bytes, base64url. */
export async function shutShown(room: string, seat: SeatId, key: string, shown: Shown): Promise<string> {
  const plain = await deflate(utf8(JSON.stringify(shown)));
  return toBase64url(await shut(await keyOf(key), plain, place(room, seat)));
}

const keyOf = (key: string): Promise<CryptoKey> => boxKey(fromBase64url(key) ?? new Uint8Array(32));

/** Facts that were verified before need not be so again: their ids are the hashes of their texts. */
export type Verified = Map<FactId, Fact>;

/** Most of them: more than a room's members have, and no member makes it more. */
const MOST_VERIFIED = 20_000;

/**
 * What a post shows to whoever has the key; null where nothing can be read. A fact of another tenant, or that no key
 * beside it fits, is left out.
 */
export async function openShown(
  { text }: Post,
  key: string,
  tenant: TenantKey,
  verified: Verified,
): Promise<Seen | null> {
  const sealed = text.follow === null ? null : fromBase64url(text.follow);
  const deflated = sealed && (await unshut(await keyOf(key), sealed, place(text.room, text.seat)));
  const plain = deflated && (await inflate(deflated, INFLATED_MAX));
  const parsed = followed.safeParse(parseJson((plain && fromUtf8(plain)) ?? ''));
  if (!parsed.success) return null;
  const { facts, keys, tenantName, now } = parsed.data;
  const read = await Promise.all(facts.map((one) => verifyFact(one, keys, verified)));
  return {
    tenantName,
    facts: read.filter((fact) => fact !== null).filter((fact) => fact.tenant === tenant),
    now,
  };
}

/** What was said live; null where it is not of the tenant, or not by whoever has these keys. */
export async function openFresh(
  one: SignedFact,
  keys: PublicKeys,
  tenant: TenantKey,
  verified: Verified,
): Promise<Fact | null> {
  const fact = await verifyFact(one, { [await seatId(keys.sign)]: keys }, verified);
  return fact?.tenant === tenant ? fact : null;
}

async function verifyFact(
  { text, sig }: SignedFact,
  keys: Readonly<Record<string, PublicKeys>>,
  verified: Verified,
): Promise<Fact | null> {
  const fact = await readText(text);
  if (typeof fact === 'string') return null;
  const known = verified.get(fact.id);
  if (known) return known;
  const signer = keys[fact.seat]?.sign ?? '';
  if ((await seatId(signer)) !== fact.seat || !(await verify(signer, text, sig))) return null;
  if (verified.size >= MOST_VERIFIED) verified.clear();
  verified.set(fact.id, fact);
  return fact;
}
