/** Which signs a document has shown by who came into its list of people. */
import browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import type { Sighting } from '../../lib/calls/sighting.ts';
import type { Sign } from '../../lib/consoles/console.ts';
import { type Listing, listingAfter, NO_LISTING } from '../../lib/record/joined.ts';

const kept: z.ZodMiniType<Listing> = z.object({
  last: z.array(z.string()),
  ever: z.array(z.string()),
  asked: z.nullable(z.number()),
  joined: z.boolean(),
});

/** The signs that the list of a document proves, with what it shows now. Kept in `storage.session`, by the document's id. */
export async function joinedOn(
  doc: string,
  signs: readonly Sign[],
  sighting: Sighting,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const sign of signs.filter(({ joins }) => joins)) {
    const key = `joined:${doc}:${sign.id}`;
    const before = kept.safeParse((await browser.storage.session.get(key))[key]).data ?? NO_LISTING;
    const after = listingAfter(before, sign, sighting, Date.now());
    if (after.joined) found.add(sign.id);
    if (after !== before) await browser.storage.session.set({ [key]: after });
  }
  return found;
}
