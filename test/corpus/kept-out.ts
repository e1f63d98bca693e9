/** What the corpus draws from. Nobody tunes on what is kept out: `npm run bench:locator -- --kept-out` draws from that alone. */

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

/**
 * Kept out: written down before anything of them is run, and run once. A set on which somebody tunes is spent: then it
 * moves up among the others, and a fresh one takes its place.
 */
export const KEPT_OUT_MUTATORS = [
  'cssLabel',
  'detailsOpen',
  'emojiPrefix',
  'hiddenSuffix',
  'isolated',
  'nestedHosts',
  'presentation',
  'scaled',
  'scrollBox',
  'softBreaks',
  'spriteIcon',
  'svgTitle',
] as const;

export const KEPT_OUT_DECOYS = [
  'breadcrumb',
  'closedDialog',
  'closedPopover',
  'codeSample',
  'offCanvas',
  'optionOfTheName',
  'recycledRow',
  'skippedTwin',
  'stickyClone',
  'toastQuote',
  'untilFound',
] as const;

export type KeptOutMutator = (typeof KEPT_OUT_MUTATORS)[number];
export type KeptOutDecoy = (typeof KEPT_OUT_DECOYS)[number];
export type MutatorName = (typeof MUTATORS)[number] | KeptOutMutator;
export type DecoyName = (typeof DECOYS)[number] | KeptOutDecoy;
