/** Pages of Lightning outside of Setup that only have to be there. */
import { bootOf, t } from './boot.ts';
import { component, h } from './h.ts';

const boot = bootOf('lightning');

export function appHome(main: HTMLElement): void {
  document.title = `${t('home')} | Salesforce`;
  main.append(
    component(
      'home-template-desktop',
      { class: 'homeHome' },
      h('h1', {}, `${t('welcome')}, ${boot.user.name.split(' ')[0] ?? ''}`),
      h('p', {}, boot.company),
    ),
  );
}

/** An address that leads to nothing, or to what is not imitated. */
export function missing(main: HTMLElement): void {
  main.append(h('div', { class: 'homeHome' }, h('p', {}, t('notImitated'))));
}
