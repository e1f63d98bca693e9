/** What is in an element as a person sees it: in its shadow roots too, and what is slotted where its slot stands. */
import { once } from './still.ts';
import { rootsOf, shadowOf } from './tree.ts';

/** rootsOf, looked for once. */
export const rootsIn = once((document: Document) => rootsOf(document));

/** Most documents have no shadow roots: then the platform itself answers, and quicker. */
const rooted = ({ ownerDocument }: Element): boolean => rootsIn(ownerDocument).length > 1;

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
