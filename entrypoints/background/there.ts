/** Whether a document still stands in its frame: a page may have gone without a word. */
import browser from 'webextension-polyfill';
import type { LiveDoc } from './documents.ts';
import { patiently } from './patience.ts';

/** False where nothing of ours is in that frame any more, or another document. */
export async function isThere({ ref, tabId, frameId }: LiveDoc): Promise<boolean> {
  const asked: Promise<unknown> = browser.tabs
    .sendMessage(tabId, { push: 'there' }, { frameId })
    .catch(() => null);
  const answer = await patiently(asked);
  // A busy page is there. A watcher hears it and says nothing: what takes its place has said hello.
  return answer === undefined || answer === ref.id;
}
