/** The lines that check:order prints. */
import type { Found } from './explore.ts';
import type { Guarded } from './guarded.ts';
import type { Setting } from './world.ts';

const told = (story: readonly string[]): string[] => story.map((line, at) => `    ${at + 1}. ${line}`);

const yesNo = (text: string, yes: boolean): string => `${yes ? '' : 'not '}${text}`;

/** Every bound that a setting sets. */
function bounds(setting: Setting): string {
  return [
    `console ${setting.console}; seats ${setting.seats.join(' ')} with ${setting.tabs.join(' and ')} tab(s)`,
    `beginning with B: ${setting.starts.join(', ')}`,
    `handovers opened by seat ${setting.opens.map((at) => setting.seats[at]).join(', ')}`,
    yesNo('breaking off', setting.breaks),
    `requests that fail after Connect: ${setting.fails}`,
    yesNo('somebody else signing in', setting.shares.length > 0),
    yesNo('an intruder', setting.intruder),
    setting.loses.length > 0
      ? `a lost machine of ${setting.loses.map((at) => setting.seats[at]).join()}`
      : 'no lost machine',
    yesNo('72 hours passing', setting.time),
    yesNo('User Management and unread rows', setting.people),
  ].join('; ');
}

export const COMMON_BOUNDS: readonly string[] = [
  'last message each way: late, lost (by the next one) or repeated; a closing is copied until it has arrived',
  'an answer quotes one of the last two challenges; rows are read by leavers only, and only holders get their verbs',
  'a held click is not made (no override, no second click); where Disconnect was clicked it is clicked again after a load',
  'every sign-out is seen; breaking off ends where Disconnect begins',
  'crossing handovers that share no message are excluded: B starts one back only after an invitation has arrived',
  'one person at two profiles: whoever leads two tells so when comparing digits; who told of none, or has left, starts none elsewhere',
  '  (nothing that a seat knows could stop it: the second, on an old page, would take away the access of the one who now holds)',
  'after an outage nothing is explored; whoever signed in elsewhere returns to their own account',
  'two failed requests in a row look to B like a refusal: B may be told so, A is not where A clicked on the row of B since',
  'C writes and receives no message; what travels by a room is not explored',
  'a lost machine: only one is, and the person begins again at another, after a look at the page, or reads the invitation there;',
  '  what the lost one wrote is read before what they write at the other; B’s on takeover only where the account is shown',
  '  (nothing shows there whose connection it is: A breaks off by a call)',
];

export function lines(setting: Setting, found: Found): string[] {
  const { states, transitions, outages, deadEnds, badAdvice, unguarded, cut } = found;
  const out = [
    `${setting.name} (${bounds(setting)})`,
    `  states: ${states}, transitions: ${transitions}, outages: ${outages}, dead ends: ${deadEnds}, bad advice: ${badAdvice}${cut ? ' (cut off at the limit, dead ends not looked for)' : ''}`,
    `  without Handrail: in ${unguarded} of these states one click on Disconnect elsewhere would cut the whole team off`,
  ];
  if (found.outageStory) out.push('  an outage:', ...told(found.outageStory));
  if (found.adviceStory) out.push('  bad advice:', ...told(found.adviceStory));
  if (found.deadEndStory) out.push('  a dead end:', ...told(found.deadEndStory));
  return out;
}

export function necessity(name: string, found: Found): string[] {
  return found.outageStory
    ? [
        `without ${name}, ${found.states} states on:`,
        ...told(found.outageStory),
        '    → nobody holds: the team is cut off',
      ]
    : [`without ${name}: no outage in ${found.states} states`];
}

/** The story of a row taken out. */
export function rowStory({ lift, harm }: Guarded, found: Found): string[] {
  const story = harm === 'outage' ? found.outageStory : found.harmStory;
  const end = harm === 'outage' ? 'nobody holds: the team is cut off' : found.harm;
  const head = `without the row "${lift.row}"`;
  return story
    ? [`${head}:`, ...told(story), `    → ${end}`]
    : [`${head}: no harm in ${found.states} states`];
}

export const isBad = ({ cut, outages, deadEnds, badAdvice }: Found): boolean =>
  cut || outages > 0 || deadEnds > 0 || badAdvice > 0;
