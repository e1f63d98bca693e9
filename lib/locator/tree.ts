/** The tree as a person sees it: through shadow roots, open and (where the browser lets an extension) closed. */

export type Root = Document | ShadowRoot;
type Opener = (element: Element) => ShadowRoot | null;

const dom: { openOrClosedShadowRoot?: Opener } | undefined = globalThis.chrome?.dom as never;

/** Firefox offers closed roots as a property of the element, Chrome as a function of the extension. */
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, closed ones included where the browser allows. */
export function shadowOf(element: Element): ShadowRoot | null {
  // Asking costs a call out of the engine: only elements that are likely to hide something are asked.
  if (!element.shadowRoot && !element.localName.includes('-') && element.hasChildNodes()) return null;
  return anyShadowOf(element);
}

/** shadowOf, also for an element that has contents of its own beside its shadow root. */
export function anyShadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const theirs = (element as FirefoxElement).openOrClosedShadowRoot;
  if (theirs !== undefined) return theirs;
  if (!(element instanceof HTMLElement) || !dom?.openOrClosedShadowRoot) return null;
  try {
    return dom.openOrClosedShadowRoot(element);
  } catch {
    // The extension was updated or removed under this page.
    return null;
  }
}

const HOST = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** Our own host elements, which say nothing of the page. */
export const isOurs = (element: Element): boolean => element.localName.startsWith('handrail-');

/** The document and every shadow root of the page in it, outermost first; `visit` sees each element. */
export function rootsOf(document: Document, visit?: (element: Element) => void): Root[] {
  const roots: Root[] = [document];
  for (const root of roots) {
    // Of all ways to visit every element the quickest.
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let at = walker.nextNode() as Element | null; at; at = walker.nextNode() as Element | null) {
      visit?.(at);
      if (!HOST.test(at.localName)) continue;
      const shadow = shadowOf(at);
      if (shadow && !isOurs(at)) roots.push(shadow);
    }
  }
  return roots;
}

/** The parent element, across shadow boundaries; of what is slotted, the slot that shows it. */
export function up(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** The element and its ancestors, across shadow boundaries, innermost first. */
export function* lineage(from: Element | null): Generator<Element> {
  for (let at = from; at !== null; at = up(at)) yield at;
}

/** Whether `outer` is `inner` or one of its ancestors, across shadow boundaries. */
export function holds(outer: Element, inner: Element | null): boolean {
  let at = inner;
  while (at !== null && at !== outer) at = up(at);
  return at !== null;
}

/** The node, the host of the shadow root that it stands in, and so on outwards. */
function* outward(node: Node): Generator<Node> {
  yield node;
  const root = node.getRootNode();
  if (root instanceof ShadowRoot) yield* outward(root.host);
}

/** The trees that an element stands in, nearest first: its shadow roots, and the document. */
export const rootsAround = (element: Element): Root[] =>
  [...outward(element)].map((node) => {
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? root : element.ownerDocument;
  });

/** Whether `second` follows `first` or stands in it, across shadow boundaries, over which nodes have no order. */
export function follows(first: Node, second: Node): boolean {
  for (const one of outward(first))
    for (const other of outward(second))
      if (one.getRootNode() === other.getRootNode())
        return Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  return false;
}

/** A pattern that finds one of some words (a regular expression's alternatives) among class words and their parts. */
export const words = (list: string): RegExp => new RegExp(`(^|[\\s_-])(${list})(?=$|[\\s_-])`, 'i');

/** Class words of an element, joined; '' where there are none. */
export const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** Whether two boxes are made alike, as cards are of which each has its own heading. */
export const isTwin = (one: Element, other: Element): boolean =>
  classOf(one) !== '' && classOf(one) === classOf(other) && one.localName === other.localName;

/** Whether it is a link that leads out of the page, and no more: one with a method or a question acts. */
export function leaves(element: Element): boolean {
  const link = element.closest('a');
  if (!link || !/^http/.test(link.protocol) || link.pathname === location.pathname) return false;
  return ![...link.attributes].some(({ name }) => /^data-.*(method|confirm)$/.test(name));
}
