/** Records what a page shows of the tasks of the run under way. */
import type { Sighting } from '../../lib/calls/sighting.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { latestStart } from '../../lib/checklist/runs.ts';
import { SIGNS } from '../../lib/consoles/consoles.ts';
import { signFacts } from '../../lib/record/signs.ts';
import { contraryOf } from './contrary.ts';
import { type Core, tenantState } from './core.ts';
import type { LiveDoc } from './documents.ts';
import { joinedOn } from './joined.ts';
import { consoleOf } from './where.ts';

export async function recordSigns(
  core: Core,
  doc: LiveDoc,
  tenant: TenantKey,
  sighting: Sighting,
): Promise<void> {
  const { me, facts, runs } = await tenantState(core, tenant);
  const since = latestStart(facts, me);
  const console = consoleOf(doc)?.id;
  if (since === null || !runs.some(({ status }) => status === 'running')) return;
  const signs = SIGNS.filter((sign) => sign.console === console);
  const contrary = await contraryOf(tenant, doc.url, signs, sighting);
  const joined = await joinedOn(doc, signs, sighting);
  const { host } = new URL(doc.url);
  const of = { doc: doc.ref, tenant: doc.tenant, sighting, host };
  for (const body of signFacts({ facts, me, ...of, signs, since, contrary, joined }))
    await core.ledger.append(tenant, body);
}
