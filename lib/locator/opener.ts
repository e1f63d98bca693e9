import { isBeside } from './press.ts';
import { once } from './still.ts';
import { rootsAround } from './tree.ts';

const MENUS = '[role=menu],[role=listbox],[popover],[role=dialog]:not([aria-modal=true])';
/** What says that it has opened something: the only one on a page has opened what lies beside it and names nothing. */
const OPEN = '[aria-haspopup][aria-expanded=true]';
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
  const tie = ties.join();
  const [opener, another] = rootsAround(menu).flatMap((root) => [...root.querySelectorAll(tie || OPEN)]);
  if (another || !opener || menu.contains(opener)) return null;
  return tie || isBeside(menu.getBoundingClientRect(), opener.getBoundingClientRect()) ? opener : null;
});
