import { contentOf, flat, flatBy } from './flat.ts';
import { ACTORS, actsByNature, referred, textOf } from './name.ts';
import { once } from './still.ts';
import { classOf, holds, isTwin, lineage, up, words } from './tree.ts';

/** Heading text of an element that is a heading, else ''. */
export const headingText = once((element: Element): string => {
  const heading =
    element.matches('h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]') ||
    (HEADING.test(classOf(element)) && !actsByNature(element));
  const text = heading ? textOf(element, 120) : '';
  return text.length <= 100 ? text : '';
});

/** A heading as shown, and the element that is it (or the region that it names). */
export interface Heading {
  readonly text: string;
  readonly element: Element;
}

/** What may be named as a part of its own. */
const PARTS = 'section,aside,form,fieldset,[role=region],[role=complementary],[role=group],[role=tabpanel]';

/** What a part is called by its label, or by what it refers to where that is no heading before it. */
const labelOn = (part: Element): string =>
  part.getAttribute('aria-label') ||
  referred(part, 'aria-labelledby')
    .filter((by) => headingText(by) === '')
    .map((by) => textOf(by, 100))
    .join(' ');

/** Headings that stand over an element, nearest first. */
export function* headingsOver(element: Element): Generator<Heading> {
  let inner = element;
  for (const at of lineage(up(element))) {
    const own: Heading[] = [];
    for (const child of (inner.parentNode ?? at).childNodes) {
      if (child === inner) break;
      if (!(child instanceof Element)) continue;
      const text = headingText(child);
      const found =
        text !== '' ? { text, element: child } : isTwin(child, inner) ? null : innerHeading(child);
      if (found) own.push(found);
    }
    yield* own.reverse();
    const label = at.matches(PARTS) ? labelOn(at) : '';
    if (label !== '') yield { text: label, element: at };
    inner = at;
  }
}

/**
 * headingsOver for who asks in which card something stands: without what heads a part before that has ended, as there
 * is a heading of its own nearer to the element. What holds a heading and no more than what acts heads what follows.
 */
export function* cardsOver(element: Element): Generator<Heading> {
  const nearer: Element[] = [];
  for (const heading of headingsOver(element)) {
    const block = blockBefore(heading.element, element);
    const around = block && up(block);
    const own = around ? nearer.filter((one) => holds(around, one)) : [];
    if (block && own.length > 0 && hasEnded(block, heading, own)) continue;
    nearer.push(heading.element);
    yield heading;
  }
}

/** The box around a heading that stands beside a box around the element; null where the heading names a box around both. */
function blockBefore(heading: Element, element: Element): Element | null {
  let block: Element = heading;
  if (holds(block, element)) return null;
  for (let at = up(block); at && !holds(at, element); at = up(at)) block = at;
  return block;
}

const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && classOf(one) === classOf(other);

/** Whether what a heading heads ends before these: a card of its own, or the part before a heading like it. */
function hasEnded(block: Element, { element, text }: Heading, nearer: readonly Element[]): boolean {
  if (block === element) return nearer.some((one) => up(one) === up(block) && isAlike(one, block));
  const acts = flatBy(block, ACTORS).map((part) => textOf(part, 100));
  const rest = acts.reduce((left, label) => left.replace(label, ''), textOf(block, 400).replace(text, ''));
  return /[\p{L}\p{N}]/u.test(rest);
}

/** Not what a part of a header is named after it: "header__maker". */
const HEADING = /* @__PURE__ */ words('(title|heading|header)(?!__)');
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],[class*=title],[class*=heading],[class*=header]';

/** Whether it is what a message in a block is called: that stands over nothing else. */
function isOfMessage(part: Element, block: Element): boolean {
  const message = part.closest('[role=alert],[role=status]');
  return message !== null && block.contains(message);
}

/** The last heading in a preceding block that holds little else, such as a card's header. */
const innerHeading = once((block: Element): Heading | null => {
  if (contentOf(block).length > 300) return null;
  const last = flat(block).findLast(
    (part) => part.matches(HEADINGS) && headingText(part) !== '' && !isOfMessage(part, block),
  );
  return last ? { text: headingText(last), element: last } : null;
});
