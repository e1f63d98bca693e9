import type { ControlId } from '../../lib/consoles/console.ts';
import type { Kit } from './kits/kit.ts';
import type { Chance } from './seed.ts';
import type { Language } from './words.ts';

/** A page under construction. What is what is known here alone; nothing of it stands in the document. */
export interface Site {
  readonly document: Document;
  readonly kit: Kit;
  readonly language: Language;
  readonly control: ControlId;
  readonly draw: Chance;
  /** By mark: `control`, `control row`, `confirm` or `harmless`. */
  readonly marked: Map<string, Element[]>;
  /** The one right element; null where none is. */
  subject: Element | null;
}

/** Takes the marks out of a parsed document. */
export function takeMarks(document: Document): Map<string, Element[]> {
  const marked = new Map<string, Element[]>();
  for (const element of document.querySelectorAll('[data-corpus]')) {
    const name = element.getAttribute('data-corpus') ?? '';
    element.removeAttribute('data-corpus');
    marked.set(name, [...(marked.get(name) ?? []), element]);
  }
  return marked;
}

/** Puts an element in the place of another, in the page and in what is known of it. */
export function replace(site: Site, old: Element, made: Element): void {
  old.replaceWith(made);
  remark(site, old, made);
}

/** What was said of an element holds for another. */
export function remark(site: Site, old: Element, made: Element): void {
  for (const elements of site.marked.values()) {
    const at = elements.indexOf(old);
    if (at >= 0) elements[at] = made;
  }
  if (site.subject === old) site.subject = made;
}

/** An element of another name with the attributes and contents of `old`, in its place. */
export function rename(site: Site, old: Element, name: string): HTMLElement {
  const made = site.document.createElement(name);
  for (const { name: key, value } of [...old.attributes]) made.setAttribute(key, value);
  made.append(...old.childNodes);
  replace(site, old, made);
  return made;
}

export const isField = (element: Element): boolean => element.matches('input,select,textarea');

/** For readers of the page alone: there, and not seen. */
export const VISUALLY_HIDDEN =
  'position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0';

/** What in a control is no part of its label for the eye: pictures, keys, and what is not seen. */
const BESIDE = 'i,svg,kbd,[hidden],[style*="clip:"]';

/** The text that is the label, the longest inside but for what stands beside it; null for fields and icons. */
export function labelText(element: Element): Text | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let longest: Text | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (
      node instanceof Text &&
      /\p{L}/u.test(node.data) &&
      node.data.length > (longest?.data.length ?? 0) &&
      !node.parentElement?.closest(BESIDE)
    )
      longest = node;
  return longest;
}

/** Makes an element from markup. */
export function made(site: Pick<Site, 'document'>, markup: string): HTMLElement {
  const box = site.document.createElement('div');
  box.innerHTML = markup;
  const first = box.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new Error(`No element in ${markup}`);
  return first;
}
