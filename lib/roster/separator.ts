import Papa from 'papaparse';
import { faultOf, trimmed } from './address.ts';
import { SEPARATORS, type Separator } from './roster.ts';

const ROWS = 50;

/** The first rows of a text; the last of them may be cut where the text is. */
export function firstRows(text: string, separator: Separator, most: number): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview: most });
  return data.filter((row) => row.some((cell) => cell.trim() !== ''));
}

/** The most frequent number of cells, the greater of two. */
export function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const sorted = [...counts].sort(([wide, many], [other, more]) => more - many || other - wide);
  return sorted[0]?.[0] ?? 1;
}

/**
 * What separates the cells: what leaves whole addresses in most rows, then what makes rows alike, then what makes most
 * cells. Null where nothing does in the greater part of the rows: there is one column.
 */
export function separatorOf(text: string): Separator | null {
  const head = text.slice(0, 65_536);
  const ranked = SEPARATORS.map((separator) => {
    const rows = firstRows(head, separator, ROWS);
    const width = usualWidth(rows);
    const whole = rows.filter((row) => row.some((cell) => faultOf(trimmed(cell)) === null)).length;
    const alike = rows.filter((row) => row.length === width).length;
    return { separator, width, whole, alike };
  })
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.whole - a.whole || b.alike - a.alike || b.width - a.width);
  return ranked[0]?.separator ?? null;
}
