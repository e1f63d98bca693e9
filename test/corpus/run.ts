import type { ControlId, PlaceId } from '../../lib/consoles/console.ts';
import { SALES_SEEN } from '../../lib/consoles/controls.ts';
import { SALES_GUARDED } from '../../lib/consoles/danger.ts';
import { exactJudging } from '../../lib/guard/exact.ts';
import type { Judged } from '../../lib/guard/judged.ts';
import { roughJudging } from '../../lib/guard/rough.ts';
import { exactRows } from '../../lib/locator/exact.ts';
import { placeOf } from '../../lib/locator/place.ts';
import { locateAlone } from '../../lib/locator/read.ts';
import { rootsOf } from '../../lib/locator/tree.ts';
import type { Enabled } from '../../lib/locator/visible.ts';
import { homeOf, seenOf } from './consoles.ts';

/** What somebody says where a control is: one element, or none for certain; `asked` false: cannot be asked there. */
export interface Answer {
  readonly element: Element | null;
  readonly asked: boolean;
}
export type Outcome = 'found' | 'uncertain' | 'wrong' | 'not asked';

/** Elements without which a box would act for nothing else. */
const ACTORS =
  'a,button,input,select,textarea,[role=button],[role=link],[role=tab],[role=menuitem],[tabindex]';

const shows = (element: Element | null): boolean =>
  element?.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) ?? false;

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** Whether a box or root shows nothing but an element that stands in it: no other words, and nothing else that acts. */
function aloneIn(box: Element | ShadowRoot, right: Element): boolean {
  const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node !== null; node = words.nextNode())
    if (!right.contains(node) && node.textContent?.trim() && shows(node.parentElement)) return false;
  return [...box.querySelectorAll(`${ACTORS},slot`)].every(
    (actor) =>
      right.contains(actor) || actor.contains(right) || (actor.localName !== 'slot' && !shows(actor)),
  );
}

/**
 * The right element, what is in it or in its shadow root, or a box around it (or around its component) that shows
 * nothing else. Of a button and its label each is right: a click on the label is the button's.
 */
export function isRight(right: Element, element: Element): boolean {
  const root = right.getRootNode();
  if (root instanceof ShadowRoot && aloneIn(root, right) && isRight(root.host, element)) return true;
  for (let at: Element | null = element; at !== null; at = at.assignedSlot ?? at.parentElement ?? hostOf(at))
    if (at === right || (at instanceof HTMLLabelElement && at.control === right)) return true;
  return element.contains(right) && aloneIn(element, right);
}

export function outcome(right: Element | null, { element, asked }: Answer): Outcome {
  if (!asked) return 'not asked';
  if (element === null) return right === null ? 'found' : 'uncertain';
  return right !== null && isRight(right, element) ? 'found' : 'wrong';
}

/** A document and those in its frames. */
export const documentsOf = (document: Document): Document[] => [
  document,
  ...rootsOf(document)
    .flatMap((root) => [...root.querySelectorAll('iframe')])
    .flatMap((frame) => frame.contentDocument ?? []),
];

const placeAt = (hash: string) => placeOf({ host: 'toutapp.com', path: '/next', hash }, SALES_SEEN);

/** What the locator says, in every frame of a page as the watcher does. */
export function ours(
  document: Document,
  hash: string,
  control: ControlId,
  row: string | null,
): { answer: Answer; enabled: Enabled } {
  const console = seenOf(control);
  const place: PlaceId | null = console === SALES_SEEN ? (placeAt(hash)?.id ?? null) : homeOf(control);
  const ref = row === null ? { control } : { control, row };
  const found = documentsOf(document)
    .map((one) => locateAlone(ref, place, one.defaultView ?? window, console))
    .filter((located) => located.found !== 'none');
  const [only] = found;
  const sure = found.length === 1 ? only : undefined;
  return { answer: { element: sure?.element ?? null, asked: true }, enabled: sure?.enabled ?? 'no' };
}

const JUDGING = {
  exact: exactJudging(SALES_GUARDED, exactRows(SALES_SEEN.clues), () => 0),
  rough: roughJudging(SALES_GUARDED),
};

/** What the guard makes of a press on an element; `rough`: before the reader is there. */
export const pressed = (inner: Element, hash: string, how: keyof typeof JUDGING): Judged | null =>
  JUDGING[how].judge(inner, placeAt(hash)?.guards ?? null, null);

/** Whether a press that may end something is taken for that; `row`: whose. */
export function isHeld(judged: Judged | null, control: string, row: string | null): boolean {
  if (judged === null || judged.grants) return false;
  const { clicks } = judged;
  if (control === 'sales.disconnect') return clicks.some((click) => click.control === 'disconnect');
  if (control === 'sales.connect')
    return clicks.some((click) => click.control === 'connect' || click.control === 'disconnect');
  if (control === 'sales.rowAccess')
    // A row without an address counts as anybody's (verdicts.ts); addresses are alike in capitals.
    return clicks.some(
      (click) =>
        click.control === 'rowAccess' &&
        (!click.row?.includes('@') || click.row.toLowerCase() === row?.toLowerCase()),
    );
  return clicks.length > 0;
}
