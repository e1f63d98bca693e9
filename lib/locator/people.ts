import type { Clues } from '../consoles/console.ts';
import { headingsOver } from './headings.ts';
import { around, patternOf } from './hits.ts';
import { textOf } from './name.ts';
import { once } from './still.ts';
import { fold, isCounted } from './text.ts';
import { classOf, follows, holds, lineage, type Root, rootsAround, words } from './tree.ts';

const CURRENT = words('active|selected|current|on');

/** What a view's tab or entry may be. */
const TABS =
  '[role=tab],a,button,li,label,[class*=tab],[class*=tab]>*,[class*=active],[class*=selected],[aria-current],[tabindex]';

/** Whether a tab or entry is the chosen one, by its state or class (its own, or of the item around it). */
export const chosen = (tab: Element): boolean =>
  [tab, tab.parentElement].some(
    (at) =>
      at !== null &&
      (at.matches('[aria-selected=true],[aria-pressed=true]') ||
        (at instanceof HTMLLabelElement && at.control?.matches(':checked')) ||
        /^(page|true|location|step)$/.test(at.getAttribute('aria-current') ?? '') ||
        (at.getAttribute('aria-selected') === null && CURRENT.test(classOf(at)))),
  );

/**
 * Whether an element stands in the view with the users' rows: the nearest heading or panel says so, or that view's
 * tab is the chosen one and stands before it.
 */
export function inPeople(element: Element, clues: Clues): boolean {
  for (const at of lineage(element)) {
    if (at.getAttribute('role') !== 'tabpanel') continue;
    const by = at.getAttribute('aria-labelledby');
    const fits = by ? `#${CSS.escape(by)}` : at.id && `[aria-controls="${CSS.escape(at.id)}"]`;
    const [tab] = fits ? rootsAround(at).flatMap((root) => [...root.querySelectorAll(fits)]) : [];
    const name = tab ? textOf(tab, 80) : at.getAttribute('aria-label');
    // A panel without a name is what the chosen tab says.
    if (name) return isCounted(clues.people, name);
    break;
  }
  let subject: Element | null = null;
  for (const heading of headingsOver(element)) {
    if (isCounted(clues.people, heading.text)) return true;
    if (!clues.subject.test(fold(heading.text))) continue;
    subject = heading.element;
    break;
  }
  return rootsAround(element)
    .flatMap((root) => tabsIn(root, clues))
    .some(
      (tab) =>
        before(tab, element) &&
        // A card with a heading of its own that comes after the tabs is no part of that view.
        !(subject !== null && before(tab, subject)),
    );
}

/** Chosen tabs of the users' view. */
const tabsIn = once((root: Root, { people }: Clues) =>
  [...around(root, patternOf([people]), 79)].filter(
    (tab) => tab.matches(TABS) && chosen(tab) && isCounted(people, textOf(tab, 80)),
  ),
);

const before = (first: Element, second: Element): boolean => !holds(first, second) && follows(first, second);
