/** The runs in which this seat takes part, as its own ledger knows them. */
import type { TaskId } from './checklist.ts';
import type { Course, CourseTask, PersonaId, SignId } from './course.ts';
import type { Fact, SeatId } from './fact.ts';
import { arrival, type Book, type FactOf, last, mine, pick } from './read.ts';
import type { RunProof } from './run.ts';
import type { Attestation, Evidence, Part, RunId } from './runfact.ts';

export interface Run {
  readonly id: RunId;
  readonly course: string;
  readonly tenantName: string;
  /** Number of this seat's fact by which it takes part: what was shown before belongs to no part of it. */
  readonly start: number;
  readonly people: readonly Part[];
  readonly personas: readonly PersonaId[];
  /** It was begun here: who begins tells everybody of it. */
  readonly began: boolean;
  /** The latest message of every other seat. */
  readonly shared: readonly FactOf<'shared'>[];
  readonly stopped: boolean;
}

/** The latest message of each seat about a run. */
function messages(book: Book, run: RunId): readonly FactOf<'shared'>[] {
  const latest = new Map<SeatId, FactOf<'shared'>>();
  for (const fact of pick(book, 'shared')) if (fact.body.run === run) latest.set(fact.seat, fact);
  latest.delete(book.me);
  return [...latest.values()];
}

/** Every run that this seat began or took a part in, in that order. */
export function runsOf(book: Book): readonly Run[] {
  const entered = [...mine(book, 'began'), ...mine(book, 'took')].sort((a, b) => a.n - b.n);
  const runs = new Map<RunId, Run>();
  for (const { n, body } of entered) {
    const told = messages(book, body.run);
    const source = body.kind === 'began' ? body : told.find(({ id }) => id === body.shared)?.body;
    const plan = source ?? told[0]?.body;
    if (!plan) continue;
    const stopped =
      mine(book, 'stopped').some((fact) => fact.body.run === body.run) ||
      told.some((message) => message.body.stopped);
    runs.set(body.run, {
      id: body.run,
      course: plan.course,
      tenantName: plan.tenantName,
      start: runs.get(body.run)?.start ?? n,
      people: plan.people,
      personas: body.personas,
      began: body.kind === 'began' || (runs.get(body.run)?.began ?? false),
      shared: told,
      stopped,
    });
  }
  return [...runs.values()];
}

/** Number by which this seat's latest part in a run began; null where it takes part in none. */
export function latestStart(facts: readonly Fact[], me: SeatId): number | null {
  let latest: number | null = null;
  for (const { seat, n, body } of facts)
    if (seat === me && (body.kind === 'began' || body.kind === 'took') && n > (latest ?? 0)) latest = n;
  return latest;
}

/** The latest attestation of each prerequisite: this seat's own, else one that was passed on. */
export function attestations(book: Book, course: Course, run: Run): readonly Attestation[] {
  const own = mine(book, 'attested').filter(({ body }) => body.run === run.id);
  const all = [...run.shared.flatMap(({ body }) => body.attested), ...own.map(({ body }) => body)];
  return course.attested.flatMap((what) => {
    const found = last(all.filter((one) => one.what === what));
    return found ? [{ what, name: found.name, on: found.on }] : [];
  });
}

/** What this seat's own pages and words say of a task; null where nothing. */
export function ownEvidence(book: Book, run: Run, task: CourseTask): RunProof | null {
  const persona = task.personas.find((one) => run.personas.includes(one)) ?? run.personas[0] ?? '';
  const frame = { task: task.id, seat: book.me, persona };
  const seen = shownOf(book, run, task);
  const word = last(mine(book, 'did').filter(({ body }) => body.run === run.id && body.task === task.id));
  const said: RunProof | null = word
    ? { ...frame, n: word.n, at: word.at, is: true, grade: 'said', fact: word.id }
    : null;
  const look: RunProof | null = seen ? { ...frame, ...seen, grade: 'seen', fact: null } : null;
  if (look === null || look.is) return look ?? said;
  return said !== null && said.n > look.n ? said : look;
}

type Shown = Pick<RunProof, 'n' | 'at' | 'is' | 'trial'>;

