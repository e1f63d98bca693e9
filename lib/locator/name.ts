import { flat } from './flat.ts';
import { classOf, shadowOf, up, words } from './tree.ts';

const SKIP = /^(script|style|template|noscript|svg|select|textarea|rt)$/;
const ICON = /icon|symbol|\bfa.?\b/i;
/** Other than the name of a ligature, and than glyphs. */
const WORDS = /[A-Z\x80-\uD7FF]/;
const BLOCK = /^(div|p|li|td|th|tr|h[1-6]|section|ul|ol|table|label|br|dt|dd|button|option)$/;

/** What is laid out and not made invisible. */
export const SHOWN = { checkVisibilityCSS: true };

/** Whether its text is drawn as a picture: by its class, or by the font that it is set in. */
export const isIcon = (element: Element): boolean =>
  !element.firstElementChild &&
  !WORDS.test(element.textContent) &&
  ICON.test(`${classOf(element)} ${styleOf(element)?.fontFamily.split(',')[0]}`);

/** Is there for the eye alone. */
const unheard = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true';

/**
 * Text inside an element as shown, without hidden parts, icon glyphs and what is not read (`unread`: by the ear);
 * blocks are set apart by spaces.
 */
export function textOf(element: Element, limit = 2000, unread = unheard): string {
  let text = '';
  const visit = (node: Node): void => {
    if (text.length > limit) return;
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element)) return;
    if (SKIP.test(node.localName) || unread(node)) return;
    if (node !== element && node instanceof HTMLElement) {
      if (node.hidden || isIcon(node)) return;
      // A box of its own is missing where only the contents are laid out.
      if (!node.checkVisibility(SHOWN) && styleOf(node)?.display !== 'contents') return;
    }
    const apart = BLOCK.test(node.localName);
    if (apart) text += ' ';
    const inside =
      node instanceof HTMLSlotElement && node.assignedNodes().length > 0
        ? node.assignedNodes()
        : (shadowOf(node) ?? node).childNodes;
    for (const child of inside) visit(child);
    if (apart) text += ' ';
  };
  // A drawing that is all of a control has its words in it.
  for (const part of element.localName === 'svg' ? element.querySelectorAll('text') : [element]) visit(part);
  // For a pattern a byte order mark is a space; for a person it is nothing.
  return text.replace(/[^\S\ufeff]+/g, ' ').trim();
}

/** Least size of what can be seen of an element, px. */
export const LEAST = 3;

/** Is there for the ear alone, or waits to be shown. */
function unseen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { position, opacity } = styleOf(element) ?? {};
  return ((width < LEAST || height < LEAST) && position === 'absolute') || opacity === '0';
}

/** textOf for the eye, whatever a screen reader reads. */
export const eyed = (element: Element): string => textOf(element, 120, unseen);

/** textOf, without what only a screen reader reads (and what `but` says); where that is all, what the eye reads. */
export const painted = (element: Element, but = (_part: Element): boolean => false): string =>
  textOf(element, 120, (part) => unheard(part) || unseen(part) || but(part)) || eyed(element);

const worded = (text: string): boolean => /\p{L}/u.test(text);

/** A sign that is a control's whole text, and not of an icon's font. */
const SIGN = /^(\P{Co}|\.{3})$/u;

/** Label as the page shows it: its text, else what its pictures say, else the accessible name, else one sign ("⋯"). */
export const shownLabel = (element: Element): string =>
  [painted(element), picturesOf(element), nameOf(element), attributeOf(element, 'title')].find(worded) ??
  SIGN.exec(painted(element))?.[0] ??
  '';

/** The elements that an attribute names by id, in the element's own tree. */
export function referred(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute);
  if (!ids) return [];
  const root = element.getRootNode();
  return 'getElementById' in root
    ? ids.split(/\s+/).flatMap((id) => (root as Document).getElementById(id) ?? [])
    : [];
}

/** Input elements that are buttons. */
export const PUSHES = 'input:is([type=submit],[type=button],[type=reset],[type=image])';

/**
 * Accessible name, by the steps of the accname specification that buttons, links, tabs, checkboxes and fields need
 * (test/accname runs it beside dom-accessibility-api, which alone would take 40 % of the watcher's budget).
 */
export function nameOf(element: Element): string {
  const by = referred(element, 'aria-labelledby').map(
    (part) => part.getAttribute('aria-label') || contentsOf(part),
  );
  return (
    by.join(' ').trim() ||
    attributeOf(element, 'aria-label') ||
    contentsOf(element) ||
    labelled(element) ||
    attributeOf(element, 'title') ||
    attributeOf(element, 'placeholder')
  );
}

