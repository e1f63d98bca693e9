import { ACTORS, styleOf } from './name.ts';
import { DIALOGS, holdsPage } from './region.ts';
import { isOurs, lineage } from './tree.ts';

/** What is a dialog by role, by being one, or by what the usual names call so. */
export const FRONTS = `${DIALOGS},[class*=odal],[class*=ialog],[class*=rawer],[class*=onfirm]`;

/**
 * What asks or tells before a page without a role or class that says so: a box that stays in its place lies upon the
 * middle of the window, has buttons, and is not the page itself.
 */
export function inFront({
  document,
  innerWidth: width,
  innerHeight: height,
}: Pick<Window, 'document' | 'innerWidth' | 'innerHeight'>): Element | null {
  for (const at of lineage(document.elementFromPoint(width / 2, height / 2))) {
    if (isOurs(at) || at.matches('html,body')) break;
    if (styleOf(at)?.position === 'fixed')
      // What asks may stand behind its veil, as a box of its own.
      return [at, at.nextElementSibling].find((box) => box && isAsking(box)) ?? null;
  }
  return null;
}

const isAsking = (box: Element): boolean =>
  styleOf(box)?.position === 'fixed' && !holdsPage(box) && !isMost(box) && box.querySelector(ACTORS) !== null;

/** Whether a page is little else than a box: then it is the page, however it is made. */
const isMost = (box: Element): boolean =>
  box.getElementsByTagName('*').length * 2 > box.ownerDocument.body.getElementsByTagName('*').length;
