/** Pure: from a checklist to whose turn it is, in which words, and the one thing that the primary button does. */
import type { MessageKind } from '../../lib/calls/screen.ts';
import type { Checklist, Step, TaskId } from '../../lib/checklist/checklist.ts';
import type { TurnWord } from '../../lib/words/popup-turn.ts';

export type Act =
  | { readonly do: 'showMe' | 'pick' | 'paste' | 'digits' | 'record' | 'start' | 'resume' }
  | { readonly do: 'write'; readonly message: MessageKind; readonly fresh: boolean };

export interface Turn {
  readonly whose: 'yourTurn' | 'theirTurn' | 'nobodysTurn' | 'stuck';
  readonly title: TurnWord;
  readonly why: TurnWord;
  readonly label: TurnWord;
  readonly act: Act;
}

type Row = readonly [title: TurnWord, why: TurnWord, label: TurnWord, act: Act];

const SHOW: Act = { do: 'showMe' };
const PASTE: Act = { do: 'paste' };
const RECORD: Act = { do: 'record' };
const write = (message: MessageKind, fresh = false): Act => ({ do: 'write', message, fresh });

/** What stands when the step is the reader's own. */
const MINE: Readonly<Record<Step, Row>> = {
  readTenant: ['readTenant', 'readTenantWhy', 'showMe', SHOW],
  revoke: ['revoke', 'revokeWhy', 'showMe', SHOW],
  invite: ['invite', 'inviteWhy', 'writeInvitation', write('invited')],
  join: ['join', 'joinWhy', 'pasteInvitation', PASTE],
  connect: ['connect', 'connectWhy', 'showMe', SHOW],
  reloadToProve: ['reloadToProve', 'reloadToProveWhy', 'showMe', SHOW],
  reply: ['reply', 'replyWhy', 'writeReply', write('replied')],
  tellRefused: ['tellRefused', 'tellRefusedWhy', 'writeReply', write('replied')],
  awaitReply: ['awaitReply', 'awaitReplyWhy', 'pasteReply', PASTE],
  askAgain: ['askAgain', 'askAgainWhy', 'askAgainDo', write('invited', true)],
  confirmDigits: ['confirmDigits', 'confirmDigitsWhy', 'compareDigits', { do: 'digits' }],
  reloadToRelease: ['reloadToRelease', 'reloadToReleaseWhy', 'showMe', SHOW],
  disconnect: ['disconnect', 'disconnectWhy', 'showMe', SHOW],
  reloadToClose: ['reloadToClose', 'reloadToCloseWhy', 'showMe', SHOW],
  close: ['close', 'closeWhy', 'writeClosing', write('closed')],
  awaitClosing: ['awaitClosing', 'awaitClosingWhy', 'pasteClosing', PASTE],
  confirm: ['confirm', 'confirmWhy', 'showMe', SHOW],
  report: ['report', 'reportWhy', 'writeReport', write('checked')],
  giveBack: ['giveBack', 'giveBackWhy', 'showMe', SHOW],
  swap: ['swap', 'swapWhy', 'startBack', { do: 'start' }],
  recover: ['recover', 'recoverWhy', 'showMe', SHOW],
  vendor: ['vendor', 'vendorWhy', 'seeRecord', RECORD],
  finished: ['finishedLeaver', 'finishedLeaverWhy', 'seeRecord', RECORD],
};

const AWAIT_REPLY: Row = ['awaitReply', 'awaitReplyWhy', 'pasteReply', PASTE];
const AWAIT_INVITATION: Row = ['awaitInvitation', 'awaitInvitationWhy', 'pasteInvitation', PASTE];
const AWAIT_CLOSING: Row = ['awaitClosing', 'awaitClosingWhy', 'pasteClosing', PASTE];
const AWAIT_CONFIRM: Row = ['awaitConfirm', 'awaitConfirmWhy', 'seeRecord', RECORD];

