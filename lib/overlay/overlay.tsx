/** The overlay of one frame: shows the card or hold that the watcher passes on, at its control. */
import { render } from 'preact';
import type { FrameEvent, FramePort } from '../calls/frame.ts';
import type { CardAction } from '../calls/sighting.ts';
import { screenLanguage } from '../words/language.ts';
import { makeAim } from './aim.ts';
import { around } from './around.ts';
import { arrow, makeDraggable } from './drag.ts';
import { addHost } from './host.ts';
import { watchLeft } from './left.ts';
import { recall, remember } from './memory.ts';
import { makePointer } from './pointer.ts';
import { SILENT, saying } from './said.ts';
import { makeStage } from './stage.ts';
import { EMPTY, largeOf, next, type Overlay, type Own, shown } from './state.ts';
import { CSS } from './styles.ts';
import { Card, Hold, Pill } from './view.tsx';

export interface Mounted {
  /** Takes everything away again. */
  readonly stop: () => void;
  /** Card and pill make room, or come back; a hold stays. */
  readonly quiet: (quiet: boolean) => void;
}

/** Starts the overlay on a frame's port. */
export function mountOverlay(port: FramePort): Mounted {
  const life = new AbortController();
  const { signal } = life;
  const stop = (): void => {
    leave();
    aim.stop();
    second.stop();
    clearTimeout(over);
    life.abort();
  };
  const host = addHost(CSS, signal, () => draw(), stop);
  const stage = makeStage(host.root, signal, true, around);
  const pointing = makePointer(host.root, signal);
  const live = document.createElement('div');
  live.className = 'spoken';
  live.setAttribute('aria-live', 'polite');
  host.root.append(live);

  let state: Overlay = EMPTY;
  const aim = makeAim(() => draw());
  const second = makeAim(() => draw());
  let leave = (): void => {};
  /** Where the focus was before it came to us. */
  let back: Element | null = null;
  let said = SILENT;
  /** Ends what is pointed at. */
  let over: ReturnType<typeof setTimeout> | undefined;

  const within = (): boolean => host.root.activeElement !== null;
  const change = (event: FrameEvent | Own): void => {
    state = next(state, event);
    draw();
  };

  /** The control of what is shown now, and what somebody points at. */
  function look(): void {
    const { held, card, quiet } = state;
    const due = card?.mode === 'pointing' ? card.target : null;
    aim.at(held?.element ?? (due && port.locate(due)), held !== null || due !== null);
    const pointed = quiet ? null : (card?.pointer?.target ?? null);
    second.at(pointed && port.locate(pointed), pointed !== null);
  }

  function draw(): void {
    look();
    const show = shown(state);
    if (show === 'hold' && state.held !== null) {
      const lang = state.held.hold.lang ?? screenLanguage(navigator.language);
      name('alertdialog', 'why first');
      render(<Hold hold={state.held.hold} lang={lang} active={!state.modal} onAct={act} />, stage.card);
    } else if (show === 'card' && state.card !== null) {
      name('dialog', 'why');
      const card = {
        card: state.card,
        open: state.open,
        active: !state.modal,
        away: aim.away,
      };
      render(
        <Card
          {...card}
          onAct={act}
          onFold={fold}
          onOpen={(open) => change({ type: 'open', open })}
          onScroll={scroll}
        />,
        stage.card,
      );
    }
    if (show === 'pill' && state.card !== null)
      render(<Pill card={state.card} onUnfold={unfold} />, stage.pill);
    stage.play({
      target: aim.away ? null : aim.target,
      waits: aim.lost,
      beside: show === 'hold' || second.away ? null : second.target,
      warn: show === 'hold',
      show,
      corner: state.corner,
      large: largeOf(state),
    });
    const pointer = state.card?.pointer;
    pointing.point(second.away ? null : second.target, pointer?.ring ?? '', state.card?.lang ?? '');
    announce(show);
  }

  function name(role: 'dialog' | 'alertdialog', described: string): void {
    stage.card.setAttribute('role', role);
    stage.card.setAttribute('aria-labelledby', 'title');
    stage.card.setAttribute('aria-describedby', described);
  }

  function announce(show: ReturnType<typeof shown>): void {
    const next = saying(state, show !== 'nothing', said);
    if (next === null) return;
    said = next.said;
    live.lang = state.held?.hold.lang ?? state.card?.lang ?? screenLanguage(navigator.language);
    live.textContent = next.text;
  }

  function act(what: CardAction['act']): void {
    if (what === 'dismiss') dismiss();
    port.act(what);
  }

  function dismiss(): void {
    const inside = within();
    const held = state.held?.byKeyboard ? state.held.element : null;
    change({ type: 'dismiss' });
    keep();
    if (inside) giveBack(held);
  }

  function fold(): void {
    const inside = within();
    change({ type: 'fold', folded: true });
    keep();
    if (inside) giveBack(null);
  }

  function unfold(): void {
    change({ type: 'fold', folded: false });
    keep();
    takeFocus();
  }

  const keep = (): void =>
    void remember({ corner: state.corner, folded: state.folded, dismissed: state.dismissed });

  function scroll(): void {
    look();
    const calm = matchMedia('(prefers-reduced-motion:reduce)').matches;
    aim.target?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }

  function takeFocus(): void {
    if (!within()) back = document.activeElement;
    stage.card.focus({ preventScroll: true });
  }

  /** To the held control, else to where it was, else to the pill. */
  function giveBack(held: Element | null): void {
    const to = held ?? back;
    back = null;
    if (to instanceof HTMLElement && to.isConnected && to !== document.body)
      to.focus({ preventScroll: true });
    else stage.pill.querySelector('button')?.focus({ preventScroll: true });
  }

  function shortcut(): void {
    const show = shown(state);
    if (show === 'nothing' || state.modal) return;
    if (within()) giveBack(state.held?.element ?? null);
    else if (show === 'pill') unfold();
    else takeFocus();
  }

  function hear(event: FrameEvent): void {
    if (event.type === 'focus') {
      shortcut();
      return;
    }
    const inside = within();
    const held = state.held?.element ?? null;
    if (event.type === 'held') said = SILENT;
    if (event.type === 'card') time(event.card?.pointer?.until);
    change(event);
    if (event.type === 'held' && event.byKeyboard) {
      back = event.element;
      stage.card.focus({ preventScroll: true });
    }
    if (inside && event.type === 'released') giveBack(held);
    if (event.type === 'read') modal();
  }

  function time(until: number | undefined): void {
    clearTimeout(over);
    if (until !== undefined) over = setTimeout(() => change({ type: 'pointed' }), until - Date.now());
  }

  /** A modal dialog lies above everything older, and nothing outside of it can be clicked. */
  function modal(): void {
    const open = document.querySelector('dialog:modal') !== null;
    if (open === state.modal) return;
    change({ type: 'modal', modal: open });
    stage.raise();
    pointing.raise();
  }

  watchLeft(host.element, signal, () => state.held, act);
  for (const type of ['toggle', 'close']) {
    document.addEventListener(type, modal, { signal, capture: true, passive: true });
  }
  host.root.addEventListener('focusin', (event) => {
    const from = event instanceof FocusEvent ? event.relatedTarget : null;
    if (from instanceof Element && from.getRootNode() !== host.root) back = from;
  });
  stage.card.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (state.held === null) fold();
    else dismiss();
  });
  stage.pill.addEventListener('keydown', (event) => {
    const corner = event.isTrusted ? arrow(event.key, state.corner) : null;
    if (corner === null) return;
    event.preventDefault();
    change({ type: 'corner', corner });
    keep();
  });
  makeDraggable(stage.pill, signal, (corner) => {
    change({ type: 'corner', corner });
    keep();
  });

  // First the corner and the fold, so that a folded card does not flash up on each page.
  void recall().then((memory) => {
    if (signal.aborted) return;
    if (memory !== null) state = { ...state, ...memory };
    leave = port.subscribe(hear);
  });
  return { stop, quiet: (quiet) => change({ type: 'quiet', quiet }) };
}
