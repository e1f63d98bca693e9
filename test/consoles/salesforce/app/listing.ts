/** The listing in AppExchange: get it, sign in, choose the org, agree, go on to the installer. */
import { bootOf, late, redrawn, t } from './boot.ts';
import { type Child, component, fill, h, readStyle, spinner } from './h.ts';

const boot = bootOf('listing');
type Step = 'listing' | 'logIn' | 'where' | 'confirm';

/** The sign-in leads back to where it was asked for. */
const returned = new URLSearchParams(location.search).has('install');
let step: Step = boot.user && returned ? 'where' : 'listing';
let into: 'login' | 'test' = 'login';
let agreed = boot.switches.terms === 'none';

function draw(): void {
  fill(host, ...(step === 'where' ? where() : step === 'confirm' ? confirmation() : listing()));
}

function to(next: Step): void {
  step = next;
  draw();
}

const press = (text: string, act: () => void, names = 'appx-btn', off = false): HTMLElement =>
  h(
    'a',
    {
      href: off ? undefined : '#',
      role: 'button',
      class: off ? `${names} disabled` : names,
      'aria-disabled': off ? 'true' : undefined,
      onclick: (event) => {
        event.preventDefault();
        if (!off) act();
      },
    },
    text,
  );

const head = (action: Child): HTMLElement =>
  h(
    'div',
    { class: 'appx-listing-head' },
    h('span', { class: 'appx-tile', 'aria-hidden': 'true' }),
    h(
      'div',
      { class: 'appx-title' },
      h('h1', {}, boot.package),
      h('p', {}, t('by', { who: boot.publisher })),
      h('p', { class: 'appx-stars', 'aria-label': '3.9' }, '★★★★☆ (57)'),
    ),
    action,
  );

function listing(): readonly Child[] {
  const label = boot.language === 'en' ? boot.switches.getIt : t('getItNow');
  return [
    head(press(label, () => to(boot.user ? 'where' : 'logIn'), 'appx-btn appx-btn-primary')),
    h(
      'div',
      { class: 'appx-tabs', role: 'tablist' },
      h('a', { role: 'tab', href: '#', class: 'active', 'aria-selected': 'true' }, t('overview')),
      h('a', { role: 'tab', href: '#', 'aria-selected': 'false' }, t('reviews')),
    ),
    h('p', { class: 'appx-text' }, t('listingText')),
    h('div', { class: 'appx-shots' }, h('span', {}), h('span', {}), h('span', {})),
    step === 'logIn' && logIn(),
  ];
}

function logIn(): HTMLElement {
  const back = new URL(boot.back);
  back.searchParams.set('install', '1');
  const ask = (): void =>
    location.assign(`https://login.salesforce.com/?${new URLSearchParams({ startURL: back.href })}`);
  return h(
    'div',
    { class: 'appx-modal', role: 'dialog', 'aria-modal': 'true', 'aria-label': t('logIn') },
    h(
      'div',
      { class: 'appx-modal-box' },
      h('h2', {}, t('logIn')),
      h('p', {}, t('logInWhy')),
      h(
        'div',
        { class: 'appx-buttons' },
        press(t('cancel'), () => to('listing')),
        press(t('logInAppExchange'), ask, 'appx-btn appx-btn-primary'),
      ),
    ),
  );
}

function where(): readonly Child[] {
  const choose = (host: 'login' | 'test') => (): void => {
    into = host;
    to('confirm');
  };
  const box = (title: string, why: string, action: HTMLElement): HTMLElement =>
    h('div', { class: 'appx-choice' }, h('h3', {}, title), h('p', {}, why), action);
  return [
    head(null),
    h('h2', {}, t('whereInstall')),
    h(
      'div',
      { class: 'appx-choices' },
      box(
        t('production'),
        t('productionWhy'),
        press(t('installInProduction'), choose('login'), 'appx-btn appx-btn-primary'),
      ),
      box(
        t('sandbox'),
        t('sandboxWhy'),
        press(t('installInSandbox'), choose('test'), 'appx-btn appx-btn-primary'),
      ),
    ),
  ];
}

function confirmation(): readonly Child[] {
  const line = (name: string, value: string): HTMLElement =>
    h('div', { class: 'appx-line' }, h('dt', {}, name), h('dd', {}, value));
  const installer = `https://${into}.salesforce.com/packaging/installPackage.apexp?${new URLSearchParams({ p0: boot.packageId })}`;
  return [
    head(null),
    h('h2', {}, t('confirmDetails')),
    h(
      'dl',
      {},
      line(t('packageName'), boot.package),
      line(t('version'), boot.version),
      line(t('subscription'), t('free')),
      line(t('organization'), t(into === 'login' ? 'production' : 'sandbox')),
      boot.user && boot.switches.account === 'card' ? line(t('username'), boot.user.username) : null,
    ),
    boot.switches.terms === 'asked' &&
      h(
        'label',
        { class: 'appx-terms' },
        h('input', {
          type: 'checkbox',
          checked: agreed,
          onchange: () => {
            agreed = !agreed;
            draw();
          },
        }),
        t('terms'),
      ),
    h(
      'div',
      { class: 'appx-buttons' },
      press(t('cancel'), () => to('where')),
      press(t('confirmAndInstall'), () => location.assign(installer), 'appx-btn appx-btn-primary', !agreed),
    ),
  ];
}

await readStyle();
const host = component('appx-listing', { class: 'listing' }, spinner(t('loading')));
document.body.append(
  h(
    'header',
    { class: 'appx-header' },
    h('span', { class: 'appx-logo' }, 'AppExchange'),
    h('input', { type: 'search', placeholder: t('search') }),
    boot.user && boot.switches.account === 'card' ? h('span', { class: 'appx-user' }, boot.user.name) : null,
  ),
  h('main', {}, host),
  h('p', { class: 'practice-note' }, t('practiceNote')),
);
await late();
redrawn(draw);
