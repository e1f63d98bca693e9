import type { HoldView, VerdictView } from '../calls/sighting.ts';
import type { Click } from '../checklist/checklist.ts';
import { innermost } from './actor.ts';
import type { Judged } from './judge.ts';

/** What the guard asks and tells; all of it synchronous. */
export interface GuardPort {
  /** What the activation of this element may be; null where it is harmless or the place is not guarded. */
  readonly judge: (inner: Element) => Judged | null;
  /** Whether the address names a guarded place: then an error in judging holds. */
  readonly guarded: () => boolean;
  /** null: nothing is known, which holds. */
  readonly verdict: (clicks: readonly Click[]) => VerdictView | null;
  /** A click was held; `hold` is null where the worker's words are missing. */
  readonly held: (judged: Judged, hold: HoldView | null, byKeyboard: boolean, secondClick: boolean) => void;
  /** A trusted click was let through. */
  readonly passed: (judged: Judged) => void;
  /** Any trusted press, before it is judged. */
  readonly pressed: (inner: Element) => void;
  readonly now: () => number;
}

const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'keydown'];
const RELEASES = ['pointerup', 'mouseup', 'touchend', 'keyup', 'keypress'];
const ACTS = ['click', 'auxclick', 'dblclick', 'submit'];

/** What Enter in a form sets off. */
export const SUBMITS = 'button:not([type=button],[type=reset]),input[type=submit],input[type=image]';

/** How long a held control waits for its second click, and how soon that may come, ms. */
const SECOND_WITHIN = 60_000;
const SECOND_AFTER = 500;
/** How long page code may go on acting for a trusted click that was let through, ms. */
const FOLLOWS = 5_000;

/** One press with all that follows from it. */
interface Activation {
  readonly keyboard: boolean;
  readonly at: number;
  held: Judged | null;
  view: VerdictView | null;
  shown: boolean;
  passed: Judged | null;
  told: boolean;
  acted: boolean;
}

const keyOf = (judged: Judged): string =>
  `${judged.element.localName} ${(judged.element.textContent ?? '').trim().slice(0, 80)} ${JSON.stringify(judged.clicks)}`;
const sameClicks = (one: Judged, other: Judged): boolean =>
  JSON.stringify(one.clicks) === JSON.stringify(other.clicks);

/**
 * Listens in the capture phase on `window`, before the page. Every event of a held activation is stopped, whatever
 * its target has become by then; what is harmless is never touched. Returns what takes it down.
 */
