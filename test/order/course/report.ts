/** The lines that check:order prints of a course. */
import type { CourseFound } from './explore.ts';
import type { CourseSetting } from './world.ts';

const told = (story: readonly string[]): string[] => story.map((line, at) => `    ${at + 1}. ${line}`);

const listed = (text: string, tasks: readonly string[]): string =>
  tasks.length === 0 ? `nothing ${text}` : `${text}: ${tasks.join(', ')}`;

function bounds(setting: CourseSetting): string {
  const { course, seats } = setting;
  return [
    `tasks ${course.tasks.map(({ id }) => id).join(', ')}`,
    `seats ${seats.map((personas) => personas.join('+')).join(' | ')}, the first begins`,
    `console ${setting.console}`,
    setting.early ? 'tasks also done before they are named' : 'tasks done when they are named',
    listed('undone by others', setting.undone),
    listed('shown by no page', setting.blind),
    `${setting.stops ? '' : 'not '}stopping`,
    `${setting.stranger ? '' : 'no '}admin without Handrail who connects Marketo`,
    `on record from before: ${setting.past}`,
  ].join('; ');
}

export const COURSE_BOUNDS: readonly string[] = [
  'last letter each way: late, lost (by the next one) or repeated; written where the checklist asks for it, or again to who is waited for',
  'one way to do a task, one sight of all its signs; a page looked at again that shows the same tells nothing else',
  'others undo what a page plainly shows undone (both connections, MSI Actions enabled); of the rest no page says so',
  'who cannot do a task looks at what it takes, and takes back what was only said of that; what is undone after the last look nobody knows',
  'nobody says done what is not, or vouches for what is not so; each seat signs in as itself; no override',
  'console takeover (whoever connects ends another’s) or refused; who is on record as holding from before goes on holding',
  'three people: four of the seven tasks, the ones that wait for each other across seats; all seven with one and with two people',
  'clocks stand still: the onboarding has no waiting times; goal: every seat that takes part says finished or stopped, and has told',
];

export function courseLines(setting: CourseSetting, found: CourseFound): string[] {
  const { states, transitions, outages, deadEnds, wrong, cut } = found;
  const out = [
    `${setting.name} (${bounds(setting)})`,
    `  states: ${states}, transitions: ${transitions}, outages: ${outages}, dead ends: ${deadEnds}, guided or told wrongly: ${wrong}${cut ? ' (cut off at the limit, dead ends not looked for)' : ''}`,
  ];
  if (found.outageStory) out.push('  an outage:', ...told(found.outageStory));
  if (found.wrongStory) out.push('  guided or told wrongly:', ...told(found.wrongStory));
  if (found.deadEndStory) out.push('  a dead end:', ...told(found.deadEndStory));
  return out;
}

export const needLines = (what: string, states: number, story: readonly string[] | null): string[] =>
  story
    ? [`without ${what}, ${states} states on:`, ...told(story)]
    : [`without ${what}: no harm in ${states} states`];

export const isCourseBad = ({ cut, outages, deadEnds, wrong }: CourseFound): boolean =>
  cut || outages > 0 || deadEnds > 0 || wrong > 0;
