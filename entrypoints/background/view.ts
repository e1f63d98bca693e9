/** What the popup and the extension windows are shown. */
import type { TenantLine } from '../../lib/calls/line.ts';
import type { DocView, PopupView, RecordLine, ScreenCall } from '../../lib/calls/screen.ts';
import type { SeatId, TenantKey } from '../../lib/checklist/fact.ts';
import { firstInvitedIn } from '../../lib/checklist/first.ts';
import { mayBreakOff } from '../../lib/checklist/leaver.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { aboutOf } from '../../lib/consoles/troubles.ts';
import { troublesFor } from '../../lib/guide/troubles.ts';
import { isUnlisted, isUnshown } from '../../lib/guide/unshown.ts';
import { prompts } from '../../lib/procedures/handover/prompts.ts';
import { allowedConsoles, isGuarding, mayNotify } from './access.ts';
import { type Core, type TenantState, tenantState } from './core.ts';
import { guideOf } from './courses.ts';
import { digitsOf } from './digits.ts';
import type { LiveDoc } from './documents.ts';
import { pickedView, pickOffer } from './picking.ts';
import { overrideForbidden } from './policy.ts';
import { isPresenting, tenantVeil, veiledView } from './presenting.ts';
import { relayView } from './relay.ts';
import { tenantRooms } from './roomview.ts';
import { mayBeOf } from './tenants.ts';
import { consoleOf, isGuarded, munchkinAround, ownHosts } from './where.ts';

/** The desk shows them all. */
const MOST_LINES = 10;

type ViewCall = Extract<ScreenCall, { call: 'view' }>;

export async function popupView(core: Core, call: ViewCall): Promise<PopupView> {
  const view = await plainView(core, call);
  if (!(await isPresenting())) return view;
  return veiledView(view, await tenantVeil(core, view.tenant, view.rows));
}

async function plainView(core: Core, call: ViewCall): Promise<PopupView> {
  const doc = await withTenant(core, await docOf(core, call));
  const lines = await tenantLines(core);
  const tenant =
    call.tenant ??
    doc?.tenant.tenant ??
    (doc === null || ofNobody(doc)
      ? (lines.find((line) => line.myTurn)?.tenant ?? null)
      : await expectedOn(core, doc, lines));
  const state = tenant === null ? null : await tenantState(core, tenant);
  const checklist = state?.checklist ?? null;
  return {
    guarding: await isGuarding(),
    place: doc?.sighting?.place ?? null,
    doc: doc ? await docView(doc) : null,
    tab: call.tabId,
    tenant,
    account: doc ? accountShown(doc) : null,
    connection: doc?.sighting?.connection ?? null,
    checklist,
    offer: tenant === null ? null : ((await pickOffer(core, tenant, call.tabId))?.offer.why ?? null),
    picked: await pickedView(call.doc),
    mayBreakOff:
      state !== null && checklist !== null && mayBreakOff(state.facts, state.me, checklist.handover),
    digits: state && checklist ? await digitsOf(core, checklist) : null,
    rows: doc?.sighting?.rows ?? [],
    unlisted: isUnlisted(doc?.sighting ?? null, prompts.lists),
    record: state ? recordLines(state) : [],
    runs: state?.runs ?? [],
    allowed: await allowedConsoles(),
    hosts: await ownHosts(core, tenant),
    notifies: await mayNotify(),
    firstInvited: state ? firstInvitedIn(state.facts) : null,
    ...(await tenantRooms(core, tenant)),
    relay: await relayView(),
    ...(await troublesIn(core, call.tabId, state?.runs ?? [])),
    tenants: lines.filter((line) => line.tenant !== tenant).slice(0, MOST_LINES),
    all: lines.length,
    trouble: await core.ledger.trouble(),
    presenting: false,
  };
}

/** What the frames of a tab show, or showed just now, that went wrong, as far as it concerns the task of the run under way. */
async function troublesIn(
  core: Core,
  tabId: number | null,
  runs: readonly RunChecklist[],
): Promise<Pick<PopupView, 'troubles' | 'past'>> {
  const run = runs.find(({ status }) => status === 'running');
  const guide = run && guideOf(run);
  if (!run || !guide) return { troubles: [] };
  const docs = (await core.documents.all()).filter((doc) => doc.tabId === tabId);
  const on = (past: boolean): readonly string[] =>
    docs.flatMap(({ sighting }) =>
      (sighting?.past !== undefined) === past ? (sighting?.troubles ?? []) : [],
    );
  const shown = on(false);
  const past = on(true).filter((one) => !shown.includes(one));
  return { troubles: troublesFor(run, guide, [...new Set([...shown, ...past])], aboutOf), past };
}

