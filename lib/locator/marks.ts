import { fold } from './text.ts';
import { classOf } from './tree.ts';

/** Attributes in which an icon may say what it is, besides `class` and `src`. */
export const MARKS = [
  'data-icon',
  'data-action',
  'data-tooltip',
  'data-original-title',
  'href',
  'xlink:href',
  'alt',
  'title',
];

const CAMEL = /([a-z])([A-Z])/g;

/** A mark as a pattern reads it. */
export const markIn = (mark: string): string => fold(mark.replace(CAMEL, '$1 $2').replace(/[_-]/g, ' '));

/** Classes, addresses and alternative texts of an element and the little in it: what an icon says of itself. */
export const marksOf = (element: Element): string =>
  fold(
    [element, ...[...element.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements())]
      .flatMap((part) => [part, ...part.querySelectorAll('*')])
      .slice(0, 12)
      .flatMap((part) => [
        classOf(part).replace(CAMEL, '$1 $2'),
        ...MARKS.map((name) => part.getAttribute(name) ?? ''),
        part.getAttribute('src')?.split('/').pop() ?? '',
        part.childElementCount === 0 && part.localName !== 'style' ? (part.textContent ?? '') : '',
      ])
      .join(' ')
      .replace(/[_-]/g, ' '),
  );
