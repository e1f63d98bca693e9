import type { listen as Listen } from './listen.ts';
import { classOf, isOurs } from './tree.ts';

/** What is watched: attributes whose change may change a reading, texts and elements. */
export const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'disabled',
    'hidden',
    'inert',
    'open',
    'role',
    'title',
    'href',
    'value',
    'aria-disabled',
    'aria-hidden',
    'aria-label',
    'aria-selected',
    'aria-current',
    'aria-pressed',
    'aria-busy',
  ],
};

/** Longest and shortest pause between two readings, ms; in between, so many times what the last one cost. */
const SHORTEST = 60;
const LONGEST = 2_000;
/** A page that never rests is read for a hundredth of the time at most. */
const RESTLESS = 100;
/** For a person, and for what was just learnt, it is read sooner. */
const ASKED = 20;

export interface Watch {
  /** Asks for a reading soon; many requests are one reading. */
  readonly soon: () => void;
  /** Asks for a reading of the page as it stands, at once where the last one is over for long enough. */
  readonly now: () => void;
  /** Watches shadow roots as well. */
  readonly roots: (roots: readonly Node[]) => void;
  readonly stop: () => void;
}

/**
 * Calls `readNow` when the page may have changed: on mutations, pointer, focus, visibility and navigation. No polling:
 * on a page that rests, nothing runs.
 */
export function watchPage(view: Window, readNow: () => void, listen: typeof Listen): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let cost = 0;
  let ended = -Infinity;
  let { href } = view.location;
  const run = (): void => {
    due = Infinity;
    // An address changes before its page does: what stands there belongs to the one before.
    if (href !== view.location.href) {
      href = view.location.href;
      soon();
      return;
    }
    const start = performance.now();
    let done = false;
    try {
      readNow();
      done = true;
    } finally {
      ended = performance.now();
      cost = ended - start;
      // A page that could not be read as it stood may rest from now on.
      if (!done) ask(RESTLESS);
    }
  };
  /** `least`: so long it waits for what else may change, ms. */
  const ask = (times: number, least = SHORTEST / 2): void => {
    const now = performance.now();
    const pause = Math.min(LONGEST, Math.max(SHORTEST, cost * times));
    const at = Math.max(now + least, ended + pause);
    if (at >= due) return;
    due = at;
    clearTimeout(timer);
    timer = setTimeout(run, at - now);
  };
  const soon = (): void => ask(ASKED);
  const seen = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    if (records.some(matters)) ask(RESTLESS);
  });
  const roots = (found: readonly Node[]): void => {
    for (const root of found) {
      if (seen.has(root)) continue;
      seen.add(root);
      observer.observe(root, WATCHED);
    }
  };
  roots([view.document]);
  const end = listen(
    view,
    ['pointerup', 'focusin', 'hashchange', 'popstate', 'pageshow', 'load', 'visibilitychange', 'change'],
    soon,
  );
  soon();
  return {
    soon,
    now: () => ask(ASKED, 0),
    roots,
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      end();
    },
  };
}

/** Our own elements, and style changes on the outermost elements, say nothing of the page. */
function matters(record: MutationRecord): boolean {
  const { target } = record;
  if (!(target instanceof Element)) return true;
  if (record.type === 'attributes')
    return !/^(html|head|body)$/.test(target.localName) || record.attributeName !== 'style';
  if (record.type !== 'childList' || target.localName !== 'html') return true;
  return [...record.addedNodes, ...record.removedNodes].some(
    (node) => !(node instanceof Element) || (!isOurs(node) && classOf(node) !== 'handrail'),
  );
}
