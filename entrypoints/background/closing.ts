/**
 * With a customer's consoles ends all that was granted there: once the last tab that had a page of theirs is closed, or
 * has been elsewhere for so long that nobody only signs in there.
 */
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { foldRooms } from '../../lib/checklist/rooms.ts';
import { signInAt } from '../../lib/locator/place.ts';
import { type Core, tenantState } from './core.ts';
import type { Away, LiveDoc } from './documents.ts';
import { isThere } from './there.ts';
import { consoleOf } from './where.ts';

/** How long a sign-in elsewhere may take, ms. */
const DETOUR = 5 * 60_000;

/** A tab was closed. */
export async function endWithConsole(core: Core, tabId: number): Promise<void> {
  for (const tenant of await core.documents.close(tabId)) await endIfClosed(core, tenant);
  await core.publish();
}

/** The browser starts: its consoles were closed with it. */
export async function endWithBrowser(core: Core): Promise<void> {
  for (const tenant of await core.ledger.rooms.tenants()) await endIfClosed(core, tenant);
  await core.publish();
}

/** A tab may have gone elsewhere: then nobody is told any longer that somebody is on the page before. */
export async function leaveBehind(core: Core, tabId: number): Promise<void> {
  if (await forgetGone(core, (doc) => doc.tabId === tabId)) await core.publish();
}

/** To be called now and then while a room is open. */
export async function endWithDetour(core: Core): Promise<void> {
  let changed = await forgetGone(core, () => true);
  for (const away of await core.documents.away()) {
    if (Date.now() - away.since < DETOUR || (await isOnConsole(core, away))) continue;
    await core.documents.settle([away]);
    await endIfClosed(core, away.tenant);
    changed = true;
  }
  if (changed) await core.publish();
}

/** Forgets pages that went without a word, of customers with a room; true where there was one. */
async function forgetGone(core: Core, which: (doc: LiveDoc) => boolean): Promise<boolean> {
  const docs = (await core.documents.all()).filter(which);
  const withRooms = docs.length === 0 ? [] : await core.ledger.rooms.tenants();
  const gone = await Promise.all(
    docs
      .filter(({ tenant }) => tenant.tenant !== null && withRooms.includes(tenant.tenant))
      .map(async (doc) => ((await isThere(doc)) ? [] : [doc])),
  );
  for (const doc of gone.flat()) await core.documents.forget(doc.ref.id);
  return gone.flat().length > 0;
}

/** The tab has a page of a console that names nobody: they may be at work there, unless it wants a sign-in. */
async function isOnConsole(core: Core, { tabId }: Away): Promise<boolean> {
  for (const doc of await core.documents.all()) {
    if (doc.tabId !== tabId || doc.tenant.tenant !== null || wantsSignIn(doc)) continue;
    if (await isThere(doc)) return true;
  }
  return false;
}

function wantsSignIn(doc: LiveDoc): boolean {
  const console = consoleOf(doc);
  return doc.sighting?.signedOut === true || (console !== null && signInAt(doc.url, console) !== null);
}

/** Any page of theirs is open, or may come back. In one turn with the pages' own words. */
async function endIfClosed(core: Core, tenant: TenantKey): Promise<void> {
  await core.exclusively(async () => {
    const [docs, away] = [await core.documents.all(), await core.documents.away()];
    const open = docs.some((doc) => doc.tenant.tenant === tenant);
    if (!open && !away.some((one) => one.tenant === tenant)) await endGrants(core, tenant);
  });
}

async function endGrants(core: Core, tenant: TenantKey): Promise<void> {
  const { facts, me } = await tenantState(core, tenant);
  for (const { room, given } of foldRooms(facts, me).filter((one) => !one.left))
    for (const [seat, grants] of given)
      if (Object.values(grants).some((until) => until !== null))
        await core.ledger.append(tenant, { kind: 'ended', room, seat, grant: null, why: 'closed' });
}
