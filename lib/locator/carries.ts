import type { Label } from '../consoles/console.ts';
import { nameOf, painted, rolesOf, textOf } from './name.ts';
import { once } from './still.ts';
import { bare, variants } from './text.ts';

const textIn = once((element) => bare(textOf(element, 120)));
const nameIn = once((element) => bare(nameOf(element)));

const paintedIn = once((element) => bare(painted(element)));

/**
 * Whether an element carries a label, by its text, its accessible name, or its text without what only a screen reader
 * reads: "Disconnect" and then, for the ear alone, whom.
 */
export function carries(label: Label, element: Element): boolean {
  const known = variants(label);
  return known.has(textIn(element)) || known.has(nameIn(element)) || known.has(paintedIn(element));
}

/** Roles that an element may have (name.ts). */
export const roles = once(rolesOf);
