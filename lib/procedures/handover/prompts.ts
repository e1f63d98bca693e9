/** The handover's way through the pages of Sales (procedures.md, "where and what"). */
import type { Role } from '../../checklist/checklist.ts';
import type { Path, Prompt, Prompts } from '../../guide/prompt.ts';

const toMarketo: readonly Prompt[] = [
  { id: 'gear', control: 'sales.gear', leads: true },
  { id: 'settings', control: 'sales.settings', leads: true },
  { id: 'marketo', control: 'sales.navMarketo', leads: true },
];

const toRow = (chosen: Prompt, last: Prompt, row: Role): Path => ({
  place: 'sales.marketo',
  prompts: [
    ...toMarketo,
    { id: 'userAccess', control: 'sales.tabUserAccess' },
    { id: 'search', control: 'sales.userSearch' },
    { id: 'selectRow', control: 'sales.rowSelect', row, by: 'box' },
    { id: 'rowMenu', control: 'sales.rowMenu', row, by: 'menu' },
    { ...chosen, by: 'chosen' },
    { ...last, row },
  ],
});

const toConnection = (last: Prompt): Path => ({
  place: 'sales.marketo',
  prompts: [...toMarketo, { id: 'setUp', control: 'sales.tabSetUp' }, last],
});

const connect = toConnection({ id: 'connect', control: 'sales.connect' });
const reload = toConnection({ id: 'reload', control: null });

export const prompts: Prompts = {
  signIn: ['sales.login'],
  heldUnsure: ['revoke', 'disconnect'],
  heldForOthers: ['connect', 'recover', 'reloadToProve', 'reloadToRelease', 'disconnect'],
  tells: 'sales.munchkinField',
  lists: 'sales.tabUserAccess',
  quoted: ['sales.disconnect', 'sales.connect'],
  paths: {
    readTenant: {
      place: 'sales.marketo',
      prompts: [...toMarketo, { id: 'setUp', control: 'sales.tabSetUp' }],
    },
    revoke: toRow(
      { id: 'revokeChosen', control: 'sales.chosenAccess' },
      { id: 'revokeRow', control: 'sales.rowAccess' },
      'keeper',
    ),
    connect,
    reloadToProve: reload,
    reloadToRelease: reload,
    disconnect: toConnection({ id: 'disconnect', control: 'sales.disconnect' }),
    reloadToClose: reload,
    confirm: reload,
    giveBack: toRow(
      { id: 'restoreChosen', control: 'sales.chosenGrant' },
      { id: 'restoreRow', control: 'sales.rowGrant' },
      'keeper',
    ),
    recover: connect,
  },
  tasks: {
    readTenant: 'revoke',
    revoke: 'revoke',
    connect: 'connect',
    disconnect: 'disconnect',
    confirm: 'confirm',
    invite: 'connect',
    join: 'connect',
    reloadToProve: 'connect',
    reply: 'connect',
    awaitReply: 'connect',
    askAgain: 'disconnect',
    confirmDigits: 'disconnect',
    reloadToRelease: 'disconnect',
    reloadToClose: 'disconnect',
    close: 'disconnect',
    awaitClosing: 'disconnect',
    report: 'confirm',
    giveBack: 'revoke',
    swap: 'connect',
    recover: 'connect',
  },
};
