/** What of an activation reaches the page: handlers of the test's own, of every kind, on a control under test. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** The control under test. */
    tested?: HTMLElement;
    /** The part of it, or what stands for it, that is pressed instead. */
    pressed?: HTMLElement;
    /** What has reached the page, in order. */
    reached?: string[];
  }
}

/** Events of an activation. */
export const TYPES = [
  'touchstart',
  'touchend',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;

/** Where a page may listen, in the order in which an event comes by. */
export const SPOTS = [
  'window capture',
  'document capture',
  'control capture',
  'control',
  'document',
  'window',
] as const;

/** Who the page's listeners are: its very first script, or one that comes when everything stands. */
export type When = 'first' | 'late';

/**
 * Runs in the page. Notes every event on the control under test (`window.tested`), in it, or on the host that hides
 * it, as `type · spot · when`, with what makes it another than the person's own untouched one.
 */
export function listenIn([types, spots, when]: readonly [readonly string[], readonly string[], When]): void {
  window.reached ??= [];
  const concerns = (event: Event): boolean => {
    if (!window.tested) return false;
    const root = window.tested.getRootNode();
    const path = event.composedPath();
    return path.includes(window.tested) || (root instanceof ShadowRoot && path.includes(root.host));
  };
  for (const spot of spots) {
    const [name = '', capture] = spot.split(' ');
    const at = name === 'window' ? window : name === 'document' ? document : window.tested;
    for (const type of types)
      at?.addEventListener(
        type,
        (event) => {
          if (!concerns(event)) return;
          const made = event.isTrusted ? '' : ' made';
          window.reached?.push(
            `${type} · ${spot} · ${when}${made}${event.defaultPrevented ? ' prevented' : ''}`,
          );
        },
        { capture: capture !== undefined, passive: true },
      );
  }
}

/** The page's first script, as text: listens on window and document before anything else of the page does. */
export const FIRST = `(${listenIn})(${JSON.stringify([TYPES, SPOTS.filter((spot) => !spot.startsWith('control')), 'first'])})`;

/** All that has reached the page on the control under test, in order. */
export const reachedIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.reached ?? []);

/** The kinds of events in what has reached the page, each once. */
export const kinds = (reached: readonly string[]): string =>
  [...new Set(reached.map((one) => one.split(' · ', 1).join()))].join(', ') || 'nothing';
