/** Brings the page of a run's next step to the front: a tab that shows it, else one opened at the right address. */
import type { RunChecklist } from '../../lib/checklist/run.ts';
import type { ConsoleId } from '../../lib/consoles/console.ts';
import { wayAfter } from '../../lib/guide/run.ts';
import { type Core, tenantState } from './core.ts';
import { guideOf } from './courses.ts';
import type { LiveDoc } from './documents.ts';
import { isThere } from './there.ts';
import { consoleOf } from './where.ts';
import { showTab } from './windows.ts';

/** From the card of a page of this customer. */
export async function showNext(core: Core, doc: LiveDoc): Promise<void> {
  const { tenant } = doc.tenant;
  if (tenant === null) return;
  const { runs } = await tenantState(core, tenant);
  const run = runs.find(({ status }) => status === 'running');
  if (run) await showRun(core, run, consoleOf(doc)?.id ?? null);
}

/** The tab of the customer in the console of the next step (after that of `from`); one of nobody's rather than a second one. */
export async function showRun(core: Core, run: RunChecklist, from: ConsoleId | null = null): Promise<void> {
  const guide = guideOf(run);
  const way = guide ? wayAfter(run, guide, from) : null;
  if (way === null) return;
  const known = (await core.documents.all()).filter((doc) => consoleOf(doc)?.id === way.console);
  const there = await Promise.all(known.map(isThere));
  const docs = known.filter((_, at) => there[at]);
  const doc =
    docs.find(({ tenant }) => tenant.tenant === run.tenant) ??
    docs.find(({ tenant }) => tenant.tenant === null);
  await showTab(doc?.tabId ?? null, way.address);
}
