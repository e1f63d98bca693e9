/**
 * What a recorder tells of a page, as it may leave that page: what is not known to be harmless is dropped. The viewer
 * runs the same over what arrives, since it comes from another seat. Pure but for what it remembers.
 */
import type { Label } from '../consoles/console.ts';
import { scrubAttributes } from './attributes.ts';
import { type Fields, fieldsOf, idOf, type Json, listOf, numberOf, textOf } from './fields.ts';
import { makeMask } from './mask.ts';
import { makeNames } from './names.ts';
import { isOpen, type Scrubbing, scrubNode } from './nodes.ts';
import { scrubSheet } from './sheet.ts';

/** `@rrweb/types` EventType and IncrementalSource, those that are told. */
export const SNAPSHOT = 2;
const CHANGE = 3;
const META = 4;
const MUTATION = 0;
const SCROLL = 3;
const RESIZE = 4;
const ADOPTED = 15;

/** An event for the player, but for its time. */
export interface MirrorEvent {
  readonly type: typeof SNAPSHOT | typeof CHANGE | typeof META;
  readonly data: { readonly [name: string]: Json };
}

export interface Scrubber {
  /** null where nothing of it may be told. */
  readonly scrub: (event: unknown) => MirrorEvent | null;
}

/** `stale`: the page shows what single changes cannot tell, so that a whole picture is needed. */
export function makeScrubber(labels: readonly Label[], stale: () => void = () => {}): Scrubber {
  const scrubbing: Scrubbing = { names: makeNames(), mask: makeMask(labels), known: new Map(), main: null };
  return {
    scrub(event) {
      const { type, data } = fieldsOf(event);
      const fields = fieldsOf(data);
      if (type === META) return sized(fields);
      if (type === SNAPSHOT) return snapshot(fields, scrubbing);
      return type === CHANGE ? change(fields, scrubbing, stale) : null;
    },
  };
}

/** The address is none of it. */
function sized({ width, height }: Fields): MirrorEvent | null {
  const [w, h] = [numberOf(width), numberOf(height)];
  return w === null || h === null ? null : { type: META, data: { href: '', width: w, height: h } };
}

function snapshot({ node, initialOffset }: Fields, scrubbing: Scrubbing): MirrorEvent | null {
  scrubbing.known.clear();
  scrubbing.main = idOf(fieldsOf(node).id);
  const root = scrubNode(node, scrubbing);
  const { left, top } = fieldsOf(initialOffset);
  if (root === null) return null;
  return {
    type: SNAPSHOT,
    data: { node: root, initialOffset: { left: numberOf(left) ?? 0, top: numberOf(top) ?? 0 } },
  };
}

function change(data: Fields, scrubbing: Scrubbing, stale: () => void): MirrorEvent | null {
  const told = (kept: { readonly [name: string]: Json }): MirrorEvent => ({ type: CHANGE, data: kept });
  const id = idOf(data.id);
  switch (data.source) {
    case MUTATION:
      return told({ source: MUTATION, ...mutation(data, scrubbing, stale) });
    case SCROLL: {
      const [x, y] = [numberOf(data.x), numberOf(data.y)];
      return id === null || x === null || y === null || !scrubbing.known.has(id)
        ? null
        : told({ source: SCROLL, id, x, y });
    }
    case RESIZE: {
      const [width, height] = [numberOf(data.width), numberOf(data.height)];
      return width === null || height === null ? null : told({ source: RESIZE, width, height });
    }
    case ADOPTED:
      return id === null ? null : told({ source: ADOPTED, id, ...adopted(data, scrubbing) });
    default:
      return null;
  }
}

function mutation(data: Fields, scrubbing: Scrubbing, stale: () => void): { readonly [name: string]: Json } {
  const { known, mask } = scrubbing;
  const removes = listOf(data.removes).flatMap((value) => {
    const { id, parentId, isShadow } = fieldsOf(value);
    const [gone, parent] = [idOf(id), idOf(parentId)];
    return gone === null || parent === null || !known.has(gone)
      ? []
      : { id: gone, parentId: parent, ...(isShadow === true && { isShadow: true }) };
  });
  const adds = listOf(data.adds).flatMap((value) => {
    const { parentId, nextId, node } = fieldsOf(value);
    const parent = idOf(parentId);
    const kind = parent === null ? undefined : known.get(parent);
    if (typeof kind === 'object' && kind.tag === 'style') stale();
    if (parent === null || !isOpen(kind)) return [];
    const added = scrubNode(node, scrubbing);
    return added === null ? [] : { parentId: parent, nextId: idOf(nextId), node: added };
  });
  const texts = listOf(data.texts).flatMap((value) => {
    const { id, value: text } = fieldsOf(value);
    const changed = idOf(id);
    return changed === null || known.get(changed) !== 'text'
      ? []
      : { id: changed, value: mask(textOf(text) ?? '') };
  });
  const attributes = listOf(data.attributes).flatMap((value) => {
    const { id, attributes: changes } = fieldsOf(value);
    const changed = idOf(id);
    const kind = changed === null ? undefined : known.get(changed);
    if (changed === null || typeof kind !== 'object') return [];
    const told = fieldsOf(changes);
    // A sheet that has come late, at an element that stands for none yet.
    if (textOf(told._cssText) !== null && kind.tag !== 'style') stale();
    const kept = scrubAttributes(kind.tag, told, scrubbing);
    return Object.keys(kept).length === 0 ? [] : { id: changed, attributes: kept };
  });
  return { removes, adds, texts, attributes, ...(data.isAttachIframe === true && { isAttachIframe: true }) };
}

function adopted(data: Fields, { names }: Scrubbing): { readonly [name: string]: Json } {
  const ids = (value: unknown): readonly number[] => listOf(value).flatMap((id) => idOf(id) ?? []);
  const styles = listOf(data.styles).flatMap((value) => {
    const { styleId, rules } = fieldsOf(value);
    const id = idOf(styleId);
    const kept = listOf(rules)
      .map((rule) => scrubSheet(textOf(fieldsOf(rule).rule) ?? '', names))
      .filter((rule) => rule !== '')
      .map((rule, index) => ({ rule, index }));
    return id === null ? [] : { styleId: id, rules: kept };
  });
  return { styleIds: ids(data.styleIds), ...(styles.length > 0 && { styles }) };
}
