/** Answers the watchers: registers documents, records what they saw, and tells them what follows. */
import type { DocHello, Guidance, Sighting, WatcherCall } from '../../lib/calls/sighting.ts';
import type { DocRef } from '../../lib/checklist/fact.ts';
import { SALES } from '../../lib/consoles/sales.ts';
import { signInAt } from '../../lib/locator/place.ts';
import { kindOfPlace, plainAddress } from '../../lib/record/address.ts';
import { clickFact, type Passed } from '../../lib/record/click.ts';
import { factsOf, signedIn } from '../../lib/record/facts.ts';
import { type DocTenant, NO_TENANT, resolveTenant } from '../../lib/record/tenant.ts';
import { READABLE, withoutPast, withTroubles } from '../../lib/record/troubles.ts';
import { type Core, tenantState } from './core.ts';
import { isLeading } from './courses.ts';
import type { LiveDoc } from './documents.ts';
import { guidanceFor } from './guidance.ts';
import { showNext } from './next.ts';
import { showOverlay } from './overlay.ts';
import { isShared } from './pointing.ts';
import { showReader } from './reader.ts';
import { seekTenant } from './seek.ts';
import { recordSigns } from './signs.ts';
import { isThere } from './there.ts';
import { consoleOf, hintedAt, isGuarded, munchkinAround, orgOf } from './where.ts';
import { openPopup, openWindow } from './windows.ts';

/** The frame that a call came from, as the browser says it. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

export async function answerWatcher(core: Core, frame: Frame, call: WatcherCall): Promise<Guidance> {
  const { doc, known } = await core.exclusively(() => entered(core, frame, call));
  switch (call.call) {
    case 'hello':
      // Where it runs already, nothing changes; a frame that it does not reach says hello again.
      await bringReader(core, doc);
      if (known) await recordWhereabouts(core, doc);
      void seekTenant(core, doc, (named) => recordNamed(core, named));
      break;
    case 'sighted':
    case 'clicked':
      await core.publish();
      break;
    case 'held':
      // Until then the frame shows the watcher's own sentence; a frame that has gone needs nothing.
      await showOverlay(doc).catch(() => undefined);
      break;
    case 'open':
      if (call.screen === 'next') await showNext(core, doc);
      else if (call.screen === 'popup') await openPopup(frame.tabId);
      else await openWindow({ screen: call.screen, doc: doc.ref.id });
      break;
    case 'ping':
      break;
  }
  return guidanceFor(core, (await core.documents.get(doc.ref.id)) ?? doc);
}

/**
 * Enters a call: its document, and what it tells. In one turn, so that calls take effect in the order in which they
 * came: a late word of the page before never takes the place of the page.
 */
async function entered(
  core: Core,
  frame: Frame,
  call: WatcherCall,
): Promise<{ readonly doc: LiveDoc; readonly known: boolean }> {
  const known = (await core.documents.get(call.doc.id)) !== null;
  const doc = await registered(core, frame, call.doc);
  const { id } = doc.ref;
  // A page that is loaded ends the frames of the one before; one that says hello again keeps its own.
  const ended = frame.frameId === 0 && !known ? null : frame.frameId;
  switch (call.call) {
    case 'hello':
      await core.documents.drop(frame.tabId, ended, id);
      await recordSignInPage(core, doc, call.doc.url);
      break;
    case 'sighted':
      await record(core, doc, call.sighting);
      break;
    case 'clicked':
      await core.documents.click(id);
      await recordClick(core, id, call);
      break;
    case 'held':
      await core.documents.hold(id, call.click);
      break;
  }
  return { doc, known };
}

/** What the page showed before it was known whose it is. */
async function recordNamed(core: Core, doc: LiveDoc): Promise<void> {
  await core.exclusively(() => recordSighting(core, doc));
  await core.publish();
}

/** A page whose address has changed may be elsewhere by its globals alone. */
async function recordWhereabouts(core: Core, { ref: { id }, hinted: before }: LiveDoc): Promise<void> {
  const hinted = await core.exclusively(async () => {
    const doc = await core.documents.get(id);
    return doc && (await core.documents.put({ ...doc, hinted: await hintedAt(doc) })).hinted;
  });
  if (hinted?.join() !== before.join()) await core.publish();
}

/** Where something is held it is brought at once; elsewhere once a course leads somewhere. */
async function bringReader(core: Core, doc: LiveDoc): Promise<void> {
  const console = consoleOf(doc);
  if (
    console !== null &&
    (isGuarded(console) || (await isLeading(core)) || isShared(core, doc.tenant.tenant))
  )
    await showReader(doc, console.id).catch(() => undefined);
}

/** The document of a call; one that is not known yet (first call, or the session's storage was lost) is entered. */
async function registered(core: Core, frame: Frame, hello: DocHello): Promise<LiveDoc> {
  const known = await core.documents.get(hello.id);
  const url = plainAddress(hello.url);
  if (known) return known.url === url ? known : core.documents.put({ ...known, url });
  const ref: DocRef = { id: hello.id, after: await core.ledger.numberAt(hello.timeOrigin) };
  return core.documents.put({
    ref,
    ...frame,
    url,
    tenant: NO_TENANT,
    sighting: null,
    hinted: [],
    held: null,
  });
}

