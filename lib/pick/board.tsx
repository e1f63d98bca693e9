/** What is drawn while a control is being shown: the bar, the ring and the words beside it, and what is read aloud. */
import { render } from 'preact';
import type { PickAsk } from '../calls/pick.ts';
import { addHost } from '../overlay/host.ts';
import { part, show } from '../overlay/layer.ts';
import { spoken } from '../overlay/marks.tsx';
import { overlaps } from '../overlay/place.ts';
import { makeStage } from '../overlay/stage.ts';
import type { Inspected } from './inspect.ts';
import { PICK_CSS } from './styles.ts';
import { Bar, Preview } from './view.tsx';

export interface Board {
  /** Whether an event is on our own parts. */
  readonly holds: (event: Event) => boolean;
  /** `waiting`: the worker is asked. */
  readonly draw: (current: Inspected | null, waiting: boolean) => void;
  /** Read aloud when there is a pause. */
  readonly say: (text: string) => void;
}

export interface BoardEvents {
  readonly cancel: () => void;
  /** The page had taken our host away, and it is back. */
  readonly returned: () => void;
  /** A younger version of Handrail has taken its place. */
  readonly gone: () => void;
}

/** Stands in the page until `signal` ends. */
export function makeBoard(ask: PickAsk, signal: AbortSignal, on: BoardEvents): Board {
  const host = addHost(PICK_CSS, signal, on.returned, on.gone);
  const stage = makeStage(host.root, signal, false);
  stage.card.setAttribute('aria-hidden', 'true');
  const bar = part(host.root, 'bar');
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-labelledby', 'asks');
  const live = document.createElement('div');
  live.className = 'spoken';
  live.setAttribute('aria-live', 'polite');
  live.lang = ask.lang;
  host.root.append(live);

  /** The bar changes the edge of the window where it would stand over the control or its preview. */
  function makeRoom(target: Element | null): void {
    const covers = (one: Element): boolean =>
      overlaps(bar.getBoundingClientRect(), one.getBoundingClientRect());
    if (target === null || !(covers(target) || covers(stage.card))) return;
    bar.classList.toggle('high');
    if (covers(target)) bar.classList.toggle('high');
  }

  // What the page opens lies above everything older.
  const raise = (): void => {
    stage.raise();
    show(bar, true, null, true);
  };
  for (const type of ['toggle', 'close'])
    document.addEventListener(type, raise, { signal, capture: true, passive: true });

  return {
    holds: (event) => event.composedPath().includes(host.element),
    say(text) {
      live.textContent = spoken(text);
    },
    draw(current, waiting) {
      render(<Bar ask={ask} waiting={waiting} onCancel={on.cancel} />, bar);
      const target = current?.element.isConnected ? current.element : null;
      if (current) render(<Preview inspected={current} lang={ask.lang} />, stage.card);
      const warn = current !== null && current.refused !== null;
      stage.play({
        target,
        warn,
        show: target === null ? 'nothing' : 'card',
        corner: 'topRight',
        large: null,
      });
      stage.card.toggleAttribute('data-refused', warn);
      show(bar, true, null, false);
      makeRoom(target);
    },
  };
}
