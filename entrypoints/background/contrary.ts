/** Which pages showed the contrary of what is said of many things: one that has a page of its own is not all. */
import browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import type { Sighting } from '../../lib/calls/sighting.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import type { Sign } from '../../lib/consoles/console.ts';
import { contraryAfter, isOpen } from '../../lib/record/signs.ts';

const kept = z.array(z.string());
/** Most pages that are remembered of a sign. */
const MOST = 50;

/** The signs of which another page shows the contrary, or that a list is not at its end, with what this one shows. Kept in `storage.session`. */
export async function contraryOf(
  tenant: TenantKey,
  url: string,
  signs: readonly Sign[],
  sighting: Sighting,
): Promise<ReadonlySet<string>> {
  const { origin, pathname } = new URL(url);
  const found = new Set<string>();
  for (const sign of signs.filter(({ ofAll }) => ofAll)) {
    const key = `contrary:${tenant}:${sign.id}`;
    const before = kept.safeParse((await browser.storage.session.get(key))[key]).data ?? [];
    const after = contraryAfter(before, origin + pathname, sign, sighting);
    if (isOpen(after, sign, sighting)) found.add(sign.id);
    if (after !== before) await browser.storage.session.set({ [key]: after.slice(-MOST) });
  }
  return found;
}
