/** A member's post: signed by its seat, shut for those who have the invitation. */
import type { Fact, SignedFact } from '../checklist/fact.ts';
import type { RoomId } from '../checklist/roomfact.ts';
import { type Bytes, fromUtf8, utf8 } from '../share/bytes.ts';
import { deflate, inflate } from '../share/deflate.ts';
import { type Seat, seatId, sign, verify } from '../share/keys.ts';
import { shut, unshut } from './box.ts';
import type { Lobby } from './lobby.ts';
import { POST_VERSION, type PostText, postText, signed } from './schema.ts';
import { postTopic } from './topics.ts';

/** Bytes that are read of a post, and that it may inflate to. */
const POST_MAX = 900_000;
const INFLATED_MAX = 2_500_000;

/** A post that was read and verified. */
export interface Post {
  readonly signed: SignedFact;
  readonly text: PostText;
}

/**
 * Why a post counts for nothing. `foreign`: not shut by anybody who has the invitation, or moved from another topic;
 * `broken`: not what a post must be; `newer`: of a later Handrail; `forged`: not signed by the seat that it names, or by
 * other keys than that seat's; `misplaced`: on somebody else's topic; `otherRoom`; `own`: this seat's; `old`: repeated,
 * or from before one that is known; `late`: of somebody who comes after the invitation's end; `full`: one too many.
 */
export type PostRefusal =
  | 'tooLong'
  | 'foreign'
  | 'broken'
  | 'newer'
  | 'forged'
  | 'misplaced'
  | 'otherRoom'
  | 'own'
  | 'old'
  | 'late'
  | 'full';

export type Content = Omit<PostText, 'v' | 'room' | 'seat' | 'n' | 'at'>;

/** Signs what a post says as this seat's number `n`. */
export async function signPost(
  seat: Seat,
  { room, n, at }: { readonly room: RoomId; readonly n: number; readonly at: Fact['at'] },
  content: Content,
): Promise<SignedFact> {
  const post: PostText = { v: POST_VERSION, room, seat: seat.id, n, at, ...content };
  const text = JSON.stringify(post);
  return { text, sig: await sign(seat, text) };
}

/** The bytes to publish on the writer's own topic. */
export async function shutPost(lobby: Lobby, tag: string, post: SignedFact): Promise<Bytes> {
  const plain = await deflate(utf8(JSON.stringify(post)));
  return shut(lobby.key, plain, postTopic(lobby.root, tag));
}

/** Reads what arrived on a writer's topic. */
export async function openPost(
  lobby: Lobby,
  tag: string,
  room: RoomId,
  payload: Bytes,
): Promise<Post | PostRefusal> {
  if (payload.length > POST_MAX) return 'tooLong';
  const deflated = await unshut(lobby.key, payload, postTopic(lobby.root, tag));
  if (deflated === null) return 'foreign';
  const plain = await inflate(deflated, INFLATED_MAX);
  const parsed = signed.safeParse(parseJson((plain && fromUtf8(plain)) ?? ''));
  if (!parsed.success) return 'broken';
  const post = await readPost(parsed.data, room);
  if (typeof post === 'string') return post;
  return (await lobby.tag(post.text.seat)) === tag ? post : 'misplaced';
}

/** Reads a signed post, from a topic or the disk. */
export async function readPost(one: SignedFact, room: RoomId): Promise<Post | PostRefusal> {
  const value = parseJson(one.text);
  const parsed = postText.safeParse(value);
  if (!parsed.success) return isNewer(value) ? 'newer' : 'broken';
  const { seat, hello } = parsed.data;
  if ((await seatId(hello.keys.sign)) !== seat) return 'forged';
  if (!(await verify(hello.keys.sign, one.text, one.sig))) return 'forged';
  return parsed.data.room === room ? { signed: one, text: parsed.data } : 'otherRoom';
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'v' in value &&
  typeof value.v === 'number' &&
  value.v > POST_VERSION;
