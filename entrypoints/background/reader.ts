/** Brings exact seeing into a frame whose watcher has said hello; the guard stands there already. */
import browser from 'webextension-polyfill';
import type { ConsoleId } from '../../lib/consoles/console.ts';
import type { LiveDoc } from './documents.ts';
import { patiently } from './patience.ts';

const FILES: Readonly<Record<ConsoleId, string>> = {
  sales: '/reader.js',
  marketo: '/reader-marketo.js',
  salesforce: '/reader-salesforce.js',
};

/** Where it runs already, nothing changes; rejects where the frame is gone. */
export async function showReader(
  { tabId, frameId }: Pick<LiveDoc, 'tabId' | 'frameId'>,
  console: ConsoleId,
): Promise<void> {
  await patiently(
    browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [FILES[console]],
      injectImmediately: true,
    }),
  );
}
