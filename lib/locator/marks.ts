import { fold } from './text.ts';
import { classOf } from './tree.ts';

const CAMEL = /([a-z])([A-Z])/g;

/** All that a markup says, as a pattern reads it. */
export const markIn = (markup: string): string => fold(markup.replace(CAMEL, '$1 $2').replace(/[_-]/g, ' '));

/** Classes, addresses and alternative texts of an element and the little in it: what an icon says of itself. */
export const marksOf = (element: Element): string =>
  fold(
    [element, ...[...element.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements())]
      .flatMap((part) => [part, ...part.querySelectorAll('*')])
      .slice(0, 12)
      .flatMap((part) => [
        classOf(part).replace(CAMEL, '$1 $2'),
        ...[
          'data-icon',
          'data-action',
          'data-tooltip',
          'data-original-title',
          'href',
          'xlink:href',
          'alt',
          'title',
        ].map((name) => part.getAttribute(name) ?? ''),
        part.getAttribute('src')?.split('/').pop() ?? '',
        part.childElementCount === 0 && part.localName !== 'style' ? (part.textContent ?? '') : '',
      ])
      .join(' ')
      .replace(/[_-]/g, ' '),
  );
