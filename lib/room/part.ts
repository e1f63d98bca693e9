/** The part of a post that one member alone can open: what is granted to it, and the keys for that. */
import type { PublicKeys, SeatId } from '../checklist/fact.ts';
import type { RoomId } from '../checklist/roomfact.ts';
import { type Bytes, fromBase64url, fromUtf8, toBase64url, utf8 } from '../share/bytes.ts';
import { open, seal } from '../share/envelope.ts';
import type { Seat } from '../share/keys.ts';
import { type Post, parseJson } from './post.ts';
import { type PartText, part } from './schema.ts';

const label = (room: RoomId, from: SeatId, to: SeatId): Bytes =>
  utf8(`handrail part 1 ${room} ${from} ${to}`);

/** Seals what is granted to a member's own key. */
export async function sealPart(
  room: RoomId,
  from: SeatId,
  to: { readonly seat: SeatId; readonly keys: PublicKeys },
  text: PartText,
): Promise<PostPart> {
  const plain = utf8(JSON.stringify(text));
  return { to: to.seat, sealed: toBase64url(await seal(plain, to.keys.agree, label(room, from, to.seat))) };
}

type PostPart = Post['text']['parts'][number];

/** What a post grants to this seat; null where it says nothing to it, or nothing that can be read. */
export async function openPart({ text }: Post, me: Seat): Promise<PartText | null> {
  const mine = text.parts.find(({ to }) => to === me.id);
  const sealed = mine ? fromBase64url(mine.sealed) : null;
  if (sealed === null) return null;
  const own = { agreeing: me.agreeing, agree: me.keys.agree };
  const plain = await open(sealed, own, label(text.room, text.seat, me.id));
  const parsed = part.safeParse(parseJson((plain && fromUtf8(plain)) ?? ''));
  return parsed.success ? parsed.data : null;
}
