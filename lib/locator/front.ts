import { ACTORS, styleOf } from './name.ts';
import { holdsPage } from './region.ts';
import { isOurs, lineage } from './tree.ts';

/**
 * Whether something that asks stands before a page without a role or class that says so: a box that stays in its place
 * lies upon the middle of the window, has buttons, and is not the page itself.
 */
export function asksInFront(view: Window): boolean {
  const { innerWidth: width, innerHeight: height } = view;
  const hit = view.document.elementFromPoint(width / 2, height / 2);
  for (const at of lineage(hit)) {
    if (isOurs(at) || at.matches('html,body')) return false;
    if (styleOf(at)?.position === 'fixed')
      return !holdsPage(at) && !isMost(at) && at.querySelector(ACTORS) !== null;
  }
  return false;
}

/** Whether a page is little else than a box: then it is the page, however it is made. */
const isMost = (box: Element): boolean =>
  box.getElementsByTagName('*').length * 2 > box.ownerDocument.body.getElementsByTagName('*').length;
