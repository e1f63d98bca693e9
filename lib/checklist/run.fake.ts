/** For tests of runs: a course, and a seat's ledger that begins, looks, says, receives. */
import type { Course, CourseTask, PersonaId, SignId } from './course.ts';
import type { BodyOf, Fact, FactBody } from './fact.ts';
import type { RunChecklist } from './run.ts';
import type { Evidence, Part } from './runfact.ts';
import { foldRuns } from './runfold.ts';

export const MINUTE = 60_000;
export const NOW = Date.UTC(2026, 10, 20, 9);

const person = (name: string) => ({ name, email: `${name.toLowerCase()}@example.com` });
export const PEOPLE: readonly Part[] = [
  { persona: 'admin', person: person('Ann') },
  { persona: 'expert', person: person('Eve') },
  { persona: 'csm', person: person('Cy') },
];

export const task = (id: string, more: Partial<CourseTask> = {}): CourseTask => ({
  id,
  personas: ['admin'],
  needs: [],
  attested: [],
  after: [],
  proof: [[`${id}.sign`]],
  grade: 'said',
  ...more,
});

export const course = (...tasks: readonly CourseTask[]): Course => ({
  id: 'course',
  personas: ['admin', 'expert', 'csm'],
  attested: ['enabled'],
  attestor: null,
  tasks,
});

/** An admin's two tasks, the second of which connects; an expert's one that needs the second. */
export const COURSE = course(
  task('first', { attested: ['enabled'] }),
  task('second', { needs: ['first'], opens: 'connect' }),
  task('third', { personas: ['expert'], needs: ['second'] }),
);

export class RunLedger {
  readonly facts: Fact[] = [];
  readonly me: string;
  at = NOW;
  #n = 0;

  constructor(me: string) {
    this.me = me;
  }

  write<B extends FactBody>(body: B): Fact<B> {
    this.#n += 1;
    const fact = {
      id: `${this.me}${this.#n}`,
      tenant: '123-ABC-456',
      seat: this.me,
      n: this.#n,
      at: this.at,
      body,
    };
    this.facts.push(fact);
    return fact;
  }

  began(personas: readonly PersonaId[] = ['admin'], run = 'run', people = PEOPLE, courseId = 'course'): this {
    this.write({ kind: 'began', run, course: courseId, tenantName: 'Acme', people, personas });
    return this;
  }

  showed(sign: SignId, is = true, account: string | null = null, trial?: true): this {
    this.write({
      kind: 'showed',
      doc: { id: `doc${this.#n}`, after: this.#n },
      sign,
      is,
      account,
      tenantBy: 'page',
      ...(trial && { trial }),
    });
    return this;
  }

  did(task: string, run = 'run'): Fact {
    return this.write({ kind: 'did', run, task });
  }

  attested(what = 'enabled', name = 'Cy'): Fact {
    return this.write({ kind: 'attested', run: 'run', what, name, on: '2026-11-20' });
  }

  handed(to: PersonaId): this {
    this.write({ kind: 'handed', run: 'run', to });
    return this;
  }

  shared(personas: readonly PersonaId[], more: Partial<BodyOf<'shared'>> = {}): Fact<BodyOf<'shared'>> {
    return this.write({
      kind: 'shared',
      run: 'run',
      course: 'course',
      tenantName: 'Acme',
      people: PEOPLE,
      personas,
      keys: { sign: 'sign', agree: 'agree' },
      attested: [],
      evidence: [],
      stopped: false,
      ...more,
    });
  }

  receive(fact: Fact): this {
    this.facts.push(fact);
    this.write({ kind: 'received', fact: fact.id, from: fact.seat, message: 'shared' });
    return this;
  }

  took(fact: Fact<BodyOf<'shared'>>, personas: readonly PersonaId[]): this {
    this.write({ kind: 'took', run: fact.body.run, shared: fact.id, personas });
    return this.receive(fact);
  }

  /** Its runs, the last one first. */
  runs(of: Course = COURSE, now = this.at): readonly RunChecklist[] {
    return foldRuns([of], this.facts, this.me, now);
  }

  run(of: Course = COURSE, now = this.at): RunChecklist {
    const [run] = this.runs(of, now);
    if (run === undefined) throw new Error('it takes part in no run');
    return run;
  }

  /** Status of each task. */
  states(of: Course = COURSE, now = this.at): Readonly<Record<string, string>> {
    return Object.fromEntries(this.run(of, now).tasks.map(({ id, status }) => [id, status]));
  }
}

export const evidence = (task: string, seat: string, n: number, more: Partial<Evidence> = {}): Evidence => ({
  task,
  seat,
  persona: 'admin',
  n,
  at: NOW,
  is: true,
  grade: 'seen',
  ...more,
});
