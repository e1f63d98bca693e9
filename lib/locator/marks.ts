import { within } from './name.ts';
import { fold } from './text.ts';
import { classOf } from './tree.ts';

/** All that a markup says, as a pattern reads it. */
export const markIn = (markup: string): string =>
  fold(markup.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]/g, ' '));

/** Attributes by which an element says in words what it is. */
export const TELLING = ['title', 'alt', 'data-original-title', 'data-tooltip', 'data-action'];

const SAYING = [...TELLING, 'data-icon', 'href', 'xlink:href'];

/** Classes, addresses and alternative texts of an element, each by itself. */
export const marksIn = (element: Element): (string | null | undefined)[] => [
  classOf(element),
  ...SAYING.map((name) => element.getAttribute(name)),
  element.getAttribute('src')?.split('/').pop(),
];

/** All that an element and the little in it say by their marks: what an icon says of itself. */
export const marksOf = (element: Element): string =>
  markIn(
    within(element)
      .slice(0, 12)
      .flatMap((part) => [
        ...marksIn(part),
        part.childElementCount === 0 && part.localName !== 'style' ? part.textContent : '',
      ])
      .join(' '),
  );
