/** The relay's address: by the company's setting, else by the person's own; none by default. */
import browser from 'webextension-polyfill';
import type { RelayView } from '../../lib/calls/room.ts';
import type { ScreenAnswer } from '../../lib/calls/screen.ts';
import { relay } from '../../lib/share/text.ts';
import { managedRelay } from './policy.ts';

/** In `storage.local`. */
const KEY = 'relay';

export async function relayView(): Promise<RelayView> {
  const managed = await managedRelay();
  if (managed !== null) return { address: managed || null, managed: true };
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  const read = relay.safeParse(kept);
  return { address: read.success ? read.data : null, managed: false };
}

/** An invitation names its relay: it is used unless the company's setting allows only another. */
export async function isAllowedRelay(address: string): Promise<boolean> {
  const managed = await managedRelay();
  return managed === null || managed === address;
}

export async function setRelay(address: string | null): Promise<ScreenAnswer> {
  const failed = (detail: string): ScreenAnswer => ({ ok: false, refusal: 'failed', detail });
  if ((await managedRelay()) !== null) return failed('the relay is set by your company');
  if (address === null) await browser.storage.local.remove(KEY);
  else if (relay.safeParse(address).success) await browser.storage.local.set({ [KEY]: address });
  else return failed('a relay has an address such as wss://relay.example.com/mqtt');
  return { ok: true };
}