async function record(core: Core, doc: LiveDoc, told: Sighting): Promise<void> {
  const { ref } = doc;
  const console = consoleOf(doc);
  const sighting = console ? { ...told, place: kindOfPlace(told.place, doc.url, console) } : told;
  const tied = sighting.account === null ? null : await core.ledger.bound(sighting.account);
  const { several, says, ...around } = await munchkinAround(core, doc);
  const munchkin = sighting.munchkin ?? around.munchkin;
  const { doc: read, left } = resolveTenant(doc.tenant, { ...sighting, munchkin, several }, () => tied);
  const tenant = await withOrg(core, doc, read);
  if (left) await recordSignOut(core, ref, left);
  else if (sighting.signedOut && !doc.sighting?.signedOut) await recordSessionEnd(core, ref);
  if (tenant.by === 'page' && tenant.tenant !== null) await core.ledger.bind(tenant.account, tenant.tenant);
  const hinted = await hintedAt(doc);
  const kept = withTroubles(doc.sighting, sighting, Date.now());
  if (kept.past !== undefined && doc.sighting?.past === undefined)
    setTimeout(() => void fade(core, ref.id), READABLE);
  const asks = doc.clicked === true && kept.dialog;
  const clicked = doc.clicked === true && (asks || doc.sighting?.dialog !== true);
  const seen = asks ? { ...kept, asks } : kept;
  await recordSighting(
    core,
    await core.documents.put({ ...doc, tenant, says, sighting: seen, hinted, clicked }),
  );
}

/** What a page no longer shows is no longer explained. */
async function fade(core: Core, id: string): Promise<void> {
  await core.exclusively(async () => {
    const doc = await core.documents.get(id);
    if (!doc?.sighting) return;
    const { past } = doc.sighting;
    if (past !== undefined && Date.now() - past >= READABLE)
      await core.documents.put({ ...doc, sighting: withoutPast(doc.sighting) });
  });
  await core.publish();
}

/** A host that is one customer's own tells whose a page is, once somebody has named them. */
async function withOrg({ ledger }: Core, doc: LiveDoc, read: DocTenant): Promise<DocTenant> {
  const org = orgOf(doc);
  if (read.tenant !== null || org === null) return read;
  const tenant = await ledger.bound(org);
  return tenant === null ? read : { ...read, tenant, by: 'account' };
}

/** A page of an org that was named in another one, or in another frame, is that customer's too. */
async function namedByOrg(core: Core, doc: LiveDoc): Promise<LiveDoc> {
  const tenant = await withOrg(core, doc, doc.tenant);
  return tenant === doc.tenant ? doc : core.documents.put({ ...doc, tenant });
}

/** Facts are kept only of tenants with a handover; what is nobody's business is not recorded. */
async function recordSighting(core: Core, live: LiveDoc): Promise<void> {
  const { ref: doc, tenant, sighting } = live;
  if (tenant.tenant === null || sighting === null) return;
  await recordSigns(core, live, tenant.tenant, sighting);
  const { me, facts, checklist } = await tenantState(core, tenant.tenant);
  if (!checklist) return;
  const concerned = [checklist.leaver.person, checklist.keeper.person];
  for (const body of factsOf({ facts, me, doc, tenant, sighting, concerned })) {
    await core.ledger.append(tenant.tenant, body);
  }
}

async function recordSignOut(core: Core, doc: DocRef, left: DocTenant): Promise<void> {
  if (left.tenant === null) return;
  const { checklist } = await tenantState(core, left.tenant);
  if (checklist) await core.ledger.append(left.tenant, { kind: 'signedOut', doc, account: left.account });
}

/** A page to sign in at, in a document of its own: whoever was signed in to these consoles no longer is. */
async function recordSessionEnd(core: Core, doc: DocRef): Promise<void> {
  for (const [tenant, { handover }] of await core.summaries.all()) {
    if (handover === null) continue;
    const { me, facts } = await tenantState(core, tenant);
    const account = signedIn(facts, me);
    if (account !== undefined) await core.ledger.append(tenant, { kind: 'signedOut', doc, account });
  }
}

/** A page to sign in at is known by its address: it may be gone before anything of it is read. */
async function recordSignInPage(core: Core, doc: LiveDoc, url: string): Promise<void> {
  const place = doc.frameId === 0 ? signInAt(url, SALES) : null;
  if (place === null) return;
  const nothing = { munchkin: null, account: null, connection: null, rows: [], controls: [] };
  await record(core, doc, { place: place.id, signedOut: true, dialog: false, ...nothing });
}

async function recordClick(core: Core, id: string, passed: Passed): Promise<void> {
  const doc = await core.documents.get(id);
  const tenant = doc?.tenant.tenant ?? null;
  if (!doc || tenant === null) return;
  const { me, checklist, facts } = await tenantState(core, tenant);
  if (!checklist && facts.length === 0) return;
  const body = clickFact(facts, me, doc.ref, passed);
  if (body) await core.ledger.append(tenant, body);
}

/** After a handover began or a message came: what the open pages showed already is recorded for it. */
export async function recordOpenPages(core: Core): Promise<void> {
  for (const doc of await core.documents.all()) {
    if (!(await isThere(doc))) await core.documents.forget(doc.ref.id);
    else if (doc.sighting) await recordSighting(core, await namedByOrg(core, doc));
    else await bringReader(core, doc);
  }
}
