/** Lookouts on the hosts that are asked for only when a course leads there (DESIGN.md, decision 11). */
import browser from 'webextension-polyfill';
import { OPTIONAL } from '../../lib/consoles/hosts.ts';

const ID = 'lookout';
export const LOOKOUT = 'lookout.js';

/** The optional hosts that the person has allowed. */
export async function allowedHosts(): Promise<readonly string[]> {
  const hosts = Object.values(OPTIONAL).flat();
  const allowed = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [host] })));
  return hosts.filter((_, at) => allowed[at]);
}

/** Registers the lookout for what is allowed now; taken back, it is registered there no longer. */
export async function placeLookouts(): Promise<void> {
  const matches = [...(await allowedHosts())];
  const [placed] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (placed) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [LOOKOUT],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (placed) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
