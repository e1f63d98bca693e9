import { textOf } from '../locator/name.ts';
import { isLabel } from '../locator/text.ts';
import type { Surroundings } from './judge.ts';

/** What a tab opens: in an accordion it stands in the list of the tabs. */
const PANELS = '[role=tabpanel],[class*=content],[class*=panel],[class*=body]';

/** Signing out, and links and views that only lead elsewhere. */
export function leaves(element: Element, text: string, around: Surroundings, menu: boolean): boolean {
  const { danger, clues } = around.console;
  const href = element.closest('a')?.getAttribute('href') ?? '';
  const strip = element.closest(`[role=tab],[role=tablist],${PANELS}`);
  const leads = strip?.matches('[role=tab],[role=tablist]') || element.closest('thead,[role=columnheader]');
  if (leads && !danger.cut.test(text) && !element.matches('input,[role=checkbox]')) return true;
  if (isLabel(clues.people, textOf(element, 80))) return true;
  if (danger.signOut.test(text)) {
    const bar = element.closest('header,nav,aside,[role=banner],[role=navigation],[role=menu]');
    if (/log-?_?out|sign-?_?out/i.test(href)) return true;
    if (bar && (around.memory.bar || !element.closest('main,[role=main],section,article,table,form')))
      return true;
  }
  if ((menu && around.memory.bar) || /^(mailto|tel):/.test(href)) return true;
  return /^https?:/.test(href) && new URL(href).origin !== element.ownerDocument.defaultView?.origin;
}
