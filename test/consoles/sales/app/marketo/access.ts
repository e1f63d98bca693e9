/** User Access: who shares activity through the team's connection. Per row, in a row’s menu, or by selecting and then acting. */
import { get, post } from '../ask.ts';
import { boot, late, t } from '../boot.ts';
import { button, panel, person, rows } from '../controls.ts';
import { askBack } from '../dialog.ts';
import { type Child, h } from '../h.ts';
import { pager } from '../pager.ts';
import { rowMenu } from '../rowmenu.ts';
import { toast } from '../toast.ts';
import type { AccessUser, AccessView } from '../wire.ts';

/** Fills `host` with the panel. `changed` is called after access was given or taken. */
export function userAccess(host: HTMLElement, signal: AbortSignal, changed: () => void): void {
  const asked = { search: '', page: '1' };
  const selected = new Map<string, AccessUser>();
  const list = h('div', {});
  const load = async (): Promise<void> => {
    const { search, page } = asked;
    const view = await get('/api/marketo/access', { search, page });
    await late();
    // An answer to an earlier question came late.
    if (view && search === asked.search && page === asked.page) show(view);
  };
  const act = (users: readonly AccessUser[], give: boolean): void => {
    const names = users.map((user) => user.name).join(', ');
    const carryOut = async (): Promise<void> => {
      const path = give ? '/api/marketo/access/connect' : '/api/marketo/access/disconnect';
      const failure = await post(path, { emails: users.map((user) => user.email) });
      toast(failure ?? t(give ? 'toastGranted' : 'toastRemoved', { names }), failure ? 'danger' : 'success');
      selected.clear();
      await load();
      changed();
    };
    if (give) void carryOut();
    else askBack(t('removeTitle', { names }), t('removeBody'), takeAway(), () => void carryOut());
  };
  const show = panel<AccessView>(list, signal, (view) => {
    const again = (): void => show(view);
    return [
      !view.mayChange && h('p', { class: 'alert alert-info' }, t('accessNotYours')),
      boot.switches.removal === 'selectThenAct' && bulk(view, selected, act),
      view.total === 0 && h('p', { class: 'empty' }, t('noUsers')),
      view.total > 0 && table(view, selected, act, again),
      pager(view, (page) => {
        asked.page = String(page);
        void load();
      }),
    ];
  });

  const search = h('input', {
    type: 'search',
    class: 'form-control search',
    placeholder: t('search'),
    'aria-label': t('search'),
    oninput: () => {
      asked.search = search.value;
      asked.page = '1';
      void load();
    },
  });
  host.replaceChildren(h('p', { class: 'help-block' }, t('accessHint')), search, list);
  list.append(h('p', { class: 'loading' }, t('loading')));
  void load();
}

const takeAway = (): string => t(boot.switches.removalWord === 'known' ? 'disconnect' : 'withdraw');

type Act = (users: readonly AccessUser[], give: boolean) => void;

function bulk(view: AccessView, selected: ReadonlyMap<string, AccessUser>, act: Act): HTMLElement {
  const chosen = [...selected.values()];
  const disabled = !view.mayChange || chosen.length === 0;
  return h(
    'div',
    { class: 'bulk' },
    button(t('connect'), { disabled, press: () => act(chosen, true) }),
    button(takeAway(), { disabled, press: () => act(chosen, false) }),
  );
}

function table(
  view: AccessView,
  selected: Map<string, AccessUser>,
  act: Act,
  again: () => void,
): HTMLElement {
  const verb = (user: AccessUser): Child => {
    const label = user.connected ? takeAway() : t('connect');
    const disabled = !view.mayChange;
    const press = (): void => act([user], !user.connected);
    if (boot.switches.removal === 'perRow')
      return button(label, { class: 'btn btn-default btn-sm', disabled, press });
    if (boot.switches.removal === 'rowMenu') return rowMenu([{ label, disabled, press }]);
    const box = h('input', {
      type: 'checkbox',
      'aria-label': t('selectUser', { name: user.name }),
      disabled,
    });
    box.checked = selected.has(user.email);
    box.addEventListener('change', () => {
      if (box.checked) selected.set(user.email, user);
      else selected.delete(user.email);
      again();
    });
    return box;
  };
  const status = (user: AccessUser): HTMLElement =>
    h(
      'span',
      { class: user.connected ? 'status status-on' : 'status' },
      t(user.connected ? 'connected' : 'notConnected'),
    );
  const cells = (user: AccessUser): readonly Child[] => [
    person(user.name, user.email),
    user.workspace || '–',
    status(user),
    verb(user),
  ];
  return rows([t('name'), t('workspace'), t('status'), ''], view.items.map(cells));
}
