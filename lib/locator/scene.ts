import { bare } from './text.ts';
import { rootsOf } from './tree.ts';

/** One look at a page: its roots, and the elements whose cheap texts hold one of the wanted names. */
export interface Scene {
  readonly document: Document;
  readonly roots: readonly (Document | ShadowRoot)[];
  /** Elements that may carry one of the names; to be judged exactly. */
  readonly candidates: readonly Element[];
}

const ACTS =
  'button,a,input,select,summary,[role],[tabindex],[onclick],[class*=btn],[class*=button],[class*=action],[class*=link],[class*=tab]';
/** Longest text, in characters, that can still be a label with its decorations. */
const LONGEST = 90;

function cheapText(element: Element, root: Document | ShadowRoot): string {
  const own = element.textContent ?? '';
  if (own.length > LONGEST * 3) return '';
  const parts = [own, element.getAttribute('aria-label'), element.getAttribute('title')];
  if (element instanceof HTMLInputElement && /^(submit|button|reset|image)$/.test(element.type))
    parts.push(element.getAttribute('value'), element.alt);
  const by = element.getAttribute('aria-labelledby');
  if (by) for (const id of by.split(/\s+/)) parts.push(root.getElementById(id)?.textContent ?? '');
  for (const part of element.querySelectorAll('[alt],[aria-label],[title]'))
    parts.push(part.getAttribute('alt'), part.getAttribute('aria-label'), part.getAttribute('title'));
  if (element.shadowRoot) parts.push(element.shadowRoot.textContent);
  if (root instanceof ShadowRoot && element.querySelector('slot')) parts.push(root.host.textContent);
  return parts.filter(Boolean).join(' | ');
}

/** Looks once over a document for elements that may carry one of `names` (bare, see text.ts). */
export function look(document: Document, names: ReadonlySet<string>): Scene {
  const roots = rootsOf(document);
  const found = new Set<Element>();
  const wanted = [...names];
  const cache = new Map<string, boolean>();
  const fits = (text: string): boolean => {
    if (text === '' || text.length > LONGEST * 4) return false;
    let fit = cache.get(text);
    if (fit === undefined) {
      const plain = bare(text);
      fit = wanted.some((name) => plain.includes(name));
      cache.set(text, fit);
    }
    return fit;
  };
  for (const root of roots) {
    for (const element of root.querySelectorAll(ACTS)) if (fits(cheapText(element, root))) found.add(element);
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node instanceof Text ? node.data : '';
      if (text.length < 2 || text.length > LONGEST || !fits(text)) continue;
      const parent = node.parentElement;
      if (parent !== null && !/^(script|style|title|option)$/.test(parent.localName)) found.add(parent);
    }
  }
  return { document, roots, candidates: [...found] };
}

/** All elements that fit a selector, in every root. */
export const all = (scene: Pick<Scene, 'roots'>, selector: string): Element[] =>
  scene.roots.flatMap((root) => [...root.querySelectorAll(selector)]);
