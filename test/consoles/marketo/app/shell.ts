/** The Adobe shell: its bar, the entrance page with Launch, and the frame that the interface stands in. */
import { boot, t } from './boot.ts';
import { h } from './h.ts';
import { carryCode } from './outlets.ts';
import type { FrameMessage } from './wire.ts';

const { tenant, account, switches } = boot;
const ENTRANCE = `#/@${tenant.org}/so:${tenant.munchkin}/marketo-engage`;
const HOME = 'MM0A1';
const content = h('div', { class: 'shell-content' });
let frame: HTMLIFrameElement | null = null;
/** Code of the view that the frame shows, as far as the shell knows. */
let shown = '';

/** Code in the shell's address; null where the interface is not open. */
const codeIn = (hash: string): string | null => hash.match(/\/marketo-engage\/classic\/?(\w*)/)?.[1] ?? null;

function setAddress(code: string, replace: boolean): void {
  const hash = `${ENTRANCE}/classic/${switches.code === 'none' ? '' : code}`;
  if (location.hash === hash) return;
  if (replace) history.replaceState(null, '', hash);
  else location.hash = hash;
}

function openFrame(code: string): void {
  shown = code;
  frame?.remove();
  frame = h('iframe', { class: 'shell-frame', title: 'Marketo Engage' });
  carryCode(frame, code);
  content.replaceChildren(frame);
}

function entrance(): void {
  frame = null;
  shown = '';
  const launch = h(
    'button',
    { type: 'button', class: 'shell-launch', onclick: () => setAddress(HOME, false) },
    h('span', {}, t('launch')),
  );
  content.replaceChildren(
    h(
      'div',
      { class: 'shell-entrance' },
      h('h1', {}, t('launchTitle')),
      h('p', {}, t('launchBody')),
      h('p', { class: 'shell-sub' }, tenant.name),
      launch,
    ),
  );
}

function route(): void {
  const code = codeIn(location.hash);
  // An address of another customer leads to the one that the signed-in person belongs to.
  if (!location.hash.startsWith(ENTRANCE))
    history.replaceState(null, '', code === null ? ENTRANCE : `${ENTRANCE}/classic/${code}`);
  if (code === null) {
    entrance();
    return;
  }
  const wanted = code || shown || HOME;
  if (!frame || (wanted !== shown && switches.navigation === 'replaced')) openFrame(wanted);
  else if (wanted !== shown) {
    shown = wanted;
    const message: FrameMessage = { practice: 'go', code: wanted };
    frame.contentWindow?.postMessage(message, '*');
  }
}

function accountMenu(): HTMLElement {
  const how = switches.account;
  const list = h(
    'div',
    { class: 'shell-menu' },
    how !== 'none' &&
      h('div', { class: 'shell-menu-head' }, h('strong', {}, account.name), h('span', {}, account.email)),
    h('a', { href: '/signout' }, t('signOut')),
  );
  list.hidden = true;
  const toggle = h(
    'button',
    { type: 'button', class: 'shell-face', onclick: () => (list.hidden = !list.hidden) },
    how === 'bar' ? account.name : account.name.charAt(0),
  );
  return h('div', { class: 'shell-account' }, toggle, list);
}

window.addEventListener('hashchange', route);
window.addEventListener('message', ({ data }: MessageEvent<Partial<FrameMessage> | null>) => {
  if (typeof data?.code !== 'string' || !frame) return;
  if (data.practice === 'view') {
    shown = data.code;
    setAddress(data.code, true);
  } else if (data.practice === 'go') {
    setAddress(data.code, true);
    openFrame(data.code);
  }
});
document.body.append(
  h(
    'header',
    { class: 'shell-bar' },
    h(
      'a',
      { class: 'shell-brand', href: ENTRANCE },
      h('i', { class: 'shell-logo' }),
      'Adobe Experience Cloud',
    ),
    h('span', { class: 'shell-product' }, 'Marketo Engage'),
    h('span', { class: 'shell-org' }, tenant.name),
    accountMenu(),
  ),
  content,
);
route();
