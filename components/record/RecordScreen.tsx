import { useEffect } from 'preact/hooks';
import type { PopupView } from '../../lib/calls/screen.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { recordWords } from '../../lib/words/record.ts';
import { Button } from '../control/Button.tsx';
import { wordsOf } from '../run/words.ts';
import { say as inWords, useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { exactly } from '../screen/when.ts';
import { Practice } from '../tenant/Practice.tsx';
import { Mark } from '../text/Mark.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { RecordLog } from './RecordLog.tsx';
import { RecordRun } from './RecordRun.tsx';
import { RecordTasks } from './RecordTasks.tsx';

/** The printable record: who did what, when, and how it was proven. Plain, for A4. */
export function RecordScreen({ view }: { readonly view: PopupView }) {
  const say = useSay(recordWords);
  const { language, now, surface } = useScreen();
  const { checklist, tenant, runs } = view;
  const title = titleOf(view, language);
  useEffect(() => {
    document.title = `${title} · Handrail`;
  }, [title]);
  const several = runs.length + Number(checklist !== null) > 1;
  return (
    <main class="record">
      <header class="record-head">
        <Mark size={24} />
        <h1>{title}</h1>
        {tenant !== null && <Practice tenant={tenant} />}
        <div class="no-print">
          <Button look="primary" onPress={() => surface.print()}>
            {say('print')}
          </Button>
        </div>
      </header>
      {checklist === null && runs.length === 0 && view.record.length === 0 && <p>{say('empty')}</p>}
      {checklist !== null && (
        <>
          {several && <h2 class="record-course">{say('handover')}</h2>}
          <RecordFacts checklist={checklist} record={view.record} />
          <RecordTasks checklist={checklist} />
        </>
      )}
      {runs.map((run) => (
        <RecordRun key={run.run} checklist={run} titled={several} />
      ))}
      {view.record.length > 0 && <RecordLog record={view.record} checklist={checklist} />}
      <p class="record-note">
        {say('proofNote')} {say('clocks', { when: exactly(now(), language) })}
      </p>
    </main>
  );
}

/** What it is a record of: the one handover or course, or all that this customer has had. */
function titleOf({ checklist, runs }: PopupView, language: ScreenLanguage): string {
  const words = recordWords[language];
  const [run] = runs;
  if (run === undefined) return words.title;
  if (checklist !== null || runs.length > 1) return words.titleAll;
  const { title = run.course } = wordsOf(run.course, language) ?? {};
  return inWords(recordWords, language, 'titleCourse', { title });
}
