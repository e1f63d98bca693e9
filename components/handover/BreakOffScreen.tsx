import type { Checklist } from '../../lib/checklist/checklist.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { peopleOf } from '../turn/people.ts';

interface Props {
  readonly checklist: Checklist;
  /** Not between Disconnect and a page loaded since: only that page tells whether the connection is still held. */
  readonly possible: boolean;
  readonly onBack: () => void;
}

/** What breaking off means at this point, and the step that does it. Only the leaver can. */
export function BreakOffScreen({ checklist, possible, onBack }: Props) {
  const say = useSay(handoverWords);
  const { busy, failure, run } = useCalling();
  const people = peopleOf(checklist);
  const mine = checklist.me === 'leaver' && possible;
  const connected = checklist.tasks.some(({ id, status }) => id === 'connect' && status === 'done');
  const breakOff = async () => {
    if (await run({ call: 'breakOff', handover: checklist.handover })) onBack();
  };
  return (
    <Page
      title={say('breakOffTitle')}
      onBack={onBack}
      foot={
        <>
          {mine && (
            <Button look="danger" busy={busy} onPress={() => void breakOff()}>
              {say('breakOffDo')}
            </Button>
          )}
          <Button look={mine ? 'plain' : 'primary'} onPress={onBack}>
            {say('keepGoing')}
          </Button>
        </>
      }
    >
      {mine ? (
        <>
          <p>{say(connected ? 'breakOffAfter' : 'breakOffBefore', people)}</p>
          <p>{say('breakOffMessage', people)}</p>
          <p>{say('breakOffStays')}</p>
        </>
      ) : (
        <p>{say(checklist.me === 'leaver' ? 'breakOffReload' : 'breakOffKeeper', people)}</p>
      )}
      <Failure failure={failure} />
    </Page>
  );
}
