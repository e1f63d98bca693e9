import { type Box, clipped, meet, turned } from './cut.ts';
import { fieldBox } from './fieldbox.ts';
import { flatBy } from './flat.ts';
import { isBone } from './ink.ts';
import { actsByNature, LEAST, nameOf, SHOWN, styleOf, textOf } from './name.ts';
import { once } from './still.ts';
import { classOf, lineage, shadowOf, up, words } from './tree.ts';

const AXES = [
  ['left', 'right', 'overflowX', 'scrollLeft'],
  ['top', 'bottom', 'overflowY', 'scrollTop'],
] as const;

const BOX = '[type=checkbox],[type=radio]';

/** Nothing, or a pixel, is left of it. */
const CUT = /^rect\(([01](px)?,? ?){4}\)$/;

const hides = (overflow: string): boolean => /hidden|clip/.test(overflow);

/**
 * Whether a person can see it, and the frame that it stands in: not hidden, transparent (nor its words), clipped, turned
 * away, out of the page, or only for a screen reader.
 */
export const seen: (element: Element) => boolean = once((element: Element): boolean => {
  const view = element.ownerDocument.defaultView;
  if (!view || element.getClientRects().length === 0) return false;
  if (view.frameElement && !seen(view.frameElement)) return false;
  const box = fieldBox(element);
  if (box !== element) return element.checkVisibility(SHOWN) && seen(box);
  // A box is often transparent over the one that a kit draws: what holds both is seen.
  const drawn = (element.matches(BOX) && element.parentElement) || element;
  if (!element.checkVisibility(SHOWN) || !drawn.checkVisibility({ ...SHOWN, checkOpacity: true }))
    return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (right - left < LEAST || bottom - top < LEAST) return false;
  /** What of it can be seen, where a person may have to scroll for it. */
  const part: Box = { left, right, top, bottom };
  /** Position of the innermost box that no ancestor clips yet, for its containing block is further out. */
  let loose = '';
  for (const at of lineage(element)) {
    if (at.getAttribute('aria-hidden') === 'true') return false;
    const style = view.getComputedStyle(at);
    const { position, clipPath } = style;
    if (/absolute|fixed/.test(position) && CUT.test(style.clip)) return false;
    if (style.backfaceVisibility === 'hidden' && turned(at)) return false;
    if (clipPath && clipPath !== 'none' && !meet(part, clipped(clipPath, at.getBoundingClientRect())))
      return false;
    if (/\(/.test(style.transform) || (loose === 'absolute' && position !== 'static')) loose = '';
    if (at !== element && loose === '' && !/^(body|html)$/.test(at.localName)) {
      const around = at.getBoundingClientRect();
      for (const [start, end, overflow, scroll] of AXES) {
        if (!hides(style[overflow]) && !/auto|scroll/.test(style[overflow])) continue;
        const from = Math.max(part[start], around[start]);
        const to = Math.min(part[end], around[end]);
        const cut = to - from < LEAST;
        if (around[end] - around[start] < LEAST || (cut && hides(style[overflow]))) return false;
        // What stands before the beginning cannot be scrolled to.
        if (cut && part[end] + at[scroll] <= around[start]) return false;
        part[start] = cut ? around[start] : from;
        part[end] = cut ? around[end] : to;
      }
    }
    if (loose !== 'fixed' && /absolute|fixed/.test(position)) loose = position;
  }
  const { body, documentElement: page } = element.ownerDocument;
  const fixed = loose === 'fixed';
  const [x, y] = fixed ? [0, 0] : [view.scrollX, view.scrollY];
  const locked = fixed || [body, page].some((at) => hides(view.getComputedStyle(at).overflowX));
  const width = locked ? view.innerWidth : Math.max(page.scrollWidth, view.innerWidth);
  return (
    part.right + x > 0 &&
    part.bottom + y > 0 &&
    part.left + x < width &&
    (!fixed || part.top < view.innerHeight) &&
    !isBone(element)
  );
});

export type Enabled = 'yes' | 'no' | 'doubt';

const DISABLED_CLASS = /* @__PURE__ */ words('disabled|inactive');
/** Around an entry it may only say that another one is chosen. */
const DISABLED_FRAME = /* @__PURE__ */ words('disabled');

/** The boxes around an element that say no more than it does: some kits have the look and the state of a button there. */
function framesOf(element: Element): Element[] {
  const said = textOf(element, 200).trim();
  const frames: Element[] = [];
  for (const at of lineage(said ? up(element) : null)) {
    if (at.localName === 'body' || textOf(at, 200).trim() !== said) break;
    frames.push(at);
  }
  return frames;
}

const ACTING = 'a,button,[role=button],[role=link]';

/**
 * Whether a click on it would do something. The published signs count by themselves; a class or a faint colour count
 * together, alone they are a doubt.
 */
export function enabledState(element: Element): Enabled {
  const worded = wordedIn(element);
  const labelled = element instanceof HTMLLabelElement && element.control;
  const isNamesake = (part: Element): boolean => nameOf(part) === nameOf(element);
  // A link around a button, and what has its button in a shadow root, acts no more than that.
  const [native, another] = shadowOf(element)?.querySelectorAll('button,input') ?? [];
  const inner = [...element.querySelectorAll('button,input')].find(isNamesake) ?? (another ? null : native);
  // What is in a button acts no more than that.
  if ((labelled || inner || element.closest('button') || element).matches(':disabled') || inertAround(worded))
    return 'no';
  // The entry of a menu may hold the link that acts, a component its button.
  if (flatBy(element, ACTING).some((part) => isNamesake(part) && enabledState(part) === 'no')) return 'no';
  for (const at of lineage(worded)) {
    if (at.getAttribute('aria-disabled') === 'true') return 'no';
    if (at.getAttribute('aria-busy') === 'true' && at.localName !== 'body') return 'doubt';
  }
  const style = styleOf(worded);
  if (!style || style.pointerEvents === 'none' || style.cursor === 'not-allowed') return 'no';
  const frames = framesOf(element);
  const named =
    DISABLED_CLASS.test(classOf(element)) ||
    (element.hasAttribute('disabled') && element.localName !== 'a') ||
    frames.some((frame) => DISABLED_FRAME.test(classOf(frame)));
  const isFaint = (opacity = ''): boolean => opacity !== '' && Number(opacity) < 0.7;
  // A box that lies over the drawn one is transparent, whatever it does.
  const faint =
    (isFaint(style.opacity) && !element.matches(BOX)) ||
    (named && frames.some((frame) => isFaint(styleOf(frame)?.opacity)));
  return named && faint ? 'no' : named || faint ? 'doubt' : 'yes';
}

/** What only looks as if it acted may be the frame of what does: of the innermost box that has its name. */
export function wordedIn(element: Element): Element {
  const name = nameOf(element);
  if (name === '' || actsByNature(element) || element.localName === 'label') return element;
  return (
    [...element.querySelectorAll('*')].findLast(
      (part) => part.checkVisibility(SHOWN) && nameOf(part) === name && !isBone(part),
    ) ?? element
  );
}

/** Without inert twins, which do not count; an inert control that stands alone is one in disguise. */
export function live(elements: readonly Element[]): readonly Element[] {
  const left = elements.filter((element) => !inertAround(element));
  return left.length > 0 ? left : elements;
}

/** Whether it or something around it is inert: a disguise of disabled, or a twin that does not count. */
export function inertAround(element: Element): boolean {
  for (const at of lineage(element)) if (at.hasAttribute('inert')) return true;
  return false;
}
