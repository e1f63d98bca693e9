/** Where this person is in a customer's consoles, for those who may follow. */
import type { MemberNow } from '../../lib/calls/room.ts';
import type { CardView, Sighting } from '../../lib/calls/sighting.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import type { ConsoleId } from '../../lib/consoles/console.ts';
import type { Core } from './core.ts';
import { guidanceFor } from './guidance.ts';
import { consoleOf } from './where.ts';

/** The page that shows a prompt, else one that was read; null where no console of theirs is open. */
export async function memberNow(core: Core, tenant: TenantKey): Promise<MemberNow | null> {
  const docs = (await core.documents.all()).filter((doc) => doc.tenant.tenant === tenant);
  let shown: MemberNow | null = null;
  for (const doc of docs) {
    const console = consoleOf(doc)?.id;
    if (console === undefined || doc.sighting === null) continue;
    const { card } = await guidanceFor(core, doc);
    if (card !== null) return nowAt(console, doc.sighting, card);
    shown ??= nowAt(console, doc.sighting, null);
  }
  return shown;
}

function nowAt(console: ConsoleId, { place, controls }: Sighting, card: CardView | null): MemberNow {
  const target = card?.target ?? null;
  const found = controls.find(({ ref }) => ref.control === target?.control && ref.row === target.row);
  return {
    console,
    place,
    instruction: card?.instruction ?? null,
    target,
    found: found?.found ?? null,
    controls: controls.flatMap((one) => (one.found === 'one' ? [one.ref] : [])),
  };
}
