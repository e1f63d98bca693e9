/** The runs of check:order. */
import {
  ALL_CONDITIONS,
  type ConditionName,
  type RulePart,
  WHOLE_RULE,
} from '../../lib/checklist/release.ts';
import type { Setting } from './world.ts';

/** Two profiles on the console that lets several hold; every other run changes something of it. */
export const BASE: Setting = {
  name: 'coexist, account shown',
  console: 'coexist',
  ends: 'free',
  seats: ['A', 'B'],
  tabs: [1, 1],
  account: true,
  opens: [0],
  starts: ['access', 'free', 'holds'],
  third: 'free',
  fails: 'once',
  slow: false,
  shares: [],
  loses: [],
  breaks: false,
  intruder: false,
  time: false,
  people: false,
  nameless: false,
  rule: WHOLE_RULE,
  lift: null,
};

const hidden: Setting = { ...BASE, name: 'coexist, account not shown', account: false };
const stopping: Setting = {
  ...BASE,
  name: 'breaking off and starting again',
  starts: ['access'],
  breaks: true,
  fails: 'never',
};

const onConsole = (setting: Setting, console: Setting['console']): Setting => ({
  ...setting,
  name: setting.name.replace('coexist', console),
  console,
  // Only one may hold, so B cannot hold at the beginning.
  starts: setting.starts.filter((start) => start !== 'holds'),
});
const takeover = onConsole(BASE, 'takeover');
const refused = onConsole(BASE, 'refused');
const hiddenTakeover = onConsole(hidden, 'takeover');
const hiddenRefused = onConsole(hidden, 'refused');

/** Small enough for every `npm test`. */
export const QUICK: readonly Setting[] = [BASE, hidden, takeover, hiddenTakeover, refused, hiddenRefused];

const one: Setting = { ...BASE, starts: ['access'], fails: 'never' };
const twoProfiles = { seats: ['A', 'B', 'A'], tabs: [1, 1, 1] } as const;
/** The third seat takes the place of the lost one. */
const lostA = { seats: ['A', 'B', 'A'], tabs: [1, 1, 1], opens: [0, 2], loses: [0] } as const;
const lostB = { seats: ['A', 'B', 'B'], tabs: [1, 1, 1], loses: [1] } as const;
const withCy = { seats: ['A', 'B', 'C'], tabs: [1, 1, 1] } as const;

export const TWO_PROFILES: Setting = {
  ...one,
  name: 'two profiles of A each start a handover',
  ...twoProfiles,
  opens: [0, 2],
};

/** Everything that fits into three minutes. */
export const FULL: readonly Setting[] = [
  ...QUICK,
  { ...takeover, name: 'takeover, who held keeps access', ends: 'access' },
  { ...takeover, name: 'takeover, requests may fail again and again', fails: 'always' },
  { ...refused, name: 'refused, requests may fail again and again', fails: 'always' },
  { ...BASE, name: 'coexist, requests may fail again and again', starts: ['access'], fails: 'always' },
  stopping,
  { ...stopping, name: 'takeover, breaking off and starting again', console: 'takeover' },
  { ...stopping, name: 'refused, breaking off and starting again', console: 'refused' },
  { ...one, name: 'an intruder answers', intruder: true },
  { ...one, name: 'a second profile of A', ...twoProfiles },
  { ...one, name: 'a second profile of B', seats: ['A', 'B', 'B'], tabs: [1, 1, 1] },
  { ...one, name: 'takeover, a second profile of A', console: 'takeover', ...twoProfiles },
  { ...one, name: 'takeover, an uninvolved admin', console: 'takeover', ...withCy },
  { ...one, name: 'User Management, own rows and rows that cannot be read', people: true },
  { ...one, name: 'takeover, somebody else signs in at B', console: 'takeover', shares: [1] },
  { ...one, name: 'takeover, A’s machine is lost', console: 'takeover', ...lostA },
  {
    ...one,
    name: 'takeover, A’s machine is lost, account not shown',
    console: 'takeover',
    account: false,
    ...lostA,
  },
  { ...one, name: 'takeover, B’s machine is lost', console: 'takeover', ...lostB },
  { ...one, name: 'refused, A’s machine is lost', console: 'refused', ...lostA },
  { ...one, name: 'refused, B’s machine is lost', console: 'refused', ...lostB },
  { ...one, name: 'an uninvolved admin who holds', third: 'holds', people: true, ...withCy },
];

/** Larger spaces, for a machine with nothing else to do: each takes one to several minutes. */
export const WIDE: readonly Setting[] = [
  { ...one, name: 'somebody else signs in at B', shares: [1] },
  { ...one, name: 'the 72 hours pass', time: true },
  TWO_PROFILES,
  { ...one, name: 'A’s machine is lost', ...lostA },
  { ...one, name: 'B’s machine is lost', ...lostB },
];

/** Without all that is defence in depth, the 72 hours and the closing's name of its handover among them. */
export const REDUNDANT: readonly Setting[] = [...QUICK, stopping].map((setting) => ({
  ...setting,
  name: `${setting.name}, without the defences in depth`,
  rule: ALL_CONDITIONS,
  nameless: true,
}));

/** Without a condition, the setting that shows its harm. */
export const SHOWN_BY: Readonly<Record<ConditionName, Setting>> = {
  seats: { ...BASE, starts: ['access'], intruder: true },
  challenge: { ...BASE, starts: ['access'] },
  sighting: { ...BASE, starts: ['access'] },
  promise: { ...BASE, starts: ['holds'], opens: [0, 1], fails: 'never' },
  nothingSince: { ...BASE, starts: ['access'] },
  ownPage: { ...BASE, starts: ['free'], tabs: [2, 1], fails: 'never', slow: true },
};

export const without = (setting: Setting, name: RulePart): Setting => ({
  ...setting,
  name: `${setting.name}, without ${name}`,
  rule: setting.rule.filter((one) => one !== name),
});
