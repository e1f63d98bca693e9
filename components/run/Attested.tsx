import type { RunChecklist } from '../../lib/checklist/run.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { day } from '../screen/when.ts';
import type { RunAct } from './turn.ts';
import { wordsOf } from './words.ts';

interface Props {
  readonly checklist: RunChecklist;
  readonly onAct: (act: RunAct) => void;
}

/** What has to be confirmed by somebody: by whom and when, or not yet. */
export function Attested({ checklist, onAct }: Props) {
  const say = useSay(runWords);
  const { language } = useScreen();
  const words = wordsOf(checklist.course, language);
  if (checklist.attested.length === 0) return null;
  return (
    <ul class="plain-list">
      {checklist.attested.map(({ what, by }) => (
        <li key={what} class="noted">
          <span>
            {words?.attested[what]?.title ?? what}
            <span class="second block">
              {by ? say('confirmedBy', { name: by.name, on: day(by.on, language) }) : say('notConfirmed')}
            </span>
          </span>
          {checklist.status === 'running' && (
            <Button
              look="quiet"
              name={`${say(by ? 'change' : 'confirm')}: ${words?.attested[what]?.title ?? what}`}
              onPress={() => onAct({ do: 'attest', what })}
            >
              {say(by ? 'change' : 'confirm')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
