/** Ring, card and pill in the top layer, tied to a control by the platform's anchors, or by script where it has none. */
import { type Box, beside, type Corner, freeCorner, inside, overlaps, type Size } from './place.ts';
import { CARD_GAP, RING_GAP } from './styles.ts';

/** Longest way of ring and card from one control to the next, ms. */
const MOVE = 150;
/** Distance of a card or pill in a corner from the window's edges, px; the same in styles.ts. */
const EDGE = 16;
/** Gap of the ring and its outer tone together, px. */
const RING_SPACE = RING_GAP + 2;
/** Firefox does not move an anchored box when a transform moves its anchor. */
const ANCHORS =
  CSS.supports('position-anchor', 'auto') &&
  CSS.supports('width', 'anchor-size(width)') &&
  !navigator.userAgent.includes('Firefox');

export interface Scene {
  /** The control to ring, or null where nothing is pointed at. */
  readonly target: Element | null;
  readonly warn: boolean;
  readonly show: 'hold' | 'card' | 'pill' | 'nothing';
  readonly corner: Corner;
}

export interface Stage {
  readonly card: HTMLElement;
  readonly pill: HTMLElement;
  /** Shows the scene; calling it again with the same one only sets right what has moved. */
  play(scene: Scene): void;
  /** Puts our parts above what the page has opened since. */
  raise(): void;
}

