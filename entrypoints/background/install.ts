/**
 * After an install or update the open tabs of the consoles are guarded at once, not only from their next load.
 * Firefox runs the content scripts of the manifest in open tabs by itself.
 */
import browser from 'webextension-polyfill';

export async function guardOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const { host_permissions: url = [], content_scripts = [] } = browser.runtime.getManifest();
  const files = content_scripts.flatMap(({ js = [] }) => js.map((file) => `/${file.replace(/^\//, '')}`));
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(
    tabs.map(({ id = -1 }) =>
      browser.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        files,
        injectImmediately: true,
      }),
    ),
  );
}
