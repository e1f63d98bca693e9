import Papa from 'papaparse';
import type { Place, Separator } from './roster.ts';

/** One row as it stands in the file. */
export interface Row extends Place {
  readonly cells: readonly string[];
  /** `misquoted`: a quotation mark stands where none may; `unclosed`: one opens and is never closed. */
  readonly quotes: 'sound' | 'misquoted' | 'unclosed';
}

export interface Reading {
  readonly separator: Separator;
  /** Lines that stand before `text` in the file. */
  readonly before: number;
  /** Called with some thousand rows at a time; `done` counts the characters read. */
  readonly onRows: (rows: readonly Row[], done: number) => void;
  /** Lets the page draw and listen; the next rows are read when it resolves. */
  readonly pace: () => Promise<void>;
  readonly signal: AbortSignal;
  /** Characters at a time. */
  readonly portion?: number;
}

const PORTION = 262_144;

/** Reads a text (line breaks `\n`) row by row; resolves at the end, false where it was cancelled. */
export function readRows(text: string, reading: Reading): Promise<boolean> {
  const { separator, onRows, pace, signal, portion = PORTION } = reading;
  let line = reading.before + 1;
  let row = 1;
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter: separator,
      newline: '\n',
      chunkSize: portion,
      chunk({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        const quotes = new Map<number, Row['quotes']>();
        // The row that a portion cuts is read again with the next one, and complained of then.
        for (const { type, code, row: at = data.length } of errors)
          if (type === 'Quotes') quotes.set(at, code === 'MissingQuotes' ? 'unclosed' : 'misquoted');
        const rows = data.map((cells, at): Row => {
          const here = { line, row, cells, quotes: quotes.get(at) ?? 'sound' };
          line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
          row += 1;
          return here;
        });
        onRows(rows, Math.min(meta.cursor, text.length));
        parser.pause();
        pace()
          .then(() => (signal.aborted ? parser.abort() : parser.resume()))
          .catch(reject);
      },
      complete: () => resolve(!signal.aborted),
    });
  });
}
