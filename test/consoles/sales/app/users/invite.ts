/** Inviting users: by addresses, or from a CSV file with a look at the mapping. */
import { post } from '../ask.ts';
import { t } from '../boot.ts';
import { openDialog } from '../dialog.ts';
import { h } from '../h.ts';
import { toast } from '../toast.ts';

/** Invites; true when it worked. */
async function invite(emails: readonly string[], done: () => void): Promise<boolean> {
  const failure = await post('/api/users/invite', { emails });
  toast(failure ?? t('toastInvited', { count: emails.length }), failure ? 'danger' : 'success');
  if (!failure) done();
  return !failure;
}

const clean = (texts: readonly string[]): string[] =>
  texts.map((text) => text.trim().toLowerCase()).filter((text) => text !== '');

export function inviteUsers(done: () => void): void {
  const input = h('textarea', { id: 'invite-addresses', class: 'form-control', rows: '4' });
  openDialog({
    title: t('inviteUsers'),
    body: [h('div', { class: 'form-group' }, h('label', { for: 'invite-addresses' }, t('addresses')), input)],
    confirm: t('invite'),
    onConfirm: () => invite(clean(input.value.split(/[,;\n]/)), done),
  });
}

export function inviteByCsv(done: () => void): void {
  const input = h('input', { id: 'invite-csv', type: 'file', accept: '.csv,text/csv' });
  openDialog({
    title: t('inviteUsersCsv'),
    body: [h('div', { class: 'form-group' }, h('label', { for: 'invite-csv' }, t('csvFile')), input)],
    confirm: t('next'),
    onConfirm: async () => {
      const text = await input.files?.[0]?.text();
      if (!text) return false;
      const [head = [], ...lines] = text
        .split(/\r?\n/)
        .map((line) => line.split(',').map((cell) => cell.trim()));
      chooseColumn(head, lines, done);
      return true;
    },
  });
}

function chooseColumn(
  head: readonly string[],
  lines: readonly (readonly string[])[],
  done: () => void,
): void {
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
  openDialog({
    title: t('inviteUsersCsv'),
    body: [
      h('div', { class: 'form-group' }, h('label', { for: 'csv-column' }, t('csvColumn')), choice),
      count,
    ],
    confirm: t('invite'),
    onConfirm: () => invite(emails(), done),
  });
}
