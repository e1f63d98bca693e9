/** The screens' side of the calls: ask the worker once, or watch a view. */
import browser from 'webextension-polyfill';
import type { TenantKey } from '../checklist/fact.ts';
import type { DeskNews, DeskWatch } from './desk.ts';
import type { PopupView, ScreenAnswer, ScreenCall } from './screen.ts';

/** Name of the port over which a screen watches; the worker publishes on it after each change. */
export const VIEW_PORT = 'view';
export const DESK_PORT = 'desk';

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

/** Only the worker of this very package answers on the port; this tells a view from anything else it may say. */
const isView = (value: unknown): value is PopupView =>
  typeof value === 'object' && value !== null && 'guarding' in value && 'record' in value;

/**
 * Calls back with the view now and after each change, until the returned function is called.
 * A worker that died is woken by connecting again.
 */
export function watch(
  call: Extract<ScreenCall, { call: 'view' }>,
  listener: (view: PopupView) => void,
): () => void {
  return listenOn(VIEW_PORT, call, (said) => {
    if (isView(said)) listener(said);
  });
}

const isNews = (value: unknown): value is DeskNews =>
  typeof value === 'object' && value !== null && 'rows' in value && 'gone' in value;

/** The same for the desk; after the worker has died, all is told once more. */
export function watchDesk(tenant: TenantKey | null, listener: (news: DeskNews) => void): () => void {
  const asked: DeskWatch = { desk: 'watch', tenant };
  return listenOn(DESK_PORT, asked, (said) => {
    if (isNews(said)) listener(said);
  });
}

function listenOn(name: string, first: unknown, listener: (said: unknown) => void): () => void {
  let stopped = false;
  let port: browser.Runtime.Port | null = null;
  const connect = () => {
    port = browser.runtime.connect({ name });
    port.onMessage.addListener(listener);
    port.onDisconnect.addListener(() => {
      if (!stopped) setTimeout(connect, 100);
    });
    port.postMessage(first);
  };
  connect();
  return () => {
    stopped = true;
    port?.disconnect();
  };
}
