/** The screens' side of the calls: ask the worker once, or watch a view. */
import browser from 'webextension-polyfill';
import type { DeskNews, DeskWatch } from './desk.ts';
import type { RoomsView } from './room.ts';
import type { PopupView, ScreenAnswer, ScreenCall } from './screen.ts';

/** Name of the port over which a screen watches; the worker publishes on it after each change. */
export const VIEW_PORT = 'view';

const failed = (detail: string): ScreenAnswer => ({ ok: false, refusal: 'failed', detail });

/**
 * Asks the worker once. Never throws: when the worker cannot be reached, the answer is
 * `{ ok: false, refusal: 'failed' }` with the browser's words as detail.
 */
export async function ask(call: ScreenCall): Promise<ScreenAnswer> {
  try {
    const answer: ScreenAnswer | undefined = await browser.runtime.sendMessage({ screen: call });
    return answer ?? failed('no answer');
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/** Only the worker of this very package answers on the port; these tell its answers from anything else it may say. */
const isView = (value: unknown): value is PopupView =>
  typeof value === 'object' && value !== null && 'guarding' in value && 'record' in value;
const isRooms = (value: unknown): value is RoomsView =>
  typeof value === 'object' && value !== null && 'rooms' in value && 'followed' in value;

type Watched<K extends ScreenCall['call']> = Extract<ScreenCall, { call: K }>;

/**
 * Calls back with the view now and after each change, until the returned function is called.
 * A worker that died is woken by connecting again.
 */
export const watch = (call: Watched<'view'>, listener: (view: PopupView) => void): (() => void) =>
  watchPort(call, (value) => {
    if (isView(value)) listener(value);
  });

/** The same for rooms. */
export const watchRooms = (call: Watched<'rooms'>, listener: (rooms: RoomsView) => void): (() => void) =>
  watchPort(call, (value) => {
    if (isRooms(value)) listener(value);
  });

const isNews = (value: unknown): value is DeskNews =>
  typeof value === 'object' && value !== null && 'rows' in value && 'gone' in value;

/** The same for all customers; after the worker has died, all is told once more. */
export const watchDesk = (listener: (news: DeskNews) => void): (() => void) =>
  watchPort({ desk: 'watch' }, (value) => {
    if (isNews(value)) listener(value);
  });

/**
 * Firefox stops a worker, and the connection of its rooms with it, after half a minute without a call; what stands on
 * a socket does not count. So a screen that is open calls now and then. ms.
 */
const AWAKE_EVERY = 20_000;

function watchPort(
  call: Watched<'view' | 'rooms'> | DeskWatch,
  listener: (value: unknown) => void,
): () => void {
  let stopped = false;
  let port: browser.Runtime.Port | null = null;
  const connect = () => {
    port = browser.runtime.connect({ name: VIEW_PORT });
    port.onMessage.addListener(listener);
    port.onDisconnect.addListener(() => {
      if (!stopped) setTimeout(connect, 100);
    });
    port.postMessage(call);
  };
  connect();
  const awake = setInterval(() => port?.postMessage('awake'), AWAKE_EVERY);
  return () => {
    stopped = true;
    clearInterval(awake);
    port?.disconnect();
  };
}
