import { classOf, lineage } from './tree.ts';

/** Boxes of an element. Where there is no layout (unit tests) these two methods are replaced. */
const box = (element: Element): DOMRect => element.getBoundingClientRect();

const clips = (style: CSSStyleDeclaration): boolean =>
  /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);

/** Whether a person can see it: not hidden, transparent, collapsed, out of the page, or only for a screen reader. */
export function seen(element: Element): boolean {
  if (element.getClientRects().length === 0) return false;
  const rect = box(element);
  if (rect.width < 3 || rect.height < 3) return false;
  const view = element.ownerDocument.defaultView;
  if (!view || rect.right + view.scrollX <= 0 || rect.bottom + view.scrollY <= 0) return false;
  if (rect.left > Math.max(element.ownerDocument.documentElement.scrollWidth, view.innerWidth) + 400)
    return false;
  if (
    !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: false })
  )
    return false;
  for (const at of lineage(element)) {
    if (at.getAttribute('aria-hidden') === 'true') return false;
    if (at === element || at.localName === 'body' || at.localName === 'html') continue;
    const around = box(at);
    if ((around.width < 2 || around.height < 2) && clips(view.getComputedStyle(at))) return false;
    if (
      clips(view.getComputedStyle(at)) &&
      (rect.top >= around.bottom ||
        rect.bottom <= around.top ||
        rect.left >= around.right ||
        rect.right <= around.left) &&
      at.scrollHeight <= at.clientHeight + 1 &&
      at.scrollWidth <= at.clientWidth + 1
    )
      return false;
  }
  return true;
}

export type Enabled = 'yes' | 'no' | 'doubt';

const DISABLED_CLASS = /(^|[\s_-])(disabled|inactive)(?=$|[\s_-])/i;

/**
 * Whether a click on it would do something. The published signs count by themselves; a class or a faint colour count
 * together, alone they are a doubt.
 */
export function enabledState(element: Element): Enabled {
  if (element.matches(':disabled') || inertAround(element)) return 'no';
  for (const at of lineage(element)) {
    if (at.getAttribute('aria-disabled') === 'true') return 'no';
    if (at.getAttribute('aria-busy') === 'true' && at.localName !== 'body') return 'doubt';
  }
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || style.pointerEvents === 'none') return 'no';
  if (style.cursor === 'not-allowed') return 'no';
  const named =
    DISABLED_CLASS.test(classOf(element)) || (element.hasAttribute('disabled') && element.localName !== 'a');
  const faint = style.opacity !== '' && Number(style.opacity) < 0.7;
  return named && faint ? 'no' : named || faint ? 'doubt' : 'yes';
}

/** Whether it or something around it is inert: a disguise of disabled, or a twin that does not count. */
export function inertAround(element: Element): boolean {
  for (const at of lineage(element)) if (at.hasAttribute('inert')) return true;
  return false;
}
