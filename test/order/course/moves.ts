/** What everybody can do next in a course: on the pages, in the popup, by letters; others in the consoles. */
import type { TaskId } from '../../../lib/checklist/checklist.ts';
import { lastOf } from './canon.ts';
import { recorded } from './ledger.ts';
import type { Opinion } from './opinion.ts';
import { doing, feasible, takesOf, UNDOES, undoing, vouched } from './truth.ts';
import { type CourseSetting, heardKey, type Letter, type Seat, type Step, type World } from './world.ts';

const without = (record: Readonly<Record<string, number>>, key: string): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));

/** `views`: what each seat's checklist says; null where it takes no part yet. */
export function stepsOf(
  setting: CourseSetting,
  world: World,
  views: readonly (Opinion | null)[],
): readonly Step[] {
  const { truth } = world;
  const tasks = setting.course.tasks.map(({ id }) => id);
  const steps: Step[] = [];
  const others = (text: string, after: World['truth']): void =>
    void steps.push({ by: -1, text, named: false, world: { ...world, truth: after } });
  for (const task of setting.undone)
    if (truth.done.includes(task)) others(`others undo ${task} in the console`, undoing(truth, task));
  if (setting.stranger && tasks.includes('connectMarketo') && feasible('connectMarketo', truth, tasks)) {
    const free = truth.holder === null || (setting.console === 'takeover' && truth.holder !== 'X');
    if (free) others('an admin without Handrail connects Marketo', doing(truth, 'connectMarketo', 'X'));
  }
  for (const [index, view] of views.entries()) {
    steps.push(...pageSteps(setting, world, index, view));
    if (view) steps.push(...popupSteps(setting, world, index, view));
  }
  for (const [slot, letter] of world.mail.entries()) {
    const arrived = letter && deliver(setting, world, slot, letter);
    if (arrived) steps.push(arrived);
  }
  return steps;
}

/** Tasks of this seat's parts. */
const partsIn = ({ course, seats }: CourseSetting, index: number): readonly TaskId[] =>
  course.tasks
    .filter(({ personas }) => personas.some((one) => seats[index]?.includes(one)))
    .map(({ id }) => id);

/** What a seat's page shows: of the Marketo connection only its own. */
function shownDone(setting: CourseSetting, { truth }: World, index: number, task: TaskId): boolean | null {
  if (setting.blind.includes(task)) return null;
  if (task === 'connectMarketo') return truth.holder === index;
  return truth.done.includes(task);
}

function pageSteps(
  setting: CourseSetting,
  world: World,
  index: number,
  view: Opinion | null,
): readonly Step[] {
  const { truth } = world;
  const seat = world.seats[index];
  if (!seat) return [];
  const tasks = setting.course.tasks.map(({ id }) => id);
  const next = lastOf(world, index) + 1;
  const running = view?.status === 'running';
  const own = running ? view.own : null;
  const with_ = (after: Seat, named: boolean, text: string): Step => ({
    by: index,
    text: `seat ${index} ${text}`,
    named,
    world: { ...world, seats: world.seats.map((one, at) => (at === index ? after : one)) },
  });
  // Whoever cannot do it looks at what it takes, and takes back what was only said of that.
  const stuck = own !== null && !feasible(own, truth, tasks) ? takesOf(own, tasks) : [];
  return partsIn(setting, index).flatMap((task) => {
    const steps: Step[] = [];
    const connects = task !== 'connectMarketo' || clickPasses(setting, world, index, view);
    const open = task === 'connectMarketo' ? truth.holder !== index : !truth.done.includes(task);
    if (open && feasible(task, truth, tasks) && connects && (own === task || setting.early))
      steps.push({
        by: index,
        text: `seat ${index} does ${task}`,
        named: own === task,
        world: { ...world, truth: doing(truth, task, index) },
      });
    if (!running) return steps;
    const shown = shownDone(setting, world, index, task);
    const before = seat.seen[task];
    if (
      shown !== null &&
      (shown || UNDOES.includes(task)) &&
      looksAgain(setting, world, index, task, shown)
    ) {
      const facts = recorded(setting, seat, index, task, shown);
      const first = before?.is === shown ? before.first : next;
      const seen = { ...seat.seen, [task]: { n: next, first, is: shown } };
      const named = own === task || stuck.includes(task);
      const what = shown ? 'shows that it is done' : 'shows that it is not';
      if (facts.length > 0) steps.push(with_({ ...seat, seen }, named, `looks at ${task}: the page ${what}`));
    }
    const unseen = shown !== true;
    const said = seat.said[task];
    if (own === task && truth.done.includes(task) && unseen)
      steps.push(with_({ ...seat, said: { ...seat.said, [task]: next } }, true, `says that ${task} is done`));
    if (said !== undefined && !truth.done.includes(task))
      steps.push(
        with_(
          { ...seat, said: without(seat.said, task) },
          stuck.includes(task),
          `takes back that ${task} is done`,
        ),
      );
    return steps;
  });
}

