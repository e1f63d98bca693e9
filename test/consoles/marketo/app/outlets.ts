/** How a frame is opened on a view: by the code in its address, or without anybody outside seeing it. */
import { boot } from './boot.ts';

/** Leads `frame` to the next document, on the view of `code`. */
export function carryCode(frame: HTMLIFrameElement, code: string): void {
  if (boot.switches.code !== 'both') frame.name = code;
  frame.src = boot.switches.code === 'both' ? `${boot.next}#${code}` : boot.next;
}

/** Code that this document was opened on, '' for none. */
export const openedOn = (): string => location.hash.replace(/^#/, '') || (boot.inShell ? window.name : '');
