/** Everything that reaches the worker is parsed here before use: calls of watchers and of screens. */
import { z } from 'zod/mini';
import type { Click } from '../checklist/checklist.ts';
import type { Grant } from '../checklist/roomfact.ts';
import type { ControlRef } from '../consoles/console.ts';
import { NOTE_MAX } from '../desk/entry.ts';
import { FILE_MAX } from '../desk/file.ts';
import { clue, pageLanguage, remembered } from '../pick/schema.ts';
import { consoleId } from './consoles.ts';
import type { DeskWatch } from './desk.ts';
import type { PickCall, PickFound, Picking } from './pick.ts';
import type { ScreenCall } from './screen.ts';
import type { DocHello, Sighting, WatcherCall } from './sighting.ts';

const text = (most: number) => z.string().check(z.maxLength(most));
const short = text(200);
/** A whole mail thread may be pasted. */
const PASTED = 300_000;
/** Name of a place or control. */
const connection = z.enum(['holds', 'free', 'blocked', 'unclear']);
// As long as a row may say it; what is recorded of it, the ledger cuts.
const person = z.object({ name: short, email: short });

/** Munchkin ID, `123-ABC-456` (consoles.md, Marketo Engage). */
export const munchkin = z.string().check(z.regex(/^\d{3}-[A-Z]{3}-\d{3}$/));

export const ref: z.ZodMiniType<ControlRef> = z.object({ control: consoleId, row: z.exactOptional(short) });
export const click: z.ZodMiniType<Click> = z.object({
  control: z.enum(['disconnect', 'connect', 'rowAccess', 'removal']),
  row: z.nullable(short),
});
const doc: z.ZodMiniType<DocHello> = z.object({ id: text(64), url: text(2000), timeOrigin: z.number() });

export const sighting: z.ZodMiniType<Sighting> = z.object({
  place: z.nullable(consoleId),
  munchkin: z.nullable(munchkin),
  account: z.nullable(short),
  connection: z.nullable(connection),
  signedOut: z.boolean(),
  dialog: z.boolean(),
  asks: z.exactOptional(z.boolean()),
  rows: z
    .array(z.object({ name: short, email: short, access: z.enum(['has', 'none', 'unclear']) }))
    .check(z.maxLength(500)),
  controls: z
    .array(
      z.object({
        ref,
        found: z.enum(['one', 'many', 'none']),
        label: short,
        region: short,
        enabled: z.boolean(),
        current: z.exactOptional(z.boolean()),
        restored: z.exactOptional(z.literal(true)),
        others: z.exactOptional(z.boolean()),
        filled: z.exactOptional(z.enum(['no', 'yes', 'space'])),
      }),
    )
    .check(z.maxLength(100)),
  troubles: z.exactOptional(z.array(text(40)).check(z.maxLength(20))),
  messages: z.exactOptional(z.number()),
  answers: z.exactOptional(z.literal(true)),
  past: z.exactOptional(z.number()),
});

export const watcherCall: z.ZodMiniType<WatcherCall> = z.discriminatedUnion('call', [
  z.object({ call: z.literal('hello'), doc }),
  z.object({ call: z.literal('sighted'), doc, sighting }),
  z.object({ call: z.literal('clicked'), doc, press: text(64), click, before: z.nullable(connection) }),
  z.object({ call: z.literal('held'), doc, click }),
  z.object({ call: z.literal('ping'), doc }),
  z.object({ call: z.literal('open'), doc, screen: z.enum(['popup', 'override', 'tenant', 'next']) }),
]);

const pickFound: z.ZodMiniType<PickFound> = z.object({ clue, language: z.catch(pageLanguage, '') });
/** What the script says by which a control is shown. */
export const pickCall: z.ZodMiniType<PickCall> = z.discriminatedUnion('pick', [
  z.object({ pick: z.literal('begin') }),
  z.object({ pick: z.literal('found'), id: text(64), found: pickFound }),
  z.object({ pick: z.literal('end'), id: text(64) }),
]);

/** A picking as the worker keeps it for the session. */
export const picking: z.ZodMiniType<Picking> = z.object({
  id: text(64),
  tenant: munchkin,
  tabId: z.number(),
  doc: text(64),
  ref,
  what: text(500),
  found: z.nullable(pickFound),
});

const handover = text(40);
const run = text(40);
const personas = z.array(text(40)).check(z.minLength(1), z.maxLength(4));
const room = text(40);
const seatId = text(40);
const grant = z.enum(['follow', 'point', 'view'] satisfies Grant[]);
/** A grant runs a working day at most. */
const GRANT_MINUTES_MAX = 480;
const message = z.enum(['getReady', 'invited', 'replied', 'closed', 'checked']);

