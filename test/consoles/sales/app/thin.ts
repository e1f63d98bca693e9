/** Pages that play no part in a procedure, there so that the application is whole. */
import { get } from './ask.ts';
import { boot, t } from './boot.ts';
import { button, field, rows } from './controls.ts';
import { h } from './h.ts';
import { toast } from './toast.ts';

/** A form of text fields with Save. */
function formPage(
  main: HTMLElement,
  title: string,
  fields: readonly (readonly [label: string, value: string])[],
): void {
  const groups = fields.map(([label, value], index) => {
    const { group, input } = field(`field-${index}`, label);
    input.value = value;
    return group;
  });
  const save = button(t('save'), { class: 'save btn btn-success', press: () => toast(t('toastSaved')) });
  main.append(
    h('div', { class: 'page-header' }, h('h2', {}, title)),
    h('section', { class: 'card' }, ...groups, h('div', { class: 'form-actions' }, save)),
  );
}

export function profilePage(main: HTMLElement): void {
  const { name, email } = boot.account;
  const who =
    boot.switches.accountShown === 'none'
      ? []
      : ([
          [t('name'), name],
          [t('email'), email],
        ] as const);
  formPage(main, t('profile'), [
    ...who,
    [t('timeZone'), 'Europe/Stockholm'],
    [t('signature'), 'Northwind Traders'],
  ]);
}

export const emailPage = (main: HTMLElement): void =>
  formPage(main, t('emailSettings'), [[t('smtpServer'), 'smtp.northwind.example']]);

export const exchangePage = (main: HTMLElement): void =>
  formPage(main, t('exchange'), [[t('exchangeServer'), 'outlook.northwind.example']]);

export const unsubscribesPage = (main: HTMLElement): void =>
  formPage(main, t('unsubscribes'), [
    [t('unsubscribeText'), 'If you’d like me to stop sending you emails, please click here'],
  ]);

export async function teamsPage(main: HTMLElement): Promise<void> {
  const list = h('section', { class: 'card' });
  main.append(h('div', { class: 'page-header' }, h('h2', {}, t('teamManagement'))), list);
  const view = await get('/api/users');
  const teams = Map.groupBy(view?.items ?? [], (user) => user.team);
  list.append(
    rows(
      [t('team'), t('members')],
      [...teams].map(([team, users]) => [team, String(users.length)]),
    ),
  );
}

/** A section of the application outside of Settings. */
export function sectionPage(main: HTMLElement, title: string): void {
  main.append(
    h('div', { class: 'page-header' }, h('h2', {}, title)),
    h(
      'section',
      { class: 'card' },
      h('h4', {}, t('tasksToday')),
      h('p', { class: 'empty' }, t('nothingHere')),
    ),
  );
}
