/**
 * Which third of the mutators and decoys nobody tunes on. Fixed before the first run, and not by any result: the names
 * below in alphabetical order, every third of them from the second on, in each of the two lists.
 * `npm run bench:locator -- --kept-out` draws from these alone; without it they are never drawn.
 */

/** Changes of the markup that change nothing for a person. */
export const MUTATORS = [
  'asDiv',
  'asInput',
  'asLink',
  'asNative',
  'asRole',
  'ariaLabel',
  'belowTheFold',
  'closedRoot',
  'comments',
  'decorated',
  'displayContents',
  'frame',
  'fullWidth',
  'hashedClasses',
  'headingsAsDivs',
  'iconAfter',
  'iconBefore',
  'labelledBy',
  'landmarksAsDivs',
  'ligature',
  'loudCase',
  'openRoot',
  'order',
  'otherIds',
  'slotted',
  'splitText',
  'tablesAsDivs',
  'titleOnly',
  'translated',
  'unwrap',
  'wrapLabel',
  'wrapSubject',
  'zeroWidth',
] as const;

/** Additions that a person would never take for the control. */
export const DECOYS = [
  'ariaHiddenTwin',
  'carousel',
  'clippedTwin',
  'collapsedTwin',
  'dialogInFront',
  'fieldOfTheName',
  'helpLink',
  'helpSentence',
  'hiddenTwin',
  'history',
  'inertTwin',
  'invisibleTwin',
  'offPageTwin',
  'otherCard',
  'otherGroup',
  'perUserTwins',
  'statusBadge',
  'templateTwin',
  'toolbarTwin',
  'tooltip',
  'transparentTwin',
  'zeroSizeTwin',
] as const;

export type MutatorName = (typeof MUTATORS)[number];
export type DecoyName = (typeof DECOYS)[number];

const third = <Name extends string>(names: readonly Name[]): readonly Name[] =>
  [...names].sort().filter((_, index) => index % 3 === 1);

export const KEPT_OUT_MUTATORS = third(MUTATORS);
export const KEPT_OUT_DECOYS = third(DECOYS);
