import type { Label } from '../consoles/console.ts';
import { nameOf, painted, rolesOf, textOf } from './name.ts';
import { once } from './still.ts';
import { bare, variants } from './text.ts';

const labelsIn = once((element) => [textOf(element, 120), nameOf(element), painted(element)].map(bare));

/**
 * Whether an element carries a label, by its text, its accessible name, or its text without what only a screen reader
 * reads: "Disconnect" and then, for the ear alone, whom.
 */
export const carries = (label: Label, element: Element): boolean =>
  labelsIn(element).some((text) => variants(label).has(text));

/** Roles that an element may have (name.ts). */
export const roles = once(rolesOf);
