/** The App Launcher: a menu with a search, and a dialog with everything. */
import { bootOf, late, t } from './boot.ts';
import { component, fill, h } from './h.ts';
import type { TextKey } from './words.ts';

const boot = bootOf('lightning');

interface Target {
  readonly text: string;
  readonly href: string;
}

const APPS: readonly TextKey[] = ['sales'];
const ITEMS: readonly (readonly [TextKey, string])[] = [
  ['accounts', 'o/Account/home'],
  ['contacts', 'o/Contact/home'],
  ['leads', 'o/Lead/home'],
  ['opportunities', 'o/Opportunity/home'],
];

const apps = (): readonly Target[] => APPS.map((key) => ({ text: t(key), href: '/lightning/page/home' }));

function items(): readonly Target[] {
  const own = ITEMS.map(([key, path]) => ({ text: t(key), href: `/lightning/${path}` }));
  const config = { text: t('msiConfig'), href: '/lightning/n/mkto_si__Marketo_Sales_Insight_Config' };
  return [...own, ...(boot.configTab ? [config] : [])].toSorted((a, b) => a.text.localeCompare(b.text));
}

const fits = (text: string, wanted: string): boolean =>
  text.toLowerCase().includes(wanted.trim().toLowerCase());

const entry = ({ text, href }: Target): HTMLElement =>
  component(
    'one-app-launcher-menu-item',
    { class: 'slds-dropdown__item' },
    h(
      'a',
      {
        class: 'al-menu-item slds-p-vertical--xxx-small',
        role: 'option',
        'data-label': text,
        href: boot.home + href,
      },
      h('div', { class: 'slds-truncate' }, h('p', {}, text)),
    ),
  );

/** The button with nine dots. */
export function launcherButton(): HTMLElement {
  const host = component('one-app-launcher-header', { class: 'slds-context-bar__icon-action' });
  let open: HTMLElement | null = null;
  const close = (): void => {
    open?.remove();
    open = null;
  };
  const button = h(
    'button',
    {
      type: 'button',
      class: 'slds-button slds-icon-waffle_container',
      title: t('appLauncher'),
      onclick: (event) => {
        event.stopPropagation();
        if (open) return close();
        open = menu(close);
        document.querySelector('.headerArea')?.append(open);
        document.addEventListener('click', (next) => {
          if (open && !next.composedPath().includes(open)) close();
        });
      },
    },
    h(
      'span',
      { class: 'slds-icon-waffle', 'aria-hidden': 'true' },
      ...Array.from({ length: 9 }, (_, at) => h('span', { class: `slds-r${at + 1}` })),
    ),
    h('span', { class: 'slds-assistive-text' }, t('appLauncher')),
  );
  fill(host, button);
  return host;
}

function menu(close: () => void): HTMLElement {
  const body = h('div', { class: 'al-menu-body', role: 'listbox' });
  const shown = (title: TextKey, targets: readonly Target[]): readonly HTMLElement[] =>
    targets.length > 0 ? [h('h3', { class: 'slds-text-title' }, t(title)), ...targets.map(entry)] : [];
  const search = (wanted: string): void => {
    const everything = wanted.trim() !== '';
    body.replaceChildren(
      ...shown(
        'apps',
        apps().filter((one) => fits(one.text, wanted)),
      ),
      // Items stand in the menu only where somebody looks for one.
      ...shown('items', everything ? items().filter((one) => fits(one.text, wanted)) : []),
    );
  };
  const field = h('input', {
    type: 'search',
    class: 'slds-input al-search',
    role: 'combobox',
    placeholder: t('searchApps'),
    'aria-label': t('searchApps'),
    oninput: (event) => {
      const { currentTarget } = event;
      // What is found comes from the server, and so late.
      if (currentTarget instanceof HTMLInputElement) void late().then(() => search(currentTarget.value));
    },
  });
  search('');
  const all = h(
    'button',
    {
      type: 'button',
      class: 'slds-button al-view-all',
      'aria-label': t('viewAll'),
      onclick: () => {
        close();
        modal();
      },
    },
    t('viewAll'),
  );
  const made = component(
    'one-app-launcher-menu',
    { class: 'slds-dropdown appLauncherMenu' },
    field,
    body,
    h('div', { class: 'al-menu-footer' }, all),
  );
  requestAnimationFrame(() => field.focus());
  made.addEventListener('click', (event) => {
    if (event.composedPath().some((one) => one instanceof HTMLAnchorElement)) close();
  });
  return made;
}

/** Everything there is, in a dialog. */
function modal(): void {
  const tile = (target: Target): HTMLElement => {
    const made = component(
      'one-app-launcher-tab-item',
      { class: 'slds-col' },
      h('a', { href: boot.home + target.href, class: 'slds-truncate', title: target.text }, target.text),
    );
    made.addEventListener('click', () => dialog.remove());
    return made;
  };
  const section = (title: TextKey, targets: readonly Target[]): HTMLElement =>
    h(
      'section',
      { class: 'slds-section slds-is-open' },
      h('h3', { class: 'slds-section__title' }, t(title)),
      h('div', { class: 'slds-grid slds-wrap tiles' }, ...targets.map(tile)),
    );
  const dialog = component(
    'one-app-launcher-modal',
    { class: 'appLauncherModal' },
    h(
      'div',
      {
        role: 'dialog',
        'aria-modal': 'true',
        'aria-label': t('appLauncher'),
        class: 'slds-modal__container',
      },
      h(
        'header',
        { class: 'slds-modal__header' },
        h('h2', {}, t('appLauncher')),
        h(
          'button',
          {
            type: 'button',
            class: 'slds-button slds-modal__close',
            title: t('cancel'),
            onclick: () => dialog.remove(),
          },
          '×',
        ),
      ),
      h('div', { class: 'slds-modal__content' }, section('allApps', apps()), section('allItems', items())),
    ),
  );
  document.querySelector('.desktop')?.append(dialog);
}
