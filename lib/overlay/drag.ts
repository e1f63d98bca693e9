/** The pill can be dragged from corner to corner, or moved there with the arrow keys. */
import { CORNERS, type Corner, nearest } from './place.ts';

/** Movement that makes a press a drag, px. */
const SLACK = 5;

/** Calls `moved` with the corner in which the pill was let go; a press without movement stays a click. */
export function makeDraggable(pill: HTMLElement, signal: AbortSignal, moved: (corner: Corner) => void): void {
  let start: { x: number; y: number; left: number; top: number } | null = null;
  let dragging = false;

  pill.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      const { left, top } = pill.getBoundingClientRect();
      // At once: a quick hand has left the pill before it moves for the first time.
      if (event.target instanceof Element) event.target.closest('button')?.setPointerCapture(event.pointerId);
      start = { x: event.clientX, y: event.clientY, left, top };
      dragging = false;
    },
    { signal },
  );
  pill.addEventListener(
    'pointermove',
    (event) => {
      if (start === null || !event.isTrusted) return;
      const [x, y] = [event.clientX - start.x, event.clientY - start.y];
      if (!dragging && Math.hypot(x, y) < SLACK) return;
      dragging = true;
      pill.className = 'pill drag';
      pill.style.left = `${start.left + x}px`;
      pill.style.top = `${start.top + y}px`;
    },
    { signal },
  );
  const drop = (): void => {
    start = null;
    if (!dragging) return;
    const box = pill.getBoundingClientRect();
    pill.removeAttribute('style');
    const view = { width: window.innerWidth, height: window.innerHeight };
    moved(nearest(box.left + box.width / 2, box.top + box.height / 2, view));
  };
  pill.addEventListener('pointerup', drop, { signal });
  pill.addEventListener('pointercancel', drop, { signal });
  // The click that ends a drag is none.
  pill.addEventListener(
    'click',
    (event) => {
      if (dragging) event.stopImmediatePropagation();
      dragging = false;
    },
    { signal, capture: true },
  );
}

/** The corner that an arrow key leads to, or null where it is no arrow key. */
export function arrow(key: string, corner: Corner): Corner | null {
  const [vertical, horizontal] = corner.startsWith('top')
    ? ['top', corner.slice(3)]
    : ['bottom', corner.slice(6)];
  const wanted = {
    ArrowUp: `top${horizontal}`,
    ArrowDown: `bottom${horizontal}`,
    ArrowLeft: `${vertical}Left`,
    ArrowRight: `${vertical}Right`,
  }[key];
  return CORNERS.find((name) => name === wanted) ?? null;
}
