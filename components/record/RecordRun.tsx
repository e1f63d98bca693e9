import type { RunChecklist } from '../../lib/checklist/run.ts';
import { recordWords } from '../../lib/words/record.ts';
import { partName, titleOf, wordsOf } from '../run/words.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { day } from '../screen/when.ts';
import { InFull } from './InFull.tsx';
import { RecordRunTasks } from './RecordRunTasks.tsx';

interface Props {
  readonly checklist: RunChecklist;
  /** The page is about more than this one: its title stands over it. */
  readonly titled: boolean;
}

const STATES = { running: 'running', finished: 'finished', stopped: 'stoppedState' } as const;

/** A course in the record: which Marketo, who takes part, how it stands, what was confirmed, the tasks. */
export function RecordRun({ checklist, titled }: Props) {
  const say = useSay(recordWords);
  const { language } = useScreen();
  const { course } = checklist;
  return (
    <>
      {titled && <h2 class="record-course">{wordsOf(course, language)?.title ?? course}</h2>}
      <dl class="record-facts">
        <dt>{say('tenant')}</dt>
        <dd>
          {checklist.tenantName} <span class="second whole">{checklist.tenant}</span>
        </dd>
        {checklist.parts.map(({ persona, person }) => (
          <>
            <dt>{partName(course, persona, language)}</dt>
            <dd>
              <InFull person={person} />
            </dd>
          </>
        ))}
        <dt>{say('state')}</dt>
        <dd>{say(STATES[checklist.status])}</dd>
        {checklist.attested.map(({ what, by }) => (
          <>
            <dt>{titleOf(checklist, what, language)}</dt>
            <dd>
              {by ? say('confirmedBy', { name: by.name, on: day(by.on, language) }) : say('notConfirmed')}
            </dd>
          </>
        ))}
      </dl>
      <RecordRunTasks checklist={checklist} />
    </>
  );
}
