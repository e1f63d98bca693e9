/** Brings exact seeing into a frame whose watcher has said hello; the guard stands there already. */
import browser from 'webextension-polyfill';
import type { LiveDoc } from './documents.ts';

/** Where it runs already, nothing changes; rejects where the frame is gone. */
export async function showReader({ tabId, frameId }: Pick<LiveDoc, 'tabId' | 'frameId'>): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/reader.js'],
    injectImmediately: true,
  });
}
