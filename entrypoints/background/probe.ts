/** Asks a page of Marketo, in its own world, for the globals that are publicly known; nothing else is read there. */
import browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import { munchkin } from '../../lib/calls/schema.ts';
import type { LiveDoc } from './documents.ts';
import { patiently } from './patience.ts';

const short = z.catch(z.nullable(z.string().check(z.maxLength(80))), null);
/** Row "page globals": whose Marketo it is, and where in it. What a page says is a hint, never a proof. */
const globals = z.object({ munchkin: z.catch(z.nullable(munchkin), null), area: short, section: short });
export type Globals = z.output<typeof globals>;

/** Runs in the page: self-contained, and nothing of the page may stop it. */
function readGlobals(): unknown {
  const at = (path: string): unknown =>
    path.split('.').reduce<unknown>((value, key) => {
      if (typeof value !== 'object' && typeof value !== 'function') return undefined;
      return value === null ? undefined : Reflect.get(value, key);
    }, globalThis);
  try {
    const canvas = at('MktCanvas');
    const tab = at('MktCanvas.getActiveTab');
    const active = typeof tab === 'function' ? Reflect.apply(tab, canvas, []) : null;
    return {
      munchkin: at('MktPage.savedState.munchkinId') ?? null,
      area: at('MktMainNav.activeNav') ?? null,
      section: typeof active === 'object' && active !== null ? Reflect.get(active, 'title') : null,
    };
  } catch {
    return null;
  }
}

/** null where the frame is gone or busy, or the page has none of them. */
export async function probe({ tabId, frameId }: Pick<LiveDoc, 'tabId' | 'frameId'>): Promise<Globals | null> {
  const target = { tabId, frameIds: [frameId] };
  const asked = browser.scripting.executeScript({ target, world: 'MAIN', func: readGlobals }).catch(() => []);
  // A page that is still loading answers late, and is asked again.
  const results = (await patiently(asked)) ?? [];
  const read = globals.safeParse(results[0]?.result ?? null);
  return read.success ? read.data : null;
}
