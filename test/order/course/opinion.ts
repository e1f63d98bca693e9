/** What the real rules say to one seat: its checklist, and whether Connect is let through. */
import type { TaskId } from '../../../lib/checklist/checklist.ts';
import type { Fact } from '../../../lib/checklist/fact.ts';
import { judge } from '../../../lib/checklist/judge.ts';
import { openBook } from '../../../lib/checklist/read.ts';
import type { RunNext } from '../../../lib/checklist/run.ts';
import { foldRuns } from '../../../lib/checklist/runfold.ts';
import { opensFor } from '../../../lib/checklist/runnext.ts';
import { evidenceOf, runsOf } from '../../../lib/checklist/runs.ts';
import { factsOf, RUN } from './ledger.ts';
import { pastFacts } from './past.ts';
import { accountOf, type CourseSetting, type Seat, seatId, type Told } from './world.ts';

export interface Opinion {
  readonly status: 'running' | 'finished' | 'stopped';
  readonly next: RunNext;
  readonly own: TaskId | null;
  readonly done: readonly TaskId[];
  readonly attested: readonly string[];
  /** All that it would write. */
  readonly evidence: readonly Told[];
  /** Connect is let through on a page of its own that is free. */
  readonly connects: boolean;
}

/** null: it does not take part. */
export const opinionOf = (setting: CourseSetting, seat: Seat, index: number): Opinion | null =>
  opinionOn(setting, [...pastFacts(setting, index), ...factsOf(setting, seat, index)], index);

/** The same of a ledger as it stands. */
export function opinionOn(setting: CourseSetting, facts: readonly Fact[], index: number): Opinion | null {
  const me = seatId(index);
  const courses = [setting.course];
  const runs = foldRuns(courses, facts, me, 0);
  const checklist = runs.find(({ run }) => run === RUN);
  const book = openBook(facts, me);
  const run = runsOf(book).find(({ id }) => id === RUN);
  if (!checklist || !run) return null;
  const known = (one: string): number => Number(one.replace('seat', ''));
  const lifted = setting.lift === 'holder';
  const verdict = judge({
    facts: lifted ? facts.filter(isNoLook) : facts,
    me,
    now: 0,
    tenantKnown: true,
    page: { doc: { id: 'now', after: 9999 }, connection: 'free', account: accountOf(index) },
    click: { control: 'connect', row: null },
    opens: opensFor(courses, lifted ? [checklist] : runs),
  });
  return {
    status: checklist.status,
    next: checklist.next,
    own: checklist.own,
    done: checklist.tasks.flatMap(({ id, status }) => (status === 'done' ? [id] : [])),
    attested: checklist.attested.flatMap(({ what, by }) => (by ? [what] : [])),
    evidence: evidenceOf(book, setting.course, run)
      .filter(({ seat: whose }) => whose !== 'echo')
      .map(({ task, seat: whose, n, is, grade }) => ({ task, seat: known(whose), n, is, grade })),
    connects: verdict.verdict === 'allow',
  };
}

const isNoLook = ({ body: { kind } }: Fact): boolean =>
  kind !== 'saw' && kind !== 'showed' && kind !== 'replied';
