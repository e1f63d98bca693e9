/** How long to wait before a lost connection is tried again, ms: a second, then twice as long each time, at most a minute. */
const FIRST = 1000;
const LONGEST = 60_000;

/**
 * `failures`: how often it has failed in a row, 0 for a connection that has just ended. A part of it is chance, so that
 * the clients of a broker that comes back do not all come at once.
 */
export function pauseAfter(failures: number, chance: () => number = Math.random): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** failures);
  return whole / 2 + (whole / 2) * chance();
}
