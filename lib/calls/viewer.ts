/** The desk's side of a masked view. */
import browser from 'webextension-polyfill';
import type { SeatId } from '../checklist/fact.ts';
import type { RoomId } from '../checklist/roomfact.ts';
import { fromBase64url } from '../share/bytes.ts';
import { VIEWER_PORT, type ViewerAsk } from './mirror.ts';

/** How often it is said that somebody still looks; the other side stops when it hears nothing for three times as long, ms. */
export const LOOKING = 20_000;
/** Whole pictures are asked for at most so often, ms. */
const PAUSE = 2_000;

export interface ViewerFeed {
  readonly hear: (take: (part: Uint8Array) => void) => () => void;
  readonly fresh: () => void;
}

const pieceOf = (message: unknown): string | null =>
  typeof message === 'object' && message !== null && 'piece' in message && typeof message.piece === 'string'
    ? message.piece
    : null;

/** The page of a member, as long as somebody hears it. */
export function viewerFeed(room: RoomId, seat: SeatId): ViewerFeed {
  let port: browser.Runtime.Port | null = null;
  let asked = -Infinity;
  const say = (ask: ViewerAsk): void => port?.postMessage(ask);
  return {
    hear(take) {
      let over = false;
      const connect = (): void => {
        port = browser.runtime.connect({ name: `${VIEWER_PORT} ${room} ${seat}` });
        port.onMessage.addListener((message: unknown) => {
          const part = fromBase64url(pieceOf(message) ?? '');
          if (part !== null) take(part);
        });
        // A worker that died is woken by connecting again.
        port.onDisconnect.addListener(() => {
          if (!over) setTimeout(connect, 100);
        });
        say({ fresh: false });
      };
      connect();
      const looking = setInterval(() => say({ fresh: false }), LOOKING);
      return () => {
        over = true;
        clearInterval(looking);
        port?.disconnect();
        port = null;
      };
    },
    fresh() {
      if (performance.now() - asked < PAUSE) return;
      asked = performance.now();
      say({ fresh: true });
    },
  };
}
