/** Our parts in the top layer: popovers that are shown, moved and measured. */
import type { Box, Size } from './place.ts';

/** Longest way of ring and card from one control to the next, ms. */
const MOVE = 150;
const SIDES = ['left', 'top', 'width', 'height'] as const;

export function part(root: ShadowRoot, name: 'ring' | 'pointer' | 'card' | 'pill' | 'bar'): HTMLElement {
  const element = document.createElement('div');
  element.popover = 'manual';
  element.part.add(name);
  element.className = name;
  root.append(element);
  return element;
}

export function show(element: HTMLElement, wanted: boolean, source: Element | null, moved: boolean): void {
  const opened = element.matches(':popover-open');
  if (opened && (!wanted || moved)) element.hidePopover();
  if (wanted && (!opened || moved)) open(element, source);
}

/** The source is the implicit anchor: nothing has to be written on the control itself. */
export function open(element: HTMLElement, source: Element | null): void {
  if (source instanceof HTMLElement) element.showPopover({ source });
  else element.showPopover();
}

export function boxOf(element: HTMLElement): Box | null {
  return element.matches(':popover-open') ? element.getBoundingClientRect() : null;
}

export function put(element: HTMLElement, box: Box): void {
  for (const side of SIDES) element.style[side] = `${box[side]}px`;
}

/** Takes back what was put. The page is laid out anew only where something was. */
export function unput(element: HTMLElement): void {
  for (const side of SIDES) element.style[side] = '';
}

export const sizeOf = (element: HTMLElement): Size => ({
  width: element.offsetWidth,
  height: element.offsetHeight,
});

/** From the old place to where it is now. */
export function glide(element: HTMLElement, from: Box | null, size: boolean): void {
  const to = boxOf(element);
  if (from === null || to === null || matchMedia('(prefers-reduced-motion:reduce)').matches) return;
  const start = { translate: `${from.left - to.left}px ${from.top - to.top}px` };
  const end = { translate: '0 0' };
  const sized = (box: Box) => ({ width: `${box.width}px`, height: `${box.height}px` });
  const move = element.animate(
    size
      ? [
          { ...start, ...sized(from) },
          { ...end, ...sized(to) },
        ]
      : [start, end],
    {
      duration: MOVE,
      easing: 'cubic-bezier(.2,.8,.2,1)',
    },
  );
  // Left to the compositor, the start of a move can stay pending for good on a busy machine.
  move.startTime = document.timeline.currentTime;
}
