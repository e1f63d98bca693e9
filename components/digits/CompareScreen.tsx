import { useState } from 'preact/hooks';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { type OtherAnswer, OtherHandover } from '../baton/OtherHandover.tsx';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { peopleOf } from '../turn/people.ts';
import { Differ } from './Differ.tsx';
import { Digits } from './Digits.tsx';

interface Props {
  readonly checklist: Checklist;
  readonly digits: string;
  readonly onBack: () => void;
  readonly onBreakOff: () => void;
}

/** Digits are compared by voice with the one at the other end, and they are the same or differ. */
export function CompareScreen({ checklist, digits, onBack, onBreakOff }: Props) {
  const say = useSay(popupBatonWords);
  const { busy, failure, run } = useCalling();
  // The keeper has answered this on joining; after the closing it is no question any more.
  const asked = checklist.me === 'leaver' && checklist.status !== 'finished';
  const [other, setOther] = useState<OtherAnswer>(asked ? null : 'no');
  const [presses, setPresses] = useState(0);
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
      <Differ
        checklist={checklist}
        digits={digits}
        onAgain={() => setDiffer(false)}
        onBreakOff={onBreakOff}
        onAside={onBack}
      />
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
      {asked && (
        <OtherHandover tenant={people.tenant} value={other} onValue={setOther} missing={presses > 0} />
      )}
      <Failure failure={failure} />
    </Page>
  );
}
