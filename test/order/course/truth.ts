/** What the consoles let happen, as procedures.md tells it; nothing here is read from the course's data. */
import type { TaskId } from '../../../lib/checklist/checklist.ts';
import type { Truth } from './world.ts';

interface Rule {
  /** Hard needs by procedures.md's table, prerequisites among them. */
  readonly needs: readonly string[];
  /** What a console needs to let it be done at all. */
  readonly takes: readonly TaskId[];
}

const RULES: Readonly<Record<TaskId, Rule>> = {
  account: { needs: ['enabled', 'crmSync'], takes: [] },
  connectSalesforce: { needs: ['account'], takes: ['account'] },
  connectMarketo: { needs: ['account'], takes: ['account'] },
  sync: { needs: ['connectMarketo', 'crmSync'], takes: ['account', 'connectMarketo'] },
  invite: { needs: ['account'], takes: ['account'] },
  package: { needs: [], takes: [] },
  configure: { needs: ['package', 'connectMarketo'], takes: ['package'] },
};

/** A task whose page plainly shows that it is not done. */
export const UNDOES: readonly TaskId[] = ['connectSalesforce', 'connectMarketo', 'configure'];

const rule = (task: TaskId): Rule => RULES[task] ?? { needs: [], takes: [] };

/** What a task's page depends on, as far as the exploration has it. */
export const takesOf = (task: TaskId, tasks: readonly TaskId[]): readonly TaskId[] =>
  rule(task).takes.filter((one) => tasks.includes(one));

export const feasible = (task: TaskId, { done }: Truth, tasks: readonly TaskId[]): boolean =>
  takesOf(task, tasks).every((one) => done.includes(one));

/** Hard needs that were never met: to guide into the task is wrong. `known`: tasks and prerequisites that are explored. */
export const unmet = (task: TaskId, { ever }: Truth, known: readonly string[]): boolean =>
  rule(task).needs.some((need) => known.includes(need) && !ever.includes(need));

const also = <T>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list : [...list, one].sort();

export const vouched = (truth: Truth, what: string): Truth => ({ ...truth, ever: also(truth.ever, what) });

/** Done by a seat, or by somebody without Handrail. */
export const doing = (truth: Truth, task: TaskId, by: number | 'X'): Truth => ({
  done: also(truth.done, task),
  ever: also(truth.ever, task),
  holder: task === 'connectMarketo' ? by : truth.holder,
});

/** Undone in the console by others. */
export const undoing = (truth: Truth, task: TaskId): Truth => ({
  ...truth,
  done: truth.done.filter((one) => one !== task),
  holder: task === 'connectMarketo' ? null : truth.holder,
});
