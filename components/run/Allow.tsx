import { useState } from 'preact/hooks';
import type { PopupView } from '../../lib/calls/screen.ts';
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
import { guideOf } from './words.ts';

/** Asks for the pages of a console when a task first leads there; refused, it says how to go on. */
export function Allow({ view, checklist }: { readonly view: PopupView; readonly checklist: RunChecklist }) {
  const say = useSay(runWords);
  const { language, surface } = useScreen();
  const [refused, setRefused] = useState(false);
  const [busy, setBusy] = useState(false);
  const guide = guideOf(checklist.course);
  const ways = guide ? waysOf(checklist, guide) : [];
  // A page that is read already needs no further leave, whatever else its console has.
  const read = view.doc?.framed === false ? view.doc.console : null;
  const console = ways.find((way) => way.console !== read && !view.allowed.includes(way.console))?.console;
  if (guide === undefined || console === undefined) return null;
  const name = COURSE[language][`console.${console}`];
  const steps = ways.filter((way) => way.console === console).flatMap(({ prompts }) => prompts);
  // What may be missing is said by the page that has it.
  const sure = steps.filter(({ maybe }) => !maybe);
  const described = new Set(sure.map((prompt) => lookFor({ guide, language, namesOf }, prompt)));
  const grant = () => {
    setBusy(true);
    void surface
      .grant(console)
      .then((granted) => setRefused(!granted))
      .finally(() => setBusy(false));
  };
  return (
    <Notice tone="info" title={say('allowTitle', { console: name })}>
      <p>{say('allowText', { console: name })}</p>
      <Button busy={busy} onPress={grant}>
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