export function guard(view: Window, port: GuardPort): () => void {
  const fresh = (keyboard: boolean): Activation => ({
    keyboard,
    at: port.now(),
    held: null,
    view: null,
    shown: false,
    passed: null,
    told: false,
    acted: false,
  });
  let current = fresh(false);
  let armed: { readonly key: string; readonly at: number } | null = null;
  let lastPassed: { readonly judged: Judged; readonly at: number } | null = null;

  const stop = (event: Event): void => {
    if (event.type !== 'touchstart') event.preventDefault();
    event.stopImmediatePropagation();
  };

  const show = (activation: Activation): void => {
    const { held, view: verdict } = activation;
    if (held === null || activation.shown) return;
    activation.shown = true;
    const hold = verdict?.verdict === 'hold' ? verdict : null;
    const second = hold?.pass === 'secondClick';
    armed = second ? { key: keyOf(held), at: port.now() } : null;
    port.held(held, hold?.hold ?? null, activation.keyboard, second);
  };

  const secondClick = (judged: Judged, verdict: VerdictView | null, event: Event): boolean => {
    if (verdict?.verdict !== 'hold' || verdict.pass !== 'secondClick' || armed === null) return false;
    if (event instanceof MouseEvent && event.detail > 1) return false;
    const waited = port.now() - armed.at;
    return armed.key === keyOf(judged) && waited >= SECOND_AFTER && waited <= SECOND_WITHIN;
  };

  const confirms = (judged: Judged, verdict: VerdictView | null): boolean =>
    judged.confirms && verdict?.verdict === 'hold' && verdict.pass === 'secondClick';

  /** Page code that acts by dispatching events: only in the wake of a trusted click that was let through. */
  const dispatched = (event: Event, judged: Judged): void => {
    const follows =
      lastPassed !== null && port.now() - lastPassed.at < FOLLOWS && sameClicks(lastPassed.judged, judged);
    if (follows || judged.grants) return;
    stop(event);
    if (!ACTS.includes(event.type)) return;
    const verdict = port.verdict(judged.clicks);
    port.held(judged, verdict?.verdict === 'hold' ? verdict.hold : null, false, false);
  };

  const tell = (event: Event, judged: Judged): void => {
    if (PRESSES.includes(event.type) && event.type !== 'keydown') return;
    if (current.told) return;
    current.told = true;
    lastPassed = { judged, at: port.now() };
    armed = null;
    port.passed(judged);
  };

  const trusted = (event: Event, inner: Element): void => {
    const starts =
      event.type === 'pointerdown' ||
      (event.type === 'keydown' && event instanceof KeyboardEvent && !event.repeat) ||
      // A click without a press: an access key, a label's click on its control, a form's own submission.
      (ACTS.includes(event.type) && current.acted && event.type !== 'dblclick' && event.type !== 'submit');
    if (starts) current = fresh(event.type === 'keydown');
    if (PRESSES.includes(event.type)) port.pressed(inner);
    const acts = ACTS.includes(event.type);
    if (current.held !== null && !(current.acted && event.type === 'submit')) {
      stop(event);
      if (acts) current.acted = true;
      if (acts || /^(pointerup|mouseup|touchend|keydown)$/.test(event.type)) show(current);
      return;
    }
    const judged = judgeEvent(event, inner);
    if (acts) current.acted = true;
    if (judged === null) return;
    if (judged.grants || (current.passed !== null && sameClicks(current.passed, judged))) {
      current.passed = judged;
      tell(event, judged);
      return;
    }
    const verdict = port.verdict(judged.clicks);
    if (verdict?.verdict === 'allow' || secondClick(judged, verdict, event) || confirms(judged, verdict)) {
      current.passed = judged;
      tell(event, judged);
      return;
    }
    current.held = judged;
    current.view = verdict;
    stop(event);
    if (acts || event.type === 'keydown') show(current);
  };

  const judgeEvent = (event: Event, inner: Element): Judged | null => {
    if (event.type === 'submit' && event instanceof SubmitEvent)
      return event.submitter ? port.judge(event.submitter) : submission(inner);
    if (event instanceof KeyboardEvent && event.key === 'Enter' && isField(inner)) return submission(inner);
    return port.judge(inner);
  };

  /** What Enter in a field, or a form's submission by itself, would set off. */
  const submission = (inner: Element): Judged | null => {
    if (inner.matches('[type=search],[role=searchbox]')) return null;
    const form = inner.closest('form');
    const box =
      form ?? inner.closest('fieldset,section,[role=tabpanel],[role=group],[class*=card],[class*=panel]');
    for (const button of box?.querySelectorAll('button,a,input,[role=button],[class*=btn]') ?? []) {
      const judged = port.judge(button);
      const submits = form !== null && button.matches(SUBMITS);
      if (submits || judged?.clicks.some(({ row }) => row === null)) return judged;
    }
    return null;
  };

  const relevant = (event: Event, inner: Element | null): boolean => {
    if (!(event instanceof KeyboardEvent)) return true;
    const { key } = event;
    if (inner?.matches('select')) return !/^(Tab|Escape|Shift|Control|Alt|Meta)$/.test(key);
    return (key === 'Enter' && !event.isComposing) || (key === ' ' && !(inner && isField(inner)));
  };

  const listen = (event: Event): void => {
    const inner = innermost(event);
    if (!relevant(event, inner)) return;
    if (inner === null) {
      if (event.isTrusted && current.held !== null) stop(event);
      return;
    }
    try {
      if (event.isTrusted) trusted(event, inner);
      else {
        const judged = judgeEvent(event, inner);
        if (judged !== null) dispatched(event, judged);
      }
    } catch {
      if (!port.guarded()) return;
      // Judging failed at a guarded place: hold rather than guess.
      stop(event);
    }
  };

  const { signal, abort } = stopper();
  const arm = (): void => {
    for (const type of [...PRESSES, ...RELEASES, ...ACTS])
      view.addEventListener(type, listen, { capture: true, passive: false, signal });
  };
  arm();
  // `document.open` takes every listener off the window; a new root element is how it shows.
  const rearm = new MutationObserver(arm);
  rearm.observe(view.document, { childList: true });
  signal.addEventListener('abort', () => rearm.disconnect());
  return abort;
}

/** A signal that ends listeners, and what gives it. */
export function stopper(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

const isField = (element: Element): boolean =>
  element.matches('textarea,[contenteditable=true]') ||
  (element instanceof HTMLInputElement &&
    !/^(button|submit|reset|image|checkbox|radio|file|color)$/.test(element.type));
