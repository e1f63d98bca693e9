import type { Label } from '../consoles/console.ts';
import { TELLING } from './marks.ts';
import { contentsOf, eyed, labelled, nameOf, painted, picturesOf, rolesOf, textOf, within } from './name.ts';
import { once } from './still.ts';
import { bare, normalise, uncounted, variants } from './text.ts';
import { seen } from './visible.ts';

/** A key that does the same, behind a bare label: "⌘D", "Ctrl+Shift+D", and the access key of a menu, "(C". */
const KEY =
  /[^\p{L}\p{N}]*(\(&?[a-z]|((ctrl|control|strg|alt|option|shift|maj|umschalt|cmd|command|meta|win)\s?[+-]\s?|[⌘⌥⇧⌃]\s?)+[\p{L}\p{N}]{1,9})$/u;

/** What is whole in an attribute where a text is cut short. */
function whole(element: Element, text: string): string[] {
  const stem = /^(.*\S)\s*(…|\.{3})[^\p{L}\p{N}]*$/u.exec(text)?.[1];
  if (stem === undefined) return [];
  return [...within(element), element.parentElement].flatMap((part) =>
    ['aria-label', ...TELLING]
      .map((name) => part?.getAttribute(name) ?? '')
      .filter((told) => bare(told).startsWith(bare(stem))),
  );
}

/** All that an element may be called, bare. */
const labelsIn = once((element) => {
  const text = painted(element);
  const told = [text, textOf(element, 120), nameOf(element), contentsOf(element)];
  if (element.querySelector('[aria-hidden=true]')) told.push(eyed(element));
  // For the eye it has no words.
  if (!/\p{L}/u.test(normalise(text).replace(KEY, '')))
    told.push(picturesOf(element), labelled(element), element.getAttribute('title') ?? '');
  const names = [...told, ...told.flatMap((one) => whole(element, one))].map(bare);
  return [...names, ...names.map((name) => name.replace(KEY, ''))];
});

/** Its names without the counts behind them. A badge of words may make it another: "Marketo [Sandbox]". */
const leadsIn = once((element) => [
  ...labelsIn(element).map(uncounted),
  ...whole(element, painted(element).replace(/[^\p{L}\p{N}…]*\d+\D*$/u, '')).map(bare),
]);

/**
 * Whether an element carries a label, by its text, its accessible name, its text for the eye alone, or a name of which
 * its text is the beginning; without the key that does the same. `leads`: it only leads somewhere, and may count what
 * is there; a count on what acts tells on how many it does.
 */
export const carries = (label: Label, element: Element, leads = false): boolean =>
  [...labelsIn(element), ...(leads ? leadsIn(element) : [])].some((text) => variants(label).has(text));

/** Roles that an element may have (name.ts); a label that is seen alone stands for what it labels. */
export const roles = once((element): readonly string[] => {
  const control = element instanceof HTMLLabelElement ? element.control : null;
  return control === null ? rolesOf(element) : seen(control) ? [] : rolesOf(control);
});
