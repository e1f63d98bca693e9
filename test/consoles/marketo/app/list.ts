/** Lists: a grid, and the three ways to choose one of several people. */
import { boot, t } from './boot.ts';
import { type Child, componentId, h, isExt4 } from './h.ts';

export interface Choice {
  readonly id: string;
  readonly cells: readonly string[];
  readonly disabled?: boolean;
}

/** A grid of texts; a click on a row chooses it where `choose` is given. */
export function grid(
  head: readonly string[],
  rows: readonly Choice[],
  chosen: string | null,
  choose?: (id: string) => void,
): HTMLElement {
  return isExt4('grid') ? grid4(head, rows, chosen, choose) : grid3(head, rows, chosen, choose);
}

function grid3(
  head: readonly string[],
  rows: readonly Choice[],
  chosen: string | null,
  choose?: (id: string) => void,
): HTMLElement {
  const table = (names: string, cells: readonly string[], cell: string): HTMLElement =>
    h(
      'table',
      { class: names, cellspacing: '0', role: 'presentation' },
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          ...cells.map((text) =>
            h(
              'td',
              { class: `x-grid3-${cell}`, role: cell === 'hd' ? 'columnheader' : 'gridcell' },
              h('div', { class: `x-grid3-${cell}-inner`, unselectable: 'on' }, text),
            ),
          ),
        ),
      ),
    );
  const row = ({ id, cells, disabled }: Choice, index: number): HTMLElement =>
    h(
      'div',
      {
        class: `x-grid3-row${index % 2 ? ' x-grid3-row-alt' : ''}${id === chosen ? ' x-grid3-row-selected' : ''}${disabled ? ' x-item-disabled' : ''}`,
        role: 'row',
        'aria-selected': String(id === chosen),
        onclick: () => {
          if (!disabled) choose?.(id);
        },
      },
      table('x-grid3-row-table', cells, 'cell'),
    );
  return h(
    'div',
    { class: 'x-grid3', id: componentId(), role: 'grid' },
    h('div', { class: 'x-grid3-header' }, table('x-grid3-hd-row', head, 'hd')),
    h('div', { class: 'x-grid3-scroller' }, h('div', { class: 'x-grid3-body' }, ...rows.map(row))),
  );
}

function grid4(
  head: readonly string[],
  rows: readonly Choice[],
  chosen: string | null,
  choose?: (id: string) => void,
): HTMLElement {
  const cell = (text: string): HTMLElement =>
    h(
      'td',
      { class: 'x4-grid-cell', role: 'gridcell' },
      h('div', { class: 'x4-grid-cell-inner', unselectable: 'on' }, text),
    );
  return h(
    'div',
    { class: 'x4-panel x4-grid', id: componentId('gridpanel'), role: 'grid' },
    h(
      'div',
      { class: 'x4-grid-header-ct', role: 'row' },
      ...head.map((text) =>
        h(
          'div',
          { class: 'x4-column-header', role: 'columnheader' },
          h('span', { class: 'x4-column-header-text' }, text),
        ),
      ),
    ),
    h(
      'table',
      { class: 'x4-grid-table', cellspacing: '0', role: 'presentation' },
      h(
        'tbody',
        {},
        ...rows.map(({ id, cells, disabled }) =>
          h(
            'tr',
            {
              class: `x4-grid-row${id === chosen ? ' x4-grid-row-selected' : ''}${disabled ? ' x4-item-disabled' : ''}`,
              role: 'row',
              'aria-selected': String(id === chosen),
              onclick: () => {
                if (!disabled) choose?.(id);
              },
            },
            ...cells.map(cell),
          ),
        ),
      ),
    ),
  );
}

/** One of several people: grid, box with a list that opens, or radio buttons. */
export function choiceOf(
  head: readonly string[],
  rows: readonly Choice[],
  chosen: string | null,
  choose: (id: string) => void,
): Child {
  const { adminList } = boot.switches;
  if (adminList === 'grid') return grid(head, rows, chosen, choose);
  return adminList === 'combo' ? combo(rows, chosen, choose) : radios(rows, chosen, choose);
}

const line = ({ cells }: Choice): string => `${cells[0]} (${cells[1]})`;

function combo(rows: readonly Choice[], chosen: string | null, choose: (id: string) => void): HTMLElement {
  const current = rows.find(({ id }) => id === chosen);
  const input = h('input', {
    class: 'x-form-text x-form-field x-trigger-noedit',
    type: 'text',
    readonly: true,
    autocomplete: 'off',
    placeholder: t('selectAdmin'),
    value: current ? line(current) : '',
  });
  const open = (): void => {
    for (const other of document.querySelectorAll('.x-combo-list')) other.remove();
    const list = h(
      'div',
      { class: 'x-layer x-combo-list', role: 'listbox' },
      h(
        'div',
        { class: 'x-combo-list-inner' },
        ...rows
          .filter(({ disabled }) => !disabled)
          .map((row) =>
            h(
              'div',
              {
                class: `x-combo-list-item${row.id === chosen ? ' x-combo-selected' : ''}`,
                role: 'option',
                onclick: () => {
                  list.remove();
                  choose(row.id);
                },
              },
              line(row),
            ),
          ),
      ),
    );
    const box = field.getBoundingClientRect();
    list.style.left = `${box.left}px`;
    list.style.top = `${box.bottom}px`;
    list.style.width = `${box.width}px`;
    document.body.append(list);
    const away = (event: Event): void => {
      if (event.target instanceof Node && (list.contains(event.target) || field.contains(event.target)))
        return;
      list.remove();
      document.removeEventListener('mousedown', away);
    };
    document.addEventListener('mousedown', away);
  };
  const field = h(
    'div',
    {
      class: 'x-form-field-wrap x-form-field-trigger-wrap',
      id: componentId(),
      onclick: open,
      role: 'combobox',
    },
    input,
    h('i', { class: 'x-form-trigger x-form-arrow-trigger' }),
  );
  return field;
}

function radios(rows: readonly Choice[], chosen: string | null, choose: (id: string) => void): HTMLElement {
  return h(
    'div',
    { class: 'x-form-radio-group', id: componentId(), role: 'radiogroup' },
    ...rows.map((row) => {
      const input = h('input', {
        type: 'radio',
        name: 'invitee',
        class: 'x-form-radio x-form-field',
        disabled: row.disabled ?? false,
        onchange: () => choose(row.id),
      });
      input.checked = row.id === chosen;
      return h(
        'div',
        { class: 'x-form-check-wrap' },
        h('label', { class: 'x-form-cb-label' }, input, h('span', {}, line(row))),
      );
    }),
  );
}
