import type { RunChecklist } from '../../lib/checklist/run.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import type { RunAct } from './turn.ts';
import { partName } from './words.ts';

interface Props {
  readonly checklist: RunChecklist;
  readonly onAct: (act: RunAct) => void;
}

/** Who takes which part, and a message to each of the others. */
export function People({ checklist, onAct }: Props) {
  const say = useSay(runWords);
  const { language } = useScreen();
  return (
    <section aria-labelledby="people">
      <h2 id="people" class="small-title">
        {say('people')}
      </h2>
      <ul class="plain-list">
        {checklist.parts.map(({ persona, person, mine, seat }) => (
          <li key={persona} class="noted">
            <span>
              {nameOf(person)}
              {mine && ` (${say('you')})`}
              <span class="second block">
                {partName(checklist.course, persona, language)}
                {!mine && seat === null && ` · ${say('notJoined')}`}
              </span>
            </span>
            {!mine && (
              <Button
                look="quiet"
                name={say('tellAgain', { name: nameOf(person) })}
                onPress={() => onAct({ do: 'share', to: persona })}
              >
                {say('tell')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
