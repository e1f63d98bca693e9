/** Inviting users: by addresses, or from a CSV file with a look at the mapping. */
import { post } from '../ask.ts';
import { boot, t } from '../boot.ts';
import { openDialog } from '../dialog.ts';
import { type Child, h } from '../h.ts';
import { toast } from '../toast.ts';
import { readCsv } from './csv.ts';

type Done = () => void;

/** Invites; true when it worked. Some consoles say so in a dialog of its own, with an OK. */
async function invite(emails: readonly string[], done: Done): Promise<boolean> {
  const failure = await post('/api/users/invite', { emails });
  const count = emails.length;
  if (failure) toast(failure, 'danger');
  else {
    done();
    if (boot.rest.inviteDialog === 'lastOk')
      openDialog({
        title: t('inviteUsers'),
        body: [h('p', {}, t('inviteSent', { count }))],
        confirm: t('ok'),
        onConfirm: () => undefined,
      });
    else toast(t('toastInvited', { count }));
  }
  return !failure;
}

const clean = (texts: readonly string[]): string[] =>
  texts.map((text) => text.trim().toLowerCase()).filter((text) => text !== '');

const listed = (emails: readonly string[]): readonly Child[] => [
  h('p', {}, t('inviteReview')),
  h('ul', { class: 'review' }, ...emails.slice(0, 20).map((email) => h('li', {}, email))),
  h('p', { class: 'help-block' }, t('csvCount', { count: emails.length })),
];

export function inviteUsers(done: Done): void {
  const input = h('textarea', { id: 'invite-addresses', class: 'form-control', rows: '4' });
  const typed = (): string[] => clean(input.value.split(/[,;\n]/));
  const review = boot.rest.inviteDialog === 'nextOk';
  openDialog({
    title: t('inviteUsers'),
    body: [h('div', { class: 'form-group' }, h('label', { for: 'invite-addresses' }, t('addresses')), input)],
    confirm: t(review ? 'next' : 'invite'),
    onConfirm: () => {
      if (!review) return invite(typed(), done);
      if (typed().length > 0) reviewed(t('inviteUsers'), typed(), t('ok'), done);
      return typed().length > 0;
    },
  });
}

/** A last look at who is to be invited. */
function reviewed(title: string, emails: readonly string[], confirm: string, done: Done): void {
  openDialog({ title, body: listed(emails), confirm, onConfirm: () => invite(emails, done) });
}

export function inviteByCsv(done: Done): void {
  const input = h('input', { id: 'invite-csv', type: 'file', accept: '.csv,text/csv' });
  openDialog({
    title: t('inviteUsersCsv'),
    body: [h('div', { class: 'form-group' }, h('label', { for: 'invite-csv' }, t('csvFile')), input)],
    confirm: t('next'),
    onConfirm: async () => {
      const text = await input.files?.[0]?.text();
      if (!text) return false;
      const [head = [], ...lines] = readCsv(text);
      chooseColumn(head, lines, done);
      return true;
    },
  });
}

function chooseColumn(head: readonly string[], lines: readonly (readonly string[])[], done: Done): void {
  const guess = Math.max(
    0,
    head.findIndex((name) => /e-?mail/i.test(name)),
  );
  const choice = h(
    'select',
    { id: 'csv-column', class: 'form-control' },
    ...head.map((name, index) => h('option', { value: String(index), selected: index === guess }, name)),
  );
  const emails = (): string[] => clean(lines.map((line) => line[Number(choice.value)] ?? ''));
  const count = h('p', { class: 'help-block' });
  const drawCount = (): void => {
    count.textContent = t('csvCount', { count: emails().length });
  };
  choice.addEventListener('change', drawCount);
  drawCount();
  const review = boot.rest.csvWizard === 'review';
  openDialog({
    title: t('inviteUsersCsv'),
    body: [
      h('div', { class: 'form-group' }, h('label', { for: 'csv-column' }, t('csvColumn')), choice),
      count,
    ],
    confirm: t(review ? 'next' : 'invite'),
    onConfirm: () => {
      if (!review) return invite(emails(), done);
      reviewed(t('inviteUsersCsv'), emails(), t('invite'), done);
      return true;
    },
  });
}
