import type { Checklist } from '../../lib/checklist/checklist.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { peopleOf } from '../turn/people.ts';

interface Props {
  readonly checklist: Checklist;
  readonly onBreakOff: () => void;
}

/** Two seats answered one invitation: what is safe first, then what to do. */
export function Alarm({ checklist, onBreakOff }: Props) {
  const say = useSay(handoverWords);
  const people = peopleOf(checklist);
  const mine = checklist.me === 'leaver';
  return (
    <section class="turn warn" role="alert" aria-labelledby="turn">
      <h2 id="turn">{say('alarmTitle', people)}</h2>
      <p class="why">{say(mine ? 'alarmText' : 'alarmTextKeeper', people)}</p>
      {mine && (
        <>
          <ol class="steps">
            <li>{say('alarm1', people)}</li>
            <li>{say('alarm2', people)}</li>
          </ol>
          <Button look="primary" onPress={onBreakOff}>
            {say('breakOff')}
          </Button>
        </>
      )}
    </section>
  );
}
