import { contentOf, flat } from './flat.ts';
import { actsByNature, textOf } from './name.ts';
import { once } from './still.ts';
import { classOf, isTwin, lineage, up, words } from './tree.ts';

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
    const label = at.getAttribute('aria-label') ?? '';
    if (label !== '' && at.matches('section,form,[role=region],[role=group],[role=tabpanel],fieldset'))
      yield { text: label, element: at };
    inner = at;
  }
}

const HEADING = /* @__PURE__ */ words('title|heading|header');
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],[class*=title],[class*=heading],[class*=header]';

/** The last heading in a preceding block that holds little else, such as a card's header. */
const innerHeading = once((block: Element): Heading | null => {
  if (contentOf(block).length > 300) return null;
  const last = flat(block).findLast((part) => part.matches(HEADINGS) && headingText(part) !== '');
  return last ? { text: headingText(last), element: last } : null;
});
