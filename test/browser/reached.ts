/** What of an activation reaches the page: handlers of the test's own, of every kind, on a control under test. */
import type { Frame, Page } from '@playwright/test';

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

/** Which listeners a page adds, and who does: its very first script, or one that comes when everything stands. */
export interface Listening {
  readonly types: readonly string[];
  readonly spots: readonly string[];
  readonly when: 'first' | 'late';
}

/** Before the control is there. */
const EARLY: Listening = {
  types: TYPES,
  spots: SPOTS.filter((spot) => !spot.startsWith('control')),
  when: 'first',
};

/**
 * Runs in the page. Notes every event on the control under test (`window.tested`), in it, or on the host that hides
 * it, as `type · spot · when`, with what makes it another than the person's own untouched one.
 */
function listenIn({ types, spots, when }: Listening): void {
  window.reached ??= [];
  const concerns = (event: Event): boolean => {
    if (!window.tested) return false;
    const root = window.tested.getRootNode();
    const form = window.tested.closest('form');
    const path = event.composedPath();
    if (form && path.includes(form)) return true;
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
export const FIRST = `(${listenIn})(${JSON.stringify(EARLY)})`;

/** Listens as the page's first script, where the page has none. */
export const listenFirst = (page: Page | Frame): Promise<void> => page.evaluate(listenIn, EARLY);

/** Listens everywhere, the control included. */
export const listenLate = (page: Page | Frame): Promise<void> =>
  page.evaluate(listenIn, { types: TYPES, spots: SPOTS, when: 'late' } satisfies Listening);

/** All that has reached the page on the control under test, in order. */
export const reachedIn = (page: Page | Frame): Promise<readonly string[]> =>
  page.evaluate(() => window.reached ?? []);

/** The kinds of events in what has reached the page, each once. */
export const kinds = (reached: readonly string[]): string =>
  [...new Set(reached.map((one) => one.split(' · ', 1).join()))].join(', ') || 'nothing';
