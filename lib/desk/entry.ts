/** What the desk keeps of a tenant for itself: a note, and what a colleague handed over. Never sent to a customer. */
import { z } from 'zod/mini';
import { tidy } from '../share/text.ts';

export interface Note {
  readonly text: string;
  /** Written last, ms of this machine's clock. */
  readonly at: number;
}

/** What a colleague knew of the tenant when it was handed over. */
export interface Handed {
  /** Of all that came with one file. */
  readonly batch: string;
  /** The colleague's name, '' where none was given. */
  readonly from: string;
  /** Taken in, ms of this machine's clock. */
  readonly at: number;
  readonly tenantName: string;
  /** `handover`, a course's id, or null. */
  readonly procedure: string | null;
  /** Whose turn it was, by name; '' where nobody's. */
  readonly turn: string;
  /** What was here before, to be put back; null where there was nothing. */
  readonly before: Before | null;
}

interface Before {
  readonly note: Note | null;
  readonly handed: Omit<Handed, 'before'> | null;
}

export interface Entry {
  readonly note: Note | null;
  readonly handed: Handed | null;
}

export const NOTE_MAX = 2000;

const note = z.object({ text: z.string().check(z.maxLength(NOTE_MAX)), at: z.number() });
const handed = {
  batch: z.string(),
  from: z.string(),
  at: z.number(),
  tenantName: z.string(),
  procedure: z.nullable(z.string()),
  turn: z.string(),
};
const before = z.object({ note: z.nullable(note), handed: z.nullable(z.object(handed)) });

/** As it is stored; parsed when it is read. */
export const entry: z.ZodMiniType<Entry> = z.object({
  note: z.nullable(note),
  handed: z.nullable(z.object({ ...handed, before: z.nullable(before) })),
});

export const NOTHING: Entry = { note: null, handed: null };

/** The entry with another note; an empty one takes it away. */
export function noted(entry: Entry, text: string, at: number): Entry {
  const written = tidyLines(text);
  return { ...entry, note: written === '' ? null : { text: written, at } };
}

/** Without control characters, but with its lines. */
const tidyLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => tidy(line, Number.POSITIVE_INFINITY))
    .join('\n')
    .slice(0, NOTE_MAX)
    .toWellFormed()
    .trim();

export const isEmpty = ({ note: kept, handed: given }: Entry): boolean => kept === null && given === null;

export const withoutBefore = ({
  batch,
  from,
  at,
  tenantName,
  procedure,
  turn,
}: Handed): Omit<Handed, 'before'> => ({
  batch,
  from,
  at,
  tenantName,
  procedure,
  turn,
});
