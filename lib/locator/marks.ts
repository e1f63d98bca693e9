import { within } from './name.ts';
import { fold } from './text.ts';

/** Attributes in which an element says in words what it is: titles, labels, and those of tooltip libraries. */
const TELLING = /title|tip|hint|label$|^alt$|data-(content|action|text)/;

/** What an element says in attributes of some names. */
export const told = (element: Element, names = TELLING): string[] =>
  element.getAttributeNames().map((name) => (names.test(name) && element.getAttribute(name)) || '');

/** Classes, addresses and alternative texts of an element, each by itself. */
export const marksIn = (element: Element): (string | undefined)[] => [
  ...told(element),
  ...told(element, /^class|href|data-(icon|testid)/),
  element.getAttribute('src')?.replace(/.*\//, ''),
];

/** All that an element and the little in it say by their marks: what an icon says of itself. */
export const marksOf = (element: Element): string =>
  fold(
    within(element)
      .slice(0, 12)
      .flatMap((part) => [...marksIn(part), part.matches(':has(*),style') ? '' : part.textContent])
      .join(' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/_|-/g, ' '),
  );
