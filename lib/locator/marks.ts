import { fold } from './text.ts';
import { classOf } from './tree.ts';

/** Classes, addresses and alternative texts of an element and the little in it: what an icon says of itself. */
export const marksOf = (element: Element): string =>
  fold(
    [element, ...[...element.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements())]
      .flatMap((part) => [part, ...part.querySelectorAll('*')])
      .slice(0, 12)
      .flatMap((part) => [
        classOf(part).replace(/([a-z])([A-Z])/g, '$1 $2'),
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
