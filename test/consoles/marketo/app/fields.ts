/** Forms and cards. */
import { boot } from './boot.ts';
import { type Child, componentId, h, isExt4 } from './h.ts';

/** A value under its label: plain text, or in a field that cannot be changed. */
export function shownValue(label: string, value: string, secret = false): HTMLElement {
  const four = isExt4('field');
  const x = four ? 'x4' : 'x';
  const id = componentId(four ? 'textfield' : 'ext-comp');
  const shown =
    boot.switches.credentials === 'fields'
      ? h('input', {
          class: `${x}-form-text ${x}-form-field`,
          type: secret ? 'password' : 'text',
          readonly: true,
          autocomplete: 'off',
          id: id && `${id}-inputEl`,
          value,
        })
      : h('div', { class: `${x}-form-display-field` }, value);
  if (four)
    return h(
      'table',
      { class: 'x4-field x4-form-item', id, cellpadding: '0', role: 'presentation' },
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h('td', { class: 'x4-field-label-cell' }, h('label', { class: 'x4-form-item-label' }, `${label}:`)),
          h('td', { class: 'x4-form-item-body' }, shown),
        ),
      ),
    );
  return h(
    'div',
    { class: 'x-form-item', id },
    h('label', { class: 'x-form-item-label' }, `${label}:`),
    h('div', { class: 'x-form-element' }, shown),
  );
}

/** A card: a panel with a title. */
export function card(title: string, ...body: readonly Child[]): HTMLElement {
  return h(
    'div',
    { class: 'x-panel mktCard', id: componentId() },
    h('div', { class: 'x-panel-header x-unselectable' }, h('span', { class: 'x-panel-header-text' }, title)),
    h('div', { class: 'x-panel-bwrap' }, h('div', { class: 'x-panel-body' }, ...body)),
  );
}

export const buttonRow = (...buttons: readonly Child[]): HTMLElement =>
  h('div', { class: 'mktButtons' }, ...buttons);

export const note = (text: string): HTMLElement => h('p', { class: 'mktNote' }, text);
