import { hinted } from './carries.ts';
import { addressValue, ROW_FIELDS } from './field.ts';
import { flat } from './flat.ts';
import { fits, hits } from './hits.ts';
import { told as toldBy } from './marks.ts';
import { ACTORS, drawn, PUSHES, referred, SHOWN, textOf } from './name.ts';
import { type Noted, notedIn } from './pass.ts';
import { once } from './still.ts';
import { classOf } from './tree.ts';

/** One look at a page: its roots, and the elements whose cheap texts hold one of the wanted names. */
export interface Scene extends Noted {
  /** Elements that may carry one of the names; to be judged exactly. */
  readonly candidates: readonly Element[];
  /** Texts that hold one of the names, such as the heading of a group that also holds its entries. */
  readonly texts: readonly Text[];
}

const ACTS =
  'button,a,input,select,summary,label,[role],[tabindex],[onclick],[aria-label],[aria-labelledby],[title],[class*=btn],[class*=button],[class*=action],[class*=link],[class*=tab]';
/** What may have its words from the style sheet alone. */
const WORDLESS = 'button,a,[role],[tabindex],[onclick]';
/** Longest text, in characters, that can still be a label with its decorations. */
const LONGEST = 90;

/** Whether an attribute says of an element what is asked for. */
const tells = (element: Element, told: (text: string) => boolean): boolean =>
  toldBy(element).some(told) ||
  (element.localName === 'input' && element.matches(PUSHES) && told(element.getAttribute('value') ?? '')) ||
  referred(element, 'aria-labelledby').some((by) => told(by.textContent));

/**
 * How an element is made and what stands around it: where that is the same a style sheet writes the same into it, and
 * to ask what it writes costs most of all. Where something leads to makes no difference.
 */
const makeOf = (element: Element, parts: readonly Element[]): string =>
  [
    ...element
      .getAttributeNames()
      .map((name) => (name === 'href' ? '' : `${name}=${element.getAttribute(name)}`)),
    ...[...parts, element.parentElement, element.parentElement?.parentElement].map(
      (part) => part && `<${part.localName} ${classOf(part)}`,
    ),
  ].join(' ');

/** Whether a style sheet writes into an element, which has no words, what is asked for; asked once of all made alike. */
function askDrawn(told: (text: string) => boolean): (element: Element) => boolean {
  const known = new Map<string, boolean>();
  return (element) => {
    // Into a picture and a field none writes.
    const inner = element.firstElementChild;
    const plain = !inner || (inner instanceof SVGElement && element.childElementCount === 1);
    const parts = (plain ? [element] : [element, ...flat(element)]).filter(
      (part) => !(part instanceof SVGElement || part instanceof HTMLInputElement),
    );
    if (parts.length === 0) return false;
    const make = makeOf(element, parts);
    const answer = known.get(make) ?? told(drawn(parts).join(' '));
    known.set(make, answer);
    return answer;
  };
}

/** What a component is handed to show: its own contents, or what is handed through it from further out. */
const handedIn = (host: Element): string =>
  host.textContent.trim() ||
  [...host.querySelectorAll('slot')]
    .flatMap((slot) => slot.assignedNodes({ flatten: true }))
    .map((node) => node.textContent)
    .join(' ');

/** Looks once over a document for elements that may carry a name that a pattern finds (hits.ts). */
export function look(document: Document, pattern: RegExp): Scene {
  const noted = notedIn(document);
  const { roots, telling } = noted;
  const found = new Set<Element>();
  const texts: Text[] = [];
  const tried = new Set<Element>();
  const told = once((text: string) => fits(pattern, text));
  /** What acts around something, and the small boxes around a text. */
  const climb = (from: Element | null, slotted = ''): void => {
    const labelled = from?.closest('label')?.control;
    if (labelled) found.add(labelled);
    let small = true;
    for (let at = from, level = 0; at && !tried.has(at); at = at.parentElement, level += 1) {
      tried.add(at);
      const text = (at.querySelector('rt') ? textOf(at, LONGEST * 3) : at.textContent) || slotted;
      if (text.length > LONGEST * 3) return;
      small &&= level < 4 && text.length <= LONGEST;
      small &&= !/^(script|style|option)$/.test(at.localName);
      if ((small && told(text)) || at.matches(ACTS)) found.add(at);
      // What frames something that acts does so only by what it says of itself.
      small &&= !(at.matches(ACTORS) && at.checkVisibility(SHOWN));
    }
  };
  const isDrawn = askDrawn(told);
  for (const root of roots)
    for (const text of hits(root, pattern)) {
      if (text.length <= LONGEST && told(text.data)) texts.push(text);
      climb(text.parentElement);
      if (root instanceof ShadowRoot && root.host.shadowRoot) climb(root.host);
    }
  for (const element of telling)
    if (
      !/\p{L}/u.test(element.textContent) &&
      element.matches(WORDLESS) &&
      (isDrawn(element) || hinted(element).some(told))
    )
      climb(element);
  for (const element of telling) if (tells(element, told)) climb(element);
  for (const root of roots) {
    const text = root instanceof ShadowRoot ? handedIn(root.host) : '';
    if (text !== '' && fits(pattern, text))
      for (const slot of root.querySelectorAll('slot')) climb(slot, text);
  }
  return { ...noted, candidates: [...found], texts };
}

/** Texts with an at sign, as addresses have, with the elements that hold them. */
export const addressed = once(({ roots }: Scene): [text: string, holder: Element][] =>
  roots
    .flatMap((root) => hits(root, /@/g))
    .flatMap(({ data, parentElement }): [string, Element][] => (parentElement ? [[data, parentElement]] : []))
    .concat(
      all({ roots }, ROW_FIELDS).flatMap((field): [string, Element][] => {
        const address = field instanceof HTMLInputElement ? addressValue(field) : '';
        return address === '' ? [] : [[address, field]];
      }),
    ),
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
