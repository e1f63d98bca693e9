/** Asks a page again whose it is: its globals come later than the page, and without a change of what it shows. */
import type { Core } from './core.ts';
import type { LiveDoc } from './documents.ts';
import { consoleOf, isGuarded, munchkinAround } from './where.ts';

/** Pauses between the questions, ms. */
const PAUSES = [500, 1000, 2000, 4000, 8000];
/** Documents that are being asked; lost with the worker, and then their next sighting asks. */
const asked = new Set<string>();

/** Whether a document may still say whose it is. */
export const isSought = (doc: LiveDoc): boolean => asked.has(doc.ref.id);

/** Until the customer is known, the page is gone, or it has been asked often enough; then `found`. */
export async function seekTenant(
  core: Core,
  { ref: { id } }: LiveDoc,
  found: (doc: LiveDoc) => Promise<void>,
): Promise<void> {
  if (asked.has(id)) return;
  asked.add(id);
  for (const pause of PAUSES) {
    const doc = await core.documents.get(id);
    if (doc === null || doc.tenant.tenant !== null || !asks(doc)) break;
    const { munchkin } = await munchkinAround(core, doc);
    if (munchkin !== null) {
      await core.exclusively(() => core.documents.name(id, munchkin));
      break;
    }
    await new Promise((over) => setTimeout(over, pause));
  }
  asked.delete(id);
  const doc = await core.documents.get(id);
  if (doc !== null) await found(doc);
}

/** Only where the page may answer, and nothing else reads it. */
const asks = (doc: LiveDoc): boolean => {
  const console = consoleOf(doc);
  return console?.munchkin !== undefined && !isGuarded(console);
};
