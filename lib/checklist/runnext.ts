/** Whose turn it is in a run, and what is to be done: the one next step of this seat. */
import type { TaskId } from './checklist.ts';
import type { Course, PersonaId, PrerequisiteId } from './course.ts';
import { arrival, type Book, last, mine } from './read.ts';
import type { Opening, RunChecklist, RunNext, RunTask } from './run.ts';
import type { Run } from './runs.ts';
import { ownSince } from './since.ts';

type Standing = Omit<RunChecklist, 'next' | 'own'>;

const takes = (task: RunTask, personas: readonly PersonaId[]): boolean =>
  task.personas.some((persona) => personas.includes(persona));

/**
 * Attest, or ask who is to; tell everybody once; the own tasks in the recommended order (early ones last); tell what
 * others wait for; wait. Somebody is always named whose action leads on, or the time that has to pass.
 */
export function runNext(standing: Standing, book: Book, course: Course, run: Run): RunNext {
  const { status, tasks, parts, attested } = standing;
  if (status !== 'running') return ended(status, standing, book, course, run);
  const lacking = attested.find(({ by, what }) => by === null && isAsked(tasks, run, what));
  const attestor = parts.find(({ mine: own, persona }) => !own && persona === standing.attestor);
  if (lacking && !attestor) return { step: 'attest', what: lacking.what };
  if (lacking && attestor && handedAt(book, run, standing, attestor.persona) === 0)
    return { step: 'share', to: attestor.persona, first: attestor.seat === null };
  const untold = parts.find(
    ({ mine: own, persona, seat }) =>
      run.began &&
      !own &&
      seat === null &&
      handedAt(book, run, standing, persona) === 0 &&
      hasOwnTask(tasks, persona, run),
  );
  if (untold) return { step: 'share', to: untold.persona, first: true };
  const own = ownTask(standing, run);
  if (own !== null) return { step: 'task', task: own };
  const news = parts.find((part) => !part.mine && waitsForNews(part.persona, standing, book, course, run));
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

/** Number of this seat's last message to whoever takes a part, by whichever of their parts; 0: none yet. */
function handedAt(book: Book, run: Run, { parts }: Standing, persona: PersonaId): number {
  const part = parts.find((one) => one.persona === persona);
  const theirs = parts.filter(
    ({ seat, person }) =>
      (seat !== null && seat === part?.seat) ||
      (seat === null && person.name === part?.person.name && person.email === part.person.email),
  );
  const handed = mine(book, 'handed').filter(
    ({ body }) => body.run === run.id && theirs.some((one) => one.persona === body.to),
  );
  return last(handed)?.n ?? 0;
}

/** A part that the seat here does not take as well. */
const hasOwnTask = (tasks: readonly RunTask[], persona: PersonaId, run: Run): boolean =>
  tasks.some((task) => task.personas.includes(persona) && !takes(task, run.personas));

/** A task of theirs can go on by something that this seat has come to know or said since it last told them. */
function waitsForNews(persona: PersonaId, standing: Standing, book: Book, course: Course, run: Run): boolean {
  const theirs = standing.tasks.filter((task) => task.status !== 'done' && hasOwnTask([task], persona, run));
  if (!theirs.some((task) => task.status === 'ready' || task.status === 'pausing')) return false;
  return lastNews(book, course, run) > handedAt(book, run, standing, persona);
}

/** Number of the last thing that this seat has come to know by its own page, or said; 0: nothing. */
function lastNews(book: Book, course: Course, run: Run): number {
  const words = mine(book, 'attested').filter(({ body }) => body.run === run.id);
  return Math.max(last(words)?.n ?? 0, ...course.tasks.map((task) => ownSince(book, run, task)?.n ?? 0));
}

/** It is over: told to whoever has heard of it and does not know that yet, by who stopped it or did the last of it. */
function ended(
  status: 'finished' | 'stopped',
  standing: Standing,
  book: Book,
  course: Course,
  run: Run,
): RunNext {
  const { tasks, parts } = standing;
  const end = status === 'stopped' ? stoppedAt(book, run) : lastNews(book, course, run);
  const told = parts.find(({ mine: own, persona, seat }) => {
    const handed = handedAt(book, run, standing, persona);
    return !own && (seat !== null || handed > 0) && handed < end && !knowsEnd(status, tasks, run, persona);
  });
  return told ? { step: status, tell: told.persona } : { step: status };
}

/** Their own last message says so already. */
function knowsEnd(status: string, tasks: readonly RunTask[], { shared }: Run, persona: PersonaId): boolean {
  const message = shared.find(({ body }) => body.personas.includes(persona))?.body;
  if (message === undefined) return false;
  if (message.stopped) return true;
  const done = (id: TaskId): boolean => message.evidence.some(({ task, is }) => is && task === id);
  return status === 'finished' && tasks.every(({ id }) => done(id));
}

/** Number at which this seat stopped it, or first heard that it was stopped. */
function stoppedAt(book: Book, run: Run): number {
  const own = mine(book, 'stopped').filter(({ body }) => body.run === run.id);
  const told = run.shared.filter(({ body }) => body.stopped).map(({ id }) => arrival(book, id));
  return Math.min(...own.map(({ n }) => n), ...told);
}

function awaited(tasks: readonly RunTask[], parts: RunChecklist['parts']): RunNext {
  const open = tasks.filter((task) => task.status !== 'done');
  const next = open.find((task) => task.status === 'ready' || task.status === 'pausing') ?? open[0];
  const from = next?.personas.find((one) => parts.some((part) => part.persona === one && !part.mine));
  if (!next) return { step: 'finished' };
  return { step: 'await', task: next.id, from: from ?? next.personas[0] ?? '' };
}

/** Guarded clicks that a ready task of this seat's own is about, unless somebody has told of it in any run. */
export function opensFor(courses: readonly Course[], runs: readonly RunChecklist[]): readonly Opening[] {
  const openings = runs.flatMap((run) =>
    run.tasks.flatMap((task) => {
      const data = courses.find(({ id }) => id === run.course)?.tasks.find(({ id }) => id === task.id);
      return data?.opens ? [{ run, task, data, control: data.opens }] : [];
    }),
  );
  const isTold = ({ run, task }: (typeof openings)[number]): boolean =>
    task.proof !== null && !run.parts.some(({ mine: own, seat }) => own && seat === task.proof?.seat);
  return openings.flatMap(({ run, task, data, control }) => {
    const personas = run.parts.filter((part) => part.mine).map(({ persona }) => persona);
    const open = run.status === 'running' && task.status === 'ready' && takes(task, personas);
    const taken = openings.some((one) => one.control === control && isTold(one));
    return open && !taken ? [{ control, signs: data.proof.flat() }] : [];
  });
}
