import type { Control, ControlRef, Label, SeenClues } from '../consoles/console.ts';
import { besideColon, boxOf, columnSays, isNameOfValue, labelBefore, placeholders } from './beside.ts';
import { carries, roles } from './carries.ts';
import { outsideContents } from './contents.ts';
import { isElsewhere, isSuggested } from './elsewhere.ts';
import { flatBy } from './flat.ts';
import { headingsOver } from './headings.ts';
import { hits } from './hits.ts';
import { marksIn, marksOf } from './marks.ts';
import { actsByNature, textOf } from './name.ts';
import { inItsRow } from './narrow.ts';
import { all, type Scene } from './scene.ts';
import { isShielded } from './shield.ts';
import { once } from './still.ts';
import { isCounted, isLabel } from './text.ts';
import { classOf, holds, lineage, up } from './tree.ts';
import { asViews } from './views.ts';
import { seen } from './visible.ts';
import { inRegion, leads } from './within.ts';

const ICONS = 'button,a,input,[role=button],[role=link],[tabindex],[onclick],i,svg,img,span,div,li';

/** Whether little is in it, and no word by itself. */
function isSmall(element: Element): boolean {
  if (element.childElementCount >= 6 || element.getElementsByTagName('*').item(MOST)) return false;
  const text = element.textContent.trim();
  return text.length < SMALL && (element.firstElementChild !== null || !WORD.test(text));
}
const WORD = /\p{L}{2}/u;
/** Longest text in an icon, in characters. */
const SMALL = 12;
/** Elements in an icon, all its lines and shapes. */
const MOST = 80;

/** Elements of which an attribute says what a pattern finds, or that hold a short text in which it is found. */
function marked(icon: RegExp, { roots, attributed }: Scene): Element[] {
  // In the line of all texts no word ends where the next text begins; what is found is judged exactly.
  const loose = new RegExp(icon.source.replaceAll('\\b', ''), 'gi');
  const says = once((value: string) => value.search(loose) >= 0);
  return [
    ...attributed.filter(
      (element) =>
        says(classOf(element)) ||
        (element.matches(MARKED) && marksIn(element).some((value) => value && says(value))),
    ),
    // What is slotted in a closed root has no way back to where it is shown.
    ...all({ roots: roots.slice(1) }, 'slot'),
    ...roots.flatMap((root) =>
      hits(root, loose).flatMap(({ data, parentElement }) =>
        parentElement && data.trim().length < SMALL ? [parentElement] : [],
      ),
    ),
  ];
}
const MARKED =
  '[title],[alt],[aria-label],[data-qtip],[data-original-title],[data-tooltip],[data-action],[data-icon],[data-testid],[href],[src],use,image';

function byIcon(icon: RegExp, scene: Scene, fits: (element: Element) => boolean): Element[] {
  const around = new Set<Element>();
  for (const element of marked(icon, scene))
    for (const at of lineage(element)) {
      if (around.has(at)) break;
      around.add(at);
    }
  return [...around].filter(
    (element) =>
      element.matches(ICONS) &&
      isSmall(element) &&
      fits(element) &&
      icon.test(marksOf(element)) &&
      !WORD.test(textOf(element, 40)),
  );
}

/** Of nested elements with the same name keeps the one that acts: native before look, outer before inner. */
function outermost(elements: readonly Element[]): Element[] {
  // A link around several that act is none of them.
  const native = new Set(
    elements.filter((element) => actsByNature(element) && flatBy(element, 'a,button').length < 2),
  );
  return elements.filter((element) =>
    elements.every((other) => {
      if (other === element) return true;
      const inside = holds(other, element);
      if (native.has(element)) return !(inside && native.has(other));
      return !(inside || (native.has(other) && holds(element, other)));
    }),
  );
}

const ROW = 'tr,[role=row]';

/** Whether it is what a page is called: a high heading, or what is called one, that stands in no list. */
const isTitle = (element: Element): boolean =>
  element.closest('h1,h2,[role=heading],[class*=title],[class*=heading]') !== null &&
  element.closest('li,tr,article,[role=row]') === null;

/** Whether the nearest heading over an element is called so. */
function isUnder(name: Label, element: Element): boolean {
  const [nearest] = headingsOver(element);
  return nearest !== undefined && isLabel(name, nearest.text);
}

/** Elements that carry the control's name, can be seen, have one of its roles and stand in its region. */
export function candidatesFor(
  ref: ControlRef,
  control: Control,
  scene: Scene,
  clues: SeenClues,
): readonly Element[] {
  const field = control.roles.some((role) => /textbox|file/.test(role));
  const box = control.roles.includes('checkbox');
  const words = control.roles.includes('text');
  // What a page says, it says in a notice too.
  const anywhere = words && control.region.kind === 'anywhere';
  const pool = box
    ? all(scene, 'input[type=checkbox],[role=checkbox]')
    : field
      ? all(scene, 'input,textarea,[role=searchbox],[role=textbox],[role=combobox]')
      : words
        ? scene.texts.flatMap((text) => boxOf(up(text)) ?? [])
        : scene.candidates;
  // What costs least is asked first.
  const fits = (element: Element): boolean =>
    (words || roles(element).some((role) => control.roles.includes(role))) &&
    inItsRow(ref, control, element, clues);
  const named = pool.filter(
    (element) =>
      fits(element) &&
      (Object.keys(control.names).length === 0 ||
        carries(control.names, element, leads(control)) ||
        (words && (besideColon(control.names, element) || isCounted(control.names, textOf(element, 120)))) ||
        (field && isLabel(control.names, labelBefore(element))) ||
        (field && placeholders(element).some((text) => isLabel(control.names, text))) ||
        (field && element.getAttribute('type') === 'search')),
  );
  const marked = control.icon ? byIcon(control.icon, scene, fits) : [];
  const found = outermost(
    [...new Set([...named, ...marked])].filter(
      (element) =>
        seen(element) &&
        (words ? (control.title ?? isTitle(element)) === isTitle(element) : !isShielded(element)) &&
        (anywhere ? !(control.told && element.closest(ROW)) : !isElsewhere(element, !leads(control))) &&
        (field || control.region.kind === 'row' || !isSuggested(element)) &&
        !(control.gone && isUnder(control.gone, element)) &&
        !(control.state && isNameOfValue(control.names, element)) &&
        inRegion(control, element, clues) &&
        (!control.column || columnSays(element, control.column)),
    ),
  );
  const shown = outsideContents(found, control, clues);
  return leads(control) && control.region.kind === 'main' ? asViews(shown, control, clues) : shown;
}
