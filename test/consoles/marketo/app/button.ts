/** Buttons: Ext 3's tables, and Ext 4's links without an address. */
import { type Child, componentId, h, isExt4 } from './h.ts';

interface ButtonOptions {
  readonly press: () => void;
  readonly disabled?: boolean;
  /** Marketo's class of the primary button. */
  readonly positive?: boolean;
  readonly inWindow?: boolean;
}

export function button(
  label: string,
  { press, disabled = false, positive = false, inWindow = false }: ButtonOptions,
): HTMLElement {
  const onclick = (event: Event): void => {
    event.preventDefault();
    if (!disabled) press();
  };
  const mark = positive ? ' mktButtonPositive' : '';
  return isExt4(inWindow ? 'windowButton' : 'button')
    ? linkButton(label, mark, disabled, onclick)
    : tableButton(label, mark, disabled, onclick);
}

type Press = (event: Event) => void;

function tableButton(label: string, mark: string, disabled: boolean, onclick: Press): HTMLElement {
  const corner = (name: string, ...children: readonly Child[]): HTMLElement =>
    h('td', { class: name }, ...children);
  const row = (edge: string, middle: HTMLElement): HTMLElement =>
    h(
      'tr',
      {},
      corner(`x-btn-${edge}l`, h('i', {}, '\u00a0')),
      middle,
      corner(`x-btn-${edge}r`, h('i', {}, '\u00a0')),
    );
  const text = h(
    'button',
    { type: 'button', class: 'x-btn-face', disabled },
    h('span', { class: 'x-btn-text' }, label),
  );
  return h(
    'table',
    {
      id: componentId(),
      class: `x-btn x-btn-noicon${mark}${disabled ? ' x-item-disabled' : ''}`,
      cellspacing: '0',
      role: 'presentation',
      onclick,
    },
    h(
      'tbody',
      { class: 'x-btn-small x-btn-icon-small-left' },
      row('t', corner('x-btn-tc')),
      row('m', corner('x-btn-mc', h('em', { class: ' ', unselectable: 'on' }, text))),
      row('b', corner('x-btn-bc')),
    ),
  );
}

function linkButton(label: string, mark: string, disabled: boolean, onclick: Press): HTMLElement {
  const off = disabled ? ' x4-item-disabled x4-disabled x4-btn-disabled x4-btn-default-small-disabled' : '';
  return h(
    'a',
    {
      id: componentId('button'),
      class: `x4-btn x4-unselectable x4-btn-default-small x4-noicon x4-btn-noicon${mark}${off}`,
      hidefocus: 'on',
      unselectable: 'on',
      tabindex: '0',
      role: 'button',
      'aria-disabled': disabled && 'true',
      onclick,
      onkeydown: (event) => {
        if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) onclick(event);
      },
    },
    h(
      'span',
      { class: 'x4-btn-wrap', unselectable: 'on' },
      h('span', { class: 'x4-btn-button' }, h('span', { class: 'x4-btn-inner x4-btn-inner-center' }, label)),
    ),
  );
}