export function makeStage(root: ShadowRoot, signal: AbortSignal): Stage {
  const ring = part(root, 'ring');
  const card = part(root, 'card');
  const pill = part(root, 'pill');
  ring.setAttribute('aria-hidden', 'true');
  card.tabIndex = -1;
  let scene: Scene = { target: null, warn: false, show: 'nothing', corner: 'bottomLeft' };
  let tied: Element | null = null;
  /** True once an anchored ring was seen beside its control: script follows from then on. */
  let byScript = !ANCHORS;
  let frame = 0;

  const carded = (): boolean => scene.show === 'card' || scene.show === 'hold';

  function play(next: Scene): void {
    const from = { ring: boxOf(ring), card: boxOf(card) };
    const moved = next.target !== tied;
    scene = next;
    tied = next.target;
    ring.className = next.warn ? 'ring warn' : 'ring';
    show(ring, next.target !== null && next.show !== 'pill' && next.show !== 'nothing', next.target, moved);
    show(card, carded(), next.target, moved);
    show(pill, next.show === 'pill', null, false);
    pill.className = `pill ${next.corner}`;
    settle();
    if (moved) {
      glide(ring, from.ring, true);
      glide(card, from.card, false);
    }
  }

  function again(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(settle);
  }

  /** Sets ring and card where they belong, and finds out whether the platform has done so. */
  function settle(): void {
    cancelAnimationFrame(frame);
    const { target } = scene;
    if (!carded()) return;
    // On its way a box stands nowhere: it is looked at when it has arrived.
    const gliding = [...ring.getAnimations(), ...card.getAnimations()];
    if (gliding.length > 0) {
      void Promise.allSettled(gliding.map((move) => move.finished)).then(again);
      return;
    }
    if (target === null) {
      stand(null, false);
      return;
    }
    const at = target.getBoundingClientRect();
    if (!byScript) byScript = !ringed(target, at);
    if (byScript) follow(target);
    // What does not fit beside the control goes to a corner; what covers it there too is cut short.
    else if (!tie(target, at, '') && !stand(at, false) && !tie(target, at, ' small')) stand(at, true);
  }

  /** The platform's ring; false where it does not stand at the control. */
  function ringed(target: Element, at: Box): boolean {
    ring.removeAttribute('style');
    round(ring, target);
    const cut = overhang(at);
    for (const side of ['l', 't', 'r', 'b'] as const) ring.style.setProperty(`--${side}`, `${cut[side]}px`);
    const { left, top } = ring.getBoundingClientRect();
    return near(left + RING_GAP - cut.l, at.left) && near(top + RING_GAP - cut.t, at.top);
  }

  /** Ties the card to the control; false where it would cover the control or leave the window. */
  function tie(target: Element, at: Box, small: string): boolean {
    card.removeAttribute('style');
    card.className = `${kind()} tied${sideways(target) ? ' side' : ''}${small}`;
    const box = card.getBoundingClientRect();
    return !overlaps(box, at) && inside(box, view());
  }

  /** Puts the card into a corner; false where it covers the control in each of them. */
  function stand(at: Box | null, small: boolean): boolean {
    card.removeAttribute('style');
    card.className = `${kind()} free${small ? ' small' : ''}`;
    const corner = freeCorner(scene.corner, sizeOf(card), view(), at, EDGE);
    card.className += ` ${corner ?? scene.corner}`;
    return corner !== null;
  }

  /** Where the platform cannot tie: look at each frame, as long as there is something to point at. */
  function follow(target: Element): void {
    const at = target.getBoundingClientRect();
    const cut = overhang(at);
    round(ring, target);
    put(ring, {
      left: at.left - RING_GAP + cut.l,
      top: at.top - RING_GAP + cut.t,
      width: at.width + RING_GAP * 2 - cut.l - cut.r,
      height: at.height + RING_GAP * 2 - cut.t - cut.b,
    });
    if (!walk(at, '') && !stand(at, false) && !walk(at, ' small')) stand(at, true);
    frame = requestAnimationFrame(() => {
      if (scene.target === target && carded()) follow(target);
    });
  }

  /** Puts the card beside the control by its numbers; false where there is no room. */
  function walk(at: Box, small: string): boolean {
    card.className = `${kind()} free${small}`;
    const box = beside(at, sizeOf(card), view(), CARD_GAP);
    if (box === null) return false;
    card.style.left = `${box.left}px`;
    card.style.top = `${box.top}px`;
    return true;
  }

  const kind = (): string => (scene.show === 'hold' ? 'card hold' : 'card');

  function raise(): void {
    const within = root.activeElement;
    for (const element of [ring, card, pill]) {
      if (!element.matches(':popover-open')) continue;
      element.hidePopover();
      open(element, element === pill ? null : tied);
    }
    if (within instanceof HTMLElement) within.focus({ preventScroll: true });
    settle();
  }

  new ResizeObserver(again).observe(card);
  window.addEventListener('resize', again, { signal, passive: true });
  document.addEventListener('scroll', again, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return { card, pill, play, raise };
}

function part(root: ShadowRoot, name: 'ring' | 'card' | 'pill'): HTMLElement {
  const element = document.createElement('div');
  element.popover = 'manual';
  element.part.add(name);
  element.className = name;
  root.append(element);
  return element;
}

function show(element: HTMLElement, wanted: boolean, source: Element | null, moved: boolean): void {
  const opened = element.matches(':popover-open');
  if (opened && (!wanted || moved)) element.hidePopover();
  if (wanted && (!opened || moved)) open(element, source);
}

/** The source is the implicit anchor: nothing has to be written on the control itself. */
function open(element: HTMLElement, source: Element | null): void {
  if (source instanceof HTMLElement) element.showPopover({ source });
  else element.showPopover();
}

function boxOf(element: HTMLElement): Box | null {
  return element.matches(':popover-open') ? element.getBoundingClientRect() : null;
}

function put(element: HTMLElement, box: Box): void {
  for (const side of ['left', 'top', 'width', 'height'] as const) element.style[side] = `${box[side]}px`;
}

const sizeOf = (element: HTMLElement): Size => ({
  width: element.offsetWidth,
  height: element.offsetHeight,
});

/** Layout rounds. */
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1.5;

const view = (): Size => ({
  width: document.documentElement.clientWidth,
  height: window.innerHeight,
});

/** How much of the ring would stand outside of the window at a control that touches its edge, px. */
function overhang(at: Box): { l: number; t: number; r: number; b: number } {
  const { width, height } = view();
  const out = (room: number): number => (room < 0 || room > RING_SPACE ? 0 : RING_SPACE - room);
  return {
    l: out(at.left),
    t: out(at.top),
    r: out(width - at.left - at.width),
    b: out(height - at.top - at.height),
  };
}

/** The ring follows the corners of the control, so that it looks like a part of it. */
function round(ring: HTMLElement, target: Element): void {
  const radius = Number.parseFloat(getComputedStyle(target).borderTopLeftRadius) || 0;
  ring.style.borderRadius = `${Math.min(radius + RING_GAP + 2, 24)}px`;
}

/** Entries of a list stand above each other: beside them the card hides none of them. */
function sideways(target: Element): boolean {
  return target.closest('nav,[role=navigation],[role=menu],[role=tree]') !== null;
}

/** From the old place to where it is now. */
function glide(element: HTMLElement, from: Box | null, size: boolean): void {
  const to = boxOf(element);
  if (from === null || to === null || matchMedia('(prefers-reduced-motion:reduce)').matches) return;
  const start = { translate: `${from.left - to.left}px ${from.top - to.top}px` };
  const end = { translate: '0 0' };
  const sized = (box: Box) => ({ width: `${box.width}px`, height: `${box.height}px` });
  element.animate(
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
}
