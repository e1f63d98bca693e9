import { hinted } from './carries.ts';
import { flat, rootsIn } from './flat.ts';
import { fits, hits } from './hits.ts';
import { told } from './marks.ts';
import { ACTORS, drawn, PUSHES, referred, SHOWN } from './name.ts';
import { once } from './still.ts';

/** One look at a page: its roots, and the elements whose cheap texts hold one of the wanted names. */
export interface Scene {
  readonly roots: readonly (Document | ShadowRoot)[];
  /** Elements that may carry one of the names; to be judged exactly. */
  readonly candidates: readonly Element[];
  /** Texts that hold one of the names, such as the heading of a group that also holds its entries. */
  readonly texts: readonly Text[];
}

const ACTS =
  'button,a,input,select,summary,label,[role],[tabindex],[onclick],[aria-label],[aria-labelledby],[title],[class*=btn],[class*=button],[class*=action],[class*=link],[class*=tab]';
/** What may be told by an attribute what it is. */
const TOLD = '[aria-label],[aria-labelledby],[title],[alt],input,[data-tooltip],[data-qtip]';
/** What may have its words from the style sheet alone. */
const WORDLESS = 'button,a,[role],[tabindex],[onclick]';
/** Longest text, in characters, that can still be a label with its decorations. */
const LONGEST = 90;

const toldText = (element: Element): string =>
  [
    ...told(element),
    element.matches(PUSHES) && element.getAttribute('value'),
    ...referred(element, 'aria-labelledby').map((by) => by.textContent),
  ].join(' | ');

/** Looks once over a document for elements that may carry a name that a pattern finds (hits.ts). */
export function look(document: Document, pattern: RegExp): Scene {
  const roots = rootsIn(document);
  const found = new Set<Element>();
  const texts: Text[] = [];
  const tried = new Set<Element>();
  /** What acts around something, and the small boxes around a text. */
  const climb = (from: Element | null, slotted = ''): void => {
    const labelled = from?.closest('label')?.control;
    if (labelled) found.add(labelled);
    let small = true;
    for (let at = from, level = 0; at && !tried.has(at); at = at.parentElement, level += 1) {
      tried.add(at);
      const text = at.textContent || slotted;
      if (text.length > LONGEST * 3) return;
      small &&= level < 4 && text.length <= LONGEST;
      small &&= !/^(script|style|option)$/.test(at.localName);
      if ((small && fits(pattern, text)) || at.matches(ACTS)) found.add(at);
      // What frames something that acts does so only by what it says of itself.
      small &&= !(at.matches(ACTORS) && at.checkVisibility(SHOWN));
    }
  };
  const says = once((text: string) => fits(pattern, text));
  for (const root of roots) {
    for (const text of hits(root, pattern)) {
      if (text.length <= LONGEST && fits(pattern, text.data)) texts.push(text);
      climb(text.parentElement);
      if (root instanceof ShadowRoot && root.host.shadowRoot) climb(root.host);
    }
    for (const element of all({ roots: [root] }, WORDLESS))
      if (
        !/\p{L}/u.test(element.textContent) &&
        says([...drawn([element, ...flat(element)]), ...hinted(element)].join(' | '))
      )
        climb(element);
    for (const element of all({ roots: [root] }, TOLD)) if (says(toldText(element))) climb(element);
    if (root instanceof ShadowRoot && fits(pattern, root.host.textContent ?? ''))
      for (const slot of root.querySelectorAll('slot')) climb(slot, root.host.textContent);
  }
  return { roots, candidates: [...found], texts };
}

/** Texts with an at sign, as addresses have, with the elements that hold them. */
export const addressed = once(({ roots }: Scene): [text: string, holder: Element][] =>
  roots
    .flatMap((root) => hits(root, /@/g))
    .flatMap(({ data, parentElement }) => (parentElement ? [[data, parentElement]] : [])),
);

/** All elements that fit a selector, in every root. */
export function all({ roots }: Pick<Scene, 'roots'>, selector: string): Element[] {
  const found: Element[] = [];
  for (const root of roots) {
    const list = root.querySelectorAll(selector);
    // The list's own iterator is several times slower.
    for (let index = 0; index < list.length; index += 1) found.push(list.item(index));
  }
  return found;
}
