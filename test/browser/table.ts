/** The table of what was activated and whether it was held, as the run found it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Row {
  readonly activation: string;
  readonly held: string;
  readonly reached: string;
  readonly harmless: string;
}

/** What has been tried so far, in the order of the run. */
export const rows: Row[] = [];

const HEAD: Row = {
  activation: 'activation',
  held: 'held',
  reached: 'reached the page',
  harmless: 'harmless control beside it',
};
/** A file for each part of the table: they may be tried side by side. */
const FOLDER = '.output/activation';

let printed = 0;

/** Prints the rows that are new in columns, and writes them to `.output/activation/PART.txt`. */
export function printRows(part: 'activation' | 'situation' | 'update'): void {
  const all = [HEAD, ...rows.slice(printed)];
  const width = (key: keyof Row): number => Math.max(...all.map((row) => row[key].length));
  const widths = { activation: width('activation'), held: width('held'), reached: width('reached') };
  const line = (row: Row): string =>
    [
      row.activation.padEnd(widths.activation),
      row.held.padEnd(widths.held),
      row.reached.padEnd(widths.reached),
      row.harmless,
    ].join('  ');
  const text = `${all.map(line).join('\n')}\n`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${part}.txt`), text);
  console.log(`\n${text}`);
  printed = rows.length;
}
