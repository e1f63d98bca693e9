/** User Management: everybody with a seat; inviting, and deactivating. */
import { get, post } from '../ask.ts';
import { boot, late, t } from '../boot.ts';
import { button, panel, person, rows } from '../controls.ts';
import { askBack } from '../dialog.ts';
import { type Child, h, icon } from '../h.ts';
import { menu } from '../menu.ts';
import { pager } from '../pager.ts';
import { toast } from '../toast.ts';
import type { ManagedUser, UsersView } from '../wire.ts';
import { inviteByCsv, inviteUsers } from './invite.ts';

export async function usersPage(main: HTMLElement, signal: AbortSignal): Promise<void> {
  let page = '1';
  const list = h('section', { class: 'card' }, h('p', { class: 'loading' }, t('loading')));
  const load = async (): Promise<void> => {
    const view = await get('/api/users', { page });
    await late();
    if (view) show(view);
  };
  const deactivate = (user: ManagedUser): void =>
    askBack(t('deactivateTitle', { names: user.name }), t('deactivateBody'), t('deactivate'), async () => {
      const failure = await post('/api/users/deactivate', { emails: [user.email] });
      toast(failure ?? t('toastDeactivated', { names: user.name }), failure ? 'danger' : 'success');
      await load();
    });
  const show = panel<UsersView>(list, signal, (view) => {
    const cells = (user: ManagedUser): readonly Child[] => [
      person(user.name, user.email),
      t(user.admin ? 'roleAdmin' : 'roleUser'),
      user.team,
      h('span', { class: user.status === 'active' ? 'status status-on' : 'status' }, t(user.status)),
      user.status !== 'deactivated' &&
        user.email !== boot.account.email &&
        button(t('deactivate'), { class: 'btn btn-default btn-sm', press: () => deactivate(user) }),
    ];
    return [
      view.seats && h('p', { class: 'help-block seats' }, t('seats', view.seats)),
      rows([t('name'), t('role'), t('team'), t('status'), ''], view.items.map(cells)),
      pager(view, (to) => {
        page = String(to);
        void load();
      }),
    ];
  });
  const invited = (): void => void load();
  main.append(
    h(
      'div',
      { class: 'page-header' },
      menu(
        'btn btn-primary',
        [t('actions'), icon('caret')],
        [
          { label: t('inviteUsers'), press: () => inviteUsers(invited) },
          { label: t('inviteUsersCsv'), press: () => inviteByCsv(invited) },
        ],
      ),
      h('h2', {}, t('userManagement')),
    ),
    list,
  );
  await load();
}
