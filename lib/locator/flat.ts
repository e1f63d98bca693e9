/** What is in an element as a person sees it: in its shadow roots too, and what is slotted where its slot stands. */
import { once } from './still.ts';
import { lineage, type Root, rootsOf, shadowOf } from './tree.ts';

/** rootsOf, looked for once; `known` by who has looked already. */
export const rootsIn = once((document: Document, known?: Root[]) => known ?? rootsOf(document));

/** Elements in which a shadow root or something slotted stands. */
const pierced = once((document: Document) => {
  const found = new Set<Element>();
  for (const root of rootsIn(document).slice(1) as ShadowRoot[])
    for (const inner of [root.host, ...root.querySelectorAll('slot')])
      for (const at of lineage(inner)) {
        if (found.has(at)) break;
        found.add(at);
      }
  return found;
});

/** In most elements there is none: then the platform itself answers, and quicker. */
const rooted = (element: Element): boolean => pierced(element.ownerDocument).has(element);

/** What stands directly in an element. */
export const insideOf = (node: Element): readonly Node[] => {
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return slotted.length > 0 ? slotted : [...(shadowOf(node) ?? node).childNodes];
};

/** All elements in an element, in the order in which they stand. */
export function flat(element: Element): Element[] {
  if (!rooted(element)) return [...element.querySelectorAll('*')];
  const found: Element[] = [];
  const visit = (node: Element): void => {
    for (const child of insideOf(node))
      if (child instanceof Element) {
        found.push(child);
        visit(child);
      }
  };
  visit(element);
  return found;
}

/** All of them that fit a selector. */
export const flatBy = (element: Element, selector: string): Element[] =>
  rooted(element)
    ? flat(element).filter((part) => part.matches(selector))
    : [...element.querySelectorAll(selector)];

/** Text longer than this is nobody's row. */
const MOST = 4000;

/** All text in an element; of a long one the beginning. */
export const contentOf = once((element): string => {
  if (!rooted(element)) return element.textContent ?? '';
  let text = '';
  const visit = (node: Node): void => {
    if (text.length > MOST || /^(style|script|template)$/i.test(node.nodeName)) return;
    if (node instanceof Element) for (const child of insideOf(node)) visit(child);
    else if (node instanceof Text) text += node.data;
  };
  visit(element);
  return text;
});