/** A page that shows the same again tells something only where others have said or shown the contrary since. */
function looksAgain(setting: CourseSetting, world: World, index: number, task: TaskId, is: boolean): boolean {
  const seat = world.seats[index];
  const before = seat?.seen[task];
  if (!seat || before?.is !== is) return true;
  if (!setting.undone.includes(task)) return false;
  if (!is) return Object.entries(seat.heard).some(([key, n]) => key.includes(` ${task} `) && n > before.n);
  return world.seats.some((other) => other !== seat && other.seen[task]?.is === false);
}

/** The guard: Connect by a seat with a checklist is held unless its rules let it through; nobody connects under a holder who refuses. */
const clickPasses = (
  { console }: CourseSetting,
  { truth }: World,
  index: number,
  view: Opinion | null,
): boolean =>
  view?.connects === true && (console === 'takeover' || truth.holder === null || truth.holder === index);

function popupSteps(setting: CourseSetting, world: World, index: number, view: Opinion): readonly Step[] {
  const seat = world.seats[index];
  if (!seat) return [];
  const next = lastOf(world, index) + 1;
  const steps: Step[] = [];
  const push = (after: Partial<Seat>, named: boolean, text: string, more: Partial<World> = {}): void => {
    const seats = world.seats.map((one, at) => (at === index ? { ...one, ...after } : one));
    steps.push({ by: index, text: `seat ${index} ${text}`, named, world: { ...world, ...more, seats } });
  };
  if (view.next.step === 'attest') {
    const { what } = view.next;
    const attested = { ...seat.attested, [what]: next };
    push({ attested }, true, `writes down who confirmed ${what}`, { truth: vouched(world.truth, what) });
  }
  const to = writesTo(setting, view);
  const reader = setting.seats.findIndex((personas) => to !== null && personas.includes(to));
  if (to !== null && reader >= 0) {
    const letter: Letter = {
      from: index,
      n: next,
      evidence: view.evidence,
      attested: view.attested,
      stopped: view.status === 'stopped',
    };
    const mail = world.mail.map((one, slot) =>
      slot === index * setting.seats.length + reader ? letter : one,
    );
    push({ handed: { ...seat.handed, [to]: next } }, true, `writes to seat ${reader}`, { mail });
  }
  if (setting.stops && view.status === 'running') push({ stopped: next }, false, 'stops it');
  return steps;
}

/** Who is written to: as asked, or again whoever is waited for ("Write to …" stands beside everybody). */
function writesTo(setting: CourseSetting, { next }: Opinion): string | null {
  if (next.step === 'share') return next.to;
  if (next.step === 'await') return next.from;
  const ends = next.step === 'finished' || next.step === 'stopped';
  return ends && setting.lift !== 'tell' ? (next.tell ?? null) : null;
}

function deliver(setting: CourseSetting, world: World, slot: number, letter: Letter): Step | null {
  const to = slot % setting.seats.length;
  const seat = world.seats[to];
  if (!seat || (seat.letters[letter.from]?.letter.n ?? 0) >= letter.n) return null;
  const arrived = lastOf(world, to) + 1;
  const heard = { ...seat.heard };
  for (const told of letter.evidence) if (told.seat !== to) heard[heardKey(told)] ??= arrived;
  const after = {
    ...seat,
    joined: true,
    heard,
    letters: { ...seat.letters, [letter.from]: { letter, arrived } },
  };
  return {
    by: to,
    text: `the letter of seat ${letter.from} reaches seat ${to}${letter.stopped ? ': it is stopped' : ''}`,
    named: true,
    world: { ...world, seats: world.seats.map((one, at) => (at === to ? after : one)) },
  };
}