export const screenCall: z.ZodMiniType<ScreenCall> = z.discriminatedUnion('call', [
  z.object({
    call: z.literal('view'),
    tabId: z.nullable(z.number()),
    tenant: z.nullable(munchkin),
    doc: z.exactOptional(text(64)),
  }),
  z.object({
    call: z.literal('start'),
    tenant: munchkin,
    tenantName: text(80),
    leaver: person,
    keeper: person,
    planned: z.nullable(z.iso.date()),
    resumes: z.optional(z.boolean()),
  }),
  z.object({ call: z.literal('write'), handover, message, fresh: z.boolean() }),
  z.object({ call: z.literal('copied'), handover, message }),
  z.object({ call: z.literal('preview'), text: text(PASTED), here: z.nullable(munchkin) }),
  z.object({
    call: z.literal('receive'),
    text: text(PASTED),
    here: z.nullable(munchkin),
    name: text(80),
    otherHandover: z.boolean(),
    personas: z.exactOptional(personas),
    enters: z.exactOptional(z.object({ person, role: z.enum(['customer', 'csm']) })),
  }),
  z.object({
    call: z.literal('begin'),
    tenant: munchkin,
    tenantName: text(80),
    course: text(40),
    people: z.array(z.object({ persona: text(40), person })).check(z.minLength(1), z.maxLength(4)),
    personas,
  }),
  z.object({ call: z.literal('attest'), run, what: text(40), name: text(80), on: z.iso.date() }),
  z.object({ call: z.literal('did'), run, task: text(40) }),
  z.object({ call: z.literal('choose'), run, task: text(40), fallback: z.boolean() }),
  z.object({ call: z.enum(['share', 'handed']), run, to: text(40) }),
  z.object({ call: z.literal('showRun'), run, tabId: z.nullable(z.number()) }),
  z.object({ call: z.literal('stopRun'), run }),
  z.object({ call: z.literal('firstInvited'), tenant: munchkin, person }),
  z.object({ call: z.literal('confirmDigits'), handover, otherHandover: z.boolean() }),
  z.object({ call: z.literal('breakOff'), handover }),
  z.object({ call: z.literal('say'), handover, task: text(40) }),
  z.object({
    call: z.literal('note'),
    handover,
    topic: z.enum(['workspace', 'firstInvited']),
    text: text(500),
  }),
  z.object({ call: z.literal('withdraw'), fact: text(64) }),
  z.object({ call: z.literal('showMe'), handover }),
  z.object({ call: z.literal('pick'), tenant: munchkin, tabId: z.nullable(z.number()) }),
  z.object({ call: z.enum(['remember', 'dropPick']), pick: text(64) }),
  z.object({ call: z.literal('clues') }),
  z.object({ call: z.literal('forget'), tenant: munchkin, control: z.nullable(text(60)) }),
  z.object({
    call: z.literal('recall'),
    tenant: munchkin,
    remembered: z.array(remembered).check(z.maxLength(100)),
  }),
  z.object({ call: z.literal('shareClues') }),
  z.object({ call: z.literal('override'), doc: text(64), munchkin: short, reason: text(500) }),
  z.object({ call: z.literal('nameTenant'), doc: text(64), munchkin }),
  z.object({ call: z.literal('present'), on: z.boolean() }),
  z.object({ call: z.literal('noteTenant'), tenant: munchkin, text: text(2 * NOTE_MAX) }),
  z.object({ call: z.literal('takeIn'), file: text(FILE_MAX) }),
  z.object({ call: z.literal('putBack'), batch: text(40) }),
  z.object({ call: z.literal('export'), tenant: munchkin }),
  z.object({ call: z.literal('erase'), tenant: munchkin }),
  z.object({ call: z.literal('host'), tenant: munchkin, tenantName: text(80), person }),
  z.object({ call: z.literal('rooms'), room: z.nullable(room) }),
  z.object({ call: z.enum(['inviteToRoom', 'leaveRoom']), room }),
  z.object({
    call: z.literal('grant'),
    room,
    seat: seatId,
    grant,
    minutes: z.int().check(z.minimum(1), z.maximum(GRANT_MINUTES_MAX)),
  }),
  z.object({ call: z.literal('endGrant'), room, seat: seatId, grant: z.nullable(grant) }),
  z.object({ call: z.enum(['compareMember', 'removeMember', 'nudge']), room, seat: seatId }),
  z.object({ call: z.literal('point'), room, seat: seatId, ref: z.nullable(ref) }),
  z.object({ call: z.literal('setRelay'), relay: z.nullable(text(200)) }),
]);

/** What the desk says on its port. */
export const deskWatch: z.ZodMiniType<DeskWatch> = z.object({ desk: z.literal('watch') });
