import { useEffect, useState } from 'preact/hooks';
import type { MessageKind } from '../../lib/calls/screen.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import { type PopupBatonWord, popupBatonWords } from '../../lib/words/popup-baton.ts';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { peopleOf } from '../turn/people.ts';
import { Letter } from './Letter.tsx';

interface Props {
  readonly checklist: Checklist;
  readonly message: MessageKind;
  /** A fresh challenge ("Ask again") instead of the message as it was. */
  readonly fresh: boolean;
  readonly onBack: () => void;
}

const WORDS: Readonly<Record<MessageKind, readonly [PopupBatonWord, PopupBatonWord, PopupBatonWord]>> = {
  getReady: ['getReadyTitle', 'getReadyText', 'thenGetReady'],
  invited: ['invitedTitle', 'invitedText', 'thenInvited'],
  replied: ['repliedTitle', 'repliedText', 'thenReplied'],
  closed: ['closedTitle', 'closedText', 'thenClosed'],
  checked: ['checkedTitle', 'checkedText', 'thenChecked'],
};

/** What follows once it is sent. */
function thenOf(message: MessageKind, { next, status }: Checklist): PopupBatonWord {
  if (message === 'replied' && (next.step === 'tellRefused' || next.step === 'vendor')) return 'thenRefused';
  return message === 'closed' && status === 'brokenOff' ? 'thenBroken' : WORDS[message][2];
}

/** A message to the other seat: written once when the screen opens. */
export function MessageScreen({ checklist, message, fresh, onBack }: Props) {
  const say = useSay(popupBatonWords);
  const { busy, failure, run } = useCalling();
  const telling = useCalling();
  const [text, setText] = useState<string | null>(null);
  const { handover } = checklist;
  const people = peopleOf(checklist);
  const [title, intro] = WORDS[message];

  useEffect(() => {
    void run({ call: 'write', handover, message, fresh }).then((answer) => setText(answer?.text ?? null));
  }, [handover, message, fresh]);

  return (
    <Letter
      title={say(title, people)}
      intro={say(intro, people)}
      copied={say('copied', people)}
      then={say(thenOf(message, checklist), people)}
      text={text}
      busy={busy}
      failure={failure ?? telling.failure}
      onCopied={() => void telling.run({ call: 'copied', handover, message })}
      onBack={onBack}
    />
  );
}
