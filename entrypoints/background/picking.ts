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
import type { HandoverId, TenantKey } from '../../lib/checklist/fact.ts';
import { openBook } from '../../lib/checklist/read.ts';
import { knownPersons } from '../../lib/checklist/rows.ts';
import { type PickOffer, pickFor } from '../../lib/guide/pick.ts';
import { keptClue, labelRefusal } from '../../lib/pick/clean.ts';
import { prompts } from '../../lib/procedures/handover/prompts.ts';
import { type Core, tenantState } from './core.ts';
import type { LiveDoc } from './documents.ts';
import { isSure } from './guidance.ts';
import { randomId, tenantOf } from './tenants.ts';
import { openWindow, showTab } from './windows.ts';

const KEY = 'pick';
const failed = (detail: string): ScreenAnswer => ({ ok: false, refusal: 'failed', detail });

async function current(): Promise<Picking | null> {
  const { [KEY]: value } = await browser.storage.session.get(KEY);
  const read = picking.safeParse(value);
  return read.success ? read.data : null;
}
const put = (one: Picking): Promise<void> => browser.storage.session.set({ [KEY]: one });

/** What may be shown in a document now: only where the guide leads, which is the frame that is the page itself. */
export async function offerIn(core: Core, doc: LiveDoc | null): Promise<PickOffer | null> {
  const tenant = doc?.tenant.tenant ?? null;
  if (doc === null || tenant === null || doc.frameId !== 0) return null;
  const { checklist } = await tenantState(core, tenant);
  const sure = await isSure(core, doc);
  return pickFor({ checklist, prompts, sighting: doc.sighting, language: core.language, sure });
}

/** The document in which a handover's control can be shown: that of the tab in front, else any of its tenant. */
export async function pickDoc(core: Core, tenant: TenantKey, tabId: number | null): Promise<LiveDoc | null> {
  const docs = (await core.documents.all()).filter(
    (doc) => doc.tenant.tenant === tenant && doc.frameId === 0,
  );
  return docs.find((doc) => doc.tabId === tabId) ?? docs[0] ?? null;
}

/** Brings the tab to the front and the script into it. */
export async function beginPick(
  core: Core,
  handover: HandoverId,
  tabId: number | null,
): Promise<ScreenAnswer> {
  const tenant = await tenantOf(core, handover);
  const doc = tenant === null ? null : await pickDoc(core, tenant, tabId);
  const offer = await offerIn(core, doc);
  if (tenant === null || doc === null || offer === null) return failed('open the page of this step first');
  await endPick();
  const { ref, what } = offer;
  await put({ id: randomId(), handover, tenant, tabId: doc.tabId, doc: doc.ref.id, ref, what, found: null });
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
  const { facts, me, checklist } = await tenantState(core, tenant);
  const docs = (await core.documents.all()).filter((doc) => doc.tenant.tenant === tenant);
  const people = [
    ...knownPersons(openBook(facts, me)),
    ...docs.flatMap(({ sighting }) => sighting?.rows ?? []),
  ];
  const accounts = docs.map(({ sighting }) => sighting?.account ?? '');
  return [
    ...people.flatMap(({ name, email }) => [name, email]),
    ...accounts,
    checklist?.tenantName ?? '',
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
