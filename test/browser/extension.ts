/** What the browser itself does with the extension: reloads it, switches it off, takes its access to pages away. */
import type { Page } from '@playwright/test';
import type { Seat } from './seat.ts';

const idOf = (seat: Seat): string => new URL(seat.origin).host;

/** The browser's own page of extensions, which has the switches. */
async function settings<T>(seat: Seat, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await seat.context.newPage();
  await page.goto('chrome://extensions');
  const result = await work(page);
  await page.close();
  return result;
}

/** Calls a function of the browser's own page of extensions. */
const configure = (seat: Seat, name: string, given: object): Promise<void> =>
  settings(seat, (page) =>
    page.evaluate(
      async ([called, configuration]) => {
        const api: unknown = Reflect.get(chrome, 'developerPrivate');
        const update: unknown = typeof api === 'object' && api !== null ? Reflect.get(api, called) : null;
        if (typeof update !== 'function') throw new Error('the browser has no such switch');
        await update(configuration);
      },
      [name, given] as const,
    ),
  );

/** The extension starts anew under the open tabs, as after an update. Its own tabs are closed by that. */
export async function reloadExtension(seat: Seat): Promise<void> {
  // Otherwise the browser leaves an unpacked extension switched off.
  await configure(seat, 'updateProfileConfiguration', { inDeveloperMode: true });
  const [worker] = seat.context.serviceWorkers();
  const coming = seat.context.waitForEvent('serviceworker');
  // The worker ends in the middle of its answer.
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await coming;
}

/** Switched off (or on again): what it left in open tabs is alone. */
export const enable = (seat: Seat, on: boolean): Promise<void> =>
  settings(seat, (page) =>
    page.evaluate(([id, wanted]) => chrome.management.setEnabled(id, wanted), [idOf(seat), on] as const),
  );

/** Access to pages as the person withdraws it: only where they click on the toolbar button. */
export const withdrawAccess = (seat: Seat): Promise<void> =>
  configure(seat, 'updateExtensionConfiguration', { extensionId: idOf(seat), hostAccess: 'ON_CLICK' });

/** Access to all pages that it asks for, given back. */
export const giveAccess = (seat: Seat): Promise<void> =>
  configure(seat, 'updateExtensionConfiguration', { extensionId: idOf(seat), hostAccess: 'ON_ALL_SITES' });
