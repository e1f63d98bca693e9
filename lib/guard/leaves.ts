import { textOf } from '../locator/name.ts';
import { isLabel } from '../locator/text.ts';
import type { Surroundings } from './judge.ts';
import { inFrame, plainlyCuts } from './judged.ts';

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
  const { bar } = around.memory;
  const signsOut = (): boolean => /(log|sign)[-_]?out/i.test(href) || inFrame(element, bar);
  if (
    (menu && bar && !plainlyCuts(around.console, element, text)) ||
    (danger.signOut.test(text) && signsOut())
  )
    return true;
  return /^(https?|mailto|tel):/.test(href) && new URL(href).origin !== window.origin;
}

/** Signing out in what stands before the page, where that is the menu of the top bar: a popover of the platform. */
export const signsOutBefore = (front: Element, text: string, { console, memory }: Surroundings): boolean =>
  front.matches('[popover]') && memory.bar && console.danger.signOut.test(text);
