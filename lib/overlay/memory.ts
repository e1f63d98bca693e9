/** What the overlay remembers between pages: its corner, whether it is folded, and which card was put away. */
import { CORNERS, type Corner } from './place.ts';

export interface Memory {
  readonly corner: Corner;
  readonly folded: boolean;
  readonly dismissed: string | null;
}

const KEY = 'overlay';

/** The remembered place, or null where nothing is stored or the extension has gone from under the page. */
export async function recall(): Promise<Memory | null> {
  try {
    const stored: unknown = (await chrome.storage.local.get(KEY))[KEY];
    return parse(stored);
  } catch {
    return null;
  }
}

/** Forgetting is harmless: where it cannot be stored, the next page starts at the lower left. */
export async function remember(memory: Memory): Promise<void> {
  try {
    await chrome.storage.local.set({ [KEY]: memory });
  } catch {
    // The extension was updated under this page.
  }
}

/** Reads what is stored, whoever wrote it; null where it is nothing of ours. */
export function parse(stored: unknown): Memory | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const corner = CORNERS.find((name) => 'corner' in stored && stored.corner === name);
  const folded = 'folded' in stored && stored.folded === true;
  const put = 'dismissed' in stored ? stored.dismissed : null;
  return { corner: corner ?? 'bottomLeft', folded, dismissed: typeof put === 'string' ? put : null };
}
