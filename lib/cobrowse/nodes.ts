/** Serialised nodes of a page as they may leave it, and what is remembered of each. Pure. */
import { type Rules, scrubAttributes } from './attributes.ts';
import { fieldsOf, idOf, type Json, listOf, textOf } from './fields.ts';
import { isPicture, NOTHING, tagOf } from './tags.ts';

/** `@rrweb/types` NodeType. */
const DOCUMENT = 0;
const DOCTYPE = 1;
const ELEMENT = 2;
const TEXT = 3;
const COMMENT = 5;

/** Deepest tree that is told. */
const DEEPEST = 400;

/** What a node is in the mirror: an element by its tag there, a text by whether it is shown. */
type Kind = { readonly tag: string } | 'text' | 'nothing';

/** The nodes that have been told, by the recorder's ids; of others nothing more is told. */
type Known = Map<number, Kind>;

export interface Scrubbing extends Rules {
  readonly known: Known;
  /** The document of the last whole picture; what stands in it itself is not marked as in a frame. */
  main: number | null;
}

/**
 * Whether what stands in an element is told. A style's sheet is told as an attribute; which entry of a list is chosen is
 * not, and without it the first would look chosen.
 */
export const isOpen = (kind: Kind | undefined): boolean =>
  typeof kind === 'object' &&
  kind.tag !== NOTHING &&
  kind.tag !== 'style' &&
  kind.tag !== 'textarea' &&
  kind.tag !== 'select' &&
  !isPicture(kind.tag);

/** A node with all that stands in it; null where it is none. */
export function scrubNode(value: unknown, scrubbing: Scrubbing, depth = 0): Json | null {
  const node = fieldsOf(value);
  const id = idOf(node.id);
  if (id === null || depth > DEEPEST) return null;
  const rootId = idOf(node.rootId);
  const shared = {
    id,
    ...(rootId !== null && rootId !== scrubbing.main && { rootId }),
    ...(node.isShadow === true && { isShadow: true }),
  };
  const { known, names, mask } = scrubbing;
  const inner = (): readonly Json[] =>
    listOf(node.childNodes).flatMap((child) => scrubNode(child, scrubbing, depth + 1) ?? []);
  switch (node.type) {
    case DOCUMENT:
      known.set(id, { tag: '' });
      return {
        ...shared,
        type: DOCUMENT,
        childNodes: inner(),
        ...(node.compatMode === 'BackCompat' && { compatMode: 'BackCompat' }),
      };
    case DOCTYPE:
      known.set(id, 'nothing');
      return { ...shared, type: DOCTYPE, name: 'html', publicId: '', systemId: '' };
    case ELEMENT: {
      const attributes = fieldsOf(node.attributes);
      const name = textOf(node.tagName) ?? '';
      // A link whose sheet was read is one.
      const tag = name === 'link' && textOf(attributes._cssText) !== null ? 'style' : tagOf(name, names);
      const kind: Kind = { tag };
      known.set(id, kind);
      return {
        ...shared,
        type: ELEMENT,
        tagName: tag,
        attributes: tag === NOTHING ? {} : scrubAttributes(tag, attributes, scrubbing),
        childNodes: isOpen(kind) ? inner() : [],
        ...(node.isShadowHost === true && { isShadowHost: true }),
      };
    }
    case TEXT:
      known.set(id, 'text');
      return { ...shared, type: TEXT, textContent: mask(textOf(node.textContent) ?? '') };
    default:
      known.set(id, 'nothing');
      return { ...shared, type: COMMENT, textContent: '' };
  }
}
