/** Figures of one contestant in one setting. */
export interface Figures {
  readonly median: number;
  readonly p99: number;
  readonly runs: number;
}

/** Median and 99th percentile (nearest rank) of what was measured; at least one value. */
export function figures(measured: readonly number[]): Figures {
  const sorted = [...measured].sort((a, b) => a - b);
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return { median: rank(0.5), p99: rank(0.99), runs: sorted.length };
}

/** A goal, what was measured for it, and whether that meets it. */
export interface Goal {
  readonly goal: string;
  readonly most: number;
  readonly measured: number;
  readonly met: boolean;
}

export const goal = (text: string, most: number, measured: number): Goal => ({
  goal: text,
  most,
  measured: Number(measured.toFixed(2)),
  met: measured <= most,
});

/** One line of a table: a name, then columns. */
export const line = (name: string, ...columns: readonly (string | number)[]): string =>
  [name.padEnd(30), ...columns.map((column) => String(column).padStart(11))].join('');

export const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
