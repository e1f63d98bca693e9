import type { PopupView } from '../../lib/calls/screen.ts';
import { recordWords } from '../../lib/words/record.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { exactly } from '../screen/when.ts';
import { Practice } from '../tenant/Practice.tsx';
import { Mark } from '../text/Mark.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { RecordLog } from './RecordLog.tsx';
import { RecordTasks } from './RecordTasks.tsx';

/** The printable record: who did what, when, and how it was proven. Plain, for A4. */
export function RecordScreen({ view }: { readonly view: PopupView }) {
  const say = useSay(recordWords);
  const { language, now, surface } = useScreen();
  const { checklist, tenant } = view;
  return (
    <main class="record">
      <header class="record-head">
        <Mark size={24} />
        <h1>{say('title')}</h1>
        {tenant !== null && <Practice tenant={tenant} />}
        <div class="no-print">
          <Button look="primary" onPress={() => surface.print()}>
            {say('print')}
          </Button>
        </div>
      </header>
      {checklist === null && view.record.length === 0 && <p>{say('empty')}</p>}
      {checklist !== null && (
        <>
          <RecordFacts checklist={checklist} record={view.record} />
          <RecordTasks checklist={checklist} />
        </>
      )}
      {view.record.length > 0 && <RecordLog record={view.record} checklist={checklist} />}
      <p class="record-note">
        {say('proofNote')} {say('clocks', { when: exactly(now(), language) })}
      </p>
    </main>
  );
}
