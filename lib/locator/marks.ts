import { within } from './name.ts';
import { fold } from './text.ts';
import { classOf } from './tree.ts';

/** All that a markup says, as a pattern reads it. */
export const markIn = (markup: string): string =>
  fold(markup.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]/g, ' '));

/** Attributes by which an element says in words what it is. */
export const TELLING = ['title', 'alt', 'data-original-title', 'data-tooltip', 'data-action'];

/** Classes, addresses and alternative texts of an element and the little in it: what an icon says of itself. */
export const marksOf = (element: Element): string =>
  markIn(
    within(element)
      .slice(0, 12)
      .flatMap((part) => [
        classOf(part),
        ...[...TELLING, 'data-icon', 'href', 'xlink:href'].map((name) => part.getAttribute(name)),
        part.getAttribute('src')?.split('/').pop(),
        part.childElementCount === 0 && part.localName !== 'style' ? part.textContent : '',
      ])
      .join(' '),
  );
