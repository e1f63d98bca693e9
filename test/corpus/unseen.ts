/*
 * What is kept out, and what each means. Written down before anything of it is written or run, and run once, at the
 * end.
 */

/** Changes of the markup that change nothing for a person. */
export const UNSEEN_MUTATORS = {} as const;

/** Additions that a person would never take for the control. */
export const UNSEEN_DECOYS = {} as const;
