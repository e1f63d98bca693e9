/** What members of a customer's rooms point at, put into what a page is told. */
import type { Guidance } from '../../lib/calls/sighting.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import type { ControlRef, PlaceId } from '../../lib/consoles/console.ts';
import { controlsOf, namesOf } from '../../lib/consoles/consoles.ts';
import { pointedRef, pointerCard, pointerFor } from '../../lib/guide/pointer.ts';
import { type Core, tenantState } from './core.ts';
import type { LiveDoc } from './documents.ts';
import { showReader } from './reader.ts';
import { consoleOf } from './where.ts';

/** Somebody may point at a customer's pages, or view them masked: then their controls are looked for. */
export const isShared = (core: Core, tenant: TenantKey | null): boolean =>
  core.rooms.all.some(
    (room) =>
      room.stand.tenant === tenant &&
      room.present.some(({ seat }) => {
        const { point, view } = room.given(seat, Date.now());
        return point !== null || view !== null;
      }),
  );

/** Every control that can stand at a place, but for those in somebody's row. */
const pointable = (doc: LiveDoc, place: PlaceId | null): readonly ControlRef[] =>
  controlsOf(consoleOf(doc)?.id ?? null).flatMap(({ id, places, region }) =>
    region.kind !== 'row' && (places.length === 0 || places.some((one) => one === place))
      ? { control: id }
      : [],
  );

const key = ({ control, row }: ControlRef): string => `${control} ${row ?? ''}`;

/** Guidance as it is, where nobody may point or view. */
export async function withPointing(core: Core, doc: LiveDoc, guidance: Guidance): Promise<Guidance> {
  const { tenant } = doc.tenant;
  const here = consoleOf(doc)?.id;
  if (tenant === null || here === undefined || !isShared(core, tenant)) return guidance;
  if (doc.sighting === null) {
    // Where nothing is read before a course leads there.
    await showReader(doc, here).catch(() => undefined);
    return guidance;
  }
  const { place, controls } = doc.sighting;
  const by = core.live
    .pointedAt(core, tenant)
    .filter(({ ref }) => ref.control.startsWith(`${here}.`))
    .toSorted((one, other) => other.until - one.until)[0];
  const ref = by && pointedRef(by.ref, guidance.wanted);
  const known = new Set(guidance.wanted.map(key));
  const also = [...pointable(doc, place), ...(ref ? [ref] : [])].filter((one) => {
    const fresh = !known.has(key(one));
    known.add(key(one));
    return fresh;
  });
  const told: Guidance = { ...guidance, wanted: [...guidance.wanted, ...also] };
  // Until the frame has looked for it, nothing is said of it.
  if (!by || !ref || !controls.some((one) => key(one.ref) === key(ref))) return told;
  const pointer = pointerFor({ ...by, ref }, controls, namesOf(ref.control), core.language);
  // In words only where it is the page itself, and no other frame of it has the control.
  if (pointer.target === null && (place === null || (await isElsewhere(core, doc, ref)))) return told;
  if (told.card !== null) return { ...told, card: { ...told.card, pointer } };
  const { checklist, runs } = await tenantState(core, tenant);
  const name = checklist?.tenantName ?? runs[0]?.tenantName ?? tenant;
  return {
    ...told,
    card: pointerCard(pointer, { tenant: name, practice: tenant.startsWith('000-') }, core.language),
  };
}

async function isElsewhere(core: Core, doc: LiveDoc, ref: ControlRef): Promise<boolean> {
  const docs = await core.documents.all();
  return docs.some(
    ({ ref: { id }, tabId, sighting }) =>
      id !== doc.ref.id &&
      tabId === doc.tabId &&
      sighting?.controls.some((one) => key(one.ref) === key(ref) && one.found === 'one'),
  );
}
