/** Whose a document is, by what stands around it: its address, its tab, the page's globals, the customer's own host. */
import type { TenantKey } from '../../lib/checklist/fact.ts';
import type { Console, ConsoleId, ControlId } from '../../lib/consoles/console.ts';
import { CONSOLES, HINTS } from '../../lib/consoles/consoles.ts';
import { consoleAt } from '../../lib/locator/place.ts';
import { followedBy } from '../../lib/record/hints.ts';
import type { Core } from './core.ts';
import type { LiveDoc } from './documents.ts';
import { probe } from './probe.ts';

export const consoleOf = ({ url }: Pick<LiveDoc, 'url'>): Console | null => consoleAt(url, CONSOLES);

/** Something in it is held: the guard stands there, and what it sees is brought at once. */
export const isGuarded = (console: Console | null): boolean =>
  console?.places.some(({ guards }) => guards !== undefined) ?? false;

/** The Munchkin ID in an address, or null. */
const inAddress = (url: string, { munchkin }: Console): TenantKey | null =>
  munchkin?.exec(url)?.[1]?.toUpperCase() ?? null;

/** What stands around a document of whose it is. */
interface Around {
  /** null where nothing tells it, or two customers are named. */
  readonly munchkin: TenantKey | null;
  readonly several: boolean;
  /** What its own page's globals say. */
  readonly says: TenantKey | null;
}

/**
 * The Munchkin ID that a document has by its address, its page's globals, or another frame of the same console in its
 * tab. None of these outranks another: globals that name another customer than the address contradict it.
 */
export async function munchkinAround(core: Core, doc: LiveDoc): Promise<Around> {
  const console = consoleOf(doc);
  if (console?.munchkin === undefined) return { munchkin: null, several: false, says: null };
  const around = (await core.documents.all()).filter(
    (other) => other.tabId === doc.tabId && other.ref.id !== doc.ref.id && consoleOf(other) === console,
  );
  const says = (await probe(doc))?.munchkin ?? null;
  const told = [
    says,
    ...[doc, ...around].map(({ url }) => inAddress(url, console)),
    ...around.map((other) => other.says ?? null),
  ];
  const found = new Set(told.filter((one) => one !== null));
  if (found.size === 0)
    for (const { tenant } of around)
      if (tenant.by === 'page' && tenant.tenant !== null) found.add(tenant.tenant);
  const [only = null] = found;
  return { munchkin: found.size === 1 ? only : null, several: found.size > 1, says };
}

/** The controls of the way that were followed, by what a page's globals say; none where no console's globals are known. */
export async function hintedAt(doc: LiveDoc): Promise<readonly ControlId[]> {
  const hints = HINTS.filter((hint) => hint.console === consoleOf(doc)?.id);
  const globals = hints.length === 0 ? null : await probe(doc);
  return globals === null ? [] : followedBy(globals, hints);
}

/** The customer's own name in a host, as the ledger ties it to a tenant; null where a host is everybody's. */
export function orgOf({ url }: Pick<LiveDoc, 'url'>): string | null {
  const org = consoleOf({ url })?.org?.exec(new URL(url).hostname)?.[1];
  return org === undefined ? null : `org ${org}`;
}

/** Hosts that are this customer's own, as its open pages show them. */
export async function ownHosts(
  core: Core,
  tenant: TenantKey | null,
): Promise<Readonly<Partial<Record<ConsoleId, string>>>> {
  const hosts: Partial<Record<ConsoleId, string>> = {};
  for (const doc of tenant === null ? [] : await core.documents.all()) {
    const console = consoleOf(doc);
    if (console && doc.tenant.tenant === tenant && orgOf(doc) !== null)
      hosts[console.id] ??= new URL(doc.url).hostname;
  }
  return hosts;
}
