import { textOf } from '../locator/name.ts';
import { partAround } from '../locator/region.ts';
import { isLabel } from '../locator/text.ts';
import { ends, inFrame, plainlyCuts } from './judged.ts';
import type { Surroundings } from './surroundings.ts';

/** What a tab opens: in an accordion it stands in the list of the tabs. */
const PANELS = '[role=tabpanel],[class*=content],[class*=panel],[class*=body]';

/** Signing out, and links and views that only lead elsewhere. */
export function leaves(element: Element, text: string, around: Surroundings, menu: boolean): boolean {
  const { danger, clues } = around.console;
  const href = element.closest('a')?.getAttribute('href') ?? '';
  const strip = element.closest(`[role=tab],[role=tablist],${PANELS}`);
  const leads = strip?.matches('[role=tab],[role=tablist]') || element.closest('thead,[role=columnheader]');
  if (leads && !ends(around.console, text) && !element.matches('input,[role=checkbox]')) return true;
  if (isLabel(clues.people, textOf(element, 80))) return true;
  const { bar } = around.memory;
  const signsOut = (): boolean => /(log|sign)[-_]?out/i.test(href) || inFrame(element, bar);
  const ofBar = (): boolean => menu && bar && !inContent(element, around);
  if ((ofBar() && !plainlyCuts(around.console, element, text)) || (danger.signOut.test(text) && signsOut()))
    return true;
  if (!/^(https?|mailto|tel):/.test(href)) return false;
  const { origin, hostname } = new URL(href);
  return origin !== window.origin && !actsThere(element, hostname, text, around);
}

/** Whether a menu is of what the page is about, though nothing there was pressed: one that opens by itself. */
const inContent = (element: Element, { rows }: Surroundings): boolean =>
  partAround(element) !== null || rows.rowOf(element)?.sure === true;

/** Whether a link to another host acts there: it is the verb itself, or the host is the console's and the words are like it. */
function actsThere(element: Element, host: string, text: string, { console }: Surroundings): boolean {
  const { clues, danger, hosts } = console;
  const label = textOf(element, 80);
  if (isLabel(clues.rowHas, label) || isLabel(clues.rowNone, label)) return true;
  return hosts.some((own) => own.test(host)) && (ends(console, text) || danger.link.test(text));
}

/** Signing out in what stands before the page, where that is the menu of the top bar: a popover of the platform. */
export const signsOutBefore = (front: Element, text: string, { console, memory }: Surroundings): boolean =>
  front.matches('[popover]') && memory.bar && console.danger.signOut.test(text);
