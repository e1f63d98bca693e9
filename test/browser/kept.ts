/** What a browser keeps of the extension, and what its worker is told: to look for what may not be there. */
import type { Page } from '@playwright/test';
import type { Seat } from './seat.ts';

/** All stores of the extension as one text: its storage areas, databases, caches, files, and those of the page. */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        databases[`${name}/${store}`] = [await done(rows.getAllKeys()), await done(rows.getAll())];
      }
      database.close();
    }
    const files: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const name of folder.keys()) files.push(name);
    return JSON.stringify({
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      indexedDB: databases,
      caches: await caches.keys(),
      files,
      page: [{ ...localStorage }, { ...sessionStorage }, history.state, location.href, document.cookie],
    });
  });
}

/** Notes every message that reaches the worker from now on, once or over a port; the answer returns them as one text. */
export async function hearMessages(seat: Seat): Promise<() => Promise<string>> {
  const [worker] = seat.context.serviceWorkers();
  if (!worker) throw new Error('no worker');
  await worker.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heardByWorker: heard });
    const note = (message: unknown) => {
      heard.push(JSON.stringify(message));
    };
    chrome.runtime.onMessage.addListener(note);
    chrome.runtime.onConnect.addListener((port) => port.onMessage.addListener(note));
  });
  return async () => String(await worker.evaluate(() => Reflect.get(globalThis, 'heardByWorker')));
}
