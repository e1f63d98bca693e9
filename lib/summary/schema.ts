/** A kept fold is parsed before it is used: what does not fit is folded anew. */
import { z } from 'zod/mini';
import { consoleName } from '../calls/consoles.ts';
import type { TenantLine } from '../calls/line.ts';

import type { Summary } from './summary.ts';

const line: z.ZodMiniType<TenantLine> = z.object({
  tenant: z.string(),
  tenantName: z.string(),
  practice: z.boolean(),
  procedure: z.string(),
  status: z.enum(['running', 'finished', 'brokenOff', 'outage', 'alarm', 'stopped']),
  myTurn: z.boolean(),
  whose: z.nullable(z.object({ name: z.string(), email: z.string() })),
  since: z.nullable(z.number()),
  task: z.nullable(z.string()),
  trouble: z.boolean(),
  done: z.number(),
  all: z.number(),
});

const summary: z.ZodMiniType<Summary> = z.object({
  line: z.nullable(line),
  handover: z.nullable(z.string()),
  onPage: z.boolean(),
  runs: z.array(z.string()),
  leads: z.nullable(z.array(consoleName)),
  waits: z.array(z.object({ name: z.string(), due: z.number() })),
});

/** For whom it was folded, by which version, and for which time (ms of this machine's clock, `until` excluded). */
export interface Kept {
  readonly me: string;
  readonly version: string;
  readonly from: number;
  readonly until: number;
  readonly summary: Summary;
}

export const kept: z.ZodMiniType<Kept> = z.object({
  me: z.string(),
  version: z.string(),
  from: z.number(),
  until: z.number(),
  summary,
});
