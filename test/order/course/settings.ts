/** The explorations of a course by check:order. */
import type { TaskId } from '../../../lib/checklist/checklist.ts';
import type { Course, CourseTask } from '../../../lib/checklist/course.ts';
import { onboarding } from '../../../lib/procedures/onboarding/course.ts';
import { UNDOES } from './truth.ts';
import type { CourseSetting } from './world.ts';

const ADMIN = ['marketoAdmin'];
const SALESFORCE = ['salesforceAdmin'];
const MANAGER = ['csm'];
const SEVEN = onboarding.tasks.map(({ id }) => id);

/** The tasks of these names; what the others are to them is taken as given. */
function only(names: readonly TaskId[]): Course {
  const kept = (ids: readonly TaskId[]): readonly TaskId[] => ids.filter((id) => names.includes(id));
  const tasks = onboarding.tasks
    .filter(({ id }) => names.includes(id))
    .map((task): CourseTask => ({ ...task, needs: kept(task.needs), after: kept(task.after) }));
  return { ...onboarding, tasks };
}

/** One person with all parts, and all seven tasks. */
const ALONE: CourseSetting = {
  name: 'one person with all parts',
  course: onboarding,
  seats: [['marketoAdmin', 'salesforceAdmin', 'csm']],
  console: 'takeover',
  early: false,
  undone: [],
  blind: [],
  stops: false,
  stranger: false,
  past: 'nothing',
  lift: 'nothing',
};

export const TWO: CourseSetting = {
  ...ALONE,
  name: 'two people, one of them Marketo admin and account manager',
  seats: [['marketoAdmin', 'csm'], SALESFORCE],
};

const CROSSING = only(['account', 'connectMarketo', 'package', 'configure']);

const THREE: CourseSetting = {
  ...ALONE,
  name: 'three people, begun by the account manager',
  course: CROSSING,
  seats: [MANAGER, ADMIN, SALESFORCE],
};

/** Who connects Salesforce may be either; others undo it. */
export const EITHER: CourseSetting = {
  ...TWO,
  name: 'two people, Salesforce connected by either and undone by others',
  course: only(['connectSalesforce', 'package']),
  undone: ['connectSalesforce'],
};

export const HELD: CourseSetting = {
  ...ALONE,
  name: 'somebody holds since an earlier handover',
  course: only(['account', 'connectMarketo', 'sync']),
  past: 'handover',
};

export const HELD_BY_RUN: CourseSetting = {
  ...HELD,
  name: 'somebody holds since an earlier run',
  past: 'run',
};

/** Whoever stops it tells the others. */
export const STOPPED: CourseSetting = {
  ...TWO,
  name: 'two people, stopped by anybody',
  course: CROSSING,
  stops: true,
};

/** Small enough for every `npm test`. */
export const QUICK: readonly CourseSetting[] = [
  { ...ALONE, name: 'one person with all parts, tasks done early', early: true, stops: true },
  { ...ALONE, name: 'one person, the pages show nothing', blind: SEVEN, early: true },
  { ...ALONE, name: 'one person, others undo and connect', undone: UNDOES, stranger: true },
  TWO,
  THREE,
  {
    ...THREE,
    name: 'three people, begun by the Marketo admin; two tasks',
    course: only(['account', 'package']),
    seats: [ADMIN, SALESFORCE, MANAGER],
  },
  EITHER,
  STOPPED,
  HELD,
  HELD_BY_RUN,
];

/** What else fits into two minutes. */
export const FULL: readonly CourseSetting[] = [
  ...QUICK,
  {
    ...ALONE,
    name: 'one person, early, undone and connected by others',
    early: true,
    undone: UNDOES,
    stranger: true,
  },
  { ...TWO, name: 'two people, the pages show nothing', blind: SEVEN },
  {
    ...TWO,
    name: 'two people, others undo and connect',
    course: CROSSING,
    undone: ['connectMarketo', 'configure'],
    stranger: true,
  },
  {
    ...THREE,
    name: 'three people, stopped by anybody',
    course: only(['account', 'package']),
    stops: true,
  },
  { ...THREE, name: 'three people, tasks done early', early: true },
  { ...THREE, name: 'three people, begun by the Marketo admin', seats: [ADMIN, SALESFORCE, MANAGER] },
  { ...THREE, name: 'three people, begun by the Salesforce admin', seats: [SALESFORCE, ADMIN, MANAGER] },
  { ...THREE, name: 'three people, somebody else connects', stranger: true },
  {
    ...THREE,
    name: 'three people, somebody else connects and is refused for',
    stranger: true,
    console: 'refused',
  },
  { ...THREE, name: 'three people, the pages show nothing', blind: SEVEN },
  { ...THREE, name: 'three people, others undo', undone: ['connectMarketo', 'configure'] },
];

/** Larger spaces: each takes one to several minutes. */
export const WIDE: readonly CourseSetting[] = [
  { ...TWO, name: 'two people, tasks done early', early: true },
  {
    ...EITHER,
    name: 'three people, Salesforce connected by either and undone by others',
    seats: [MANAGER, ADMIN, SALESFORCE],
  },
  { ...THREE, name: 'three people, four tasks, stopped by anybody', stops: true },
];

/** Everything that can happen, for walks. */
export const WALKED: readonly CourseSetting[] = [
  {
    ...THREE,
    name: 'three people',
    early: true,
    undone: ['connectMarketo', 'configure'],
    stranger: true,
    stops: true,
  },
  { ...TWO, name: 'two people', early: true, undone: UNDOES, stranger: true },
];
