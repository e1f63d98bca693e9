/** What every part of the worker works with. */
import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { Fact, SeatId, TenantKey } from '../../lib/checklist/fact.ts';
import { fold } from '../../lib/checklist/fold.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { foldRuns } from '../../lib/checklist/runfold.ts';
import type { Ledger } from '../../lib/ledger/ledger.ts';
import { COURSES } from '../../lib/procedures/courses.ts';
import { handover } from '../../lib/procedures/handover/tasks.ts';
import type { Rooms } from '../../lib/room/rooms.ts';
import { Summaries } from '../../lib/summary/summaries.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import type { Documents } from './documents.ts';
import type { RoomLive } from './roomlive.ts';

export interface Core {
  readonly ledger: Ledger;
  readonly summaries: Summaries;
  readonly documents: Documents;
  readonly language: ScreenLanguage;
  readonly rooms: Rooms;
  /** What is in memory of them. */
  readonly live: RoomLive;
  /** Read-then-append runs here, one after the other. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  /** Publishes what follows from the ledger to pages, screens and badge. */
  readonly publish: () => Promise<void>;
}

export const makeSummaries = (ledger: Ledger, version: string): Summaries =>
  new Summaries({
    ledger,
    guides: COURSES,
    version,
    now: () => Date.now(),
    fold: (tenant, now) => tenantState({ ledger }, tenant, now),
  });

/** A tenant as the ledger has it now. */
export interface TenantState {
  readonly me: SeatId;
  readonly facts: readonly Fact[];
  readonly checklist: Checklist | null;
  /** The runs of courses in which this seat takes part, the one begun last first. */
  readonly runs: readonly RunChecklist[];
  /** All of its facts could be read. */
  readonly whole: boolean;
}

export async function tenantState(
  { ledger }: Pick<Core, 'ledger'>,
  tenant: TenantKey,
  now: number = Date.now(),
): Promise<TenantState> {
  const [{ id: me }, { facts, whole }, name] = await Promise.all([
    ledger.seat(),
    ledger.filed(tenant),
    ledger.nameOf(tenant),
  ]);
  const checklist = fold(handover, facts, me, now);
  const runs = foldRuns(
    COURSES.map(({ course }) => course),
    facts,
    me,
    now,
  );
  // Before the invitation no fact carries the tenant's name.
  return {
    me,
    facts,
    checklist: checklist && { ...checklist, tenantName: checklist.tenantName || name },
    runs,
    whole,
  };
}
