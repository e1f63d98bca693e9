import { painted } from './visible.ts';

/**
 * Ends a hold when the person clicks on in the page, and the held control is gone, as an entry of a menu that has closed.
 * That a page draws its controls anew ends nothing.
 */
export function watchLeft(
  ours: Element,
  signal: AbortSignal,
  held: () => { readonly element: Element } | null,
  act: (what: 'dismiss') => void,
): void {
  const click = (event: Event): void => {
    const element = held()?.element ?? null;
    if (event.isTrusted && event.target !== ours && element !== null && !painted(element)) act('dismiss');
  };
  document.addEventListener('click', click, { signal, capture: true, passive: true });
}
