import { textOf } from './bytes.ts';
import { columnsOf } from './columns.ts';
import { type Refused, type Roster, SEPARATORS } from './roster.ts';
import { readRows } from './rows.ts';
import { firstRows, separatorOf } from './separator.ts';
import { tally } from './tally.ts';

/** Bytes. Some hundred thousand people; what is larger is hardly a list of people to invite. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Characters. JSON on one line would be read as one row of a million cells. */
const MOST_LINE = 262_144;

/** Rows from which the columns are told. */
const HEAD_ROWS = 500;
const HEAD = 262_144;

/** A file as a page is given it. */
export interface Source {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface Progress {
  /** Part of the file, 0 to 1. */
  readonly part: number;
  readonly rows: number;
}

export interface Asked {
  /** The column of addresses, where the person was asked for it. */
  readonly column: number | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** See `Reading.pace`. */
  readonly pace: () => Promise<void>;
  /** See `Reading.portion`. */
  readonly portion?: number;
}

export type Checked =
  | { readonly ok: true; readonly roster: Roster }
  | { readonly ok: false; readonly why: Refused };

function hasEndlessLine(text: string): boolean {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    if ((end < 0 ? text.length : end) - from > MOST_LINE) return true;
    if (end < 0) return false;
    from = end + 1;
  }
  return false;
}

const refuse = (why: Refused): Checked => ({ ok: false, why });

/** Reads a file of people to invite and tells what it holds. The file is only read; nothing is kept. Never rejects for its content. */
export async function check(source: Source, asked: Asked): Promise<Checked> {
  const { column, signal, onProgress, pace, portion } = asked;
  if (source.size === 0) return refuse('empty');
  if (source.size > MOST_BYTES) return refuse('tooLarge');
  const bytes = await source.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return refuse('unreadable');
  if (signal.aborted) return refuse('cancelled');
  const decoded = textOf(bytes);
  if (typeof decoded === 'string') return refuse(decoded);
  const told = /^sep=([,;\t|])\n/i.exec(decoded.text);
  const text = told ? decoded.text.slice(told[0].length) : decoded.text;
  if (text.trim() === '') return refuse('empty');
  if (hasEndlessLine(text)) return refuse('noRows');

  const separator = SEPARATORS.find((one) => one === told?.[1]) ?? separatorOf(text);
  const used = separator ?? ',';
  const columns = columnsOf(firstRows(text.slice(0, HEAD), used, HEAD_ROWS), column);
  const counting = tally(columns, used);
  let rows = 0;
  const finished = await readRows(text, {
    separator: used,
    before: told ? 1 : 0,
    signal,
    pace,
    ...(portion === undefined ? {} : { portion }),
    onRows(read, done) {
      counting.add(read);
      rows += read.length;
      onProgress({ part: done / text.length, rows });
    },
  });
  if (!finished) return refuse('cancelled');
  const { encoding, marked } = decoded;
  return {
    ok: true,
    roster: { encoding, marked, separator, sepLine: told !== null, columns, ...counting.counted() },
  };
}
