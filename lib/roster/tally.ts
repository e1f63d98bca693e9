import { faultOf, hasAt, trimmed } from './address.ts';
import type { Columns, Line, Place, Roster, Separator } from './roster.ts';
import type { Row } from './rows.ts';

/** All that is counted row by row. */
type Counted = Pick<
  Roster,
  'people' | 'addresses' | 'invalid' | 'spaced' | 'ragged' | 'broken' | 'misquoted' | 'unclosed' | 'sample'
>;

export interface Tally {
  add(rows: readonly Row[]): void;
  counted(): Counted;
}

/** Counts rows as they are read. Without a column of addresses only what concerns rows as such is counted. */
export function tally(columns: Columns, separator: Separator): Tally {
  const { email, header, width } = columns;
  let top = header;
  let people = 0;
  let sample = '';
  let unclosed: Line | null = null;
  const addresses = new Map<string, { places: Place[]; text: string; fault: null }>();
  const [invalid, spaced, ragged, broken, misquoted]: [Line[], Line[], Line[], Line[], Line[]] = [
    [],
    [],
    [],
    [],
    [],
  ];

  function count(row: Row, at: number): void {
    const { cells } = row;
    const place: Place = { line: row.line, row: row.row };
    const text = cells[at] ?? '';
    const cell = trimmed(text);
    const fault = faultOf(cell);
    if (fault !== null) {
      const elsewhere = !hasAt(cell) && cells.some((one) => faultOf(trimmed(one)) === null);
      invalid.push({ places: [place], text: cell, fault: elsewhere ? 'shifted' : fault });
      return;
    }
    if (cell !== text) spaced.push({ places: [place], text, fault: null });
    const key = cell.toLowerCase();
    const known = addresses.get(key);
    if (known) known.places.push(place);
    else addresses.set(key, { places: [place], text: cell, fault: null });
  }

  function shape(row: Row): void {
    const { cells, quotes } = row;
    const line: Line = {
      places: [{ line: row.line, row: row.row }],
      text: cells.join(separator),
      fault: null,
    };
    if (quotes === 'unclosed') unclosed = line;
    if (quotes === 'misquoted') misquoted.push(line);
    if (top) return;
    if (cells.some((cell) => cell.includes('\n'))) broken.push(line);
    // Empty cells at the end are what a spreadsheet program adds.
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (cells.length < width || filled > width) ragged.push(line);
  }

  return {
    add(rows) {
      for (const row of rows) {
        if (row.cells.every((cell) => cell.trim() === '')) continue;
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is what lies outside of ASCII.
        if (sample === '') sample = row.cells.find((cell) => /[^\x00-\x7f]/.test(cell)) ?? '';
        shape(row);
        if (top) {
          top = false;
          continue;
        }
        people += 1;
        if (email !== null) count(row, email.at);
      }
    },
    counted: () => ({ people, addresses, invalid, spaced, ragged, broken, misquoted, unclosed, sample }),
  };
}
