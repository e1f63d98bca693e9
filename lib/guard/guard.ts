import type { HoldView, VerdictView } from '../calls/sighting.ts';
import { listen } from '../locator/listen.ts';
import { innermost } from './actor.ts';
import type { Judged } from './judged.ts';

/** What the guard asks and tells; all of it synchronous. */
export interface GuardPort {
  /** Whether an event is for Handrail alone (FramePort.take): it is neither judged nor let through. */
  readonly taken: (event: Event) => boolean | undefined;
  /** What the activation of this element may be; null where it is harmless or the place is not guarded. */
  readonly judge: (inner: Element) => Judged | null;
  /** Whether the address names a guarded place: then an error in judging holds. */
  readonly guarded: () => boolean;
  /** null: nothing is known, which holds. */
  readonly verdict: (judged: Judged) => VerdictView | null;
  /** A click was held; `hold` is null where the worker's words are missing. */
  readonly held: (judged: Judged, hold: HoldView | null, byKeyboard: boolean) => void;
  /** A trusted click was let through; `once`: by an override, which is spent by it. */
  readonly passed: (judged: Judged, once: boolean) => void;
  /** Any trusted press, before it is judged. */
  readonly pressed: (inner: Element) => void;
  readonly now: () => number;
}

/** A press begins that may still be let go elsewhere. */
const PRESSES = ['pointerdown', 'mousedown', 'touchstart'];
/** What ends one, or is one by itself. */
const RELEASES = ['keydown', 'pointerup', 'mouseup', 'touchend', 'keyup', 'keypress'];
const ACTS = ['click', 'auxclick', 'dblclick', 'submit'];

/** What Enter in a form sets off. */
export const SUBMITS = 'button:not([type=button],[type=reset]),input[type=submit],input[type=image]';

/** What is typed into. */
export const FIELDS =
  'input:not([type=button],[type=submit],[type=image],[type=checkbox],[type=radio]),textarea';

/** How long a held control waits for its second click, and how soon that may come, ms. */
const SECOND_WITHIN = 60_000;
const SECOND_AFTER = 500;
/** How long page code may go on acting for a trusted click that was let through, ms. */
const FOLLOWS = 5_000;

/** One press with all that follows from it. */
interface Activation {
  readonly keyboard: boolean;
  held: Judged | null;
  passed: Judged | null;
  /** What was said when it was held or let through. */
  verdict: VerdictView | null;
  shown: boolean;
  told: boolean;
  acted: boolean;
  /** The control whose label was clicked: its own click follows. */
  labelled: Element | null | undefined;
}

const fresh = (keyboard: boolean): Activation => ({
  keyboard,
  held: null,
  passed: null,
  verdict: null,
  shown: false,
  told: false,
  acted: false,
  labelled: null,
});

const sameClicks = (one: Judged | undefined | null, other: Judged): boolean =>
  JSON.stringify(one?.clicks) === JSON.stringify(other.clicks);
const waitsForSecond = (verdict: VerdictView | null): boolean =>
  verdict?.verdict === 'hold' && verdict.pass === 'secondClick';
const sameControl = (one: Judged, other: Judged): boolean =>
  sameClicks(one, other) &&
  one.element.localName === other.element.localName &&
  one.element.textContent === other.element.textContent;

/**
 * Listens in the capture phase on `window`, before the page. Every event of a held activation is stopped, whatever
 * its target has become by then; what is harmless is never touched. Returns what takes it down.
 */
