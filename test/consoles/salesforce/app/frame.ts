/** A classic or Visualforce page in Lightning: `force-aloha-page` > shadow root > frame of another host. */
import { bootOf, t } from './boot.ts';
import { component, fill, h, spinner } from './h.ts';

const boot = bootOf('lightning');

/** What a framed page tells Lightning: where a click leads, or where it has come to. */
interface Told {
  readonly practice: 'go' | 'at';
  readonly address: string;
}

const isTold = (data: unknown): data is Told =>
  typeof data === 'object' &&
  data !== null &&
  'practice' in data &&
  'address' in data &&
  typeof data.address === 'string';

/** The frame at a path of an origin; `outer` is Lightning's own address for another path of it, where it has one. */
export function frame(
  origin: string,
  path: string,
  signal: AbortSignal,
  outer: ((path: string) => string) | null,
): HTMLElement {
  const host = component('force-aloha-page', { class: 'oneAlohaPage' });
  let current = path;
  const show = (at: string): void => {
    current = at;
    const wait = spinner(t('loading'));
    const framed = `${at}${at.includes('?') ? '&' : '?'}isdtp=p1`;
    const door = new URLSearchParams({ sid: boot.sid, retURL: framed });
    const made = h('iframe', {
      ...(boot.switches.frameName === 'vfFrameId' ? { name: `vfFrameId_${Date.now()}` } : {}),
      src: `${origin}/secur/frontdoor.jsp?${door}`,
      title: document.title,
      scrolling: 'auto',
      onload: () => wait.remove(),
    });
    fill(host, h('div', { class: 'iframe-parent slds-template_iframe' }, wait, made));
  };
  window.addEventListener(
    'message',
    ({ origin: from, data }) => {
      if (from !== origin || !isTold(data) || !outer || data.address === current) return;
      // A page that was posted to has come elsewhere by itself: only the address follows.
      history.pushState(null, '', outer(data.address));
      if (data.practice === 'go') show(data.address);
      else current = data.address;
    },
    { signal },
  );
  show(path);
  return host;
}
