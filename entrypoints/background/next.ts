/** Brings the page of a run's next step to the front: a tab that shows it, else one opened at the right address. */
import type { RunChecklist } from '../../lib/checklist/run.ts';
import type { Way } from '../../lib/guide/way.ts';
import { wayBeyond, wayToShow } from '../../lib/guide/ways.ts';
import type { Core } from './core.ts';
import { guideOf, ledBy } from './courses.ts';
import type { LiveDoc } from './documents.ts';
import { isThere } from './there.ts';
import { consoleOf } from './where.ts';
import { showTab } from './windows.ts';

/** From the card of a page: of this customer, or of nobody where one course leads through it. */
export async function showNext(core: Core, doc: LiveDoc): Promise<void> {
  const console = consoleOf(doc)?.id;
  const led = console === undefined ? null : await ledBy(core, doc, console);
  if (console === undefined || led === null) return;
  const { checklist, guide } = led;
  const way = wayBeyond({ checklist, guide, console, sighting: doc.sighting });
  if (way !== null) await showWay(core, checklist, way);
}

/** From the popup of a tab, or from a screen of no tab (null). */
export async function showRun(core: Core, run: RunChecklist, tabId: number | null): Promise<void> {
  const guide = guideOf(run);
  if (!guide) return;
  const docs = (await core.documents.all()).filter(({ tenant }) => isFor(tenant.tenant, run));
  const pages = docs.flatMap((doc) => {
    const console = consoleOf(doc)?.id;
    return console === undefined ? [] : [{ console, sighting: doc.sighting, tabId: doc.tabId }];
  });
  const inFront = pages.filter((page) => page.tabId === tabId);
  const front = inFront.find(({ sighting }) => sighting?.controls.some(({ found }) => found !== 'none'));
  const way = wayToShow({ checklist: run, guide }, front ?? inFront[0] ?? null, pages);
  if (way !== null) await showWay(core, run, way);
}

const isFor = (tenant: string | null, run: RunChecklist): boolean => tenant === null || tenant === run.tenant;

/** The tab of the customer in the console of a way; one of nobody's rather than a second one. */
async function showWay(core: Core, run: RunChecklist, way: Way): Promise<void> {
  const known = (await core.documents.all()).filter((doc) => consoleOf(doc)?.id === way.console);
  const there = await Promise.all(known.map(isThere));
  const docs = known.filter((_, at) => there[at]);
  const doc =
    docs.find(({ tenant }) => tenant.tenant === run.tenant) ??
    docs.find(({ tenant }) => tenant.tenant === null);
  await showTab(doc?.tabId ?? null, way.address);
}
