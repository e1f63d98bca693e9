/**
 * Tenants handed over to a colleague as a file: what the desk knows of them, and nothing that opens anything. Rooms are
 * entered anew, by an invitation of the customer's.
 */
import { z } from 'zod/mini';
import { type Entry, type Handed, NOTE_MAX, noted, withoutBefore } from './entry.ts';

/** A tenant as it stands in the file. */
export interface HandedOn {
  readonly tenant: string;
  readonly tenantName: string;
  readonly procedure: string | null;
  readonly turn: string;
  readonly note: string;
  /** It was in a room: the colleague asks to be invited. */
  readonly room: boolean;
}

export interface DeskFile {
  readonly from: string;
  readonly tenants: readonly HandedOn[];
}

/** `foreign`: no file of a desk; `newer`: of a later Handrail; `large`: more than can be taken in. */
export type FileRefusal = 'foreign' | 'newer' | 'broken' | 'large' | 'nobody';

const VERSION = 1;
/** As many as a desk has, with the longest notes in Japanese. */
export const FILE_MAX = 80_000_000;
const TENANTS_MAX = 10_000;

const text = (most: number) => z.string().check(z.maxLength(most));
const head = z.object({ handrail: z.literal('desk'), version: z.number() });
const file = z.object({
  from: text(200),
  tenants: z
    .array(
      z.object({
        tenant: z.string().check(z.regex(/^\d{3}-[A-Z]{3}-\d{3}$/)),
        tenantName: text(200),
        procedure: z.nullable(text(40)),
        turn: text(200),
        note: text(NOTE_MAX),
        room: z.boolean(),
      }),
    )
    .check(z.maxLength(TENANTS_MAX)),
});

/** `written`: ms of this machine's clock. */
export const writeFile = (known: DeskFile, written: number): string =>
  JSON.stringify({ handrail: 'desk', version: VERSION, written: new Date(written).toISOString(), ...known });

/** What a file says, without taking it in; or why it is refused. The last of two lines about one tenant counts. */
export function readFile(content: string): DeskFile | FileRefusal {
  if (content.length > FILE_MAX) return 'large';
  const value = parseJson(content);
  const kind = head.safeParse(value);
  if (!kind.success) return 'foreign';
  if (kind.data.version !== VERSION) return 'newer';
  const read = file.safeParse(value);
  if (!read.success) return 'broken';
  const { from, tenants } = read.data;
  if (tenants.length === 0) return 'nobody';
  return { from, tenants: [...new Map(tenants.map((one) => [one.tenant, one])).values()] };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

/** The entry with what was handed over: a note is added to the one that stands here, which is lost by nothing. */
export function takenIn(
  entry: Entry,
  one: HandedOn,
  { batch, from, at }: Pick<Handed, 'batch' | 'from' | 'at'>,
): Entry {
  const { note, handed } = entry;
  const { tenantName, procedure, turn } = one;
  const here = note?.text ?? '';
  const both = here.includes(one.note) ? here : [here, one.note].filter(Boolean).join('\n');
  const after = both === here ? entry : noted(entry, both, at);
  const before = { note, handed: handed && withoutBefore(handed) };
  return { ...after, handed: { batch, from, at, tenantName, procedure, turn, before } };
}

/** The entry as it was before a file was taken in; a note that was written since stays. */
export function putBack(entry: Entry, batch: string): Entry {
  const { note, handed } = entry;
  if (handed?.batch !== batch) return entry;
  const since = note !== null && note.at > handed.at;
  return {
    note: since ? note : (handed.before?.note ?? null),
    handed: handed.before?.handed ? { ...handed.before.handed, before: null } : null,
  };
}
