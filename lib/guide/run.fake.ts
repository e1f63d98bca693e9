/** For tests of a course's card: a guide of two consoles, a checklist, and what stands on a page. */
import type { FoundControl, Sighting } from '../calls/sighting.ts';
import type { RunChecklist, RunTask } from '../checklist/run.ts';
import type { ControlId } from '../consoles/console.ts';
import type { CourseGuide, CourseWords, Way } from './way.ts';

export const on = (control: ControlId, more: Partial<FoundControl> = {}): FoundControl => ({
  ref: { control },
  found: 'one',
  label: '',
  region: '',
  enabled: true,
  ...more,
});

export const page = (...controls: readonly FoundControl[]): Sighting => ({
  place: null,
  munchkin: null,
  account: null,
  connection: null,
  signedOut: false,
  dialog: false,
  rows: [],
  controls,
});

/** A launch page that may be missing, a menu entry, a tab, a box, a field, and what sends them. */
export const WAY: Way = {
  console: 'marketo',
  address: 'https://marketo.example/',
  shows: ['marketo.sign'],
  prompts: [
    { control: 'marketo.launch', act: 'click', maybe: true },
    { control: 'marketo.menu', act: 'open' },
    { control: 'marketo.tab', act: 'open', words: 'tab' },
    { control: 'marketo.box', act: 'tick' },
    { control: 'marketo.field', act: 'fill' },
    { control: 'marketo.send', act: 'click' },
  ],
};
const AFTER: Way = {
  console: 'sales',
  address: 'https://sales.example/',
  shows: ['sales.sign'],
  prompts: [{ control: 'sales.connect', act: 'click' }],
};
const SECOND: Way = {
  ...AFTER,
  console: 'marketo',
  shows: ['marketo.other'],
  prompts: [{ control: 'marketo.other', act: 'choose' }],
};

/** A field for what stands in the console before, and what sends it. */
const FORM: Way = {
  ...AFTER,
  prompts: [{ control: 'sales.field', act: 'fill', from: 'marketo' }, ...AFTER.prompts],
};

const said: CourseWords = {
  title: 'A course',
  why: '',
  personas: { admin: 'Admin', expert: 'Expert' },
  attested: { enabled: { title: 'it is enabled', how: 'Somebody says so.' } },
  tasks: {
    first: { title: 'First things', why: 'Because.', more: 'By the way.' },
    second: { title: 'Second things', why: '' },
  },
  signs: {},
  prompts: { tab: { do: 'Choose **{label}** in {region}.', look: 'Look for the tab **Set Up**.' } },
  places: { 'marketo.slow': 'Wait a little.' },
};

export const GUIDE: CourseGuide = {
  course: { id: 'course', personas: ['admin', 'expert'], attested: ['enabled'], attestor: null, tasks: [] },
  ways: { first: [WAY, SECOND, AFTER], second: [AFTER] },
  fallbacks: { second: [{ ...WAY, shows: [] }, FORM] },
  aids: {},
  words: { en: said, ja: said },
};

export const runTask = (id: string, more: Partial<RunTask> = {}): RunTask => ({
  id,
  personas: ['admin'],
  status: 'ready',
  waitsFor: [],
  lacks: [],
  early: [],
  due: null,
  proof: null,
  shown: [],
  contrary: null,
  fallback: false,
  ...more,
});

export const runList = (more: Partial<RunChecklist> = {}): RunChecklist => ({
  tenant: '123-ABC-456',
  tenantName: 'Acme',
  practice: false,
  run: 'run',
  course: 'course',
  status: 'running',
  parts: [
    { persona: 'admin', person: { name: 'Ann', email: '' }, mine: true, seat: 'A' },
    { persona: 'expert', person: { name: 'Eve', email: '' }, mine: false, seat: null },
  ],
  attested: [],
  attestor: null,
  tasks: [runTask('first'), runTask('second')],
  next: { step: 'task', task: 'first' },
  own: 'first',
  ...more,
});