export function guard(view: Window, port: GuardPort): () => void {
  let current = fresh(false);
  let armed: { readonly judged: Judged; readonly at: number } | null = null;
  /** `once`: by an override that still waits for its dialog. */
  let last: { readonly judged: Judged; readonly at: number; readonly once: boolean } | null = null;

  const stop = (event: Event): void => {
    if (event.type !== 'touchstart') event.preventDefault();
    event.stopImmediatePropagation();
  };

  const tellHeld = (judged: Judged, verdict: VerdictView | null, keyboard: boolean): void =>
    port.held(judged, verdict?.verdict === 'hold' ? verdict.hold : null, keyboard);

  const show = (): void => {
    const { held, verdict, keyboard, shown } = current;
    if (held === null || shown) return;
    current.shown = true;
    armed = waitsForSecond(verdict) ? { judged: held, at: port.now() } : null;
    tellHeld(held, verdict, keyboard);
  };

  const isSecondClick = (judged: Judged, event: Event): boolean => {
    if (armed === null || (event instanceof MouseEvent && event.detail > 1)) return false;
    const waited = port.now() - armed.at;
    return sameControl(armed.judged, judged) && waited >= SECOND_AFTER && waited <= SECOND_WITHIN;
  };

  const passes = (judged: Judged, verdict: VerdictView | null, event: Event): boolean => {
    if (judged.grants || sameClicks(current.passed, judged) || verdict?.verdict === 'allow') return true;
    // The dialog that confirms an override's one click is part of it.
    if (judged.confirms && last?.once) return true;
    return waitsForSecond(verdict) && (judged.confirms || isSecondClick(judged, event));
  };

  const tellPassed = (event: Event, judged: Judged): void => {
    if (current.told || PRESSES.includes(event.type)) return;
    current.told = true;
    armed = null;
    const { verdict } = current;
    const once = verdict?.verdict === 'allow' && verdict.once === true && !judged.confirms;
    last = { judged, at: port.now(), once };
    port.passed(judged, once);
  };

  const trusted = (event: Event, inner: Element): void => {
    const { type } = event;
    const acts = ACTS.includes(type);
    const starts =
      type === 'pointerdown' ||
      (event instanceof KeyboardEvent && type === 'keydown' && !event.repeat) ||
      // A click without a press, such as an access key's.
      (/^(aux)?click$/.test(type) && current.acted && inner !== current.labelled);
    if (starts) {
      current = fresh(type === 'keydown');
      port.pressed(inner);
    }
    current.labelled = acts ? inner.closest('label')?.control : null;
    if (current.held !== null && !(current.acted && type === 'submit')) {
      stop(event);
      current.acted ||= acts;
      if (acts || RELEASES.includes(type)) show();
      return;
    }
    const judged = judgeEvent(event, inner);
    current.acted ||= acts;
    if (judged === null) return;
    const verdict = port.verdict(judged);
    if (passes(judged, verdict, event)) {
      if (current.passed === null) current.verdict = verdict;
      current.passed = judged;
      tellPassed(event, judged);
      return;
    }
    current.held = judged;
    current.verdict = verdict;
    stop(event);
    if (acts || type === 'keydown') show();
  };

  /** Page code that acts by dispatching events: only in the wake of a trusted click that was let through. */
  const dispatched = (event: Event, judged: Judged): void => {
    if (judged.grants || (last !== null && port.now() - last.at < FOLLOWS && sameClicks(last.judged, judged)))
      return;
    stop(event);
    if (ACTS.includes(event.type)) tellHeld(judged, port.verdict(judged), false);
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
    // What is disabled cannot act: only a click that gets through counts.
    if (!(event instanceof KeyboardEvent)) return ACTS.includes(event.type) || !inner?.matches(':disabled');
    const { key } = event;
    if (inner?.matches('select')) return !/^(Tab|Escape|Shift|Control|Alt|Meta)$/.test(key);
    return (key === 'Enter' && !event.isComposing) || (key === ' ' && !(inner && isField(inner)));
  };

  const hear = (event: Event): void => {
    if (port.taken(event)) {
      stop(event);
      return;
    }
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

  return listen(view, [...PRESSES, ...RELEASES, ...ACTS], hear, false);
}

const isField = (element: Element): boolean => element.matches(`${FIELDS},[contenteditable=true]`);
