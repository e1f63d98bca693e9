/** What is remembered of the tenants' pages: seen, forgotten, put back and given on. */
import browser from 'webextension-polyfill';
import type { ScreenAnswer } from '../../lib/calls/screen.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import type { ControlRef, Wanted } from '../../lib/consoles/console.ts';
import { addressTest } from '../../lib/pick/address.ts';
import type { Remembered, TenantClues } from '../../lib/pick/clue.ts';
import { shareText } from '../../lib/pick/share.ts';
import type { Core } from './core.ts';

async function allClues({ ledger }: Core): Promise<readonly TenantClues[]> {
  const tenants = await Promise.all(
    (await ledger.tenants()).map(async (tenant) => ({
      tenant,
      tenantName: await ledger.nameOf(tenant),
      remembered: await ledger.clues.of(tenant),
    })),
  );
  return tenants.filter(({ remembered }) => remembered.length > 0);
}

export async function listClues(core: Core): Promise<ScreenAnswer> {
  return { ok: true, clues: await allClues(core) };
}

export async function shareClues(core: Core): Promise<ScreenAnswer> {
  const remembered = (await allClues(core)).flatMap((one) => one.remembered);
  return { ok: true, text: shareText(remembered, browser.runtime.getManifest().version) };
}

export async function recallClues(
  { ledger }: Core,
  tenant: TenantKey,
  remembered: readonly Remembered[],
): Promise<ScreenAnswer> {
  for (const one of remembered)
    if (!(await ledger.clues.keep(tenant, one)))
      return { ok: false, refusal: 'failed', detail: 'this customer is not known here' };
  return { ok: true };
}

/** The controls that a frame is asked for, with what was shown of them. */
export async function withClues(
  { ledger }: Core,
  tenant: TenantKey | null,
  refs: readonly ControlRef[],
): Promise<readonly Wanted[]> {
  if (tenant === null || refs.length === 0) return refs;
  const remembered = await ledger.clues.of(tenant);
  return refs.map((ref) => {
    const one = remembered.find(({ clue }) => clue.control === ref.control);
    if (!one) return ref;
    const { role, label, heading, address } = one.clue;
    return { ...ref, shown: { role, label, heading, at: addressTest(address) } };
  });
}
