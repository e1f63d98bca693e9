/** The two Salesforce pages: one's own account, and the instance's under Admin Settings. */
import { get, post } from './ask.ts';
import { late, t } from './boot.ts';
import { button, panel } from './controls.ts';
import { openDialog } from './dialog.ts';
import { h, icon } from './h.ts';
import { ADMIN_SALESFORCE } from './routes.ts';
import { toast } from './toast.ts';
import type { SalesforceView } from './wire.ts';

/** The page of one of the two entries; `hash` says which. */
export async function salesforcePage(main: HTMLElement, signal: AbortSignal, hash: string): Promise<void> {
  const scope = hash === ADMIN_SALESFORCE ? 'instance' : 'own';
  const card = h('div', { class: 'connection' }, h('p', { class: 'loading' }, t('loading')));
  const load = async (): Promise<void> => {
    const view = await get('/api/salesforce', { scope });
    await late();
    if (view) show(view);
  };
  const change = async (connected: boolean): Promise<void> => {
    const failure = await post('/api/salesforce', { connected, scope });
    if (failure) toast(failure, 'danger');
    await load();
  };
  const connect = (): void =>
    void openDialog({
      title: t('salesforceTitle'),
      body: [h('p', {}, t('salesforceBody'))],
      confirm: t('ok'),
      onConfirm: () => void change(true),
    });
  const show = panel<SalesforceView>(card, signal, ({ connected }) => [
    h('div', { class: 'connection-logo', 'aria-hidden': 'true' }, icon('cloud')),
    h(
      'div',
      { class: 'connection-text' },
      h('h3', {}, 'Salesforce'),
      h(
        'p',
        {},
        t(
          connected ? 'salesforceConnected' : scope === 'instance' ? 'salesforceInstance' : 'salesforceIntro',
        ),
      ),
    ),
    connected
      ? button(t('disconnect'), { class: 'btn btn-danger', press: () => void change(false) })
      : button(t('connect'), { class: 'btn btn-primary', press: connect }),
  ]);
  main.append(
    h('div', { class: 'page-header' }, h('h2', {}, 'Salesforce')),
    h(
      'section',
      { class: 'card' },
      h(
        'div',
        { class: 'nav-tabs', role: 'tablist' },
        h('a', { role: 'tab', 'aria-selected': 'true', tabindex: '0' }, t('connectionsAndCustomizations')),
      ),
      h(
        'div',
        { class: 'tab-pane', role: 'tabpanel' },
        card,
        h('h4', {}, t('customizations')),
        h('p', { class: 'help-block' }, t('customizationsBody')),
      ),
    ),
  );
  await load();
}
