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

/** Brings a tab to the front, or opens one at the address. */
export async function showTab(tabId: number | null, address: string): Promise<void> {
  if (tabId === null) {
    await browser.tabs.create({ url: address });
    return;
  }
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
