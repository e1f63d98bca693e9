/** Which signs a document has shown by who came into its list of people. */
import browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import type { Sighting } from '../../lib/calls/sighting.ts';
import type { Sign } from '../../lib/consoles/console.ts';
import { type Listing, listingAfter, NO_LISTING } from '../../lib/record/joined.ts';
import type { LiveDoc } from './documents.ts';

/** What is kept of a frame goes with its document. */
interface Kept extends Listing {
  readonly doc: string;
}

const kept: z.ZodMiniType<Kept> = z.object({
  doc: z.string(),
  last: z.array(z.string()),
  ever: z.array(z.string()),
  asked: z.nullable(z.number()),
  joined: z.boolean(),
});

/** The signs that the list of a document proves, with what it shows now. Kept in `storage.session`, for each frame. */
export async function joinedOn(
  { ref, tabId, frameId }: Pick<LiveDoc, 'ref' | 'tabId' | 'frameId'>,
  signs: readonly Sign[],
  sighting: Sighting,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const sign of signs.filter(({ joins }) => joins)) {
    const key = `joined:${tabId}:${frameId}:${sign.id}`;
    const known = kept.safeParse((await browser.storage.session.get(key))[key]).data;
    const before = known?.doc === ref.id ? known : { ...NO_LISTING, doc: ref.id };
    const after = listingAfter(before, sign, sighting, Date.now());
    if (after.joined) found.add(sign.id);
    if (after !== before) await browser.storage.session.set({ [key]: { ...after, doc: ref.id } });
  }
  return found;
}
