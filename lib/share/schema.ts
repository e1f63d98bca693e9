/** What a fact must look like, at every border: the ledger's own records and what other seats send. */
import { z } from 'zod/mini';
import type { FactBody, UnknownBody } from '../checklist/fact.ts';
import * as t from './text.ts';

const { person, publicKeys } = t;
const doc = z.object({ id: t.documentId, after: t.count });
const connection = z.enum(['holds', 'free', 'blocked', 'unclear']);
const tenantBy = z.enum(['page', 'account', 'named']);
const control = z.enum(['disconnect', 'connect', 'rowAccess', 'removal']);
const account = z.nullable(t.account);

const quotedSighting = z.object({
  n: t.count,
  doc,
  connection,
  account,
  received: t.count,
  lastConnect: t.count,
  sawChange: z.boolean(),
  tenantBy,
  soleTenant: z.boolean(),
});

const kind = <K extends FactBody['kind'], S extends z.core.$ZodLooseShape>(name: K, shape: S) =>
  z.object({ kind: z.literal(name), ...shape });

const handover = t.token;
const run = t.token;
/** Most people of whom an invitation says that they may have been the first user invited. */
export const FIRST_MAX = 4;

const parts = z.readonly(
  z.array(z.object({ persona: t.token, person })).check(z.minLength(1), z.maxLength(4)),
);
const personas = z.readonly(z.array(t.token).check(z.minLength(1), z.maxLength(4)));
const room = t.token;
const grant = z.enum(['follow', 'point', 'view']);
const attestation = { what: t.token, name: t.name, on: t.isoDate };
/** Told only where it is so. */
const trial = z.optional(z.literal(true));
const evidence = z.object({
  task: t.task,
  seat: t.seatId,
  persona: t.token,
  n: t.count,
  at: t.time,
  is: z.boolean(),
  grade: z.enum(['seen', 'said']),
  trial,
});
const factBody = z.discriminatedUnion('kind', [
  kind('opened', { handover, leaver: person, keeper: person, planned: z.nullable(t.isoDate) }),
  kind('invited', {
    handover,
    leaver: person,
    keeper: person,
    tenantName: t.tenantName,
    challenge: t.token,
    expires: t.time,
    keys: publicKeys,
    first: z.exactOptional(z.readonly(z.array(person).check(z.maxLength(FIRST_MAX)))),
  }),
  kind('received', {
    fact: t.factId,
    from: t.seatId,
    message: z.enum(['invited', 'replied', 'closed', 'checked', 'shared', 'hosted']),
  }),
  kind('joined', { handover, invitation: t.factId, person, otherHandover: z.boolean() }),
  kind('replied', {
    handover,
    challenge: t.token,
    person,
    keys: publicKeys,
    sighting: quotedSighting,
    promise: z.boolean(),
  }),
  kind('confirmed', { handover, seat: t.seatId, otherHandover: z.boolean() }),
  kind('closed', { handover, outcome: z.enum(['disconnected', 'brokenOff']) }),
  kind('checked', { handover, sighting: quotedSighting }),
  kind('saw', { doc, connection, account, tenantBy }),
  kind('sawRow', { doc, person, access: z.enum(['has', 'none']) }),
  kind('clicked', {
    doc,
    press: z.exactOptional(t.documentId),
    control,
    row: z.nullable(t.row),
    before: connection,
  }),
  kind('signedOut', { doc, account }),
  kind('said', { handover, task: t.task }),
  kind('withdrew', { fact: t.factId }),
  kind('noted', { handover, topic: z.enum(['workspace', 'firstInvited', 'copied']), text: t.note }),
  kind('overrode', { doc, control, row: z.nullable(t.row), reason: t.reason }),
  kind('began', { run, course: t.token, tenantName: t.tenantName, people: parts, personas }),
  kind('took', { run, shared: t.factId, personas }),
  kind('attested', { run, ...attestation }),
  kind('did', { run, task: t.task }),
  kind('chose', { run, task: t.task, fallback: z.boolean() }),
  kind('showed', { doc, sign: t.task, is: z.boolean(), account, tenantBy, trial }),
  kind('shared', {
    run,
    course: t.token,
    tenantName: t.tenantName,
    people: parts,
    personas,
    keys: publicKeys,
    attested: z.readonly(z.array(z.object(attestation)).check(z.maxLength(4))),
    evidence: z.readonly(z.array(evidence).check(z.maxLength(20))),
    stopped: z.boolean(),
  }),
  kind('handed', { run, to: t.token }),
  kind('stopped', { run }),
  kind('firstInvited', { person }),
  kind('hosted', {
    room,
    lobby: t.secret,
    relay: t.relay,
    host: person,
    tenantName: t.tenantName,
    keys: publicKeys,
    expires: t.time,
    follows: z.exactOptional(room),
  }),
  kind('entered', { room, hosted: t.factId, person, role: z.enum(['customer', 'csm']) }),
  kind('granted', { room, seat: t.seatId, grant, until: t.time }),
  kind('ended', {
    room,
    seat: t.seatId,
    grant: z.nullable(grant),
    why: z.enum(['asked', 'time', 'closed', 'removed']),
  }),
  kind('compared', { room, seat: t.seatId }),
  kind('left', { room }),
]);

/** A body as the schema reads it; the same as `FactBody` (schema.test.ts does not compile otherwise). */
export type ParsedBody = z.output<typeof factBody>;

const KINDS: ReadonlySet<string> = new Set(
  factBody.def.options.flatMap((option): readonly string[] => option.shape.kind.def.values),
);

/** Major version of the signed text. A major version that is not ours is refused; a kind that is not ours is kept. */
export const VERSION = 1;
/** Longest signed text that is read, in UTF-16 units. */
export const TEXT_MAX = 4000;

/** The frame of the signed text: JSON of `{v,tenant,seat,n,at,body}`. */
export const signedText = z.object({
  v: z.literal(VERSION),
  tenant: t.tenant,
  seat: t.seatId,
  n: z.int().check(z.minimum(1)),
  at: t.time,
  body: z.looseObject({ kind: z.string().check(z.minLength(1), z.maxLength(40)) }),
});

/** A body: of a known kind; of one that a newer version wrote, kept whole; or null where a known kind is not as it must be. */
export function parseBody(value: { readonly kind: string }): FactBody | UnknownBody | null {
  if (!KINDS.has(value.kind)) return { kind: 'unknown', original: JSON.stringify(value) };
  const parsed = factBody.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** A body ready to be signed: its texts tidied (text.ts). Throws where it is no body even so: a fault of the caller. */
export function tidyBody(body: FactBody): FactBody {
  const caps: Readonly<Record<string, number>> = t.CAPS;
  const tidied: unknown = JSON.parse(JSON.stringify(body), (key, value: unknown) => {
    const cap = caps[key];
    if (typeof value !== 'string' || cap === undefined) return value;
    return t.tidy(key === 'email' ? value.toLowerCase() : value, cap);
  });
  return factBody.parse(tidied);
}
