/** A tenant in one line, as lists show it. Plain data. */
import type { Status, TaskId } from '../checklist/checklist.ts';
import type { PrerequisiteId } from '../checklist/course.ts';
import type { Person, TenantKey } from '../checklist/fact.ts';

/** What goes first of its handover and its runs. */
export interface TenantLine {
  readonly tenant: TenantKey;
  readonly tenantName: string;
  readonly practice: boolean;
  /** `handover`, or a course's id. */
  readonly procedure: string;
  readonly status: Status | 'stopped';
  readonly myTurn: boolean;
  /** Who else's turn it is; null: this person's, or nobody's. */
  readonly whose: Person | null;
  /** Since when, ms of this machine's clock; null where nothing says. */
  readonly since: number | null;
  /** The task that is due, or what has to be attested before; null where there is none. */
  readonly task: TaskId | PrerequisiteId | null;
  /** An outage or an alarm. */
  readonly trouble: boolean;
  readonly done: number;
  readonly all: number;
}
