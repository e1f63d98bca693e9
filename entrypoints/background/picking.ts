/**
 * "Show me which one": a person shows a control on the page, confirms it in a window of ours, and it is kept for the
 * tenant. One at a time; kept in `storage.session`, so that it outlives the worker.
 */
import browser from 'webextension-polyfill';
import {
  PICK_OVER,
  type PickAnswer,
  type PickAsk,
  type PickCall,
  type Picking,
} from '../../lib/calls/pick.ts';
import { picking } from '../../lib/calls/schema.ts';
import type { PickedView, ScreenAnswer } from '../../lib/calls/screen.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { openBook } from '../../lib/checklist/read.ts';
import { knownPersons } from '../../lib/checklist/rows.ts';
import { type PickOffer, pickFor } from '../../lib/guide/pick.ts';
import { keptClue, labelRefusal } from '../../lib/pick/clean.ts';
import { prompts } from '../../lib/procedures/handover/prompts.ts';
import { type Core, tenantState } from './core.ts';
import { runOffer } from './courses.ts';
import type { LiveDoc } from './documents.ts';
import { isSure } from './guidance.ts';
import { randomId } from './tenants.ts';
import { consoleOf, isGuarded } from './where.ts';
import { openWindow, showTab } from './windows.ts';

const KEY = 'pick';
const failed = (detail: string): ScreenAnswer => ({ ok: false, refusal: 'failed', detail });

async function current(): Promise<Picking | null> {
  const { [KEY]: value } = await browser.storage.session.get(KEY);
  const read = picking.safeParse(value);
  return read.success ? read.data : null;
}
const put = (one: Picking): Promise<void> => browser.storage.session.set({ [KEY]: one });

/** What may be shown in a document of a tenant now: only where the guide leads; a handover's goes before a course's. */
async function offerIn(core: Core, tenant: TenantKey, doc: LiveDoc): Promise<PickOffer | null> {
  // A handover leads in the frame that is the page itself, and where it is known whose that is.
  if (doc.tenant.tenant === tenant && doc.frameId === 0 && isGuarded(consoleOf(doc))) {
    const { checklist } = await tenantState(core, tenant);
    const sure = await isSure(core, doc);
    const { sighting } = doc;
    const offer = pickFor({ checklist, prompts, sighting, language: core.language, sure });
    if (offer !== null) return offer;
  }
  const led = await runOffer(core, doc);
  return led?.tenant === tenant ? led.offer : null;
}

/** What may be shown, and in which document: of the tab in front, else of any. */
export async function pickOffer(
  core: Core,
  tenant: TenantKey,
  tabId: number | null,
): Promise<{ readonly doc: LiveDoc; readonly offer: PickOffer } | null> {
  const docs = await core.documents.all();
  const front = (doc: LiveDoc): number => Number(doc.tabId === tabId);
  for (const doc of [...docs].sort((a, b) => front(b) - front(a))) {
    const offer = await offerIn(core, tenant, doc);
    if (offer !== null) return { doc, offer };
  }
  return null;
}

/** Brings the tab to the front and the script into it. */
export async function beginPick(core: Core, tenant: TenantKey, tabId: number | null): Promise<ScreenAnswer> {
  const offered = await pickOffer(core, tenant, tabId);
  if (offered === null) return failed('open the page of this step first');
  await endPick();
  const { doc, offer } = offered;
  const { ref, what } = offer;
  await put({ id: randomId(), tenant, tabId: doc.tabId, doc: doc.ref.id, ref, what, found: null });
  const target = { tabId: doc.tabId, frameIds: [doc.frameId] };
  await browser.scripting.executeScript({ target, files: ['/pick.js'] });
  await showTab(doc.tabId, doc.url);
  return { ok: true };
}

/** Answers the script in the page. */
export async function answerPick(
  core: Core,
  tabId: number,
  call: PickCall,
): Promise<PickAsk | PickAnswer | null> {
  const now = await current();
  if (now === null || now.tabId !== tabId) return null;
  const { id, ref, what } = now;
  if (call.pick === 'begin') return { id, ref, what, lang: core.language };
  if (call.id !== id) return null;
  if (call.pick === 'end') {
    await endPick();
    return null;
  }
  // Told twice, it is asked once.
  if (now.found !== null) return { refused: null };
  const names = await namesOf(core, now.tenant);
  const { clue } = call.found;
  if (clue.control !== ref.control) return { refused: 'elsewhere' };
  const refused = labelRefusal(clue.label, names);
  if (refused !== null) return { refused };
  await put({ ...now, found: { ...call.found, clue: keptClue(clue, names) } });
  await openWindow({ screen: 'pick', doc: now.doc });
  return { refused: null };
}

/** Names that must not get into a clue: of everybody whom the facts and the open pages name, and of the customer. */
async function namesOf(core: Core, tenant: TenantKey): Promise<readonly string[]> {
  const { facts, me, checklist, runs } = await tenantState(core, tenant);
  const docs = (await core.documents.all()).filter((doc) => doc.tenant.tenant === tenant);
  const people = [
    ...knownPersons(openBook(facts, me)),
    ...docs.flatMap(({ sighting }) => sighting?.rows ?? []),
    ...runs.flatMap(({ parts }) => parts.map(({ person }) => person)),
  ];
  const accounts = docs.map(({ sighting }) => sighting?.account ?? '');
  return [
    ...people.flatMap(({ name, email }) => [name, email]),
    ...accounts,
    checklist?.tenantName ?? '',
    ...runs.map(({ tenantName }) => tenantName),
    tenant,
  ].filter(Boolean);
}

/** What was shown and waits for the person's word, in the window of a document. */
export async function pickedView(doc: string | undefined): Promise<PickedView | null> {
  const now = await current();
  return now?.found && now.doc === doc ? { pick: now.id, clue: now.found.clue } : null;
}

/** Keeps what was shown. */
export async function rememberPick(core: Core, id: string): Promise<ScreenAnswer> {
  const now = await current();
  if (now === null || now.id !== id || now.found === null) return failed('show it once more');
  const { clue, language } = now.found;
  if (!(await core.ledger.clues.keep(now.tenant, { clue, language, at: Date.now() })))
    return failed('this customer is not known here');
  await endPick();
  return { ok: true };
}

/** Ends the picking under way, in the page too; that of another name is left alone. */
export async function endPick(id?: string): Promise<void> {
  const now = await current();
  if (now === null || (id !== undefined && now.id !== id)) return;
  await browser.storage.session.remove(KEY);
  // The page may be gone.
  await browser.tabs.sendMessage(now.tabId, { push: PICK_OVER }).catch(() => undefined);
}
