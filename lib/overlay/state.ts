/** What the overlay shows, from the events of its frame. Pure. */
import type { FrameEvent } from '../calls/frame.ts';
import type { CardView, HoldView } from '../calls/sighting.ts';
import { shorten } from '../guide/name.ts';
import type { Corner } from './place.ts';

interface HeldClick {
  readonly hold: HoldView;
  readonly element: Element;
  readonly byKeyboard: boolean;
}

export interface Overlay {
  readonly card: CardView | null;
  readonly held: HeldClick | null;
  /** The card is folded into the pill. */
  readonly folded: boolean;
  readonly corner: Corner;
  /** "More" is unfolded. */
  readonly open: boolean;
  /** Key of the card that the person has put away. */
  readonly dismissed: string | null;
  /** A modal dialog is open: what lies outside it cannot be clicked. */
  readonly modal: boolean;
  /** A control is being shown to Handrail: only a hold has something to say. */
  readonly quiet: boolean;
}

export const EMPTY: Overlay = {
  card: null,
  held: null,
  folded: false,
  corner: 'bottomLeft',
  open: false,
  dismissed: null,
  modal: false,
  quiet: false,
};

/** What the person or the document does, beside the events of the frame. */
export type Own =
  | { readonly type: 'fold'; readonly folded: boolean }
  | { readonly type: 'open'; readonly open: boolean }
  | { readonly type: 'dismiss' }
  | { readonly type: 'corner'; readonly corner: Corner }
  | { readonly type: 'modal'; readonly modal: boolean }
  | { readonly type: 'quiet'; readonly quiet: boolean }
  /** The time of the pointer is over. */
  | { readonly type: 'pointed' };

export function next(state: Overlay, event: FrameEvent | Own): Overlay {
  switch (event.type) {
    case 'card': {
      const same = event.card !== null && event.card.key === state.card?.key;
      return { ...state, card: event.card, open: same && state.open };
    }
    case 'held':
      return {
        ...state,
        held: {
          hold: named(event.hold, event.row ?? null),
          element: event.element,
          byKeyboard: event.byKeyboard,
        },
        open: false,
      };
    case 'released':
      return { ...state, held: null };
    case 'orphaned':
      return { ...state, card: null, held: null };
    case 'fold':
      return { ...state, folded: event.folded };
    case 'open':
      return { ...state, open: event.open };
    case 'dismiss':
      return state.held === null
        ? { ...state, dismissed: state.card?.key ?? null }
        : { ...state, held: null };
    case 'corner':
      return { ...state, corner: event.corner };
    case 'modal':
      return { ...state, modal: event.modal };
    case 'quiet':
      return { ...state, quiet: event.quiet };
    case 'pointed':
      return { ...state, card: unpointed(state.card) };
    case 'read':
    case 'focus':
      return state;
  }
}

/** A card once nobody points any more; one that is about nothing else goes with it. */
function unpointed(card: CardView | null): CardView | null {
  if (card?.pointer === undefined) return card;
  const { pointer, ...rest } = card;
  return pointer.alone ? null : rest;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The worker writes holds on rows without knowing whose row will be clicked; the page knows. */
export function named(hold: HoldView, row: string | null): HoldView {
  const stands = hold.row;
  if (stands === undefined || row === null || row === '') return hold;
  const twin = hold.namesakes?.find(({ name }) => name.toLowerCase() === row.toLowerCase());
  const who = twin?.called ?? shorten(row, 32) + (hold.lang === 'ja' ? ' さん' : '');
  const whoFirst = twin ? capital(who) : who;
  const put = (text: string): string =>
    text.replaceAll(stands, () => who).replaceAll(capital(stands), () => whoFirst);
  return {
    ...hold,
    title: put(hold.title),
    harm: put(hold.harm),
    first: put(hold.first),
    notice: put(hold.notice),
  };
}

/** Number of the prompt at the ring while the screen is shared ('' where there is only one); null: it is not shared. */
export function largeOf({ card, held }: Overlay): string | null {
  if (card?.large !== true) return null;
  return held === null && card.dots.count > 1 ? String(card.dots.at + 1) : '';
}

/** Which of the parts is on the screen: a hold always, else the card, or the pill where it is folded. */
export function shown(state: Overlay): 'hold' | 'card' | 'pill' | 'nothing' {
  if (state.held !== null) return 'hold';
  if (state.quiet || state.card === null || state.card.key === state.dismissed) return 'nothing';
  return state.folded ? 'pill' : 'card';
}
