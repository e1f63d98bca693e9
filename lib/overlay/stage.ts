/** Ring, card and pill in the top layer, tied to a control by the platform's anchors, or by script where it has none. */
import { boxOf, glide, open, part, put, show, sizeOf, unput } from './layer.ts';
import { type Box, beside, type Corner, freeCorner, inside, overlaps } from './place.ts';
import { grown } from './pointer.ts';
import { CARD_GAP, RING_GAP } from './styles.ts';
import { ANCHORS, near, overhang, round, sideways, view } from './target.ts';
import { painted } from './visible.ts';

/** Distance of a card or pill in a corner from the window's edges, px; the same in styles.ts. */
const EDGE = 16;
interface Scene {
  /** The control to ring, or null where nothing is pointed at. */
  readonly target: Element | null;
  /** The control is not there just now, as while the page draws it anew: the card waits where it stands. */
  readonly waits?: boolean;
  readonly warn: boolean;
  readonly show: 'hold' | 'card' | 'pill' | 'nothing';
  readonly corner: Corner;
  /** What else the card leaves free, where it can: somebody points at it. */
  readonly beside?: Element | null;
  /** The screen is shared: larger; the prompt's number stands at the ring, '' where it has none. */
  readonly large: string | null;
}

export interface Stage {
  readonly card: HTMLElement;
  readonly pill: HTMLElement;
  /** Shows the scene; calling it again with the same one only sets right what has moved. */
  play(scene: Scene): void;
  /** Puts our parts above what the page has opened since. */
  raise(): void;
}

/** `glides`: ring and card move from one control to the next; without it they are there at once. `around`: what the card leaves free, where it can. */
export function makeStage(
  root: ShadowRoot,
  signal: AbortSignal,
  glides = true,
  around: (target: Element) => readonly Box[] = () => [],
): Stage {
  const ring = part(root, 'ring');
  const card = part(root, 'card');
  const pill = part(root, 'pill');
  ring.setAttribute('aria-hidden', 'true');
  card.tabIndex = -1;
  let scene: Scene = { target: null, warn: false, show: 'nothing', corner: 'bottomLeft', large: null };
  let tied: Element | null = null;
  /** True once the platform's ring was seen beside this control: script follows it from then on. */
  let byScript = !ANCHORS;
  /** Turned with each control: else the card would keep the side on which it stood at the one before. */
  let turned = false;
  let frame = 0;
  /** What stands around the control leaves no room for the card. */
  let crowded = false;
  /** Where both stood last: a control that has gone takes what is tied to it to the window's corner. */
  let stood: { readonly ring: Box | null; readonly card: Box | null } = { ring: null, card: null };

  const boxes = () => ({ ring: boxOf(ring), card: boxOf(card) });
  const carded = (): boolean => scene.show === 'card' || scene.show === 'hold';

  function play(next: Scene): void {
    const from = tied === null || painted(tied) ? boxes() : stood;
    const moved = next.target !== tied;
    scene = next;
    crowded = false;
    tied = next.target;
    if (moved) {
      byScript = !ANCHORS;
      turned = !turned;
    }
    ring.className = (next.warn ? 'ring warn' : 'ring') + larger();
    ring.dataset.number = next.large ?? '';
    show(ring, next.target !== null && next.show !== 'pill' && next.show !== 'nothing', next.target, moved);
    show(card, carded(), next.target, moved);
    show(pill, next.show === 'pill', null, false);
    pill.className = `pill ${next.corner}`;
    settle();
    if (moved && glides) {
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
      if (!rest()) stand(besides(), false);
      return;
    }
    const at = target.getBoundingClientRect();
    if (!byScript) byScript = !ringed(target, at);
    if (byScript) follow(target);
    // What does not fit beside the control goes to a corner; what covers it there too is cut short.
    else if (!tie(target, at, '') && !stand([at, ...besides()], false) && !alone(target, at))
      stand([at], true);
    if (painted(target)) stood = boxes();
  }

  /** Leaves the card where it stood; false where it is not to wait, or would leave the window. */
  function rest(): boolean {
    const { card: box } = stood;
    if (scene.waits !== true || box === null) return false;
    unput(card);
    card.className = `${kind()} free`;
    card.style.left = `${box.left}px`;
    card.style.top = `${box.top}px`;
    return inside(card.getBoundingClientRect(), view());
  }

  /** The boxes that are to be left free as well. */
  const besides = (): readonly Box[] => [
    ...(scene.beside ? [grown(scene.beside.getBoundingClientRect())] : []),
    ...(scene.target && !crowded ? around(scene.target) : []),
  ];

  /** As if nobody pointed at anything, and nothing stood around it. */
  function alone(target: Element, at: Box): boolean {
    scene = { ...scene, beside: null };
    crowded = true;
    return tie(target, at, '') || stand([at], false) || tie(target, at, ' small');
  }

  /** The platform's ring; false where it does not stand at the control. */
  function ringed(target: Element, at: Box): boolean {
    unput(ring);
    round(ring, target);
    const cut = overhang(at);
    for (const side of ['l', 't', 'r', 'b'] as const) ring.style.setProperty(`--${side}`, `${cut[side]}px`);
    const { left, top } = ring.getBoundingClientRect();
    return near(left + RING_GAP - cut.l, at.left) && near(top + RING_GAP - cut.t, at.top);
  }

  /** Ties the card to the control; false where it would cover the control or leave the window. */
  function tie(target: Element, at: Box, small: string): boolean {
    unput(card);
    // In line with the ring; at the edge of the window that would be outside.
    const { l, t, r, b } = overhang(at);
    card.style.setProperty('--hr-edge', l + t + r + b > 0 ? '0px' : `${-RING_GAP}px`);
    card.className = `${kind()} tied${sideways(target) ? ' side' : ''}${turned ? ' turned' : ''}${small}`;
    const box = card.getBoundingClientRect();
    return [at, ...besides()].every((other) => !overlaps(box, other)) && inside(box, view());
  }

  /** Puts the card into a corner; false where it covers the control in each of them. */
  function stand(free: readonly Box[], small: boolean): boolean {
    unput(card);
    card.className = `${kind()} free${small ? ' small' : ''}`;
    const corner = freeCorner(scene.corner, sizeOf(card), view(), free, EDGE);
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
    if (!walk(at, '') && !stand([at, ...besides()], false) && !walk(at, ' small')) stand([at], true);
    if (painted(target)) stood = boxes();
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

  const larger = (): string => (scene.large === null ? '' : ' large');
  const kind = (): string => (scene.show === 'hold' ? 'card hold' : 'card') + larger();

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
