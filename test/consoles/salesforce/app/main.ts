/** Lightning: header, and the page of the current address; links are followed without a new document. */
import { bootOf, t } from './boot.ts';
import { configTab } from './config.ts';
import { h, readStyle } from './h.ts';
import { header } from './header.ts';
import { appHome, missing } from './home.ts';
import { setupPage } from './setup.ts';

const boot = bootOf('lightning');
const CONFIG = '/lightning/n/mkto_si__Marketo_Sales_Insight_Config';

await readStyle();
const main = h('div', { class: 'oneCenterStage slds-brand-band', role: 'main' });
const stage = h('div', { class: 'viewport' });
let leaving = new AbortController();
let inSetup: boolean | null = null;

function route(): void {
  leaving.abort();
  leaving = new AbortController();
  const path = location.pathname;
  const setup = path.startsWith('/lightning/setup/');
  if (inSetup !== setup) {
    inSetup = setup;
    stage.replaceChildren(header(setup), main);
  }
  main.replaceChildren();
  if (setup) setupPage(main, leaving.signal, path);
  else if (path === CONFIG && boot.configTab) configTab(main, leaving.signal);
  else if (path === '/lightning/page/home') appHome(main);
  else missing(main);
}

/** Goes to an address of Lightning; of another host by a new document. */
function follow(event: MouseEvent): void {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || event.defaultPrevented) return;
  const to = new URL(link.href, location.href);
  if (link.getAttribute('href') === '#') event.preventDefault();
  if (to.origin !== location.origin || !to.pathname.startsWith('/lightning/')) return;
  event.preventDefault();
  if (to.href !== location.href) history.pushState(null, '', to.pathname + to.search);
  route();
}

document.addEventListener('click', follow);
window.addEventListener('popstate', route);
document.body.append(
  h('div', { class: 'desktop container forceStyle oneOne navexDesktopLayoutContainer' }, stage),
  h('div', { class: 'practice-note' }, boot.company, ' · ', t('practiceNote')),
);
route();
