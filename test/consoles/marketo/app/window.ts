/** Windows with a mask over the page: no dialog element. */
import { t } from './boot.ts';
import { button } from './button.ts';
import { type Child, componentId, h, isExt4 } from './h.ts';

interface WindowOptions {
  readonly title: string;
  readonly body: readonly Child[];
  /** Button that does what the window is for; without one there is only OK. */
  readonly confirm?: string;
  readonly onConfirm?: () => void;
}

/** Opens a window; Cancel, × and Escape close it. */
export function openWindow({ title, body, confirm, onConfirm }: WindowOptions): void {
  const close = (): void => {
    for (const part of [mask, root]) part.remove();
    document.removeEventListener('keydown', onKey);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
  };
  const buttons = confirm
    ? [
        button(t('cancel'), { press: close, inWindow: true }),
        button(confirm, {
          positive: true,
          inWindow: true,
          press: () => {
            close();
            onConfirm?.();
          },
        }),
      ]
    : [button(t('ok'), { press: close, inWindow: true, positive: true })];
  const x = isExt4('window') ? 'x4' : 'x';
  const mask = h('div', { class: x === 'x4' ? 'x4-mask' : 'ext-el-mask' });
  const header = h(
    'div',
    { class: `${x}-window-header ${x}-unselectable` },
    h(
      'div',
      { class: `${x}-tool ${x}-tool-close`, onclick: close, role: 'button', 'aria-label': t('close') },
      h('i', {}, '\u00d7'),
    ),
    h('span', { class: `${x}-window-header-text` }, title),
  );
  const content = h('div', { class: `${x}-window-body` }, ...body);
  const footer =
    x === 'x4'
      ? h('div', { class: 'x4-toolbar x4-toolbar-footer' }, ...buttons)
      : h(
          'div',
          { class: 'x-window-footer x-panel-btns' },
          h(
            'table',
            { class: 'x-toolbar-ct', cellspacing: '0', role: 'presentation' },
            h('tbody', {}, h('tr', {}, ...buttons.map((one) => h('td', { class: 'x-panel-btn-td' }, one)))),
          ),
        );
  const root = h(
    'div',
    {
      class: `${x}-window ${x}-window-plain`,
      id: componentId(x === 'x4' ? 'window' : 'ext-comp'),
      role: 'dialog',
      'aria-modal': 'true',
    },
    header,
    h('div', { class: `${x}-window-bwrap` }, content, footer),
  );
  document.body.append(mask, root);
  document.addEventListener('keydown', onKey);
}

/** Says what went wrong. */
export const tellError = (text: string): void =>
  openWindow({
    title: t('errorTitle'),
    body: [h('div', { class: 'ext-mb-content' }, h('span', { class: 'ext-mb-text' }, text))],
  });
