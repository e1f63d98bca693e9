/** What the screens say of a run: begun, attested, done, chosen, handed on, stopped. Each is a fact. */
import type { ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import type { FactBody, TenantKey } from '../../lib/checklist/fact.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import type { RunId } from '../../lib/checklist/runfact.ts';
import { COURSES } from '../../lib/procedures/courses.ts';
import { type Core, tenantState } from './core.ts';
import { showRun } from './next.ts';
import { recordOpenPages } from './pages.ts';
import { randomId, tieAccount } from './tenants.ts';

const DONE: ScreenAnswer = { ok: true };
const failed = (detail: string): ScreenAnswer => ({ ok: false, refusal: 'failed', detail });
const UNKNOWN = 'this checklist is not known here';

/** The run of a name in which this seat takes part, or null. */
export async function runOf(core: Core, run: RunId): Promise<RunChecklist | null> {
  for (const [tenant, summary] of await core.summaries.all()) {
    if (!summary.runs.includes(run)) continue;
    const { runs } = await tenantState(core, tenant);
    return runs.find((one) => one.run === run) ?? null;
  }
  return null;
}

export async function beginRun(
  core: Core,
  call: Extract<ScreenCall, { call: 'begin' }>,
): Promise<ScreenAnswer> {
  const { tenant, tenantName, people, personas } = call;
  const course = COURSES.find((one) => one.course.id === call.course)?.course;
  if (!course) return failed('this course is not known here');
  const known = [...people.map(({ persona }) => persona), ...personas];
  if (known.some((persona) => !course.personas.includes(persona)))
    return failed('this part is not known here');
  return core.exclusively(async () => {
    const { runs } = await tenantState(core, tenant);
    if (runs.some((run) => run.course === course.id && run.status === 'running'))
      return failed('this is under way for this customer');
    await core.ledger.setName(tenant, tenantName);
    const run = randomId();
    await core.ledger.append(tenant, {
      kind: 'began',
      run,
      course: course.id,
      tenantName,
      people,
      personas,
    });
    await tieMine(core, tenant, run);
    await recordOpenPages(core);
    return DONE;
  });
}

/** Pages that show this person's account are this customer's. */
export async function tieMine(core: Core, tenant: TenantKey, run: RunId): Promise<void> {
  const { runs } = await tenantState(core, tenant);
  const parts = runs.find((one) => one.run === run)?.parts ?? [];
  for (const { mine, person } of parts) if (mine) await tieAccount(core, person, tenant);
}

export async function sayOfRun(core: Core, run: RunId, body: FactBody): Promise<ScreenAnswer> {
  return core.exclusively(async () => {
    const found = await runOf(core, run);
    if (!found) return failed(UNKNOWN);
    await core.ledger.append(found.tenant, body);
    return DONE;
  });
}

export async function showNextOf(core: Core, run: RunId, tabId: number | null): Promise<ScreenAnswer> {
  const found = await runOf(core, run);
  if (!found) return failed(UNKNOWN);
  await showRun(core, found, tabId);
  return DONE;
}
