/** The top toolbar `#nav-win`: sections, the gear without a text, and the account. */
import { boot, t } from './boot.ts';
import { h, icon, landmark } from './h.ts';
import { menu } from './menu.ts';
import { ANALYTICS, CAMPAIGNS, COMMAND_CENTER, PEOPLE, PROFILE, TEMPLATES } from './routes.ts';

export function toolbar(): HTMLElement {
  const sections: readonly (readonly [string, string])[] = [
    [COMMAND_CENTER, t('commandCenter')],
    [PEOPLE, t('people')],
    [TEMPLATES, t('templates')],
    [CAMPAIGNS, t('campaigns')],
    [ANALYTICS, t('analytics')],
  ];
  return landmark(
    'nav',
    { id: 'nav-win', class: 'navbar navbar-inverse' },
    h('a', { class: 'navbar-brand', href: COMMAND_CENTER }, icon('brand'), 'Sales Connect'),
    h(
      'ul',
      { class: 'nav navbar-nav' },
      ...sections.map(([href, label]) => h('li', {}, h('a', { href }, label))),
    ),
    h('div', { class: 'navbar-right' }, gear(), account()),
  );
}

function gear(): HTMLElement {
  const title = boot.switches.gear === 'titled' ? { title: t('settings') } : {};
  return menu(
    'navbar-icon',
    [icon('cog')],
    [
      { label: t('settings'), href: PROFILE },
      { label: t('whatsNew'), href: COMMAND_CENTER },
      { label: t('help'), href: COMMAND_CENTER },
    ],
    title,
  );
}

function account(): HTMLElement {
  const { name, email } = boot.account;
  const shown = boot.switches.accountShown;
  const items = [
    { label: t('profile'), href: PROFILE },
    { label: t('logOut'), press: () => location.assign('/logout') },
  ];
  const head =
    shown === 'none'
      ? null
      : h('div', {}, h('strong', {}, name), h('div', { class: 'dropdown-email' }, email));
  const face = shown === 'toolbar' ? h('span', { class: 'navbar-account' }, name) : icon('user');
  return menu('navbar-user', [face, icon('caret')], items, {}, head);
}
