import type { Label } from '../consoles/console.ts';
import { nameOf, rolesOf, textOf } from './name.ts';
import { once } from './still.ts';
import { bare, variants } from './text.ts';

const textIn = once((element) => bare(textOf(element, 120)));
const nameIn = once((element) => bare(nameOf(element)));

/** Whether an element carries a label, by its text or its accessible name. */
export function carries(label: Label, element: Element): boolean {
  const known = variants(label);
  return known.has(textIn(element)) || known.has(nameIn(element));
}

/** Roles that an element may have (name.ts). */
export const roles = once(rolesOf);
