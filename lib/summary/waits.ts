/** Which waiting times of this person's own tasks run, and which are over. Pure. */
import type { RunChecklist, RunTask } from '../checklist/run.ts';

export interface Wait {
  /** `due RUN TASK`: the same for as long as it lasts. */
  readonly name: string;
  /** ms of this machine's clock. */
  readonly due: number;
}

export interface Over {
  readonly name: string;
  readonly checklist: RunChecklist;
  readonly task: RunTask;
}

export const PREFIX = 'due ';
const nameOf = ({ run }: RunChecklist, { id }: RunTask): string => `${PREFIX}${run} ${id}`;

/** The run of a name that `waitsOf` gave. */
export const runIn = (name: string): string => name.slice(PREFIX.length).split(' ')[0] ?? '';

/** The reader's own tasks of runs under way. */
const ownTasks = (runs: readonly RunChecklist[]): readonly Omit<Over, 'name'>[] =>
  runs
    .filter(({ status }) => status === 'running')
    .flatMap((checklist) => {
      const mine = checklist.parts.filter((part) => part.mine).map(({ persona }) => persona);
      return checklist.tasks
        .filter(({ personas }) => personas.some((persona) => mine.includes(persona)))
        .map((task) => ({ checklist, task }));
    });

/** Waiting times that run: a stopped or erased run has none. */
export const waitsOf = (runs: readonly RunChecklist[]): readonly Wait[] =>
  ownTasks(runs).flatMap(({ checklist, task }) =>
    task.status === 'pausing' && task.due !== null ? [{ name: nameOf(checklist, task), due: task.due }] : [],
  );

/** Of the waiting times that ran when last looked, those that led to a task that can be done now. */
export const oversOf = (before: readonly string[], runs: readonly RunChecklist[]): readonly Over[] =>
  ownTasks(runs)
    .map((own) => ({ ...own, name: nameOf(own.checklist, own.task) }))
    .filter(({ name, task }) => task.status === 'ready' && before.includes(name));
