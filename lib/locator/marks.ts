import { fold } from './text.ts';
import { classOf } from './tree.ts';

const ATTRIBUTES = [
  'data-icon',
  'data-action',
  'data-tooltip',
  'data-original-title',
  'href',
  'xlink:href',
  'alt',
  'title',
];

/** Class, addresses and alternative texts of an element by itself. */
export const ownMarks = (element: Element): string =>
  [
    classOf(element).replace(/([a-z])([A-Z])/g, '$1 $2'),
    ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
    element.getAttribute('src')?.split('/').pop() ?? '',
  ].join(' ');

/** Marks as a pattern reads them. */
export const marksIn = (marks: string): string => fold(marks.replace(/[_-]/g, ' '));

/** Classes, addresses and alternative texts of an element and the little in it: what an icon says of itself. */
export const marksOf = (element: Element): string =>
  marksIn(
    [element, ...[...element.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements())]
      .flatMap((part) => [part, ...part.querySelectorAll('*')])
      .slice(0, 12)
      .flatMap((part) => [
        ownMarks(part),
        part.childElementCount === 0 && part.localName !== 'style' ? (part.textContent ?? '') : '',
      ])
      .join(' '),
  );
