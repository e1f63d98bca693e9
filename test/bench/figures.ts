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
