import type { Checklist, Step } from '../../lib/checklist/checklist.ts';
import { type PopupBatonWord, popupBatonWords } from '../../lib/words/popup-baton.ts';
import { turnWords } from '../../lib/words/popup-turn.ts';
import { shownWords } from '../../lib/words/shown.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { peopleOf } from '../turn/people.ts';
import type { Act } from '../turn/turn.ts';

type TurnExtra = 'pasteMessage' | 'goOn';

interface Props {
  readonly checklist: Checklist;
  /** Handrail does not find the control that is due. */
  readonly missing: boolean;
  readonly onAct: (act: Act) => void;
}

type Extra = readonly [word: PopupBatonWord | TurnExtra, act: Act];

const INVITE_AGAIN: Extra = ['copyInvitationAgain', { do: 'write', message: 'invited', fresh: false }];
const ASK_AGAIN: Extra = ['askAgain', { do: 'write', message: 'invited', fresh: true }];
const REPLY_AGAIN: Extra = ['copyReplyAgain', { do: 'write', message: 'replied', fresh: false }];
const CLOSE_AGAIN: Extra = ['copyClosingAgain', { do: 'write', message: 'closed', fresh: false }];
const GET_READY: Extra = ['getReady', { do: 'write', message: 'getReady', fresh: false }];
const PASTE: Extra = ['pasteMessage', { do: 'paste' }];
/** Nobody was invited from here: whom another machine of mine invited may hold the connection. */
const RESUME: Extra = ['goOn', { do: 'resume' }];

const LEAVER: Readonly<Partial<Record<Step, readonly Extra[]>>> = {
  readTenant: [GET_READY],
  revoke: [GET_READY],
  invite: [GET_READY],
  awaitReply: [INVITE_AGAIN, ASK_AGAIN],
  join: [INVITE_AGAIN],
  connect: [INVITE_AGAIN, ASK_AGAIN],
  reloadToProve: [INVITE_AGAIN, ASK_AGAIN],
  reply: [INVITE_AGAIN, ASK_AGAIN],
  askAgain: [PASTE],
  confirmDigits: [ASK_AGAIN],
  reloadToRelease: [ASK_AGAIN],
  disconnect: [ASK_AGAIN],
  confirm: [CLOSE_AGAIN, PASTE],
  report: [CLOSE_AGAIN, PASTE],
  finished: [CLOSE_AGAIN],
};

const KEEPER: Readonly<Partial<Record<Step, readonly Extra[]>>> = {
  confirmDigits: [REPLY_AGAIN],
  awaitClosing: [REPLY_AGAIN],
  reloadToRelease: [REPLY_AGAIN],
  disconnect: [REPLY_AGAIN],
  reloadToClose: [REPLY_AGAIN],
  close: [REPLY_AGAIN],
};

function extrasOf({ me, next, status, challengeEnds, tasks }: Checklist): readonly Extra[] {
  const left = tasks.some((task) => task.id === 'disconnect' && task.status === 'done');
  if (me === 'leaver' && next.step === 'recover' && challengeEnds === null && !left) return [RESUME];
  // After the closing there is nothing to ask once more.
  if (next.step === 'confirmDigits' && status === 'finished') return [];
  return (me === 'leaver' ? LEAVER : KEEPER)[next.step] ?? [];
}

/** What else helps at this step: a message once more, a fresh question. Copying again is always possible. */
export function Secondary({ checklist, missing, onAct }: Props) {
  const say = useSay(popupBatonWords);
  const shown = useSay(shownWords);
  const turn = useSay(turnWords);
  const people = peopleOf(checklist);
  return (
    <>
      {missing && (
        <Button look="quiet" onPress={() => onAct({ do: 'pick' })}>
          {shown('show')}
        </Button>
      )}
      {extrasOf(checklist).map(([word, act]) => (
        <Button key={word} look="quiet" onPress={() => onAct(act)}>
          {word === 'pasteMessage' || word === 'goOn' ? turn(word) : say(word, people)}
        </Button>
      ))}
    </>
  );
}
