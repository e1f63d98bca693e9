import { useEffect, useState } from 'preact/hooks';
import type { MessageKind } from '../../lib/calls/screen.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import { type PopupBatonWord, popupBatonWords } from '../../lib/words/popup-baton.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { peopleOf } from '../turn/people.ts';

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

/** A message to the other seat: written once when the screen opens, readable, copied with one click. */
export function MessageScreen({ checklist, message, fresh, onBack }: Props) {
  const say = useSay(popupBatonWords);
  const { surface } = useScreen();
  const { busy, failure, run } = useCalling();
  const telling = useCalling();
  const [text, setText] = useState<string | null>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const { handover } = checklist;
  const people = peopleOf(checklist);
  const [title, intro] = WORDS[message];

  useEffect(() => {
    void run({ call: 'write', handover, message, fresh }).then((answer) => setText(answer?.text ?? null));
  }, [handover, message, fresh]);

  const copy = async () => {
    if (text === null) return;
    const good = await surface.copy(text);
    setCopied(good ? 'yes' : 'failed');
    if (good) await telling.run({ call: 'copied', handover, message });
  };

  return (
    <Page
      title={say(title, people)}
      onBack={onBack}
      foot={
        copied === 'yes' ? (
          <>
            <Button look="primary" onPress={onBack}>
              {say('done')}
            </Button>
            <Button onPress={copy}>{say('copyAgain')}</Button>
          </>
        ) : (
          <Button look="primary" busy={busy} onPress={copy}>
            {say('copy')}
          </Button>
        )
      }
    >
      <div role="status">
        {copied === 'yes' ? (
          <Notice tone="good" title={say('copied', people)}>
            <p>{say(thenOf(message, checklist), people)}</p>
          </Notice>
        ) : (
          <p class="lead">{say(intro, people)}</p>
        )}
      </div>
      <textarea class="letter" readOnly rows={9} aria-label={say('message')} value={text ?? say('writing')} />
      {copied === 'failed' && <Notice tone="warn">{say('copyFailed')}</Notice>}
      <Failure failure={failure ?? telling.failure} />
    </Page>
  );
}
