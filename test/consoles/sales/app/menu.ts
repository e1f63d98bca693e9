/** Dropdown menus: a toggle and a list that is in the document all the time, shown while open. */
import { type Attributes, type Child, h } from './h.ts';

export interface MenuItem {
  readonly label: string;
  readonly href?: string;
  readonly press?: () => void;
}

/** A dropdown. `toggle` is what stands in the bar; `head` stands above the items. */
export function menu(
  names: string,
  toggle: readonly Child[],
  items: readonly MenuItem[],
  attributes: Attributes = {},
  head: Child = null,
): HTMLElement {
  const setOpen = (open: boolean): void => {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
  };
  const opener = h(
    'a',
    {
      href: '#',
      role: 'button',
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      onclick: (event) => {
        event.preventDefault();
        setOpen(list.hidden !== false);
      },
      ...attributes,
      class: `dropdown-toggle ${names}`,
    },
    ...toggle,
  );
  const entry = ({ label, href, press }: MenuItem): HTMLElement =>
    h(
      'li',
      { role: 'none' },
      h(
        'a',
        {
          role: 'menuitem',
          href: href ?? '#',
          onclick: (event) => {
            if (press) event.preventDefault();
            setOpen(false);
            press?.();
          },
        },
        label,
      ),
    );
  const list = h(
    'ul',
    { class: 'dropdown-menu', role: 'menu' },
    head && h('li', { class: 'dropdown-header', role: 'none' }, head),
    ...items.map(entry),
  );
  list.hidden = true;
  const root = h('div', { class: 'dropdown' }, opener, list);
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !root.contains(event.target)) setOpen(false);
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      setOpen(false);
      opener.focus();
    }
  });
  return root;
}
