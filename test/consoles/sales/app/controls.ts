/** Buttons, fields and the like, drawn as the switches say. */
import { boot } from './boot.ts';
import { type Attributes, type Child, h } from './h.ts';

export interface ButtonOptions {
  /** Published or Bootstrap-like classes. */
  readonly class?: string;
  readonly disabled?: boolean;
  readonly press: () => void;
}

/** A button as this console makes them: `button`, link or `div`; disabled in its own way. */
export function button(
  label: string,
  { class: names = 'btn btn-default', disabled = false, press }: ButtonOptions,
): HTMLElement {
  const { buttons, disabledBy } = boot.switches;
  const real = buttons === 'button' && disabledBy === 'attribute';
  const attributes: Attributes = {
    class: disabled && !real ? `${names} disabled` : names,
    // Only a button knows the attribute; other elements say it by aria.
    'aria-disabled': disabled && !real && disabledBy !== 'class' ? 'true' : undefined,
    onclick: (event) => {
      event.preventDefault();
      if (!disabled) press();
    },
  };
  if (buttons === 'button')
    return h('button', { type: 'button', disabled: disabled && real, ...attributes }, label);
  if (buttons === 'a') return h('a', { href: '#', ...attributes }, label);
  if (buttons === 'div') return h('div', attributes, label);
  const onkeydown = (event: Event): void => {
    if (!disabled && event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      press();
    }
  };
  return h('div', { role: 'button', tabindex: '0', onkeydown, ...attributes }, label);
}

/** A labelled field. `id` is unique in the document. */
export function field(
  id: string,
  label: string,
  attributes: Attributes = {},
): { group: HTMLElement; input: HTMLInputElement } {
  const input = h('input', { id, class: 'form-control', type: 'text', autocomplete: 'off', ...attributes });
  return { group: h('div', { class: 'form-group' }, h('label', { for: id }, label), input), input };
}

/** Rows of users, as table or as list; a head only where there is a table. */
export function rows(head: readonly Child[], body: readonly (readonly Child[])[]): HTMLElement {
  if (boot.switches.rows === 'list') {
    const item = (cells: readonly Child[]): HTMLElement =>
      h('li', { class: 'user-row' }, ...cells.map((cell) => h('div', { class: 'user-cell' }, cell)));
    return h('ul', { class: 'user-list' }, ...body.map(item));
  }
  return h(
    'table',
    { class: 'table' },
    h('thead', {}, h('tr', {}, ...head.map((cell) => h('th', { scope: 'col' }, cell)))),
    h(
      'tbody',
      {},
      ...body.map((cells) => h('tr', { class: 'user-row' }, ...cells.map((cell) => h('td', {}, cell)))),
    ),
  );
}

/** Name over e-mail, with initials. */
export function person(name: string, email: string): HTMLElement {
  const initials = name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2);
  return h(
    'div',
    { class: 'person' },
    h('span', { class: 'avatar', 'aria-hidden': 'true' }, initials),
    h(
      'div',
      { class: 'person-text' },
      h('div', { class: 'person-name' }, name),
      h('div', { class: 'person-email' }, email),
    ),
  );
}

/** A part that is drawn from data, and drawn anew each second where the console does so, until `signal` ends it. */
export function panel<T>(
  host: HTMLElement,
  signal: AbortSignal,
  draw: (data: T) => readonly Child[],
): (data: T) => void {
  let last: { data: T } | null = null;
  const paint = (): void => {
    if (last)
      host.replaceChildren(
        ...draw(last.data).filter((child) => child instanceof Node || typeof child === 'string'),
      );
  };
  if (boot.switches.redraw === 'everySecond') {
    const timer = setInterval(paint, 1000);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
  return (data) => {
    if (signal.aborted) return;
    last = { data };
    paint();
  };
}