const attributeOf = (element: Element, name: string): string => element.getAttribute(name)?.trim() ?? '';

/** The labels that are tied to an element. */
export const labelsOf = (element: Element): Iterable<Element> => (element as HTMLInputElement).labels ?? [];

/** What they say. */
export const labelled = (element: Element): string => [...labelsOf(element)].map(contentsOf).join(' ');

/** What an element says by what is in it, whatever else names it: its text, else its pictures. */
export function contentsOf(element: Element): string {
  if (element.matches(PUSHES)) return attributeOf(element, 'value') || attributeOf(element, 'alt');
  // What stands in a field is the person's, and no name.
  if (element.matches('input,select,textarea,[role=textbox],[role=searchbox]')) return '';
  return textOf(element, 400) || picturesOf(element);
}

/** The alternative texts of images and labels of the parts inside, else what the style sheet writes. */
export const picturesOf = (element: Element): string =>
  flat(element)
    .filter((part) => part.matches('[alt],[aria-label],svg>title') && !part.closest('[aria-hidden=true]'))
    .map((part) => part.getAttribute('aria-label') || part.getAttribute('alt') || part.textContent)
    .join(' ')
    .trim() ||
  drawn([element, ...flat(element)])
    .join(' ')
    .trim();

/** Texts that only the style sheet writes before and after some elements. */
export const drawn = (parts: readonly Element[]): (string | undefined)[] =>
  parts.flatMap((part) =>
    ['::before', '::after'].map((pseudo) => styleOf(part, pseudo)?.content.match(/^"(.+)"/)?.[1]),
  );

/** An element, all in it, and all that is slotted into it. */
export const within = (element: Element): Element[] =>
  [
    element,
    ...[...element.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements({ flatten: true })),
  ].flatMap((part) => [part, ...part.querySelectorAll('*')]);

/** What has a role by itself, as far as controls need it. */
const ROLES: Readonly<Record<string, string>> = {
  button: `button,summary,${PUSHES}`,
  link: 'a[href]',
  option: 'option',
  combobox: 'select',
  checkbox: '[type=checkbox]',
  radio: '[type=radio]',
  searchbox: 'input[type=search]',
  file: '[type=file]',
  slider: '[type=range],[type=color]',
  textbox: 'input,textarea',
};

/** ARIA role of what acts; null for anything else. */
const roleOf = (element: Element): string | null =>
  element.getAttribute('role')?.trim().split(/\s+/)[0] ||
  (Object.keys(ROLES).find((role) => element.matches(ROLES[role] ?? '')) ?? null);

const NATIVE = 'button,a[href],input:not([type=hidden]),select,textarea,summary,option';
/** What acts by nature, or is made to. */
export const ACTORS = `a,${NATIVE}`;
const WIDGET =
  /^(button|link|menuitem\w*|option|tab|treeitem|checkbox|radio|switch|combobox|textbox|searchbox|gridcell)$/;
/** Pure: the watcher, which has no use for it, leaves it out. */
const LOOK = /* @__PURE__ */ words('btn|button|link|action|clickable|tab|toggle|switch|tree-node');

/** Roles of an element that acts; a `div`, `span` or `a` that only looks so may be any of those it could stand for. */
export function rolesOf(element: Element): readonly string[] {
  const role = roleOf(element);
  if (role !== null) return WIDGET.test(role) || role === 'file' ? [role] : [];
  // What only looks so and holds something that acts by nature is its frame.
  const acts = [...element.querySelectorAll(ACTORS)].some((part) => part.checkVisibility(SHOWN));
  return looksActive(element) && !acts ? LOOKS : [];
}

const LOOKS = ['button', 'link', 'tab', 'menuitem', 'treeitem', 'option'];

/** Acts by its nature: native, or by role, tab stop or inline handler. */
export const actsByNature = (element: Element): boolean =>
  element.matches(`${NATIVE},[tabindex]:not([tabindex="-1"]),[onclick],[jsaction]`) ||
  WIDGET.test(element.getAttribute('role') ?? '');

/** Style as computed; undefined where a document is shown nowhere. */
export const styleOf = (element: Element, pseudo?: string): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element, pseudo);

/** The hand that points, or the one that says it may not be clicked now. */
const pointer = (element: Element): boolean => /pointer|not-allowed/.test(styleOf(element)?.cursor ?? '');

/** Looks as if it acted: by nature, by class, or it is where the pointing hand begins. */
function looksActive(element: Element): boolean {
  if (actsByNature(element)) return true;
  if (element.localName === 'a' || LOOK.test(classOf(element))) return true;
  if (!pointer(element)) return false;
  const parent = up(element);
  return parent === null || !pointer(parent);
}
