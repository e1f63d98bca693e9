/** Forms and cards. */
import { boot } from './boot.ts';
import { type Child, componentId, h, isExt4 } from './h.ts';

/** A credential under its label: as text, or in a field that cannot be changed. */
export function credential(label: string, value: string, secret = false): HTMLElement {
  if (boot.switches.credentials === 'text') return shownValue(label, value);
  const x = isExt4('field') ? 'x4' : 'x';
  const type = secret ? 'password' : 'text';
  const names = `${x}-form-text ${x}-form-field`;
  return labelled(
    label,
    h('input', {
      class: names,
      type,
      readonly: true,
      autocomplete: 'off',
      id: componentId('textfield'),
      value,
    }),
  );
}

/** A text under its label. */
export const shownValue = (label: string, value: string): HTMLElement =>
  labelled(label, h('div', { class: `${isExt4('field') ? 'x4' : 'x'}-form-display-field` }, value));

function labelled(label: string, shown: HTMLElement): HTMLElement {
  const four = isExt4('field');
  const id = componentId(four ? 'displayfield' : 'ext-comp');
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
