import { useState } from 'preact/hooks';
import type { PopupView } from '../../lib/calls/screen.ts';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { Notice } from '../notice/Notice.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { clock } from '../screen/when.ts';

/** While only time has to pass: offers a notification, with the reason; refused, it says what tells instead. */
export function Remind({ view, checklist }: { readonly view: PopupView; readonly checklist: RunChecklist }) {
  const say = useSay(runWords);
  const { language, surface } = useScreen();
  const [refused, setRefused] = useState(false);
  const [busy, setBusy] = useState(false);
  const { next } = checklist;
  if (next.step !== 'pause') return null;
  const time = clock(next.until, language);
  if (view.notifies) return <p class="hint">{say('reminded', { time })}</p>;
  const ask = () => {
    setBusy(true);
    void surface
      .remind()
      .then((granted) => setRefused(!granted))
      .finally(() => setBusy(false));
  };
  return (
    <Notice tone="info" title={say('remindTitle', { time })}>
      <p>{say('remindText')}</p>
      <Button busy={busy} onPress={ask}>
        {say('remind')}
      </Button>
      <div role="status">{refused && <p>{say('remindRefused')}</p>}</div>
    </Notice>
  );
}
