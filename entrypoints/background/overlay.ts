/** Brings ring and card into a frame, once there is something to show. */
import browser from 'webextension-polyfill';
import type { LiveDoc } from './documents.ts';
import { patiently } from './patience.ts';

/** Documents into which it was brought; forgotten with the worker, and then it is brought once more. */
const brought = new Set<string>();

/** Where it runs already, nothing changes; rejects where the frame is gone. */
export async function showOverlay({
  ref: { id },
  tabId,
  frameId,
}: Pick<LiveDoc, 'ref' | 'tabId' | 'frameId'>): Promise<void> {
  if (brought.has(id)) return;
  const ran = await patiently(
    browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/overlay.js'],
      injectImmediately: true,
    }),
  );
  if (ran !== undefined) brought.add(id);
}
