/** Lightning's header: App Launcher, search, the setup gear without text, the profile (consoles.md, Lightning chrome). */
import { bootOf, late, redrawn, t } from './boot.ts';
import { type Child, component, h, icon } from './h.ts';
import { launcherButton } from './launcher.ts';

const boot = bootOf('lightning');
export const SETUP_HOME = '/lightning/setup/SetupOneHome/home';

/** The header and the bar of tabs under it. */
export function header(setup: boolean): HTMLElement {
  const actions = h('ul', { class: 'slds-global-actions' });
  const draw = (): void => {
    // A menu that is open is left as it is.
    if (!actions.querySelector('.uiMenuList.visible, .userProfilePanel'))
      actions.replaceChildren(item(help()), item(gear()), item(bell()), item(profile()));
  };
  void late().then(() => redrawn(draw));
  return h(
    'div',
    { class: 'headerArea' },
    h(
      'header',
      {
        id: 'oneHeader',
        class: 'flexipageHeader slds-global-header_container branding-header slds-no-print oneHeader',
      },
      h(
        'div',
        { class: 'slds-global-header slds-grid' },
        h('div', { class: 'slds-global-header__logo' }),
        h(
          'div',
          { class: 'slds-global-header__item slds-global-header__item--search' },
          h('input', {
            type: 'search',
            class: 'slds-input',
            placeholder: t(setup ? 'searchSetup' : 'search'),
          }),
        ),
        actions,
      ),
    ),
    h('div', { class: 'oneAppNavContainer' }, navigation(setup)),
  );
}

const item = (content: Child): HTMLElement =>
  h('li', { class: 'slds-global-actions__item slds-grid slds-grid--vertical-align-center' }, content);

const help = (): HTMLElement =>
  h(
    'button',
    { type: 'button', class: 'slds-button globalAction', title: t('help') },
    icon('question'),
    assistive(t('help')),
  );
const bell = (): HTMLElement =>
  h(
    'button',
    { type: 'button', class: 'slds-button globalAction', title: t('notifications') },
    icon('notification'),
  );

const assistive = (text: string): HTMLElement => h('span', { class: 'slds-assistive-text' }, text);

/** A menu of the header: opened by a click, closed by one elsewhere. */
function menu(list: HTMLElement, trigger: HTMLElement): void {
  const show = (open: boolean): void => {
    list.classList.toggle('visible', open);
    trigger.setAttribute('aria-expanded', String(open));
  };
  trigger.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    show(!list.classList.contains('visible'));
    document.addEventListener('click', () => show(false), { once: true });
  });
}

function gear(): HTMLElement {
  const trigger = h(
    'a',
    {
      class: 'menuTriggerLink slds-button slds-button_icon',
      href: '#',
      role: 'button',
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      title: t('setupMenu'),
    },
    icon('setup'),
  );
  const entry = (text: string, href: string, id: string): HTMLElement =>
    h(
      'li',
      { class: 'uiMenuItem onesetupSetupMenuItem', role: 'presentation' },
      h(
        'a',
        { role: 'menuitem', href, target: '_blank', title: text, id },
        h(
          'div',
          { class: 'slds-grid' },
          h('span', { class: 'slds-truncate' }, text),
          assistive(t('opensInNewTab')),
        ),
      ),
    );
  const list = h(
    'div',
    { class: 'uiMenuList uiMenuList--right' },
    h(
      'ul',
      { role: 'menu', class: 'scrollable' },
      boot.user.admin && entry(t('setup'), `${boot.setup}${SETUP_HOME}`, 'related_setup_app_home'),
      boot.user.admin && entry(t('developerConsole'), '#', 'all_setup_devconsole'),
      entry(t('settings'), '#', 'related_setup_personal'),
    ),
  );
  menu(list, trigger);
  return h('div', { class: 'setupGear uiMenu' }, h('div', { class: 'uiPopupTrigger' }, trigger), list);
}

/** The profile: a picture; name and org stand in its card, once it is open. */
function profile(): HTMLElement {
  const host = h('span', { class: 'userProfileCardTriggerRoot oneUserProfileCardTrigger' });
  const panel = (): HTMLElement =>
    component(
      'one-user-profile-card',
      { class: 'userProfilePanel' },
      h(
        'div',
        { class: 'oneUserProfileCard', role: 'dialog', 'aria-label': t('viewProfile') },
        boot.switches.account === 'card' &&
          h(
            'div',
            { class: 'profile-card-name' },
            h('a', { class: 'profile-link-label', href: '#' }, boot.user.name),
            h('div', { class: 'profile-card-domain' }, boot.orgHost),
          ),
        h('a', { class: 'profile-link-label', href: '#' }, t('settings')),
        h('a', { class: 'profile-link-label logout', href: '/secur/logout.jsp' }, t('logOut')),
      ),
    );
  const button = h(
    'button',
    {
      type: 'button',
      class: 'branding-userProfile-button slds-button slds-global-actions__avatar',
      title: t('viewProfile'),
      onclick: () => {
        const open = host.querySelector('.userProfilePanel');
        if (open) open.remove();
        else host.append(panel());
      },
    },
    h('span', { class: 'photoContainer' }, h('span', { class: 'profileTrigger', 'aria-hidden': 'true' })),
    assistive(t('viewProfile')),
  );
  host.append(button);
  return host;
}

function navigation(setup: boolean): HTMLElement {
  const tab = (text: string, href: string): HTMLElement => {
    const here = href === location.pathname || (setup && href === SETUP_HOME);
    return component(
      'one-app-nav-bar-item-root',
      { class: `navItem slds-context-bar__item${here ? ' slds-is-active' : ''}`, role: 'listitem' },
      h(
        'a',
        { class: 'slds-context-bar__label-action', href, title: text },
        h('span', { class: 'slds-truncate' }, text),
      ),
    );
  };
  const tabs = setup
    ? [tab(t('home'), SETUP_HOME), tab(t('objectManager'), '/lightning/setup/ObjectManager/home')]
    : [
        tab(t('home'), '/lightning/page/home'),
        tab(t('leads'), '/lightning/o/Lead/home'),
        tab(t('accounts'), '/lightning/o/Account/home'),
        tab(t('contacts'), '/lightning/o/Contact/home'),
        tab(t('opportunities'), '/lightning/o/Opportunity/home'),
      ];
  return component(
    'one-appnav',
    { class: 'slds-context-bar' },
    launcherButton(),
    h(
      'span',
      { class: 'appName slds-context-bar__label-action' },
      h(
        'span',
        { class: 'slds-truncate', title: t(setup ? 'setup' : 'sales') },
        t(setup ? 'setup' : 'sales'),
      ),
    ),
    component('one-app-nav-bar', { class: 'navUL' }, h('div', { role: 'list', class: 'slds-grid' }, ...tabs)),
  );
}
