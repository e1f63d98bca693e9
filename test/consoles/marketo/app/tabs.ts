/** Tab strips. */
import { componentId, h, isExt4 } from './h.ts';

export interface Tab {
  readonly id: string;
  readonly label: string;
}

/** A strip with `active` in front; `choose` is called with the id of the clicked one. */
export function tabStrip(tabs: readonly Tab[], active: string, choose: (id: string) => void): HTMLElement {
  if (isExt4('tab'))
    return h(
      'div',
      { class: 'x4-tab-bar x4-tab-bar-default x4-tab-bar-top', id: componentId('tabbar') },
      h(
        'div',
        { class: 'x4-tab-bar-body', role: 'tablist' },
        ...tabs.map(({ id, label }) =>
          h(
            'div',
            {
              class: `x4-tab x4-tab-default x4-top x4-tab-top${id === active ? ' x4-tab-active x4-tab-default-active' : ''}`,
              id: componentId('tab'),
              role: 'tab',
              'aria-selected': String(id === active),
              onclick: () => choose(id),
            },
            h(
              'span',
              { class: 'x4-tab-wrap' },
              h('span', { class: 'x4-tab-button' }, h('span', { class: 'x4-tab-inner' }, label)),
            ),
          ),
        ),
      ),
      h('div', { class: 'x4-tab-bar-strip' }),
    );
  return h(
    'div',
    { class: 'x-tab-panel-header x-unselectable', id: componentId() },
    h(
      'div',
      { class: 'x-tab-strip-wrap' },
      h(
        'ul',
        { class: 'x-tab-strip x-tab-strip-top', role: 'tablist' },
        ...tabs.map(({ id, label }) =>
          h(
            'li',
            {
              class: id === active ? 'x-tab-strip-active' : '',
              id: componentId(),
              role: 'tab',
              'aria-selected': String(id === active),
              onclick: (event) => {
                event.preventDefault();
                choose(id);
              },
            },
            h(
              'a',
              {
                class: 'x-tab-right',
                href: '#',
                role: 'presentation',
                onclick: (event) => event.preventDefault(),
              },
              h(
                'em',
                { class: 'x-tab-left' },
                h('span', { class: 'x-tab-strip-inner' }, h('span', { class: 'x-tab-strip-text' }, label)),
              ),
            ),
          ),
        ),
        h('li', { class: 'x-tab-edge', role: 'presentation' }),
      ),
    ),
  );
}
