/** The fold of a run: a tenant's facts under a course, as one seat sees them. */
import type { TaskId } from './checklist.ts';
import type { Course, CourseTask, SignId } from './course.ts';
import type { Fact, SeatId } from './fact.ts';
import { type Book, openBook } from './read.ts';
import type { RunChecklist, RunProof, RunTask } from './run.ts';
import type { Evidence } from './runfact.ts';
import { ownTask, runNext } from './runnext.ts';
import {
  attestations,
  chosenFallbacks,
  evidenceIn,
  ownEvidence,
  type Run,
  runsOf,
  signsShown,
  type Told,
  toldEvidence,
} from './runs.ts';
import { knownSince } from './since.ts';

/**
 * The checklists of this seat's runs, the one begun last first; of a course that this version does not know none.
 * `facts`: all facts of one tenant in this ledger, in any order, any number of times. `now`: this machine's clock, ms.
 */
export function foldRuns(
  courses: readonly Course[],
  facts: readonly Fact[],
  me: SeatId,
  now: number,
): readonly RunChecklist[] {
  const book = openBook(facts, me);
  return runsOf(book)
    .flatMap((run) => {
      const course = courses.find(({ id }) => id === run.course);
      return course ? [foldRun(book, course, run, now)] : [];
    })
    .reverse();
}

function foldRun(book: Book, course: Course, run: Run, now: number): RunChecklist {
  const tenant = book.facts[0]?.tenant ?? '';
  const attested = attestations(book, course, run);
  const given = course.attested.map((what) => ({
    what,
    by: attested.find((one) => one.what === what) ?? null,
  }));
  const lacking = given.filter(({ by }) => by === null).map(({ what }) => what);
  const told = toldEvidence(book, run);
  const proofs = new Map(course.tasks.map((task) => [task.id, provenBy(book, run, task, told)]));
  const shown = signsShown(book, run);
  const chosen = chosenFallbacks(book, run);
  const tasks = course.tasks.map((task) =>
    taskOf(task, { book, run, course, proofs, lacking, now, shown, chosen }),
  );
  const finished = tasks.every(({ status }) => status === 'done');
  const status = run.stopped ? 'stopped' : finished ? 'finished' : 'running';
  const frame = {
    tenant,
    tenantName: run.tenantName,
    practice: tenant.startsWith('000-'),
    run: run.id,
    course: course.id,
    status,
    parts: run.people.map(({ persona, person }) => ({
      persona,
      person,
      mine: run.personas.includes(persona),
      seat: run.personas.includes(persona)
        ? book.me
        : (run.shared.find(({ body }) => body.personas.includes(persona))?.seat ?? null),
    })),
    attested: given,
    attestor: course.attestor,
    tasks,
  } as const;
  return { ...frame, next: runNext(frame, book, course, run), own: ownTask(frame, run) };
}

interface Proven {
  readonly proof: RunProof | null;
  readonly contrary: Evidence | null;
}

const STRENGTH = { said: 0, seen: 1 } as const;
const worth = ({ grade, trial }: Evidence): number => STRENGTH[grade] - (trial ? 2 : 0);

/**
 * This seat's own look first, then what others knew when it was heard later than the own page plainly showed the
 * contrary; between others' the stronger one, then by their clocks the later. What was only tried out gives way.
 */
function provenBy(book: Book, run: Run, task: CourseTask, all: readonly Told[]): Proven {
  const own = ownEvidence(book, run, task);
  const told = all.filter(({ evidence }) => evidence.task === task.id);
  const enough = (one: Evidence): boolean => one.is && STRENGTH[one.grade] >= STRENGTH[task.grade];
  const undone = own?.is === false ? own.n : 0;
  const others = told
    .filter(({ evidence, heard }) => enough(evidence) && heard > undone)
    .map(({ evidence }) => evidence)
    .sort((a, b) => worth(a) - worth(b) || a.at - b.at);
  const other = task.own ? undefined : others.at(-1);
  const mine = own !== null && enough(own) ? own : null;
  const proof =
    mine && !(mine.trial && other && !other.trial) ? mine : other ? { ...other, fact: null } : null;
  const looks = [...told.map(({ evidence }) => evidence), ...(own === null ? [] : [evidenceIn(own)])];
  const contrary = proof && looks.find((one) => !one.is && one.at > proof.at && one.seat !== proof.seat);
  return { proof, contrary: contrary ?? null };
}

interface Standing {
  readonly book: Book;
  readonly run: Run;
  readonly course: Course;
  readonly proofs: ReadonlyMap<TaskId, Proven>;
  readonly lacking: readonly string[];
  readonly now: number;
  readonly shown: readonly SignId[];
  readonly chosen: readonly TaskId[];
}

function taskOf(task: CourseTask, standing: Standing): RunTask {
  const { proofs, lacking, now, shown, chosen } = standing;
  const { proof = null, contrary = null } = proofs.get(task.id) ?? {};
  const open = (id: TaskId): boolean => !proofs.get(id)?.proof;
  const waitsFor = task.needs.filter(open);
  const lacks = task.attested.filter((what) => lacking.includes(what));
  const due = task.wait === undefined || waitsFor.length > 0 ? null : dueAt(task, standing);
  const status =
    proof !== null
      ? 'done'
      : waitsFor.length > 0 || lacks.length > 0
        ? 'waiting'
        : due !== null && due > now
          ? 'pausing'
          : 'ready';
  return {
    id: task.id,
    personas: task.personas,
    status,
    waitsFor,
    lacks,
    early: task.after.filter(open),
    due,
    proof,
    shown: task.proof.flat().filter((sign) => shown.includes(sign)),
    contrary,
    fallback: chosen.includes(task.id),
  };
}

/** When the waiting time is over: counted by this machine's clock, from when what it needs was known here. */
function dueAt(task: CourseTask, { book, run, course, proofs }: Standing): number {
  const known = course.tasks.flatMap((one) => {
    const proof = task.needs.includes(one.id) ? proofs.get(one.id)?.proof : null;
    return proof ? [knownSince(book, run, one, proof)] : [];
  });
  return Math.max(0, ...known) + (task.wait ?? 0) * 60_000;
}
