/** Left navigation of Settings: My Account and Admin Settings; Salesforce stands in both. */
import { boot, t } from './boot.ts';
import { h, landmark } from './h.ts';
import {
  ADMIN_SALESFORCE,
  EMAIL,
  EXCHANGE,
  MARKETO,
  PROFILE,
  SALESFORCE,
  TEAMS,
  UNSUBSCRIBES,
  USERS,
} from './routes.ts';

type Entry = readonly [href: string, label: string];

/** The navigation, with the entry of `hash` marked. */
export function navigation(hash: string): HTMLElement {
  const mine: readonly Entry[] = [
    [PROFILE, t('profile')],
    [EMAIL, t('emailSettings')],
    [EXCHANGE, t('exchange')],
    [SALESFORCE, 'Salesforce'],
  ];
  const admin: readonly Entry[] = [
    [USERS, t('userManagement')],
    [TEAMS, t('teamManagement')],
    [MARKETO, 'Marketo'],
    [ADMIN_SALESFORCE, 'Salesforce'],
    [UNSUBSCRIBES, t('unsubscribes')],
  ];
  const group = (title: string, entries: readonly Entry[]): readonly HTMLElement[] => [
    h('h4', { class: 'nav-header' }, title),
    h(
      'ul',
      { class: 'nav nav-list' },
      ...entries.map(([href, label]) =>
        h('li', { class: hash.startsWith(href) && 'active' }, h('a', { href }, label)),
      ),
    ),
  ];
  return landmark(
    'aside',
    { class: 'settings-nav' },
    h('h3', { class: 'settings-title' }, t('settings')),
    ...group(t('myAccount'), mine),
    ...(boot.account.admin ? group(t('adminSettings'), admin) : []),
  );
}
