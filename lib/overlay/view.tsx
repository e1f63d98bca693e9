/** Card, hold and pill as they are drawn. What is pressed is told by `on…`; only the person's own events count. */
import type { JSX } from 'preact';
import type { CardAction, CardView, HoldView, PointerView } from '../calls/sighting.ts';
import { Chevron, Eye, Hand, Mark, Minus, Shield } from './icons.tsx';
import { Marks } from './marks.tsx';

/** A handler that the page cannot set off with an event of its own making. */
const trusted =
  (act: () => void) =>
  (event: Event): void => {
    if (event.isTrusted) act();
  };

interface CardProps {
  readonly card: CardView;
  readonly open: boolean;
  /** False while a modal dialog of the page makes everything else unclickable. */
  readonly active: boolean;
  /** The control is scrolled out of view. */
  readonly away: boolean;
  readonly onAct: (act: CardAction['act']) => void;
  readonly onFold: () => void;
  readonly onOpen: (open: boolean) => void;
  readonly onScroll: () => void;
}

export function Card(props: CardProps): JSX.Element {
  const { card, open, active, away } = props;
  const scroll = away ? card.words.scroll : undefined;
  return (
    <div class="body" lang={card.lang}>
      <div class="top">
        <Mark />
        <span class="tenant">{card.tenant}</span>
        {card.practice && <span class="practice">{card.words.practice}</span>}
        {active && (
          <button
            type="button"
            class="fold"
            aria-label={card.words.fold}
            title={card.words.fold}
            onClick={trusted(props.onFold)}
          >
            <Minus />
          </button>
        )}
      </div>
      {card.step !== '' && <p class="step">{card.step}</p>}
      <h2 id="title">
        <Marks text={card.instruction} />
      </h2>
      {card.dots.count > 1 && (card.large ? <Count {...card.dots} /> : <Dots {...card.dots} />)}
      <p id="why" class={card.warns ? 'why warns' : card.mode === 'waiting' ? 'why wait' : 'why'}>
        <span>
          <Marks text={card.why} />
        </span>
      </p>
      {card.pointer !== undefined && !card.pointer.alone && <Pointed pointer={card.pointer} />}
      {card.more !== '' && open && (
        <p class="more" id="more">
          <Marks text={card.more} />
        </p>
      )}
      {active && (card.actions.length > 0 || scroll !== undefined || card.more !== '') && (
        <div class="row">
          {scroll !== undefined && (
            <button type="button" class="plain" onClick={trusted(props.onScroll)}>
              {scroll}
            </button>
          )}
          <Actions actions={card.actions} onAct={props.onAct} />
          {card.more !== '' && (
            <button
              type="button"
              class="link push"
              aria-expanded={open}
              onClick={trusted(() => props.onOpen(!open))}
            >
              {open ? card.words.less : card.words.more}
              <Chevron />
            </button>
          )}
        </div>
      )}
      {card.seen !== undefined && (
        <p class="seen">
          <Eye />
          <span>{card.seen}</span>
        </p>
      )}
    </div>
  );
}

/** What somebody else points at, beside what is due. */
function Pointed({ pointer }: { pointer: PointerView }): JSX.Element {
  return (
    <p class="pointed">
      <Hand />
      <span>
        <Marks text={pointer.says} /> {pointer.why}
      </span>
    </p>
  );
}

/** Where the prompt stands among those of its step; told to nobody who cannot see, the step line says enough. */
function Dots({ count, at }: CardView['dots']): JSX.Element {
  const names = Array.from({ length: count }, (_, dot) => (dot < at ? 'past' : dot === at ? 'now' : 'later'));
  return (
    <div class="dots" aria-hidden="true">
      {names.map((name, dot) => (
        <i key={dot} class={name} />
      ))}
    </div>
  );
}

/** The same as a number that can be named in a call: "3 / 7". */
function Count({ count, at }: CardView['dots']): JSX.Element {
  return (
    <p class="count">
      <b>{at + 1}</b> / {count}
    </p>
  );
}

function Actions(props: { actions: readonly CardAction[]; onAct: CardProps['onAct'] }): JSX.Element {
  return (
    <>
      {props.actions.map((action) => (
        <button
          type="button"
          key={action.label}
          class={action.primary ? 'fill' : action.act === 'override' ? 'quiet push' : 'plain'}
          onClick={trusted(() => props.onAct(action.act))}
        >
          {action.label}
        </button>
      ))}
    </>
  );
}

interface HoldProps {
  readonly hold: HoldView;
  readonly lang: string;
  readonly active: boolean;
  readonly onAct: CardProps['onAct'];
}

export function Hold({ hold, lang, active, onAct }: HoldProps): JSX.Element {
  return (
    <div class="body" lang={lang}>
      {hold.kicker !== undefined && (
        <p class="kicker">
          <Shield />
          {hold.kicker}
        </p>
      )}
      <h2 id="title">
        <Marks text={hold.title} />
      </h2>
      <p id="why">
        <Marks text={hold.harm || hold.notice} />
      </p>
      {hold.first !== '' && (
        <p id="first" class="first">
          <Marks text={hold.first} />
        </p>
      )}
      {active && hold.actions.length > 0 && (
        <div class="row">
          <Actions actions={hold.actions} onAct={onAct} />
        </div>
      )}
    </div>
  );
}

export function Pill({ card, onUnfold }: { card: CardView; onUnfold: () => void }): JSX.Element {
  const text = card.step === '' ? card.words.pill : card.step;
  return (
    <button
      type="button"
      lang={card.lang}
      aria-expanded={false}
      aria-label={[`${card.words.pill}: ${text}`, card.seen].filter(Boolean).join('. ')}
      title={card.seen}
      onClick={trusted(onUnfold)}
    >
      <Mark />
      <span>{text}</span>
      {card.seen !== undefined && <Eye />}
    </button>
  );
}
