/** The second ring: what somebody else points at, with their name at it. It stands outside of the first one. */
import { boxOf, glide, open, part, put, show } from './layer.ts';
import type { Box } from './place.ts';
import { ANCHORS, near, round } from './target.ts';
import { painted } from './visible.ts';

/** Distance of the ring from its control, px; the same in styles.ts. */
const POINTER_GAP = 10;
/** Height of the name at it, px: over a control at the window's upper edge it stands below. */
const NAME = 30;

/** What a control takes up with the ring and the name at it. */
export const grown = ({ left, top, width, height }: Box): Box => ({
  left: left - POINTER_GAP,
  top: top - POINTER_GAP - NAME,
  width: width + POINTER_GAP * 2,
  height: height + POINTER_GAP * 2 + NAME,
});

export interface Pointer {
  /** Points at a control, or at nothing. */
  readonly point: (target: Element | null, name: string, lang: string) => void;
  /** Puts it above what the page has opened since. */
  readonly raise: () => void;
}

export function makePointer(root: ShadowRoot, signal: AbortSignal): Pointer {
  const ring = part(root, 'pointer');
  ring.setAttribute('aria-hidden', 'true');
  const tag = document.createElement('span');
  ring.append(tag);
  let tied: Element | null = null;
  let frame = 0;

  /** Where the platform does not tie it, each frame. */
  function settle(): void {
    cancelAnimationFrame(frame);
    if (tied === null) return;
    const at = tied.getBoundingClientRect();
    ring.className = at.top < NAME + POINTER_GAP ? 'pointer under' : 'pointer';
    const box = ring.getBoundingClientRect();
    const stands = near(box.left + POINTER_GAP, at.left) && near(box.top + POINTER_GAP, at.top);
    if (ANCHORS && stands) return;
    put(ring, {
      left: at.left - POINTER_GAP,
      top: at.top - POINTER_GAP,
      width: at.width + POINTER_GAP * 2,
      height: at.height + POINTER_GAP * 2,
    });
    frame = requestAnimationFrame(settle);
  }

  window.addEventListener('resize', settle, { signal, passive: true });
  document.addEventListener('scroll', settle, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return {
    point(target, name, lang) {
      // One that has gone takes its ring to the window's corner.
      const from = tied !== null && painted(tied) ? boxOf(ring) : null;
      const moved = target !== tied;
      tied = target;
      tag.textContent = name;
      tag.lang = lang;
      if (moved) ring.removeAttribute('style');
      show(ring, target !== null, target, moved);
      if (target === null) {
        cancelAnimationFrame(frame);
        return;
      }
      round(ring, target);
      settle();
      if (moved) glide(ring, from, true);
    },
    raise() {
      if (!ring.matches(':popover-open')) return;
      ring.hidePopover();
      open(ring, tied);
      settle();
    },
  };
}
