/** The remembered controls as a file for whoever maintains the data files of the consoles. Pure. */
import type { Remembered } from './clue.ts';

/**
 * JSON text: role, label, region, heading, address pattern, control and language of each, once, in the order of their
 * words. Whose they are, how many customers have them and when they were shown is not in it.
 */
export function shareText(remembered: readonly Remembered[], version: string): string {
  const lines = remembered.map(({ clue, language }) => {
    const { control, role, label, region, heading, address } = clue;
    return JSON.stringify({ control, language, role, label, region, heading, address });
  });
  const controls: unknown[] = [...new Set(lines)].sort().map((line) => JSON.parse(line));
  return JSON.stringify({ handrail: 'controls', version: 1, extension: version, controls }, null, 2);
}
