/** Whether an element stands where a control may stand. */
import type { Control, SeenClues } from '../consoles/console.ts';
import { besideLabel } from './beside.ts';
import { FIELD, opensPart } from './elsewhere.ts';
import { flatBy } from './flat.ts';
import { cardsOver } from './headings.ts';
import { ACTORS, styleOf, textOf } from './name.ts';
import { flewFrom, inOwnMenu, isOwn } from './narrow.ts';
import { openerOf } from './opener.ts';
import { pressedRow } from './press.ts';
import { isAside, namesGroups, regionOf } from './region.ts';
import { asksTenant } from './tenant.ts';
import { isLabel } from './text.ts';
import { standsAsView } from './views.ts';
import { seen } from './visible.ts';

/** Whether it only leads to a view. */
export const leads = ({ roles }: Control): boolean => roles.includes('tab');

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

/** Whether an element stands in the region of a control. */
export function inRegion(control: Control, element: Element, clues: SeenClues): boolean {
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
