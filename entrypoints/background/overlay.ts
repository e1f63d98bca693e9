/** Brings ring and card into a frame, once there is something to show. */
import browser from 'webextension-polyfill';
import type { LiveDoc } from './documents.ts';

/** Where it runs already, nothing changes; rejects where the frame is gone. */
export async function showOverlay({ tabId, frameId }: Pick<LiveDoc, 'tabId' | 'frameId'>): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/overlay.js'],
    injectImmediately: true,
  });
}
