import { useState } from 'preact/hooks';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { namesOf } from '../../lib/consoles/consoles.ts';
import { lookFor } from '../../lib/guide/look.ts';
import { waysOf } from '../../lib/guide/ways.ts';
import { COURSE } from '../../lib/words/course.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { Notice } from '../notice/Notice.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Rich } from '../text/Rich.tsx';
import type { Missing } from './missing.ts';
import { guideOf } from './words.ts';

interface Props {
  readonly checklist: RunChecklist;
  /** null: nothing is missing. */
  readonly missing: Missing | null;
  /** It is the next thing to do. */
  readonly first: boolean;
  readonly refused: boolean;
  readonly onRefused: (refused: boolean) => void;
}

/** Asks for the pages of a console when a task first leads there; refused, it says how to go on. */
export function Allow({ checklist, missing, first, refused, onRefused }: Props) {
  const say = useSay(runWords);
  const { language, surface } = useScreen();
  const [busy, setBusy] = useState(false);
  const guide = guideOf(checklist.course);
  if (guide === undefined || missing === null) return null;
  const { console } = missing;
  const ways = waysOf(checklist, guide);
  const name = COURSE[language][`console.${console}`];
  const steps = ways.filter((way) => way.console === console).flatMap(({ prompts }) => prompts);
  // What may be missing is said by the page that has it.
  const sure = steps.filter(({ maybe }) => !maybe);
  const described = new Set(sure.map((prompt) => lookFor({ guide, language, namesOf }, prompt)));
  const grant = () => {
    setBusy(true);
    void surface
      .grant(console)
      .then((granted) => onRefused(!granted))
      .finally(() => setBusy(false));
  };
  return (
    <Notice tone="info" title={say('allowTitle', { console: name })}>
      <p>{say('allowText', { console: name })}</p>
      <Button look={first ? 'primary' : 'plain'} busy={busy} onPress={grant}>
        {say('allow', { console: name })}
      </Button>
      <div role="status">
        {refused && (
          <>
            <p>{say('refusedText')}</p>
            <ol class="steps">
              {[...described].map((text) => (
                <li key={text}>
                  <Rich text={text} />
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </Notice>
  );
}
