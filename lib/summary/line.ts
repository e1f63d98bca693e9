/** A folded tenant in one line. */
import type { TenantLine } from '../calls/line.ts';
import type { Checklist } from '../checklist/checklist.ts';
import type { Fact, Person, SeatId } from '../checklist/fact.ts';
import type { RunChecklist, RunNext } from '../checklist/run.ts';
import type { Folded } from './summary.ts';

/** A handover under way goes before a course; null where nothing was ever begun. */
export function lineOf({ checklist, runs, facts, me }: Folded): TenantLine | null {
  const run = runs.find(({ status }) => status === 'running') ?? runs[0];
  if (checklist && (checklist.status !== 'finished' || run === undefined))
    return ofHandover(checklist, facts, me);
  return run === undefined ? null : ofRun(run, facts, me);
}

function ofHandover(checklist: Checklist, facts: readonly Fact[], me: SeatId): TenantLine {
  const { tenant, tenantName, practice, procedure, status, tasks, next } = checklist;
  const done = tasks.filter((task) => task.status === 'done');
  const other = checklist.me === 'leaver' ? checklist.keeper : checklist.leaver;
  return {
    tenant,
    tenantName,
    practice,
    procedure,
    status,
    myTurn: next.who === 'me',
    whose: next.who === 'other' ? other.person : null,
    since: since(
      facts,
      me,
      done.flatMap(({ proof }) => proof ?? []),
    ),
    task: next.task ?? tasks.find((task) => task.status !== 'done')?.id ?? null,
    trouble: status === 'outage' || status === 'alarm',
    done: done.length,
    all: tasks.length,
  };
}

function ofRun(run: RunChecklist, facts: readonly Fact[], me: SeatId): TenantLine {
  const { tenant, tenantName, practice, course, status, tasks, next } = run;
  const done = tasks.filter((task) => task.status === 'done');
  return {
    tenant,
    tenantName,
    practice,
    procedure: course,
    status,
    myTurn: /^(task|attest|share)$/.test(next.step),
    whose: whoseTurn(run),
    since: since(
      facts,
      me,
      done.flatMap(({ proof }) => proof ?? []),
    ),
    task: dueIn(next) ?? tasks.find((task) => task.status !== 'done')?.id ?? null,
    trouble: false,
    done: done.length,
    all: tasks.length,
  };
}

/** Of a part that nobody has, its name says nothing. */
function whoseTurn({ next, parts }: RunChecklist): Person | null {
  if (next.step !== 'await') return null;
  return parts.find(({ persona }) => persona === next.from)?.person ?? { name: '', email: '' };
}

const dueIn = (next: RunNext): string | null =>
  'task' in next ? next.task : next.step === 'attest' ? next.what : null;

/** What pages show at every look; it moves nothing on by itself. */
const LOOKS: readonly string[] = ['saw', 'sawRow', 'showed', 'clicked', 'signedOut'];

/**
 * When something last moved on, by this machine's clock: what this seat said or was told, and what its own pages first
 * proved.
 */
function since(
  facts: readonly Fact[],
  me: SeatId,
  proofs: readonly { readonly seat: SeatId; readonly at: number }[],
): number | null {
  const own = facts.filter(({ seat, body }) => seat === me && !LOOKS.includes(body.kind));
  const times = [...own, ...proofs.filter(({ seat }) => seat === me)].map(({ at }) => at);
  return times.length === 0 ? null : Math.max(...times);
}
