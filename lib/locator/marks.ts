import { within } from './name.ts';
import { fold } from './text.ts';

/** All that a markup says, as a pattern reads it. */
export const markIn = (markup: string): string =>
  fold(markup.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]/g, ' '));

/** Attributes in which an element says in words what it is: titles, labels, and those of tooltip libraries. */
const TELLING = /title|tip|hint|label$|^alt$|^data-(action|content|text)$/;

/** What an element says in attributes of some names. */
export const told = (element: Element, names = TELLING): string[] =>
  element.getAttributeNames().flatMap((name) => (names.test(name) && element.getAttribute(name)) || []);

/** Classes, addresses and alternative texts of an element and the little in it: what an icon says of itself. */
export const marksOf = (element: Element): string =>
  markIn(
    within(element)
      .slice(0, 12)
      .flatMap((part) => [
        ...told(part),
        ...told(part, /^class$|href$|^data-icon$/),
        part.getAttribute('src')?.split('/').pop(),
        part.childElementCount === 0 && part.localName !== 'style' ? part.textContent : '',
      ])
      .join(' '),
  );
