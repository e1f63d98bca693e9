/** What of a course's rules is needed: each taken out, and the harm that the exploration then finds. */
import type { Course, CourseTask } from '../../../lib/checklist/course.ts';
import type { CourseFound } from './explore.ts';
import { EITHER, HELD, HELD_BY_RUN, STOPPED, TWO } from './settings.ts';
import type { CourseSetting } from './world.ts';

export interface Needed {
  /** What is taken out. */
  readonly what: string;
  readonly setting: CourseSetting;
  readonly harm: 'outage' | 'wrong' | 'deadEnd';
}

const altered = (course: Course, change: (task: CourseTask) => CourseTask): Course => ({
  ...course,
  tasks: course.tasks.map(change),
});

export const NEEDED: readonly Needed[] = [
  {
    what: 'the needs of the tasks',
    setting: { ...TWO, course: altered(TWO.course, (task) => ({ ...task, needs: [] })) },
    harm: 'wrong',
  },
  {
    what: 'what has to be attested',
    setting: { ...TWO, course: altered(TWO.course, (task) => ({ ...task, attested: [] })) },
    harm: 'wrong',
  },
  {
    what: 'that the echo of one’s own is nobody else’s word',
    setting: { ...EITHER, lift: 'echo' },
    harm: 'wrong',
  },
  {
    what: 'that what was heard before the own look does not outweigh it',
    setting: { ...EITHER, lift: 'heard' },
    harm: 'wrong',
  },
  {
    what: 'that nobody is seen to hold (a handover)',
    setting: { ...HELD, lift: 'holder' },
    harm: 'outage',
  },
  {
    what: 'that nobody is told to hold (an earlier run)',
    setting: { ...HELD_BY_RUN, lift: 'holder' },
    harm: 'outage',
  },
  {
    what: 'that the others are told when it is over',
    setting: { ...STOPPED, lift: 'tell' },
    harm: 'deadEnd',
  },
];

/** How it ends without, null where no harm was found. */
export const harmIn = (harm: Needed['harm'], found: CourseFound): readonly string[] | null =>
  harm === 'outage'
    ? found.outageStory && [
        ...found.outageStory,
        '→ Connect is let through, and ends a connection that is on record',
      ]
    : harm === 'wrong'
      ? found.wrongStory
      : found.deadEndStory && [...found.deadEndStory, '→ nobody is named what leads on'];

/** What an exploration stops at, to be quick. */
export const untilOf = (harm: Needed['harm']): 'outage' | 'wrong' | null =>
  harm === 'deadEnd' ? null : harm;
