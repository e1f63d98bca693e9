/** What members of a room send each other, as it must look: all of it is parsed before use. */
import { z } from 'zod/mini';
import { consoleId, consoleName } from '../calls/consoles.ts';
import type { MemberNow } from '../calls/room.ts';
import { ref } from '../calls/schema.ts';
import * as t from '../share/text.ts';
import type { ScreenLanguage } from '../words/language.ts';

/** Major version of a post. */
export const POST_VERSION = 1;
export const LETTERS_MAX = 60;
export const MEMBERS_MAX = 12;
/** Facts of a tenant that a member may show; a handover has some hundred. */
const FACTS_MAX = 5000;
/** Longest deflated and sealed facts, base64url characters. */
const FOLLOW_MAX = 800_000;

const base64url = (most: number) => z.string().check(z.regex(/^[\w-]*$/), z.maxLength(most));
const until = z.nullable(t.time);
const grants = z.object({ follow: until, point: until, view: until });

export const signed = z.object({ text: z.string().check(z.maxLength(2_000_000)), sig: base64url(100) });

/** The signed text of a post. */
export const postText = z.object({
  v: z.literal(POST_VERSION),
  room: t.token,
  seat: t.seatId,
  /** Grows with every post of this writer: an older one is a repetition. */
  n: z.int().check(z.minimum(1)),
  /** Clock of the writer, ms; for showing only. */
  at: t.time,
  hello: z.object({
    keys: t.publicKeys,
    person: t.person,
    role: z.enum(['customer', 'csm']),
    language: z.enum(['en', 'ja'] satisfies ScreenLanguage[]),
  }),
  left: z.boolean(),
  letters: z
    .array(z.object({ to: t.seatId, code: z.string().check(z.maxLength(4000)) }))
    .check(z.maxLength(LETTERS_MAX)),
  /** For one member each, sealed to its own key. */
  parts: z.array(z.object({ to: t.seatId, sealed: base64url(6000) })).check(z.maxLength(MEMBERS_MAX)),
  /** What those may see who have its key in their part; null: nobody may. */
  follow: z.nullable(base64url(FOLLOW_MAX)),
});

/** What a part says to its member. */
export const part = z.object({
  grants,
  /** Key of what the writer says live to this member. */
  stream: t.secret,
  /** Key of `follow`, where it is granted. */
  follow: z.nullable(t.secret),
  /** What stands on the writer's page, in nobody's row, for who may point and not follow. */
  controls: z.optional(z.readonly(z.array(consoleId).check(z.maxLength(100)))),
});

const now: z.ZodMiniType<MemberNow> = z.object({
  console: consoleName,
  place: z.nullable(consoleId),
  instruction: z.nullable(z.string().check(z.maxLength(1000))),
  target: z.nullable(ref),
  found: z.nullable(z.enum(['one', 'many', 'none'])),
  controls: z.readonly(z.array(ref).check(z.maxLength(100))),
});

export const followed = z.object({
  tenantName: t.tenantName,
  facts: z.array(signed).check(z.maxLength(FACTS_MAX)),
  /** By seat; what no key here fits is left out. */
  keys: z.record(t.seatId, t.publicKeys),
  now: z.nullable(now),
});

/** What is said live, to one member. */
export const live = z.object({
  /** Grows with every message of this writer to this reader. */
  n: z.int().check(z.minimum(1)),
  body: z.discriminatedUnion('live', [
    z.object({ live: z.literal('point'), ref: z.nullable(ref) }),
    z.object({ live: z.literal('nudge') }),
    /** What has come to the writer's record, before the post that says it, too; `post`: the number of the one before. */
    z.object({ live: z.literal('fact'), post: t.count, fact: signed, keys: t.publicKeys }),
    /** Whether the masked page is looked at, and from now on as a whole. */
    z.object({ live: z.literal('watch'), looks: z.enum(['on', 'fresh', 'off']) }),
    /** A piece of the mirrored page, which its reader parses; empty: the customer is on no page of a console now. */
    z.object({ live: z.literal('mirror'), piece: z.string().check(z.maxLength(400_000)) }),
  ]),
});

/** A room as it is kept on disk, beside its facts. */
export const roomRecord = z.object({
  room: t.token,
  tenant: t.tenant,
  /** Number of this seat's last post; it never goes back. */
  n: t.count,
  /** What that post says, so that the same is not said again; '' before the first. */
  says: z.string(),
  post: z.nullable(signed),
  /** A broker has acknowledged it. */
  told: z.boolean(),
  /** It says that this seat has left. */
  parted: z.boolean(),
  /** The last post of each member. */
  posts: z.record(t.seatId, signed),
  /** Keys of what this seat says live, by member. */
  streams: z.record(t.seatId, t.secret),
  /** Number of what each member said live last, in the stream with that key; none where nothing was heard yet. */
  heard: z._default(z.record(t.seatId, z.object({ stream: t.secret, n: t.count })), {}),
  /** Letters as they were sealed: sealed once more they would look like others. */
  letters: z.readonly(z.array(z.object({ to: t.seatId, fact: t.factId, code: z.string() }))),
});

/** A room of which nothing was said yet. */
export const emptyRecord = (room: string, tenant: string): RoomRecord => ({
  room,
  tenant,
  n: 0,
  says: '',
  post: null,
  told: false,
  parted: false,
  posts: {},
  streams: {},
  heard: {},
  letters: [],
});

export type PostText = z.output<typeof postText>;
export type PartText = z.output<typeof part>;
export type Live = z.output<typeof live>['body'];
export type RoomRecord = z.output<typeof roomRecord>;
