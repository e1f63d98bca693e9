import type { Checklist } from '../../lib/checklist/checklist.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { peopleOf } from '../turn/people.ts';
import { Digits } from './Digits.tsx';

interface Props {
  readonly checklist: Checklist;
  readonly digits: string;
  readonly onAgain: () => void;
  readonly onBreakOff: () => void;
  /** The message was set aside. */
  readonly onAside: () => void;
}

/** What is safe when the digits differ, what to try, and the way out: breaking off, or setting the message aside. */
export function Differ({ checklist, digits, onAgain, onBreakOff, onAside }: Props) {
  const say = useSay(popupBatonWords);
  const handover = useSay(handoverWords);
  const { busy, failure, run } = useCalling();
  const people = peopleOf(checklist);
  // After the closing nothing is left to break off.
  const late = checklist.status === 'finished';
  const leaves = checklist.me === 'leaver' && !late;
  const text = late ? 'differTextLate' : leaves ? 'differText' : 'differTextKeeper';
  const end = late ? 'differ3Late' : leaves ? 'differ3' : 'differ3Keeper';

  const aside = async () => {
    if (await run({ call: 'say', handover: checklist.handover, task: 'stranger' })) onAside();
  };

  return (
    <Page
      title={say('differTitle')}
      onBack={onAgain}
      foot={
        <>
          <Button look="primary" onPress={onAgain}>
            {say('compareAgain')}
          </Button>
          {leaves ? (
            <Button onPress={onBreakOff}>{handover('breakOff')}</Button>
          ) : (
            <Button busy={busy} onPress={() => void aside()}>
              {say(late ? 'setAsideReply' : 'setAside')}
            </Button>
          )}
        </>
      }
    >
      <Notice tone="warn">{say(text, people)}</Notice>
      <Digits digits={digits} />
      <ol class="steps">
        <li>{say('differ1', people)}</li>
        <li>{say(checklist.me === 'leaver' ? 'differ2' : 'differ2Keeper', people)}</li>
        <li>{say(end, people)}</li>
      </ol>
      <Failure failure={failure} />
    </Page>
  );
}
