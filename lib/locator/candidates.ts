import type { Control, ControlRef, Label, SeenClues } from '../consoles/console.ts';
import {
  besideColon,
  besideLabel,
  boxOf,
  columnSays,
  isNameOfValue,
  labelBefore,
  placeholders,
} from './beside.ts';
import { carries, roles } from './carries.ts';
import { outsideContents } from './contents.ts';
import { FIELD, isElsewhere, isSuggested, opensPart } from './elsewhere.ts';
import { flatBy } from './flat.ts';
import { cardsOver, headingsOver } from './headings.ts';
import { hits } from './hits.ts';
import { marksIn, marksOf } from './marks.ts';
import { ACTORS, actsByNature, styleOf, textOf } from './name.ts';
import { flewFrom, inItsRow, inOwnMenu } from './narrow.ts';
import { openerOf } from './opener.ts';
import { pressedRow } from './press.ts';
import { isAside, namesGroups, regionOf } from './region.ts';
import { all, type Scene } from './scene.ts';
import { isShielded } from './shield.ts';
import { once } from './still.ts';
import { asksTenant } from './tenant.ts';
import { isCounted, isLabel } from './text.ts';
import { classOf, holds, lineage, up } from './tree.ts';
import { asViews, standsAsView } from './views.ts';
import { seen } from './visible.ts';

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

/** A list that stands so high is a part of the bar, however it is put there, px. */
const BAR = 24;

/** Whether it stands in a list that floats by itself: what an opener opened. */
function floats(element: Element): boolean {
  const list = element.closest('ul');
  const box = list?.parentElement;
  return [list, box?.childElementCount === 1 ? box : null].some(
    (at) => at && styleOf(at)?.position === 'absolute' && at.getBoundingClientRect().top + scrollY > BAR,
  );
}

/** Whether it stands in a box that floats, with nothing in it but links and buttons: a menu that nothing calls one. */
function inLinks(element: Element): boolean {
  const box = element.parentElement;
  return (
    box !== null &&
    box.childElementCount > 1 &&
    [...box.children].every((child) => child.matches(ACTORS)) &&
    /absolute|fixed/.test(styleOf(box)?.position ?? '')
  );
}

function inRegion(control: Control, element: Element, clues: SeenClues): boolean {
  const at = regionOf(element, clues);
  const kind = /main|toolbar/.test(at.kind) && floats(element) ? 'menu' : at.kind;
  switch (control.region.kind) {
    case 'toolbar': {
      const view = element.ownerDocument.defaultView;
      const { top, left, width } = element.getBoundingClientRect();
      const corner = view !== null && width > 0 && top + view.scrollY < 120 && left > view.innerWidth / 2;
      return kind === 'toolbar' || (kind === 'main' && at.element === null && corner);
    }
    case 'menu':
      return (
        kind === 'menu' || inLinks(element) || (kind === 'toolbar' && /\p{L}/u.test(textOf(element, 60)))
      );
    case 'nav':
      // A wide menu may be all of the navigation.
      return (
        kind === 'nav' ||
        kind === 'main' ||
        (kind === 'menu' &&
          at.element !== null &&
          (namesGroups(at.element, clues) || flewFrom(element, clues) !== null))
      );
    case 'anywhere':
      return true;
    case 'dialog':
      return kind === 'dialog';
    case 'side':
      return isAside(element);
    case 'beside': {
      const { name } = control.region;
      return besideLabel(name, control.names, element);
    }
    case 'card': {
      const { name } = control.region;
      return [...cardsOver(element)].some(({ text }) => isLabel(name, text));
    }
    default:
      // What found no room among the tabs stands in their menu.
      if (!leads(control) && opensPart(element)) return false;
      return (
        kind === 'main' ||
        (kind === 'dialog' && at.element !== null && holdsForm(at.element, clues)) ||
        (kind === 'menu' && leads(control) && standsAsView(element, control.names, clues)) ||
        (kind === 'menu' && isOwn(control, clues) && inOwnMenu(element, clues)) ||
        (control.region.kind === 'row' &&
          (kind === 'menu' ||
            pressedRow(element) !== null ||
            (kind === 'dialog' && openerOf(element) !== null)))
      );
  }
}

/** Whether the whole form of the connection stands in a box: a question asks for less. */
const holdsForm = (box: Element, clues: SeenClues): boolean =>
  flatBy(box, FIELD).filter(seen).length > 2 && asksTenant(box, clues);

const ROW = 'tr,[role=row]';

/** Whether it is what a page is called: a high heading, or what is called one, that stands in no list. */
const isTitle = (element: Element): boolean =>
  element.closest('h1,h2,[role=heading],[class*=title],[class*=heading]') !== null &&
  element.closest('li,tr,article,[role=row]') === null;

/** Whether it is the connection's own. */
const isOwn = ({ id }: Control, { holds, free }: SeenClues): boolean => id === holds || id === free;

/** Whether the nearest heading over an element is called so. */
function isUnder(name: Label, element: Element): boolean {
  const [nearest] = headingsOver(element);
  return nearest !== undefined && isLabel(name, nearest.text);
}

/** Whether it only leads to a view. */
const leads = ({ roles }: Control): boolean => roles.includes('tab');

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
