/** The menu of one row: drawn at the end of the page beside the three dots that open it, which nothing ties to it. */
import { button } from './controls.ts';
import { h } from './h.ts';

interface Entry {
  readonly label: string;
  readonly disabled: boolean;
  readonly press: () => void;
}

/** Width of a menu, px. */
const WIDTH = 180;

/** Three dots that open a menu with these entries. */
export function rowMenu(entries: readonly Entry[]): HTMLElement {
  const opener = button('⋯', {
    class: 'btn btn-default btn-sm',
    press: () => open(opener.getBoundingClientRect(), entries),
  });
  return opener;
}

function open({ right, bottom }: DOMRect, entries: readonly Entry[]): void {
  const menu = h(
    'div',
    { class: 'row-menu' },
    ...entries.map(({ label, disabled, press }) =>
      button(label, {
        class: 'row-menu-entry',
        disabled,
        press() {
          close();
          press();
        },
      }),
    ),
  );
  menu.style.left = `${right - WIDTH}px`;
  menu.style.top = `${bottom + 2}px`;
  menu.style.width = `${WIDTH}px`;
  const leave = new AbortController();
  const close = (): void => {
    leave.abort();
    menu.remove();
  };
  const leaves = (event: Event): void => {
    const ends =
      event instanceof KeyboardEvent ? event.key === 'Escape' : !event.composedPath().includes(menu);
    if (ends) close();
  };
  for (const type of ['pointerdown', 'keydown'])
    document.addEventListener(type, leaves, { signal: leave.signal });
  document.body.append(menu);
}
