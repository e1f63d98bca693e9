/** The interface: bar, Admin tree, and the canvas with the current view. */
import { boot, t } from './boot.ts';
import { publishGlobals } from './globals.ts';
import { h } from './h.ts';
import { insightSection } from './insight.ts';
import { openedOn } from './outlets.ts';
import { plainView, salesforceView, usersView } from './thin.ts';
import { tree } from './tree.ts';
import { adminTree, CODES, isAdmin, NAVIGATION, titleOf, type ViewId, viewOf } from './views.ts';
import type { FrameMessage } from './wire.ts';

const codeIn = (hash: string): string => hash.replace(/^#/, '');
const { code: shown, navigation } = boot.switches;

let view: ViewId = viewOf(openedOn()) ?? 'home';
let leaving = new AbortController();
const bar = h('ul', { class: 'mktNavTabs', role: 'menubar' });
const side = h('div', { class: 'x-panel mktTree' });
const canvas = h('div', { class: 'x-panel mktCanvas' });

function say(practice: FrameMessage['practice'], to: ViewId): void {
  const message: FrameMessage = { practice, code: CODES[to] };
  // The shell listens at the top, whatever frames lie between.
  if (boot.inShell) window.top?.postMessage(message, '*');
}

/** Somebody asks for a view: in some shells another frame takes the place of this one. */
function choose(to: ViewId): void {
  if (boot.inShell && navigation === 'replaced') say('go', to);
  else go(to);
}

function go(to: ViewId): void {
  view = to;
  const address = shown === 'both' ? `#${CODES[to]}` : location.pathname + location.search;
  if (codeIn(location.hash) !== (shown === 'both' ? CODES[to] : '')) history.replaceState(null, '', address);
  say('view', to);
  draw();
}

function draw(): void {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const entries = NAVIGATION.filter(([id]) => id !== 'admin' || boot.account.admin);
  bar.replaceChildren(
    ...entries.map(([id, name, label]) => {
      const active = id === (isAdmin(view) ? 'admin' : view);
      return h(
        'li',
        {
          class: `x-toolbar-cell ${name}${active ? ' mktNavActive' : ''}`,
          role: 'menuitem',
          onclick: () => choose(id),
        },
        h('em', {}, h('span', { class: 'x-btn-text' }, t(label))),
      );
    }),
  );
  side.hidden = !isAdmin(view) || !boot.account.admin;
  const pick = (id: string): void => {
    const to = viewIdOf(id);
    if (to) choose(to);
  };
  const filter = h('input', {
    class: 'x-form-text x-form-field mktFilter',
    type: 'text',
    placeholder: t('filter'),
  });
  side.replaceChildren(filter, tree(adminTree(), view, pick));
  const host = h('div', { class: 'mktView' }, h('div', { class: 'x-mask-loading' }, t('loading')));
  canvas.replaceChildren(h('div', { class: 'mktCanvasTitle x-unselectable' }, titleOf(view)), host);
  if (isAdmin(view) && !boot.account.admin)
    host.replaceChildren(h('p', { class: 'mktNote' }, t('noPermission')));
  else if (view === 'insight') void insightSection(host, signal);
  else if (view === 'salesforce') void salesforceView(host, signal);
  else if (view === 'users') void usersView(host, signal);
  else void plainView(host, signal, view);
}

const viewIdOf = (id: string): ViewId | null => (id in CODES ? (id as ViewId) : null);

function account(): HTMLElement {
  const { name, email } = boot.account;
  const how = boot.switches.account;
  const list = h(
    'div',
    { class: 'x-menu mktAccountMenu', role: 'menu' },
    how !== 'none' && h('div', { class: 'mktAccountHead' }, h('strong', {}, name), h('span', {}, email)),
    h(
      'div',
      { class: 'x-menu-list-item', role: 'menuitem', onclick: () => location.assign('/homepage/logout') },
      h('span', { class: 'x-menu-item-text' }, t('signOut')),
    ),
  );
  list.hidden = true;
  const face = how === 'bar' ? h('span', { class: 'mktAccountName' }, name) : h('i', { class: 'mktFace' });
  const toggle = h('div', { class: 'mktAccountToggle', onclick: () => (list.hidden = !list.hidden) }, face);
  return h('div', { class: 'mktAccount' }, toggle, list);
}

window.addEventListener('hashchange', () => {
  const to = viewOf(codeIn(location.hash));
  if (to && to !== view) go(to);
});
window.addEventListener('message', ({ data }: MessageEvent<Partial<FrameMessage> | null>) => {
  const to = data?.practice === 'go' && typeof data.code === 'string' ? viewOf(data.code) : null;
  if (to && to !== view) go(to);
});
document.body.append(
  h(
    'div',
    { class: 'mktHeader', id: 'mktHeader' },
    h('span', { class: 'mktBrand' }, h('i', { class: 'mktLogo' }), 'Marketo Engage'),
    bar,
    // In the shell its own bar has the account.
    !boot.inShell && account(),
  ),
  h('div', { class: 'mktBody' }, side, canvas),
  h('div', { class: 'mktFooter' }, boot.tenant.name, ' · ', t('practiceNote')),
);
void publishGlobals(() => view);
go(view);
