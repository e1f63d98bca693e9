/** For tests of a run's screens: the onboarding's checklist with the first `done` tasks seen on the page of who did them. */
import type { TaskId } from '../../lib/checklist/checklist.ts';
import type { RunChecklist, RunPart, RunTask } from '../../lib/checklist/run.ts';
import { onboarding } from '../../lib/procedures/onboarding/course.ts';

const NOW = Date.UTC(2026, 10, 20, 9, 0);

const PARTS: readonly RunPart[] = [
  { persona: 'marketoAdmin', person: { name: 'Ada Sato', email: 'ada@acme.example' }, mine: true, seat: 'A' },
  {
    persona: 'salesforceAdmin',
    person: { name: 'Sam Ruiz', email: 'sam@acme.example' },
    mine: false,
    seat: null,
  },
  { persona: 'csm', person: { name: 'Cleo Kim', email: '' }, mine: false, seat: 'C' },
];

/** The tasks in order, with changes to some. */
function runTasks(
  done: number,
  changes: Readonly<Record<TaskId, Partial<RunTask>>> = {},
): readonly RunTask[] {
  return onboarding.tasks.map(({ id, personas, needs }, at): RunTask => {
    const waitsFor = needs.filter((need) => onboarding.tasks.findIndex((task) => task.id === need) >= done);
    const persona = personas[0] ?? '';
    const seat = persona === 'marketoAdmin' ? 'A' : 'F';
    const proof = {
      task: id,
      seat,
      persona,
      n: at + 1,
      at: NOW - 60_000,
      is: true,
      grade: 'seen',
      fact: null,
    } as const;
    return {
      id,
      personas,
      status: at < done ? 'done' : waitsFor.length > 0 ? 'waiting' : 'ready',
      waitsFor: at < done ? [] : waitsFor,
      lacks: [],
      early: [],
      due: null,
      proof: at < done ? proof : null,
      shown: [],
      contrary: null,
      fallback: false,
      ...changes[id],
    };
  });
}

export function running(
  done: number,
  more: Partial<RunChecklist> = {},
  changes: Readonly<Record<TaskId, Partial<RunTask>>> = {},
): RunChecklist {
  const tasks = runTasks(done, changes);
  const own = onboarding.tasks[done]?.id ?? null;
  return {
    tenant: '123-ABC-456',
    tenantName: 'Acme',
    practice: false,
    run: 'r1',
    course: 'onboarding',
    status: 'running',
    parts: PARTS,
    attested: [
      { what: 'enabled', by: { what: 'enabled', name: 'Cleo Kim', on: '2026-11-19' } },
      { what: 'crmSync', by: null },
    ],
    attestor: 'csm',
    tasks,
    next: own === null ? { step: 'finished' } : { step: 'task', task: own },
    own,
    ...more,
  };
}
