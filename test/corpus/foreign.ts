import type { ControlId } from '../../lib/consoles/console.ts';
import { shadowOf } from '../../lib/locator/tree.ts';
import type { Language } from './words.ts';

/** What somebody says of a page of their own. */
export interface Foreign {
  readonly control: ControlId;
  readonly language: Language;
  /** CSS path of the one right element, ` >>> ` into a shadow root or frame; null where none or several are. */
  readonly selector: string | null;
  readonly row: string | null;
  readonly enabled: boolean | undefined;
}

/** The element that the page's own author names. */
export function foreignPage(document: Document, { selector }: Foreign): Element | null {
  if (selector === null) return null;
  let root: ParentNode = document;
  const steps = selector.split(' >>> ');
  for (const [index, step] of steps.entries()) {
    const found: Element | null = root.querySelector(step);
    if (found === null) throw new Error(`The page has no ${step}`);
    if (index === steps.length - 1) return found;
    const inside: ParentNode | null =
      found instanceof HTMLIFrameElement ? found.contentDocument : shadowOf(found);
    if (inside === null) throw new Error(`Nothing to look into at ${step}`);
    root = inside;
  }
  return null;
}
