/** The Sales application: toolbar, settings navigation, and the page of the current hash. */
import { reasonText } from './ask.ts';
import { boot, t } from './boot.ts';
import { h, landmark } from './h.ts';
import { marketoPage } from './marketo/page.ts';
import { navigation } from './navigation.ts';
import * as routes from './routes.ts';
import { salesforcePage } from './salesforce.ts';
import { emailPage, exchangePage, profilePage, sectionPage, teamsPage, unsubscribesPage } from './thin.ts';
import { toast } from './toast.ts';
import { toolbar } from './toolbar.ts';
import { usersPage } from './users/page.ts';

type Page = (main: HTMLElement, signal: AbortSignal, hash: string) => void | Promise<void>;

const MINE: Readonly<Record<string, Page>> = {
  [routes.PROFILE]: profilePage,
  [routes.EMAIL]: emailPage,
  [routes.EXCHANGE]: exchangePage,
  [routes.SALESFORCE]: salesforcePage,
  [routes.COMMAND_CENTER]: (main) => sectionPage(main, t('commandCenter')),
  [routes.PEOPLE]: (main) => sectionPage(main, t('people')),
  [routes.TEMPLATES]: (main) => sectionPage(main, t('templates')),
  [routes.CAMPAIGNS]: (main) => sectionPage(main, t('campaigns')),
  [routes.ANALYTICS]: (main) => sectionPage(main, t('analytics')),
};
const ADMIN: Readonly<Record<string, Page>> = {
  [routes.MARKETO]: marketoPage,
  [routes.MARKETO_ACCESS]: marketoPage,
  [routes.USERS]: usersPage,
  [routes.TEAMS]: teamsPage,
  [routes.ADMIN_SALESFORCE]: salesforcePage,
  [routes.UNSUBSCRIBES]: unsubscribesPage,
};

let leaving = new AbortController();
const body = h('div', { class: 'page' });

function route(): void {
  const hash = location.hash.replace(/\/$/, '');
  const page = MINE[hash] ?? ADMIN[hash];
  // An unknown address, as an empty one, leads to the first page.
  if (!page) {
    location.replace(hash.startsWith('#settings') ? routes.PROFILE : routes.COMMAND_CENTER);
    return;
  }
  leaving.abort();
  leaving = new AbortController();
  const main = landmark('main', { class: 'content' });
  const settings = hash.startsWith('#settings');
  body.replaceChildren(...(settings ? [navigation(hash)] : []), main);
  if (hash in ADMIN && !boot.account.admin)
    main.append(h('p', { class: 'alert alert-warning' }, t('notAllowed')));
  else void page(main, leaving.signal, hash);
}

document.body.append(
  toolbar(),
  body,
  h('footer', { class: 'practice-note' }, boot.tenant, ' · ', t('practiceNote')),
);
window.addEventListener('hashchange', route);
route();
if (boot.notice) toast(reasonText(boot.notice), 'danger');
