/** Brings extension windows and the console's tab to the person. */
import browser from 'webextension-polyfill';

const SIZE = { width: 420, height: 640 };

/** Opens a screen of popup.html in a small window of its own. */
export async function openWindow(query: Readonly<Record<string, string>>): Promise<void> {
  const url = browser.runtime.getURL(`/popup.html?${new URLSearchParams(query)}`);
  await browser.windows.create({ url, type: 'popup', ...SIZE });
}

/** The popup itself where the browser lets us open it, otherwise the same screen in a window. */
export async function openPopup(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await openWindow({ tab: String(tabId) });
  }
}

/** Brings a tab to the front; opens one at the address where there is none, or it was closed meanwhile. */
export async function showTab(tabId: number | null, address: string): Promise<void> {
  const tab = tabId === null ? null : await browser.tabs.update(tabId, { active: true }).catch(() => null);
  if (tab === null) {
    await browser.tabs.create({ url: address });
    return;
  }
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
