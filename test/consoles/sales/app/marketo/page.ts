/** The Marketo page: connection card, Set Up, User Access. */
import { boot, t } from '../boot.ts';
import { panel } from '../controls.ts';
import { h } from '../h.ts';
import { MARKETO, MARKETO_ACCESS } from '../routes.ts';
import type { MarketoView } from '../wire.ts';
import { userAccess } from './access.ts';
import { connectionCard, setUp } from './card.ts';
import { connectionActions, readConnection } from './connection.ts';

type Part = 'setUp' | 'access';

/** Draws the page into `main`; `hash` chooses the sub-page where there are any. */
export async function marketoPage(main: HTMLElement, signal: AbortSignal, hash: string): Promise<void> {
  const card = h('section', { class: 'card connection' }, h('p', { class: 'loading' }, t('loading')));
  const form = h('div', {});
  const users = h('div', {});
  let shown: MarketoView | null = null;
  const drawCard = panel<MarketoView>(card, signal, (view) => connectionCard(view, actions));
  const drawForm = panel<MarketoView>(form, signal, (view) => setUp(view, actions));
  const show = (view: MarketoView): void => {
    const before = shown?.standing;
    shown = view;
    drawCard(view);
    drawForm(view);
    // Who may change access goes with the connection.
    if (before !== undefined && before !== view.standing) listUsers();
  };
  const listUsers = (): void => {
    if (boot.switches.panels === 'tabs' || hash.startsWith(MARKETO_ACCESS))
      userAccess(users, signal, refresh);
  };
  const actions = connectionActions(() => shown, show);
  const refresh = async (): Promise<void> => {
    const view = await readConnection();
    if (view && view.standing !== shown?.standing) show(view);
  };
  main.append(
    h('div', { class: 'page-header' }, h('h2', {}, 'Marketo'), h('p', {}, t('marketoIntro'))),
    card,
    boot.switches.panels === 'tabs' ? tabs(form, users) : subPages(hash, form, users),
  );
  listUsers();
  const view = await readConnection();
  if (view) show(view);
}

/** Both panels in the document, the other one hidden, as Bootstrap does. */
function tabs(form: HTMLElement, users: HTMLElement): HTMLElement {
  const panes = { setUp: pane('setUp', form), access: pane('access', users) };
  const select = (part: Part): void => {
    for (const one of ['setUp', 'access'] as const) {
      panes[one].hidden = one !== part;
      heads[one].setAttribute('aria-selected', String(one === part));
      heads[one].tabIndex = one === part ? 0 : -1;
    }
  };
  const head = (part: Part, label: string): HTMLElement =>
    h(
      'a',
      {
        id: `tab-${part}`,
        role: 'tab',
        href: '#',
        'aria-controls': `pane-${part}`,
        onclick: (event) => {
          event.preventDefault();
          select(part);
        },
        onkeydown: (event) => {
          if (event instanceof KeyboardEvent && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
            const other = part === 'setUp' ? 'access' : 'setUp';
            select(other);
            heads[other].focus();
          }
        },
      },
      label,
    );
  const heads = { setUp: head('setUp', t('setUp')), access: head('access', t('userAccess')) };
  select('setUp');
  return h(
    'section',
    { class: 'card' },
    h('div', { class: 'nav-tabs', role: 'tablist' }, heads.setUp, heads.access),
    panes.setUp,
    panes.access,
  );
}

function pane(part: Part, content: HTMLElement): HTMLElement {
  return h(
    'div',
    { class: 'tab-pane', id: `pane-${part}`, role: 'tabpanel', 'aria-labelledby': `tab-${part}` },
    content,
  );
}

/** Each panel under an address of its own. */
function subPages(hash: string, form: HTMLElement, users: HTMLElement): HTMLElement {
  const access = hash.startsWith(MARKETO_ACCESS);
  const link = (href: string, label: string, current: boolean): HTMLElement =>
    h('a', { href, class: current && 'active', 'aria-current': current && 'page' }, label);
  return h(
    'section',
    { class: 'card' },
    h(
      'div',
      { class: 'nav-tabs' },
      link(MARKETO, t('setUp'), !access),
      link(MARKETO_ACCESS, t('userAccess'), access),
    ),
    h('div', { class: 'tab-pane' }, access ? users : form),
  );
}
