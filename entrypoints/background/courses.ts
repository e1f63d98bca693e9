/** What a page is told of a run: the controls to look for, and the card in the one frame that is to show it. */
import type { CardView } from '../../lib/calls/sighting.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import type { ConsoleId, ControlRef } from '../../lib/consoles/console.ts';
import { namesOf, SIGNS } from '../../lib/consoles/consoles.ts';
import { aboutOf } from '../../lib/consoles/troubles.ts';
import { pickOnWay } from '../../lib/guide/look.ts';
import type { PickOffer } from '../../lib/guide/pick.ts';
import { type RunAsk, runCard } from '../../lib/guide/run.ts';
import { troublesFor } from '../../lib/guide/troubles.ts';
import type { CourseGuide } from '../../lib/guide/way.ts';
import { reachOn, wayControls, wayOn } from '../../lib/guide/ways.ts';
import { placeOf } from '../../lib/locator/place.ts';
import { COURSES } from '../../lib/procedures/courses.ts';
import { signControls } from '../../lib/record/signs.ts';
import { type Core, tenantState } from './core.ts';
import type { LiveDoc } from './documents.ts';
import { isSought } from './seek.ts';
import { isThere } from './there.ts';
import { consoleOf, orgOf } from './where.ts';

export interface RunGuidance {
  readonly card: CardView | null;
  readonly wanted: readonly ControlRef[];
  /** Whose course leads here; null: none does. */
  readonly tenant: TenantKey | null;
}

/** Where no course leads. */
export const UNLED: RunGuidance = { card: null, wanted: [], tenant: null };

export const guideOf = ({ course }: RunChecklist): CourseGuide | undefined =>
  COURSES.find((one) => one.course.id === course);

/** The run that a page belongs to, and whether the page says whose it is. */
interface Led {
  readonly checklist: RunChecklist;
  readonly guide: CourseGuide;
  readonly nameless: boolean;
}

/** A customer's first run under way, with what leads through it; null where there is none. */
async function running(core: Core, tenant: TenantKey): Promise<Pick<Led, 'checklist' | 'guide'> | null> {
  const { runs } = await tenantState(core, tenant);
  const checklist = runs.find(({ status }) => status === 'running');
  const guide = checklist && guideOf(checklist);
  return checklist && guide ? { checklist, guide } : null;
}

/** Whether a course leads anywhere now: then the readers are brought. */
export async function isLeading(core: Core): Promise<boolean> {
  return [...(await core.summaries.all()).values()].some(({ leads }) => leads !== null);
}

/** Where a page names nobody, the one run whose next task has a way through its console, or that its error concerns. */
export async function ledBy(core: Core, doc: LiveDoc, console: ConsoleId): Promise<Led | null> {
  const { tenant } = doc.tenant;
  if (tenant !== null) {
    const found = await running(core, tenant);
    return found && { ...found, nameless: false };
  }
  const shown = doc.sighting?.troubles ?? [];
  const here: Pick<Led, 'checklist' | 'guide'>[] = [];
  for (const [one, { leads }] of await core.summaries.all()) {
    if (leads === null || (!leads.includes(console) && shown.length === 0)) continue;
    const led = await running(core, one);
    const leadsHere = leads.includes(console);
    if (led && (leadsHere || troublesFor(led.checklist, led.guide, shown, aboutOf).length > 0))
      here.push(led);
    if (here.length > 1) return null;
  }
  const [only] = here;
  if (only === undefined) return null;
  const { pathname: path, hash, hostname: host } = new URL(doc.url);
  const described = consoleOf(doc);
  const place = described && placeOf({ host, path, hash }, described);
  // Beside customers' own hosts, those of everybody are nobody's.
  const shared = described?.org !== undefined && orgOf(doc) === null;
  return { ...only, nameless: !shared && place?.nobodys !== true && place?.signIn !== true };
}

/** A form to sign in at stands in it, and is seen: what is so by its address alone may be a frame that nobody sees. */
const asks = (doc: LiveDoc): boolean => {
  const { signedOut = false, place = null } = doc.sighting ?? {};
  return signedOut && !consoleOf(doc)?.places.some(({ id, signIn }) => id === place && signIn);
};

/** Of the frames of a tab in one console, one that asks to sign in, else the one that is furthest on the way; the outermost where none is on it. */
async function speaks(core: Core, doc: LiveDoc, ask: Omit<RunAsk, 'sighting' | 'hinted'>): Promise<boolean> {
  const console = consoleOf(doc);
  const frames = (await core.documents.all()).filter(
    (other) => other.tabId === doc.tabId && consoleOf(other) === console,
  );
  const ranked = frames
    .map((frame) => ({ frame, reach: reachOn({ ...ask, sighting: frame.sighting, hinted: frame.hinted }) }))
    .sort(
      (a, b) =>
        Number(asks(b.frame)) - Number(asks(a.frame)) ||
        b.reach - a.reach ||
        a.frame.frameId - b.frame.frameId,
    );
  for (const { frame } of ranked) {
    if (frame.ref.id === doc.ref.id) return true;
    if (await isThere(frame)) return false;
    await core.documents.forget(frame.ref.id);
  }
  return true;
}

/** What the guide is asked about a page; null where no course leads through it. */
async function askedOn(core: Core, doc: LiveDoc): Promise<RunAsk | null> {
  const console = consoleOf(doc)?.id;
  const led = console === undefined ? null : await ledBy(core, doc, console);
  if (console === undefined || led === null) return null;
  const { sighting, hinted } = doc;
  return { ...led, console, sighting, hinted, language: core.language, namesOf, aboutOf };
}

/** What a person may show in this frame, and for whose course. */
export async function runOffer(
  core: Core,
  doc: LiveDoc,
): Promise<{ readonly tenant: TenantKey; readonly offer: PickOffer } | null> {
  const ask = await askedOn(core, doc);
  const offer = ask && pickOnWay(ask, wayOn(ask));
  if (ask === null || offer === null || !(await speaks(core, doc, ask))) return null;
  return { tenant: ask.checklist.tenant, offer };
}

/** Nothing where no course leads through this page. */
export async function runGuidance(core: Core, doc: LiveDoc): Promise<RunGuidance> {
  const ask = await askedOn(core, doc);
  if (ask === null) return UNLED;
  const { nameless, console } = ask;
  const wanted = [...wayControls(wayOn(ask)), ...signControls(SIGNS, console)];
  const once = wanted.filter((ref, at) => wanted.findIndex(({ control }) => control === ref.control) === at);
  // Before its first reading a page shows nothing: what stands there is not known yet.
  const silent = nameless && isSought(doc);
  const card = !silent && doc.sighting !== null && (await speaks(core, doc, ask)) ? runCard(ask) : null;
  return { card, wanted: once, tenant: ask.checklist.tenant };
}
