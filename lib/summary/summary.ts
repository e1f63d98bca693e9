/** What lists, badge and reminders need of a tenant: small, so that ten thousand of them can be held and kept. */
import type { TenantLine } from '../calls/line.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { CHALLENGE_LIFE, CLOCK_SLACK } from '../checklist/conditions.ts';
import type { Fact, HandoverId, SeatId } from '../checklist/fact.ts';
import type { RunChecklist } from '../checklist/run.ts';
import type { RunId } from '../checklist/runfact.ts';
import type { ConsoleId } from '../consoles/console.ts';
import type { CourseGuide } from '../guide/way.ts';
import { waysOf } from '../guide/ways.ts';
import { lineOf } from './line.ts';
import { type Wait, waitsOf } from './waits.ts';

export interface Summary {
  /** null: nothing was ever begun for this tenant. */
  readonly line: TenantLine | null;
  /** The current handover. */
  readonly handover: HandoverId | null;
  /** It waits for a click of this person on a page. */
  readonly onPage: boolean;
  readonly runs: readonly RunId[];
  /** Consoles through which the run under way leads this person now; null where none is under way. */
  readonly leads: readonly ConsoleId[] | null;
  readonly waits: readonly Wait[];
}

/** A tenant folded. */
export interface Folded {
  readonly me: SeatId;
  readonly facts: readonly Fact[];
  readonly checklist: Checklist | null;
  readonly runs: readonly RunChecklist[];
}

export function summaryOf(folded: Folded, guides: readonly CourseGuide[]): Summary {
  const { checklist, runs } = folded;
  const running = runs.find(({ status }) => status === 'running');
  const guide = guides.find(({ course }) => course.id === running?.course);
  const ways = running && guide ? waysOf(running, guide) : [];
  return {
    line: lineOf(folded),
    handover: checklist?.handover ?? null,
    onPage: checklist?.next.who === 'me' && checklist.next.where === 'page',
    runs: runs.map(({ run }) => run),
    leads: running ? [...new Set(ways.map(({ console }) => console))] : null,
    waits: waitsOf(runs),
  };
}

/**
 * When a fold of these facts may come out otherwise by the time alone, ms of this machine's clock: a challenge becomes
 * good or too old, a waiting time is over.
 */
export function changesByTime({ facts, runs }: Pick<Folded, 'facts' | 'runs'>): readonly number[] {
  const challenges = facts.flatMap(({ at, body }) =>
    body.kind === 'invited' ? [at - CLOCK_SLACK, at + CHALLENGE_LIFE + 1] : [],
  );
  return [...challenges, ...runs.flatMap(({ tasks }) => tasks.flatMap(({ due }) => due ?? []))];
}
