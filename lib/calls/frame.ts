/** Inside one frame: what the watcher offers to the overlay. Both run in the extension's own world of the frame. */
import type { ControlRef } from '../consoles/console.ts';
import type { CardAction, CardView, HoldView } from './sighting.ts';

/** Where the watcher leaves its port: a property of the isolated world's `globalThis`, invisible to the page. */
export const FRAME_PORT = Symbol.for('handrail.frame');

export type FrameEvent =
  /** The card to show; null takes it away. */
  | { readonly type: 'card'; readonly card: CardView | null }
  /** The page was read again: targets may have moved, come or gone. */
  | { readonly type: 'read' }
  /** A click was held at `element`; focus goes to the hold only after a keyboard activation. */
  | {
      readonly type: 'held';
      readonly hold: HoldView;
      readonly element: Element;
      readonly byKeyboard: boolean;
      /** Whose row it is, as the page shows it; takes the place of `hold.row`. */
      readonly row?: string | null;
    }
  /** The reason of the hold is gone. */
  | { readonly type: 'released' }
  /** The shortcut was pressed: move focus into the card, or back. */
  | { readonly type: 'focus' }
  /** The extension was updated or removed under this page. */
  | { readonly type: 'orphaned' };

export interface FramePort {
  /** The element of a control as of the last reading, or null where it is absent or not certain. */
  locate(ref: ControlRef): Element | null;
  /** Replays the current card and hold, then every event; returns the unsubscribe. */
  subscribe(listener: (event: FrameEvent) => void): () => void;
  /** Carries out an action of the card; none of them changes the checklist. */
  act(action: CardAction['act']): void;
  /**
   * While a control is being shown to Handrail: whether this event belongs to that. The guard asks before it judges,
   * and what is taken reaches neither the guard nor the page. Must not throw.
   */
  take?: ((event: Event) => boolean) | undefined;
}

/** The port of this frame's watcher; null where none stands. */
export function framePort(): FramePort | null {
  const port: unknown = Reflect.get(globalThis, FRAME_PORT);
  return isPort(port) ? port : null;
}

const isPort = (value: unknown): value is FramePort =>
  typeof value === 'object' && value !== null && 'locate' in value && 'subscribe' in value && 'act' in value;
