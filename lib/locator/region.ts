import type { Clues } from '../consoles/console.ts';
import { contentOf } from './flat.ts';
import { textOf } from './name.ts';
import { once } from './still.ts';
import { fold, isLabel } from './text.ts';
import { classOf, lineage, words } from './tree.ts';

export type RegionKind = 'toolbar' | 'menu' | 'nav' | 'dialog' | 'main';

const DIALOG = words('modal|dialog|drawer|lightbox|swal2?|pop-?confirm|confirm-?popup');
const BAR = words('navbar|top-?bar|top-?nav|app-?bar|masthead|global-?header');
const TOOLS = words('toolbar');
const SIDE = words('side-?bar|side-?nav|left-?nav|side-?menu|nav-?list');
const MENU = words('dropdown-?menu|menu|popover|popup');
/** Any of those three: what it says of all that has one, it does not say of what is in it. */
const NAMED = RegExp([BAR, SIDE, MENU].map(({ source }) => source).join('|'), 'i');

/** What is a dialog by role or by being one. */
export const DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';

/** Whether a box is the page itself: its main region, navigation or table stands in it. */
export const holdsPage = (box: Element): boolean =>
  box.querySelector('main,[role=main],nav,th,[role=row]') !== null;

/** Whether a page is shown in a dialog: settings that take up half of the window. */
function showsPage(box: Element): boolean {
  const { width, height } = box.getBoundingClientRect();
  const large = width * height * 2 > innerWidth * innerHeight;
  return large && box.querySelector('main,[role=main],nav,th,[role=row],[class*=tab]') !== null;
}

/** Whether it is a dialog: by role, by being one, or by its class (where the navigation has one it is a drawer). */
export const isDialog = (element: Element): boolean =>
  (element.matches(DIALOGS) ||
    (DIALOG.test(classOf(element)) &&
      !element.hasAttribute('role') &&
      !element.closest('nav,aside') &&
      !/button|input|^(a|html|body|main)$/.test(element.localName))) &&
  !showsPage(element);

/** Whether a heading or label of the subject stands in it: then a bar is a card's or page's head. */
const aboutSubject = (element: Element, clues: Clues): boolean =>
  [...element.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading],label')].some((part) =>
    clues.subject.test(fold(textOf(part, 100))),
  );

