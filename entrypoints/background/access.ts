/** Whether the consoles' pages may be read at all. */
import browser from 'webextension-polyfill';
import type { ConsoleId } from '../../lib/consoles/console.ts';
import { OPTIONAL } from '../../lib/consoles/hosts.ts';

/** Hosts asked at install (wxt.config.ts). Where the person withdrew them, nothing is guarded. */
export async function isGuarding(): Promise<boolean> {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  return browser.permissions.contains({ origins });
}

/** Consoles whose pages may be read as a whole, with the hosts that are asked for when a course needs them. */
export async function allowedConsoles(): Promise<readonly ConsoleId[]> {
  const consoles = Object.keys(OPTIONAL) as ConsoleId[];
  const answers = await Promise.all(
    consoles.map((console) => browser.permissions.contains({ origins: [...OPTIONAL[console]] })),
  );
  return consoles.filter((_, at) => answers[at]);
}

/** Asked for when there is something to wait for; refused, badge and popup tell. */
export const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });
