import { PUSHES, referred } from './name.ts';
import { normalise } from './text.ts';
import { rootsOf } from './tree.ts';

/** One look at a page: its roots, and the elements whose cheap texts hold one of the wanted names. */
export interface Scene {
  readonly document: Document;
  readonly roots: readonly (Document | ShadowRoot)[];
  /** Elements that may carry one of the names; to be judged exactly. */
  readonly candidates: readonly Element[];
  /** Texts that hold one of the names, such as the heading of a group that also holds its entries. */
  readonly texts: readonly Text[];
}

const ACTS =
  'button,a,input,select,summary,[role],[tabindex],[onclick],[aria-label],[aria-labelledby],[title],[class*=btn],[class*=button],[class*=action],[class*=link],[class*=tab]';
/** Longest text, in characters, that can still be a label with its decorations. */
const LONGEST = 90;

function cheapText(element: Element, root: Document | ShadowRoot): string {
  const own = element.textContent ?? '';
  if (own.length > LONGEST * 3) return '';
  const parts: (string | null)[] = [own, ...referred(element, 'aria-labelledby').map((by) => by.textContent)];
  if (element.matches(PUSHES)) parts.push(element.getAttribute('value'));
  for (const part of [element, ...element.querySelectorAll('[alt],[aria-label],[title]')])
    parts.push(part.getAttribute('alt'), part.getAttribute('aria-label'), part.getAttribute('title'));
  if (element.shadowRoot) parts.push(element.shadowRoot.textContent);
  if (root instanceof ShadowRoot && element.querySelector('slot')) parts.push(root.host.textContent);
  return parts.filter(Boolean).join(' | ');
}

/** Plain texts are most of a page, and need no more than this to be compared. */
const plainText = (text: string): string =>
  /^[ -~\t\n\r\f\u00a0]*$/.test(text) ? text.toLowerCase().replace(/\s+/g, ' ') : normalise(text);

/** Looks once over a document for elements that may carry one of `names` (bare, see text.ts). */
export function look(document: Document, names: ReadonlySet<string>): Scene {
  const roots = rootsOf(document);
  const found = new Set<Element>();
  const texts: Text[] = [];
  const wanted = [...names];
  const known = new Map<string, boolean>();
  const tried = new Set<Element>();
  const fits = (text: string): boolean => {
    let fit = known.get(text);
    if (fit === undefined) {
      const plain = text.length <= LONGEST * 4 ? plainText(text) : '';
      fit = wanted.some((name) => plain.includes(name));
      known.set(text, fit);
    }
    return fit;
  };
  for (const root of roots) {
    for (const element of root.querySelectorAll(ACTS)) if (fits(cheapText(element, root))) found.add(element);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.data.length > LONGEST || !/[\p{L}\p{N}]/u.test(node.data)) continue;
      if (fits(node.data)) texts.push(node);
      // The label may be split over several elements: the small boxes around a text are looked at too.
      let at = node.parentElement;
      for (let level = 0; at !== null && level < 4 && !tried.has(at); level += 1) {
        tried.add(at);
        // Counting children walks them all: only once per box.
        if (at.childElementCount > 7) break;
        const text = at.textContent ?? '';
        if (text.length > LONGEST || /^(script|style|title|option)$/.test(at.localName)) break;
        if (fits(text)) found.add(at);
        at = at.parentElement;
      }
    }
  }
  return { document, roots, candidates: [...found], texts };
}

/** Texts with an at sign, as addresses have, with the elements that hold them. */
export function* addressed({ document, roots }: Scene): Generator<[text: string, holder: Element]> {
  for (const root of roots) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      if (node.parentElement && text.includes('@')) yield [text, node.parentElement];
    }
  }
}

/** All elements that fit a selector, in every root. */
export const all = (scene: Pick<Scene, 'roots'>, selector: string): Element[] =>
  scene.roots.flatMap((root) => [...root.querySelectorAll(selector)]);
