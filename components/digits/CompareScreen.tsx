import { useState } from 'preact/hooks';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { type OtherAnswer, OtherHandover } from '../baton/OtherHandover.tsx';
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
  readonly onBack: () => void;
  readonly onBreakOff: () => void;
}

/** The leaver compares the digits with the keeper by voice, and says whether they are the same. */
export function CompareScreen({ checklist, digits, onBack, onBreakOff }: Props) {
  const say = useSay(popupBatonWords);
  const handover = useSay(handoverWords);
  const { busy, failure, run } = useCalling();
  const [other, setOther] = useState<OtherAnswer>(null);
  const [presses, setPresses] = useState(0);
  const pressed = presses > 0;
  const [differ, setDiffer] = useState(false);
  const people = peopleOf(checklist);

  const same = async () => {
    setPresses(presses + 1);
    if (other !== 'no') return;
    const answer = await run({
      call: 'confirmDigits',
      handover: checklist.handover,
      otherHandover: false,
    });
    if (answer) onBack();
  };

  if (differ)
    return (
      <Page
        title={say('differTitle')}
        onBack={() => setDiffer(false)}
        foot={
          <>
            <Button look="primary" onPress={() => setDiffer(false)}>
              {say('compareAgain')}
            </Button>
            <Button onPress={onBreakOff}>{handover('breakOff')}</Button>
          </>
        }
      >
        <Notice tone="warn">{say('differText', people)}</Notice>
        <Digits digits={digits} />
        <ol class="steps">
          <li>{say('differ1', people)}</li>
          <li>{say('differ2', people)}</li>
          <li>{say('differ3', people)}</li>
        </ol>
      </Page>
    );

  return (
    <Page
      title={say('compareTitle')}
      onBack={onBack}
      complaint={presses}
      foot={
        <>
          <Button look="primary" busy={busy} onPress={() => void same()}>
            {say('same')}
          </Button>
          <Button onPress={() => setDiffer(true)}>{say('differ')}</Button>
        </>
      }
    >
      <Digits digits={digits} />
      <ol class="steps">
        <li>{say('compare1', people)}</li>
        <li>{say('compare2', people)}</li>
        <li>{say('compare3', people)}</li>
      </ol>
      <OtherHandover tenant={people.tenant} value={other} onValue={setOther} missing={pressed} />
      <Failure failure={failure} />
    </Page>
  );
}
