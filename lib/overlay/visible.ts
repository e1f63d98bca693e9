/** Whether a control can be seen: scrolled out, clipped or hidden controls get no ring. */
import { lineage } from '../locator/tree.ts';

/** Part of the control that must be in view to point at it: more than half, so that its middle is, and can be clicked. */
const ENOUGH = 0.6;

/** Calls back at once and whenever it changes; ends with `signal`. Never writes to the control. */
export function watchVisible(element: Element, signal: AbortSignal, tell: (visible: boolean) => void): void {
  const watch = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1);
      if (last !== undefined) tell(last.intersectionRatio >= ENOUGH && painted(element));
    },
    { threshold: [0, ENOUGH, 1] },
  );
  // Told before the frame is painted in which the control has gone.
  const size = new ResizeObserver(() => {
    if (!painted(element)) tell(false);
  });
  watch.observe(element);
  size.observe(element);
  signal.addEventListener('abort', () => {
    watch.disconnect();
    size.disconnect();
  });
}

const FRONT = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],:popover-open';

/** Whether a question of the page, or its veil, lies upon the middle of a control: then it cannot be clicked. */
export function covered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const own = new Set(lineage(element));
  for (const at of lineage(document.elementFromPoint(left + width / 2, top + height / 2))) {
    if (own.has(at)) return false;
    if (at.matches(FRONT) || isVeil(at)) return true;
  }
  return false;
}

/** Stays in its place, and takes up most of the window. */
function isVeil(box: Element): boolean {
  const { width, height } = box.getBoundingClientRect();
  return (
    width * height * 2 > window.innerWidth * window.innerHeight && getComputedStyle(box).position === 'fixed'
  );
}

/** In the document, with a box, and not hidden by its style. */
export function painted(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    element.isConnected && width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
  );
}
