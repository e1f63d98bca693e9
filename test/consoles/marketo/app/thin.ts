/** Views that are there so that the interface is whole; Salesforce shows whether the sync is set up. */
import { readInsight } from './ask.ts';
import { boot, late, t } from './boot.ts';
import { button } from './button.ts';
import { buttonRow, card, note, shownValue } from './fields.ts';
import { h } from './h.ts';
import { grid } from './list.ts';
import { titleOf, type ViewId } from './views.ts';
import { tellError } from './window.ts';

const later = (): void => tellError(t('nothingHere'));

/** Admin > Salesforce. */
export async function salesforceView(host: HTMLElement, signal: AbortSignal): Promise<void> {
  const view = await readInsight();
  await late();
  if (!view || signal.aborted) return;
  const on = view.salesforceSync;
  host.replaceChildren(
    card(
      t('salesforceSync'),
      shownValue(t('syncStatus'), t(on ? 'syncSetUp' : 'syncNotSetUp')),
      on && shownValue(t('syncUser'), `marketo.sync@${boot.tenant.prefix}.example`),
      buttonRow(
        button(t('editCredentials'), { press: later }),
        button(t(on ? 'disableSync' : 'enableSync'), { press: later, positive: !on }),
      ),
    ),
  );
}

/** Admin > Users & Roles: the invitation to Marketo that is none to Sales. */
export async function usersView(host: HTMLElement, signal: AbortSignal): Promise<void> {
  const view = await readInsight();
  await late();
  if (!view || signal.aborted) return;
  const rows = view.admins.map(({ name, email }) => ({ id: email, cells: [name, email, t('roleAdmin')] }));
  host.replaceChildren(
    buttonRow(button(t('inviteNewUser'), { press: later })),
    grid([t('name'), t('email'), t('role')], rows, null),
  );
}

/** A view without a part of its own. */
export async function plainView(host: HTMLElement, signal: AbortSignal, id: ViewId): Promise<void> {
  await late();
  if (signal.aborted) return;
  const text = id === 'admin' ? t('adminIntro') : t('nothingHere');
  const value = id === 'munchkin' ? shownValue(t('munchkinId'), boot.tenant.munchkin) : null;
  host.replaceChildren(card(titleOf(id), value, note(text)), h('div', { class: 'mktFiller' }));
}
