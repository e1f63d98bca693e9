import { lineage } from './tree.ts';

/** Heads of columns, which sort. */
const HEADS = 'thead,[role=columnheader],th[scope=col],th[aria-sort]';
const FOOT = 'footer,[role=contentinfo]';
/** What has a foot of its own. */
const PARTS = 'section,article,form,main,[role=main],dialog,[role=dialog],tbody';

/** Whether a link leads off to another site: a help page that quotes the label. */
function leadsAway(link: HTMLAnchorElement): boolean {
  if (!/^https?:$/.test(link.protocol)) return false;
  return link.origin !== new URL(link.baseURI).origin || link.target === '_blank';
}

/** Whether a link leads to another page. */
function leavesPage({ protocol, pathname, baseURI }: HTMLAnchorElement): boolean {
  return /^https?:$/.test(protocol) && pathname !== new URL(baseURI).pathname;
}

/**
 * Whether something stands or leads where no control of a place does: to another site, in the head of a column, or in
 * the foot of the page (`acts`: there it only leads off).
 */
export function isElsewhere(element: Element, acts: boolean): boolean {
  const link = element.closest('a[href]');
  const leads = link instanceof HTMLAnchorElement;
  if (leads && leadsAway(link)) return true;
  let foot = false;
  for (const at of lineage(element)) {
    if (at.matches(HEADS)) return true;
    if (at.matches(PARTS)) return false;
    foot ||= at.matches(FOOT);
  }
  return foot && (!acts || (leads && leavesPage(link)));
}
