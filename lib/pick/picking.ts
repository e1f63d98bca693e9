/** A person shows a control on the page: pointer or keyboard choose it, and nothing of that reaches the page. */
import type { FramePort } from '../calls/frame.ts';
import type { PickAnswer, PickAsk, PickFound } from '../calls/pick.ts';
import type { SeenConsole } from '../consoles/console.ts';
import { PICK } from '../words/pick.ts';
import { makeBoard } from './board.tsx';
import { candidatesOn, elementAt } from './candidates.ts';
import { actingAt, type Inspected, inRowOf, inspect } from './inspect.ts';
import { refusedWords, spokenOf } from './view.tsx';

export interface PickPort {
  readonly console: SeenConsole;
  readonly frame: FramePort;
  readonly found: (found: PickFound) => Promise<PickAnswer>;
  /** Card and pill make room. */
  readonly quiet: (quiet: boolean) => void;
  /** Called once, when nothing is to be shown any more; `cancelled`: by the person, here. */
  readonly ended: (cancelled: boolean) => void;
}

const NEXT = ['Tab', 'ArrowDown', 'ArrowRight'];
const BACK = ['ArrowUp', 'ArrowLeft'];
const STARTS = ['pointerdown', 'touchstart', 'keydown'];

/** Keys that would do something in the page; those that scroll, and the browser's own, go their way. */
const isOurKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey && (key.length === 1 || /^(Tab|Enter|Escape|Shift|Arrow\w+)$/.test(key));

/** Starts; the answer ends it from outside. */
export function startPicking(ask: PickAsk, port: PickPort): () => void {
  const life = new AbortController();
  const { signal } = life;
  const board = makeBoard(ask, signal, {
    cancel: () => finish(true),
    returned: () => draw(),
    gone: () => finish(false),
  });

  let current: Inspected | null = null;
  let point: { readonly x: number; readonly y: number } | null = null;
  /** What the keyboard walks through, as of the last reading of the page. */
  let list: readonly Element[] | null = null;
  let pressed = false;
  let phase: 'choosing' | 'asking' | 'over' = 'choosing';

  const draw = (): void => {
    if (phase !== 'over') board.draw(current, phase === 'asking');
  };

  function aim(element: Element | null): void {
    if (element === (current?.element ?? null)) return;
    current = element === null ? null : inspect(window, element, ask.ref, port.console);
    draw();
  }

  function aimAt(x: number, y: number): void {
    point = { x, y };
    const inner = elementAt(document, x, y);
    if (inner !== null) aim(actingAt(inner));
  }

  /** Where the keyboard begins: in the row that is meant, else in the main part of the page. */
  function first(elements: readonly Element[]): number {
    const { clues } = port.console;
    const inRow = elements.findIndex((element) => inRowOf(element, ask.ref.row, clues));
    if (inRow >= 0) return inRow;
    const inMain = elements.findIndex((element) => element.closest('main,[role=main]') !== null);
    return Math.max(0, inMain);
  }

  function step(by: 1 | -1): void {
    list ??= candidatesOn(document);
    if (list.length === 0) return;
    const at = current === null ? -1 : list.indexOf(current.element);
    const next = at < 0 ? first(list) : (at + by + list.length) % list.length;
    const element = list[next];
    if (element === undefined) return;
    point = null;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    aim(element);
    if (current) board.say(spokenOf(current, ask.lang, { n: next + 1, count: list.length }));
  }

  async function choose(): Promise<void> {
    if (current === null || phase !== 'choosing') return;
    // The page may have changed since it was looked at.
    const chosen = inspect(window, current.element, ask.ref, port.console);
    current = chosen;
    if (chosen.refused !== null) return refuse();
    phase = 'asking';
    draw();
    board.say(PICK[ask.lang].moment);
    const language = chosen.element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
    const { refused } = await port.found({ clue: chosen.clue, language });
    if (phase !== 'asking') return;
    if (refused === null) return finish(false);
    phase = 'choosing';
    current = { ...chosen, refused };
    refuse();
  }

  function refuse(): void {
    draw();
    if (current) board.say(`${PICK[ask.lang].not}: ${refusedWords(current, ask.lang)}`);
  }

  function key(event: KeyboardEvent): boolean {
    if (!isOurKey(event)) return false;
    if (event.type !== 'keydown') return true;
    if (event.key === 'Escape') finish(true);
    else if (event.key === 'Enter' && !event.repeat) void choose();
    else if (NEXT.includes(event.key)) step(event.shiftKey ? -1 : 1);
    else if (BACK.includes(event.key)) step(-1);
    return true;
  }

  function press(event: Event): boolean {
    if (board.holds(event)) return false;
    if (!(event instanceof MouseEvent)) return true;
    const { type } = event;
    if (type === 'pointerdown') {
      pressed = true;
      aimAt(event.clientX, event.clientY);
    }
    // A click without a press is that of an access key or of a screen reader.
    const alone = type === 'click' && !pressed;
    const target = event.composedPath()[0];
    if (alone && target instanceof Element) aim(actingAt(target));
    if (type === 'click') pressed = false;
    if (alone || type === 'pointerup') void choose();
    return true;
  }

  /** All that the guard asks about: the whole press belongs to this, its last event included. */
  function take(event: Event): boolean {
    if (!event.isTrusted) return false;
    if (phase === 'over') {
      const another = STARTS.includes(event.type) && !(event instanceof KeyboardEvent && event.repeat);
      if (another && port.frame.take === take) port.frame.take = undefined;
      return !another;
    }
    try {
      return event instanceof KeyboardEvent ? key(event) : press(event);
    } catch {
      // A page that breaks what looks at it: rather nothing than a click that goes through.
      return true;
    }
  }

  function finish(cancelled: boolean): void {
    if (phase === 'over') return;
    phase = 'over';
    leave();
    life.abort();
    port.quiet(false);
    port.ended(cancelled);
  }

  let frame = 0;
  const hover = (event: PointerEvent): void => {
    if (!event.isTrusted || phase !== 'choosing' || board.holds(event)) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => aimAt(event.clientX, event.clientY));
  };
  window.addEventListener('pointermove', hover, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  /** Pages replace their nodes: what is pointed at is looked up again where it was. */
  const again = (): void => {
    const at = current === null ? -1 : (list?.indexOf(current.element) ?? -1);
    list = null;
    if (current === null || current.element.isConnected || phase !== 'choosing') return;
    current = null;
    if (point !== null) aimAt(point.x, point.y);
    else if (at >= 0) {
      list = candidatesOn(document);
      aim(list[at] ?? null);
    }
    draw();
  };
  const gone = new MutationObserver(() => {
    if (current?.element.isConnected === false) again();
  });
  gone.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => gone.disconnect());
  const leave = port.frame.subscribe((event) => {
    if (event.type === 'read') again();
    if (event.type === 'orphaned') finish(false);
  });
  port.frame.take = take;
  port.quiet(true);
  draw();
  board.say(`${PICK[ask.lang].title}. ${ask.what} ${PICK[ask.lang].how} ${PICK[ask.lang].keys}`);
  return () => finish(false);
}
