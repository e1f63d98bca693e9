import { fits, hits, patternOf, textsIn } from './hits.ts';
import { ACTORS, drawn, PUSHES, referred, SHOWN, within } from './name.ts';
import { byText, once } from './still.ts';
import { rootsOf } from './tree.ts';

/** One look at a page: its roots, and the elements whose cheap texts hold one of the wanted names. */
export interface Scene {
  readonly roots: readonly (Document | ShadowRoot)[];
  /** Elements that may carry one of the names; to be judged exactly. */
  readonly candidates: readonly Element[];
  /** Texts that hold one of the names, such as the heading of a group that also holds its entries. */
  readonly texts: readonly Text[];
}

const ACTS =
  'button,a,input,select,summary,[role],[tabindex],[onclick],[aria-label],[aria-labelledby],[title],[class*=btn],[class*=button],[class*=action],[class*=link],[class*=tab]';
/** What may be told by an attribute what it is. */
const TOLD = '[aria-label],[aria-labelledby],[title],[alt],input';
/** What may have its words from the style sheet alone. */
const WORDLESS = 'button,a,[role],[tabindex],[onclick]';
/** Longest text, in characters, that can still be a label with its decorations. */
const LONGEST = 90;

const toldText = (element: Element): string =>
  [
    ...['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name)),
    element.matches(PUSHES) && element.getAttribute('value'),
    ...(element.hasAttribute('aria-labelledby') ? referred(element, 'aria-labelledby') : []).map(
      (by) => by.textContent,
    ),
  ]
    .filter(Boolean)
    .join(' | ');

/** Looks once over a document for elements that may carry one of `names` (bare, see text.ts). */
export function look(document: Document, names: Iterable<string>): Scene {
  const roots = rootsOf(document);
  const pattern = patternOf(names);
  const found = new Set<Element>();
  const texts: Text[] = [];
  const tried = new Set<Element>();
  /** What acts around something, and the small boxes around a text. */
  const climb = (from: Element | null, levels: number): void => {
    let small = true;
    for (let at = from, level = 0; at !== null && !tried.has(at); at = at.parentElement, level += 1) {
      tried.add(at);
      const { length } = at.textContent ?? '';
      if (length > LONGEST * 3) return;
      small &&= level < levels && length <= LONGEST && at.childElementCount <= 7;
      small &&= !/^(script|style|title|option)$/.test(at.localName);
      if (small || at.matches(ACTS)) found.add(at);
      // What frames something that acts acts only by what it says of itself.
      small &&= !(at.matches(ACTORS) && at.checkVisibility(SHOWN));
    }
  };
  const told = byText((text) => fits(pattern, text));
  for (const root of roots) {
    hits(root, pattern, (over) => {
      const [first] = over;
      if (over.length === 1 && first && first.data.length <= LONGEST) texts.push(first);
      for (const text of over) {
        let at = text.parentElement;
        if (over.length > 1) while (at && over.some((other) => !at?.contains(other))) at = at.parentElement;
        climb(at, 4);
      }
      if (root instanceof ShadowRoot && root.host.shadowRoot) climb(root.host, 0);
    });
    for (const element of all({ roots: [root] }, WORDLESS))
      if (element.textContent?.trim() === '' && told(drawn(within(element)))) climb(element, 0);
    for (const element of all({ roots: [root] }, TOLD)) if (told(toldText(element))) climb(element, 0);
    if (root instanceof ShadowRoot && fits(pattern, root.host.textContent ?? ''))
      for (const slot of root.querySelectorAll('slot')) climb(slot, 0);
  }
  return { roots, candidates: [...found], texts };
}

/** Texts with an at sign, as addresses have, with the elements that hold them. */
export const addressed = once(({ roots }: Scene): [text: string, holder: Element][] =>
  roots.flatMap((root) => {
    const { texts, datas } = textsIn(root);
    return datas.flatMap((data, index): [string, Element][] => {
      const holder = data.includes('@') ? texts[index]?.parentElement : null;
      return holder ? [[data, holder]] : [];
    });
  }),
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
