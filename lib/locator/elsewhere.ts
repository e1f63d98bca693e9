import { styleOf } from './name.ts';
import { classOf, lineage, words } from './tree.ts';

/** Heads of columns, which sort. */
const HEADS = 'thead,[role=columnheader],th[scope=col],th[aria-sort]';
/** What has a foot of its own. */
const PARTS = 'section,article,form,main,[role=main],dialog,[role=dialog],tbody';

/** What says something in front of the page for a moment. */
const TELLS = '[role=alert],[role=status],[aria-live],[role=tooltip]';

/** So high above a page is nothing of its own: only what others put upon it, such as chats, tours and extensions. */
const ABOVE = 2_000_000_000;
const ASKS = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/** Whether a box lies over the page and is none of it: it tells something, follows the pointer, or is of others. */
function passes(box: Element): boolean {
  const style = styleOf(box);
  if (style?.position !== 'fixed') return false;
  return (
    box.matches(TELLS) ||
    style.pointerEvents === 'none' ||
    (Number(style.zIndex) >= ABOVE && !box.matches(ASKS) && box.querySelector(ASKS) === null)
  );
}

const SEARCH = words('search');
/** What is typed into. */
export const FIELD = 'input:not([type=checkbox],[type=radio]),textarea,[role=searchbox],[role=combobox]';

/** Whether a box is a search by itself: what stands in it beside its field is what it finds or suggests. */
const searches = (box: Element): boolean =>
  (SEARCH.test(classOf(box)) || box.matches('search,[role=search]')) &&
  box.querySelector(FIELD) !== null &&
  box.querySelector('table,[role=grid],[role=table],[role=tree],h1,main,nav,section') === null;

/** Whether an element is what a search finds or suggests: it stands in a list there, and is no button beside the field. */
export const isSuggested = (element: Element): boolean =>
  [...lineage(element.closest('ul,ol,[role=list],[role=listbox]'))].some(searches);

const OPENS = 'summary,:is(h1,h2,h3,h4,h5,h6,[role=heading]) [aria-expanded]';

/** Whether it opens a part of the page under its own heading; a question that waits to be asked is none. */
export function opensPart(element: Element): boolean {
  const opener = element.closest(OPENS);
  return opener !== null && !opener.nextElementSibling?.matches('[role=dialog],[role=alertdialog]');
}

/**
 * Whether something stands or leads where no control of a place does: to another site (a help page that quotes the
 * label), in the head of a column, in a notice, or in the foot of the page (`acts`: there only what leads off).
 */
export function isElsewhere(element: Element, acts: boolean): boolean {
  const link = element.closest('a[href]');
  const base = new URL(element.baseURI);
  const leads = link instanceof HTMLAnchorElement && /^https?:$/.test(link.protocol);
  if (leads && (link.origin !== base.origin || link.target === '_blank')) return true;
  let part = false;
  let foot = false;
  for (const at of lineage(element)) {
    if (at.matches(HEADS) || passes(at)) return true;
    part ||= at.matches(PARTS);
    foot ||= at.matches('footer,[role=contentinfo]');
  }
  return foot && !part && (!acts || (leads && link.pathname !== base.pathname));
}