/** Where nothing is read before a course leads there, whose page it is is asked when somebody looks. */
async function withTenant(core: Core, doc: LiveDoc | null): Promise<LiveDoc | null> {
  if (doc === null || doc.tenant.tenant !== null || isGuarded(consoleOf(doc))) return doc;
  const { munchkin } = await munchkinAround(core, doc);
  return munchkin === null ? doc : core.exclusively(() => core.documents.name(doc.ref.id, munchkin));
}

/** A page to sign in at says nothing about a customer, so the popup opens where it is one's turn. */
const ofNobody = (doc: LiveDoc): boolean => doc.sighting?.signedOut === true;

/**
 * Over a page that does not say whose it is, the one customer whose it can be is shown; where the page stands at what
 * would tell, and that is empty, it has to be asked. The page stays nobody's: nothing of it is recorded.
 */
async function expectedOn(core: Core, doc: LiveDoc, lines: readonly TenantLine[]): Promise<TenantKey | null> {
  if (!isGuarded(consoleOf(doc)) || isUnshown(doc.sighting, prompts.tells)) return null;
  const [only, ...more] = lines.filter(({ status }) => UNDER_WAY.includes(status));
  if (only === undefined || more.length > 0) return null;
  const { checklist } = await tenantState(core, only.tenant);
  if (checklist === null || !UNDER_WAY.includes(checklist.status)) return null;
  return (await mayBeOf(core, checklist, accountShown(doc))) ? only.tenant : null;
}

const UNDER_WAY: readonly TenantLine['status'][] = ['running', 'outage', 'alarm'];

async function docOf(core: Core, call: ViewCall): Promise<LiveDoc | null> {
  if (call.doc !== undefined) return core.documents.get(call.doc);
  if (call.tabId === null) return null;
  const docs = (await core.documents.all()).filter((doc) => doc.tabId === call.tabId);
  return docs.find((doc) => doc.sighting?.place) ?? docs.find((doc) => doc.frameId === 0) ?? null;
}

/** As the page shows it; the key of a document's tenant is in lower case. */
const accountShown = ({ sighting, tenant }: LiveDoc): string | null => sighting?.account ?? tenant.account;

async function docView(doc: LiveDoc): Promise<DocView> {
  return {
    doc: doc.ref.id,
    tenant: doc.tenant.tenant,
    url: doc.url,
    console: consoleOf(doc)?.id ?? null,
    framed: doc.frameId !== 0,
    account: accountShown(doc),
    unshown: isUnshown(doc.sighting, prompts.tells),
    held: doc.held,
    overrideForbidden: await overrideForbidden(),
  };
}

/** Every tenant with a checklist: trouble first, then those whose turn it is. */
export async function tenantLines({ summaries }: Core): Promise<readonly TenantLine[]> {
  const lines = [...(await summaries.all()).values()].flatMap(({ line }) => line ?? []);
  return lines.sort((a, b) => urgency(b) - urgency(a) || a.tenantName.localeCompare(b.tenantName));
}

const urgency = ({ trouble, myTurn }: TenantLine): number => 2 * Number(trouble) + Number(myTurn);

function recordLines({ facts, me, checklist, runs }: TenantState): readonly RecordLine[] {
  const sides = checklist ? [checklist.leaver, checklist.keeper] : [];
  const parts = [...sides, ...runs.flatMap((run) => run.parts)];
  const own = (
    checklist ? checklist[checklist.me] : runs.flatMap((run) => run.parts).find(({ mine }) => mine)
  )?.person.name;
  const name = (seat: SeatId): string =>
    (seat === me ? own : parts.find((one) => one.seat === seat)?.person.name) ?? '';
  return [...facts]
    .sort((a, b) => (a.seat === b.seat ? a.n - b.n : a.at - b.at))
    .map((fact) => ({ fact, who: name(fact.seat) }));
}
