/** The table of what was activated and whether it was held, as the run found it. */
import { mkdirSync, writeFileSync } from 'node:fs';

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
const FILE = '.output/activation.txt';

let printed = 0;

/** Prints the rows that are new in columns, and writes all of them to `.output/activation.txt`. */
export function printRows(): void {
  const all = [HEAD, ...rows];
  const width = (key: keyof Row): number => Math.max(...all.map((row) => row[key].length));
  const widths = { activation: width('activation'), held: width('held'), reached: width('reached') };
  const line = (row: Row): string =>
    [
      row.activation.padEnd(widths.activation),
      row.held.padEnd(widths.held),
      row.reached.padEnd(widths.reached),
      row.harmless,
    ].join('  ');
  const text = (some: readonly Row[]): string => `${some.map(line).join('\n')}\n`;
  mkdirSync('.output', { recursive: true });
  writeFileSync(FILE, text(all));
  console.log(`\n${text([HEAD, ...rows.slice(printed)])}`);
  printed = rows.length;
}
