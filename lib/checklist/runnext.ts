/** Whose turn it is in a run, and what is to be done: the one next step of this seat. */
import type { TaskId } from './checklist.ts';
import type { Course, PersonaId, PrerequisiteId } from './course.ts';
import type { GuardedControl } from './fact.ts';
import { type Book, last, mine } from './read.ts';
import type { RunChecklist, RunNext, RunTask } from './run.ts';
import type { Run } from './runs.ts';

type Standing = Omit<RunChecklist, 'next' | 'own'>;

const takes = (task: RunTask, personas: readonly PersonaId[]): boolean =>
  task.personas.some((persona) => personas.includes(persona));

/**
 * Attest, or ask who is to; tell everybody once; the own tasks in the recommended order (early ones last); tell what others wait for;
 * wait. Somebody is always named whose action leads on, or the time that has to pass.
 */
export function runNext(standing: Standing, book: Book, run: Run): RunNext {
  const { status, tasks, parts, attested } = standing;
  if (status !== 'running') return { step: status };
  const lacking = attested.find(({ by, what }) => by === null && isAsked(tasks, run, what));
  const attestor = parts.find(({ mine: own, persona }) => !own && persona === standing.attestor);
  if (lacking && !attestor) return { step: 'attest', what: lacking.what };
  if (lacking && attestor && handedAt(book, run, attestor.persona) === 0)
    return { step: 'share', to: attestor.persona, first: attestor.seat === null };
  const untold = parts.find(({ mine: own, persona }) => !own && handedAt(book, run, persona) === 0);
  if (untold && untold.seat === null && hasOwnTask(tasks, untold.persona, run))
    return { step: 'share', to: untold.persona, first: true };
  const own = ownTask(standing, run);
  if (own !== null) return { step: 'task', task: own };
  const news = parts.find((part) => !part.mine && waitsForNews(part.persona, standing, book, run));
  if (news) return { step: 'share', to: news.persona, first: false };
  const pausing = tasks.find((task) => task.status === 'pausing' && takes(task, run.personas));
  if (pausing?.due) return { step: 'pause', task: pausing.id, until: pausing.due };
  if (lacking && attestor) return { step: 'await', task: lacking.what, from: attestor.persona };
  return awaited(tasks, parts);
}

/** The first own task in the recommended order; one that would be early only where no other can be done. */
export function ownTask({ status, tasks }: Standing, { personas }: Run): TaskId | null {
  if (status !== 'running') return null;
  const own = tasks.filter((task) => task.status === 'ready' && takes(task, personas));
  return (own.find(({ early }) => early.length === 0) ?? own[0])?.id ?? null;
}

/** Who has a task that lacks it is asked, and who has no task at all. */
function isAsked(tasks: readonly RunTask[], { personas }: Run, what: PrerequisiteId): boolean {
  const own = tasks.filter((task) => takes(task, personas));
  return own.length === 0 || own.some(({ lacks }) => lacks.includes(what));
}

/** Number of this seat's last message to whoever takes a part, 0: none yet. */
function handedAt(book: Book, run: Run, persona: PersonaId): number {
  const handed = mine(book, 'handed').filter(({ body }) => body.run === run.id && body.to === persona);
  return last(handed)?.n ?? 0;
}

/** A part that the seat here does not take as well. */
const hasOwnTask = (tasks: readonly RunTask[], persona: PersonaId, run: Run): boolean =>
  tasks.some((task) => task.personas.includes(persona) && !takes(task, run.personas));

/** A task of theirs can go on by something that this seat has seen or said since it last told them. */
function waitsForNews(persona: PersonaId, { tasks }: Standing, book: Book, run: Run): boolean {
  const told = handedAt(book, run, persona);
  const theirs = tasks.filter((task) => task.status !== 'done' && hasOwnTask([task], persona, run));
  if (theirs.length === 0) return false;
  const news = tasks.some(({ proof }) => proof !== null && proof.seat === book.me && proof.n > told);
  const words = mine(book, 'attested').some(({ n, body }) => body.run === run.id && n > told);
  return (news || words) && theirs.some((task) => task.status === 'ready' || task.status === 'pausing');
}

function awaited(tasks: readonly RunTask[], parts: RunChecklist['parts']): RunNext {
  const open = tasks.filter((task) => task.status !== 'done');
  const next = open.find((task) => task.status === 'ready' || task.status === 'pausing') ?? open[0];
  const from = next?.personas.find((one) => parts.some((part) => part.persona === one && !part.mine));
  if (!next) return { step: 'finished' };
  return { step: 'await', task: next.id, from: from ?? next.personas[0] ?? '' };
}

/** Guarded clicks that a ready task of this seat's own is about. */
export function opensFor(
  courses: readonly Course[],
  runs: readonly RunChecklist[],
): readonly GuardedControl[] {
  return runs.flatMap((run) => {
    if (run.status !== 'running') return [];
    const mineHere = run.parts.filter((part) => part.mine).map(({ persona }) => persona);
    const course = courses.find(({ id }) => id === run.course);
    return run.tasks
      .filter((task) => task.status === 'ready' && takes(task, mineHere))
      .flatMap(({ id }) => course?.tasks.find((task) => task.id === id)?.opens ?? []);
  });
}