/** What stands while the one at the other end has the step: what the reader does when it is over. */
const THEIRS: Readonly<Partial<Record<Step, Row>>> = {
  revoke: AWAIT_INVITATION,
  invite: AWAIT_INVITATION,
  join: AWAIT_REPLY,
  connect: AWAIT_REPLY,
  reloadToProve: AWAIT_REPLY,
  reply: AWAIT_REPLY,
  tellRefused: AWAIT_REPLY,
  awaitReply: AWAIT_REPLY,
  askAgain: ['awaitAskAgain', 'awaitAskAgainWhy', 'pasteMessage', PASTE],
  confirmDigits: ['awaitDigits', 'awaitDigitsWhy', 'pasteClosing', PASTE],
  reloadToRelease: AWAIT_CLOSING,
  disconnect: AWAIT_CLOSING,
  reloadToClose: AWAIT_CLOSING,
  awaitClosing: AWAIT_CLOSING,
  confirm: AWAIT_CONFIRM,
  report: AWAIT_CONFIRM,
  giveBack: ['awaitGiveBack', 'awaitGiveBackWhy', 'pasteMessage', PASTE],
  swap: ['awaitSwap', 'awaitSwapWhy', 'pasteInvitation', PASTE],
  recover: ['awaitRecover', 'awaitRecoverWhy', 'pasteMessage', PASTE],
};

/** Titles at which nothing is to be done here but to take in a message; at the others there is more to be told. */
export const TAKES_IN: readonly TurnWord[] = ['awaitReply', 'awaitAskAgain', 'awaitClosing'];

/** These wait for the other, whoever the fold names. */
const WAITING: readonly Step[] = ['awaitReply', 'awaitClosing'];

function rowOf({ next, me, status, tasks }: Checklist): Row {
  const task = (wanted: TaskId) => tasks.find(({ id }) => id === wanted)?.status;
  const left = task('disconnect') === 'done';
  if (next.step === 'confirmDigits' && me === 'keeper')
    return ['confirmOther', 'confirmOtherWhy', 'compareDigits', { do: 'digits' }];
  // Who answers after the closing: at most a machine that took the place of a lost one.
  if (next.step === 'confirmDigits' && status === 'finished')
    return ['confirmLate', 'confirmLateWhy', 'compareDigits', { do: 'digits' }];
  // The invitation said that my access was taken away; my page shows a connection, and not whose it is.
  if (next.step === 'revoke' && me === 'keeper' && task('revoke') === 'done')
    return ['awaitRemake', 'awaitRemakeWhy', 'pasteInvitation', PASTE];
  // A close that is due before Disconnect was done breaks off.
  if (next.step === 'close' && me === 'keeper')
    return ['awaitBreakOff', 'awaitBreakOffWhy', 'pasteMessage', PASTE];
  if (next.step === 'close' && (status === 'brokenOff' || !left))
    return ['closeBroken', 'closeBrokenWhy', 'writeClosing', write('closed')];
  if (next.step === 'finished') {
    if (status === 'brokenOff') return ['brokenLeaver', 'brokenLeaverWhy', 'startAgain', { do: 'start' }];
    if (me === 'keeper') return ['finishedKeeper', 'finishedKeeperWhy', 'seeRecord', RECORD];
  }
  return (next.who === 'other' ? THEIRS[next.step] : undefined) ?? MINE[next.step];
}

export function turnOf(checklist: Checklist): Turn {
  const { next, me } = checklist;
  const [title, why, label, act] = rowOf(checklist);
  const over = next.step === 'finished' || title === 'awaitConfirm' || title === 'report';
  const waits =
    next.who === 'other' || WAITING.includes(next.step) || (next.who === 'nobody' && next.role !== me);
  const whose = next.step === 'vendor' ? 'stuck' : over ? 'nobodysTurn' : waits ? 'theirTurn' : 'yourTurn';
  return { whose, title, why, label, act };
}
