/** Whether the consoles' pages may be read at all. */
import browser from 'webextension-polyfill';

/** Hosts asked at install (wxt.config.ts). Where the person withdrew them, nothing is guarded. */
export async function isGuarding(): Promise<boolean> {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  return browser.permissions.contains({ origins });
}
