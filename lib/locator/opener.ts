import { once } from './still.ts';
import { rootsAround } from './tree.ts';

const MENUS = '[role=menu],[role=listbox],[popover],[role=dialog]:not([aria-modal=true])';
const OPENERS = '[aria-haspopup],[aria-expanded]';

/** What opened the menu that an element stands in, wherever the menu is drawn; null where the page ties none to it. */
export const openerOf = (element: Element): Element | null => {
  const menu = element.closest(MENUS);
  return menu && openerFor(menu);
};

const openerFor = once((menu: Element): Element | null => {
  const by = menu.getAttribute('aria-labelledby');
  const ties = [
    menu.id && `[aria-controls~="${CSS.escape(menu.id)}"],[popovertarget="${CSS.escape(menu.id)}"]`,
    by && `#${CSS.escape(by)}:is(${OPENERS})`,
  ].filter(Boolean);
  if (ties.length === 0) return null;
  const [opener, another] = rootsAround(menu).flatMap((root) => [...root.querySelectorAll(ties.join())]);
  return another === undefined && opener !== undefined && !menu.contains(opener) ? opener : null;
});
