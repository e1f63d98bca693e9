/** A run that a bound of check:order excludes, as it would end. Replayed by stories.test.ts. */

/** One person at two profiles: the second handover is started after none was told of. */
export const OF_TWO_PROFILES: readonly string[] = [
  'Ann holds the connection; Bo has access',
  'Ann starts a handover to Bo',
  'Ann loads the Marketo page: it shows Disconnect',
  "Ann takes away Bo's access",
  'Ann sends the invitation to Bo',
  'the invitation reaches Bo',
  'Bo loads the Marketo page: it shows Connect',
  'Bo clicks Connect',
  'Bo loads the Marketo page: it shows Disconnect',
  'Bo answers Ann with what the page shows',
  'the answer reaches Ann',
  'Ann compares the digits with Bo',
  'Ann at another profile starts a handover to Bo',
  'Ann at another profile loads the Marketo page: it shows Disconnect',
  'Ann loads the Marketo page: it shows Disconnect',
  'Ann clicks Disconnect',
  "Ann at another profile takes away Bo's access on a page that is out of date",
];
