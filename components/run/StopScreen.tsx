import type { RunChecklist } from '../../lib/checklist/run.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';

/** Asked before a run is stopped. */
export function StopScreen({
  checklist,
  onBack,
}: {
  readonly checklist: RunChecklist;
  readonly onBack: () => void;
}) {
  const say = useSay(runWords);
  const { busy, failure, run } = useCalling();
  const stop = async () => {
    if (await run({ call: 'stopRun', run: checklist.run })) onBack();
  };
  return (
    <Page
      title={say('stopTitle')}
      onBack={onBack}
      foot={
        <>
          <Button look="danger" busy={busy} onPress={() => void stop()}>
            {say('stop')}
          </Button>
          <Button onPress={onBack}>{say('keep')}</Button>
        </>
      }
    >
      <p class="lead">{say('stopText')}</p>
      <Failure failure={failure} />
    </Page>
  );
}
