import type { Label } from '../consoles/console.ts';
import { told } from './marks.ts';
import {
  contentsOf,
  eyed,
  labelled,
  nameOf,
  painted,
  picturesOf,
  rolesOf,
  styleOf,
  textOf,
  within,
} from './name.ts';
import { once } from './still.ts';
import { bare, isName, NOVEL, normalise, uncounted } from './text.ts';
import { seen } from './visible.ts';

/** A key that does the same, behind a bare label: "⌘D", "Ctrl+Shift+D", and the access key of a menu, "(C". */
const KEY =
  /[^\p{L}\p{N}]*(\(&?[a-z]|((ctrl|control|strg|alt|option|shift|maj|umschalt|cmd|command|meta|win)\s?[+-]\s?|[⌘⌥⇧⌃]\s?)+[\p{L}\p{N}]{1,9})$/u;

/** What is whole in an attribute where a text is cut short. */
function whole(element: Element, text: string): string[] {
  const stem = /^(.*\S)\s*(…|\.{3})[^\p{L}\p{N}]*$/u.exec(text)?.[1];
  if (stem === undefined) return [];
  return [...within(element), ...(element.parentElement ? [element.parentElement] : [])].flatMap((part) =>
    told(part).filter((words) => bare(words).startsWith(bare(stem))),
  );
}

/** What the attributes say of what has no words, of its parts, and of a box without a meaning that holds it alone. */
export function hinted(element: Element): string[] {
  const parts = within(element);
  const box = element.parentElement;
  const sole = box?.childElementCount === 1 && box.textContent.trim() === element.textContent.trim();
  if (sole && box.matches('div,span')) parts.push(box);
  return parts.flatMap((part) => told(part));
}

/** A number, or that it is new, in an element of its own: a badge. */
const isBadge = (part: Element): boolean => {
  const text = bare(part.textContent);
  return part.firstElementChild === null && text.length < 9 && (NOVEL.test(text) || /^\d+$/.test(text));
};

/** Stands in lines of its own below what it explains. */
function isSubline(part: Element): boolean {
  let before = part.previousSibling;
  while (before && before.textContent?.trim() === '') before = before.previousSibling;
  return before !== null && /^(block|flex|grid)/.test(styleOf(part)?.display ?? '');
}

/** A line below the words, smaller than they are: it explains them. With an address it tells on whom they act. */
const isSmallPrint = (part: Element): boolean =>
  isSubline(part) && sizeOf(part) < sizeOf(part.parentElement ?? part) && !part.textContent.includes('@');
const sizeOf = (part: Element): number => Number.parseFloat(styleOf(part)?.fontSize ?? '');

/** All that an element may be called, bare. */
const labelsIn = once((element) => {
  const text = painted(element);
  const told = [text, textOf(element, 120), nameOf(element), contentsOf(element)];
  if (element.firstElementChild)
    told.push(painted(element, (part) => part !== element && isSmallPrint(part)));
  if (element.querySelector('[aria-hidden=true]')) told.push(eyed(element));
  // For the eye it has no words.
  if (!/\p{L}/u.test(normalise(painted(element, isBadge)).replace(KEY, '')))
    told.push(picturesOf(element), labelled(element), ...hinted(element));
  const names = [...told, ...told.flatMap((one) => whole(element, one))].map(bare);
  return [...names, ...names.map((name) => name.replace(KEY, ''))];
});

/**
 * Its names without the counts beside them and the lines below them. A badge of other words may make it another:
 * "Marketo [Sandbox]".
 */
const leadsIn = once((element) => {
  const text = painted(element, isBadge);
  const first = painted(element, (part) => isBadge(part) || (part !== element && isSubline(part)));
  return [...labelsIn(element).map(uncounted), ...[text, first, ...whole(element, text)].map(bare)];
});

/**
 * Whether an element carries a label, by its text, its accessible name, its text for the eye alone, or a name of which
 * its text is the beginning; without the key that does the same. `leads`: it only leads somewhere, and may count what
 * is there; a count on what acts tells on how many it does.
 */
export const carries = (label: Label, element: Element, leads = false): boolean =>
  [...labelsIn(element), ...(leads ? leadsIn(element) : [])].some((text) => isName(label, text));

/** An entry of a menu bar, and of no menu that this has opened: it acts as a button does. */
const BARRED = '[role=menubar] [role=menuitem]:not([role=menu] *)';

/**
 * Roles that an element may have (name.ts). A label that is seen alone stands for what it labels; of a box that is laid
 * out nowhere it may as well be a button, for some kits open their questions so.
 */
export const roles = once((element): readonly string[] => {
  const control = element instanceof HTMLLabelElement ? element.control : null;
  if (control === null) return element.matches(BARRED) ? ['menuitem', 'button'] : rolesOf(element);
  if (seen(control)) return [];
  const opens = control.matches('[type=checkbox]') && control.getClientRects().length === 0;
  return [...rolesOf(control), ...(opens ? rolesOf(element) : [])];
});
