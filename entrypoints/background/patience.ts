/** A page that is busy for longer is not waited for, ms. */
const BUSY = 1_000;

/**
 * What comes of asking a page, or of bringing it something; undefined where it is busy for longer than `ms`. One that
 * hangs never answers, and everybody else's work would wait for it.
 */
export const patiently = <T>(asked: Promise<T>, ms = BUSY): Promise<T | undefined> =>
  Promise.race([asked, new Promise<undefined>((over) => setTimeout(over, ms, undefined))]);