/** What stands in an element itself, not in its parts. */
export const ownText = ({ childNodes }: Element): string =>
  [...childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');

/** Whether the names of the left navigation's groups stand in it, as short texts of their own. */
export const namesGroups = (element: Element, clues: Clues): boolean =>
  (element.textContent ?? '').length <= 4000 &&
  [...element.querySelectorAll('*')].some((part) =>
    clues.groups.some((group) => isLabel(group, ownText(part))),
  );

const TREES = words('tree|tree-?(view|panel|list|node|root)');
const ASIDES = 'nav,aside,[role=navigation],[role=tree],[role=treeitem],[role=complementary]';

/** Whether an element stands in a tree, or in a column at the left with other entries, as navigation beside a page does. */
export function isAside(element: Element): boolean {
  for (const at of lineage(element)) {
    if (at.matches(ASIDES) || TREES.test(classOf(at)) || SIDE.test(classOf(at))) return true;
    if (at === element || at.matches('html,body')) continue;
    const { left, width, height } = at.getBoundingClientRect();
    if (left < 40 && width < innerWidth * 0.4 && height > innerHeight / 3) return true;
  }
  return false;
}

/** The region by what a box looks like: a strip across the top, or a column at the left with the groups' names. */
function byShape(element: Element, clues: Clues): RegionKind | null {
  const view = element.ownerDocument.defaultView;
  // All of a page may stand in the root of an element that has no height of its own.
  if (!view || !element.firstChild) return null;
  const { top, left, width, height } = element.getBoundingClientRect();
  // At the top of a frame stands the page's own head; a box without a height of its own may hold the whole page.
  const across =
    view === view.top &&
    width > view.innerWidth * 0.8 &&
    height > 0 &&
    height < 110 &&
    top + view.scrollY < 12 &&
    !element.querySelector('main,[role=main],h2,table,fieldset');
  if (across && !aboutSubject(element, clues)) return 'toolbar';
  // Icons down an edge, as of an editor: too narrow for words.
  const strip = (left <= 0 || left + width >= view.innerWidth) && width > 0 && width < 80;
  if (strip && height > view.innerHeight * 0.6 && !element.querySelector('main,[role=main]'))
    return 'toolbar';
  const column = left < 40 && width < view.innerWidth * 0.4 && height > 80;
  return column && namesGroups(element, clues) ? 'nav' : null;
}

/** Whether it stands at the top of the page: a bar further down is of what is below it. */
const isHigh = (bar: Element): boolean => bar.getBoundingClientRect().top + scrollY < 120;

/** What is in a page, and in no bar or column beside it. */
const CONTENT = 'main,[role=main],table,[role=table],[role=grid],fieldset,[role=tabpanel]';

/** Whether a box that is named after a bar or a column is that, and not all that has one: the page's frame. */
const isPart = once((box: Element): boolean => {
  const { width, height } = box.getBoundingClientRect();
  const whole = width > innerWidth * 0.6 && height > innerHeight * 0.5;
  return !whole && !box.querySelector(CONTENT);
});

/** The part of what a page is about in which an element stands, if any; what holds the main region is the page's frame. */
export function partAround(element: Element): Element | null {
  let part = element.closest(PARTS);
  while (part && !part.matches(MAIN) && part.querySelector(MAIN))
    part = part.parentElement?.closest(PARTS) ?? null;
  return part;
}
const MAIN = 'main,[role=main]';
const PARTS = `${MAIN},section,article,table,form`;

/** Whether a header is the page's own: where the page names its main region, whatever stands outside of that. */
const isBanner = (header: Element): boolean =>
  isHigh(header) || header.ownerDocument.querySelector(MAIN) !== null;

/** Whether a box stands before the page, as a dialog does that nothing names. */
function raised(box: Element): boolean {
  const { position, zIndex } = getComputedStyle(box);
  return +zIndex > (position === 'fixed' ? 0 : 999) && !holdsPage(box);
}

/** Longest text, in characters, of a button that leads out of a menu. */
const LEAVE = 20;

/** Whether a box holds a menu and nothing more, but for one button to leave it. */
function isNoMore(box: Element, menu: Element): boolean {
  const [all = '', entries = ''] = [box, menu].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
  const buttons = [...box.querySelectorAll('button,[role=button]')].filter((one) => !menu.contains(one));
  return (
    !box.querySelector('input') &&
    (all === entries || (buttons.length === 1 && all.length - entries.length <= LEAVE))
  );
}

/** Where on the page an element stands. Landmarks first, then class words, then the shape of the boxes around it. */
export function regionOf(element: Element, clues: Clues): { kind: RegionKind; element: Element | null } {
  let menu: Element | null = null;
  let floats = false;
  let shape: { kind: RegionKind; element: Element } | null = null;
  let bar: Element | null = null;
  // The outermost of several.
  let strip: Element | null = null;
  let main: Element | null = null;
  let front: Element | null = null;
  for (const at of lineage(element)) {
    if (at.matches('html,body')) break;
    if (isDialog(at) && !namesGroups(at, clues)) return { kind: 'dialog', element: at };
    const name = classOf(at);
    if (at.matches(MAIN)) {
      // A bar inside of the main region is a page's own; a column with the groups' names still is navigation.
      if (shape?.kind === 'nav') return shape;
      bar = shape = null;
      main = at;
    }
    // Around it only a dialog counts: some have a main region of their own.
    if (main) continue;
    const part = NAMED.test(name) && isPart(at);
    const column = part && SIDE.test(name);
    if (at.matches('[role=menu],[role=listbox]') || (part && MENU.test(name) && at !== element && !column))
      menu ??= at;
    const side = column || at.matches('nav,aside,[role=navigation],[role=tree],[role=complementary]');
    const top =
      (part && BAR.test(name)) ||
      (TOOLS.test(name) && isHigh(at)) ||
      (at.localName === 'header' && isBanner(at)) ||
      at.matches(`[role=banner],${clues.toolbar}`);
    if (side && namesGroups(at, clues)) shape ??= { kind: 'nav', element: at };
    else if (top && !partAround(at) && !aboutSubject(at, clues)) {
      bar ??= at;
      strip = at;
    } else {
      const kind: RegionKind | null = shape ? null : byShape(at, clues);
      if (kind) shape = { kind, element: at };
      else if (at !== element && at !== menu && shape?.kind !== 'nav' && raised(at)) {
        // A bar is lifted by a box of its own, into which it may be slotted; so is a menu.
        if (strip && contentOf(at) === contentOf(strip)) continue;
        if (menu && isNoMore(at, menu)) {
          floats = true;
          continue;
        }
        front ??= at;
        menu = bar = shape = null;
      }
    }
    // A menu that stays in its place in the navigation is a part of it.
    floats ||= !!menu && !shape && getComputedStyle(at).position === 'absolute';
  }
  if (menu && (floats || shape?.kind !== 'nav')) return { kind: 'menu', element: menu };
  if (bar) return { kind: 'toolbar', element: bar };
  return shape ?? (front ? { kind: 'dialog', element: front } : { kind: 'main', element: main });
}
