/**
 * Open tabs of the consoles are guarded at once, not only from their next load. Firefox runs the content scripts of the
 * manifest in open tabs by itself.
 */
import browser from 'webextension-polyfill';
import { allowedHosts, LOOKOUT, placeLookouts } from './hosts.ts';
import { patiently } from './patience.ts';

/** Kept as long as the extension stays switched on: an install, an update and switching it off and on end it. */
const GUARDED = 'openTabsGuarded';

/** Asked at every start of the worker; does something at the first one after the extension was switched on. */
export async function guardOpenTabsOnce(): Promise<void> {
  const { [GUARDED]: done } = await browser.storage.session.get(GUARDED);
  if (done === true) return;
  await guardOpenTabs();
  await browser.storage.session.set({ [GUARDED]: true });
}

/** Where a watcher lives already, nothing changes. */
export async function guardOpenTabs(): Promise<void> {
  await placeLookouts();
  const allowed = await allowedHosts();
  if (allowed.length > 0) await inject([...allowed], [LOOKOUT]);
  if (import.meta.env.FIREFOX) return;
  const { content_scripts = [] } = browser.runtime.getManifest();
  await Promise.all(content_scripts.map(({ matches, js = [] }) => inject(matches, js)));
}

async function inject(url: string[], js: readonly string[]): Promise<void> {
  const files = js.map((file) => `/${file.replace(/^\//, '')}`);
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(
    tabs.map(({ id = -1 }) =>
      patiently(
        browser.scripting.executeScript({
          target: { tabId: id, allFrames: true },
          files,
          injectImmediately: true,
        }),
      ),
    ),
  );
}
