/** Paging under a list. */
import { t } from './boot.ts';
import { button } from './controls.ts';
import { h } from './h.ts';
import type { Listing } from './wire.ts';

/** Count, and Previous and Next where there is more than one page. */
export function pager({ page, pages, total }: Listing<unknown>, go: (page: number) => void): HTMLElement {
  const step = (label: string, to: number): HTMLElement =>
    button(label, { class: 'btn btn-default btn-sm', disabled: to < 1 || to > pages, press: () => go(to) });
  return h(
    'div',
    { class: 'pager' },
    h('span', {}, t('userCount', { total })),
    pages > 1 &&
      h(
        'span',
        { class: 'pager-steps' },
        step(t('previous'), page - 1),
        t('pageOf', { page, pages }),
        step(t('next'), page + 1),
      ),
  );
}