/** Where people work comes first, whichever was looked at last; nothing seen there, where it is tried out. */
function shownOf(book: Book, run: Run, task: CourseTask): Shown | null {
  const since = mine(book, 'showed').filter(({ n }) => n > run.start);
  const at = (trial: boolean) =>
    shownAmong(
      since.filter(({ body }) => (body.trial === true) === trial),
      task,
    );
  const tried = at(true);
  return at(false) ?? (tried && { ...tried, trial: true });
}

/** All signs of one list shown, or one of them plainly not. */
function shownAmong(since: readonly FactOf<'showed'>[], { proof }: CourseTask): Shown | null {
  const latest = (sign: string) => last(since.filter(({ body }) => body.sign === sign));
  for (const signs of proof) {
    const looks = signs.map(latest);
    const facts = looks.filter((look) => look?.body.is === true).map((look) => look as FactOf<'showed'>);
    const newest = last([...facts].sort((a, b) => a.n - b.n));
    if (facts.length === signs.length && newest) return { n: newest.n, at: newest.at, is: true };
  }
  const against = last(
    proof
      .flat()
      .map(latest)
      .filter((look) => look?.body.is === false)
      .map((look) => look as FactOf<'showed'>)
      .sort((a, b) => a.n - b.n),
  );
  return against ? { n: against.n, at: against.at, is: false } : null;
}

/** A proof without what only its own seat can do about it. */
export const evidenceIn = ({ fact: _, ...evidence }: RunProof): Evidence => evidence;

/** All that is known of a run's tasks: each seat's latest word on each, this one's own first. */
export function evidenceOf(book: Book, course: Course, run: Run): readonly Evidence[] {
  const own = course.tasks.flatMap((task) => ownEvidence(book, run, task) ?? []);
  return [...own.map(evidenceIn), ...toldEvidence(book, run).map(({ evidence }) => evidence)];
}

/** Signs that this seat's pages showed at their latest look. */
export function signsShown(book: Book, run: Run): readonly SignId[] {
  const latest = new Map<SignId, boolean>();
  for (const { n, body } of mine(book, 'showed')) if (n > run.start) latest.set(body.sign, body.is);
  return [...latest].flatMap(([sign, is]) => (is ? [sign] : []));
}

/** Tasks that this seat goes about in the other way. */
export function chosenFallbacks(book: Book, run: Run): readonly TaskId[] {
  const latest = new Map<TaskId, boolean>();
  for (const { body } of mine(book, 'chose')) if (body.run === run.id) latest.set(body.task, body.fallback);
  return [...latest].flatMap(([task, fallback]) => (fallback ? [task] : []));
}

/** What another seat knows of a task, and the number at which this one first heard it. */
export interface Told {
  readonly evidence: Evidence;
  readonly heard: number;
}

/**
 * What other seats know of the tasks, each seat's latest word on each. What was first this seat's own is left out; and
 * whoever has written here tells all that they know first-hand: what they no longer say nobody says for them.
 */
export function toldEvidence(book: Book, run: Run): readonly Told[] {
  const direct = new Map(run.shared.map(({ seat, n }) => [seat, n]));
  const latest = new Map<string, Evidence>();
  for (const { seat, body } of run.shared) {
    for (const one of body.evidence) {
      const key = `${one.seat} ${one.task}`;
      const outdated = seat !== one.seat && one.n < (direct.get(one.seat) ?? 0);
      if (one.seat === book.me || outdated) continue;
      if (one.n > (latest.get(key)?.n ?? 0)) latest.set(key, one);
    }
  }
  return [...latest.values()].map((evidence) => ({ evidence, heard: heardAt(book, run, evidence) }));
}

/** Number of the first message here that said this; Infinity where its receipt is not on record. */
function heardAt(book: Book, run: Run, { seat, task, n }: Evidence): number {
  const saying = pick(book, 'shared').filter(
    ({ body }) =>
      body.run === run.id &&
      body.evidence.some((one) => one.seat === seat && one.task === task && one.n === n),
  );
  return Math.min(...saying.map(({ id }) => arrival(book, id)));
}
