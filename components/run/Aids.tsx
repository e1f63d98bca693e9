import type { PopupView } from '../../lib/calls/screen.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { rosterAddress } from '../roster/address.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { guideOf } from './words.ts';

interface Props {
  readonly view: PopupView;
  readonly checklist: RunChecklist;
  readonly task: string;
}

/** What helps with a task beside the prompts: a screen of ours, or forms on the customer's own host, filled in. */
export function Aids({ view, checklist, task }: Props) {
  const say = useSay(runWords);
  const { surface } = useScreen();
  const aids = guideOf(checklist.course)?.aids[task] ?? [];
  return (
    <>
      {aids.map((aid) => {
        if (aid.aid === 'roster')
          return (
            <div class="did-it" key={aid.aid}>
              <Button look="plain" onPress={() => surface.open(rosterAddress(view.tab))}>
                {say('roster')}
              </Button>
            </div>
          );
        const host = view.hosts[aid.console];
        if (host === undefined) return <p class="hint">{say('formsHost')}</p>;
        return (
          <div class="did-it" key={aid.aid}>
            <p class="hint">{say('forms')}</p>
            {aid.forms.map((form) => (
              <Button
                key={form.path}
                look="plain"
                onPress={() => surface.open(`https://${host}${form.path}`)}
              >
                {form.name}
              </Button>
            ))}
          </div>
        );
      })}
    </>
  );
}
