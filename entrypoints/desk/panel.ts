/** The desk beside the page: Chrome's side panel, once the person has allowed it, or Firefox's sidebar. */
import browser from 'webextension-polyfill';

/** null where this browser has neither. The browser opens it only while a press of the person's still counts. */
export function panelOf(): (() => Promise<boolean>) | null {
  if ('sidebarAction' in browser && typeof browser.sidebarAction?.open === 'function')
    return () => opened(browser.sidebarAction.open());
  return browser.runtime.getManifest().minimum_chrome_version === undefined ? null : openSidePanel;
}

async function openSidePanel(): Promise<boolean> {
  const { id } = await browser.windows.getCurrent();
  const allowed = await chrome.permissions.request({ permissions: ['sidePanel'] }).catch(() => false);
  if (!allowed || id === undefined) return false;
  await chrome.sidePanel.setOptions({ path: 'desk.html', enabled: true });
  return opened(chrome.sidePanel.open({ windowId: id }));
}

const opened = (opening: Promise<unknown>): Promise<boolean> =>
  opening.then(
    () => true,
    () => false,
  );
