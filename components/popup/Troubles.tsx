import { useState } from 'preact/hooks';
import type { PopupView } from '../../lib/calls/screen.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { Button } from '../control/Button.tsx';
import { Notice } from '../notice/Notice.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';

/** What stands above everything else: nothing is guarded, or nothing can be recorded. */
export function Troubles({ view }: { readonly view: PopupView }) {
  const say = useSay(popupWords);
  const { surface } = useScreen();
  const [busy, setBusy] = useState(false);
  const grant = () => {
    setBusy(true);
    void surface.grant().finally(() => setBusy(false));
  };
  return (
    <>
      {!view.guarding && (
        <Notice tone="warn" title={say('notGuarding')}>
          <p>{say('notGuardingText')}</p>
          <Button look="danger" busy={busy} onPress={grant}>
            {say('grant')}
          </Button>
        </Notice>
      )}
      {view.trouble !== null && (
        <Notice tone="warn" title={say(view.trouble)}>
          <p>{say(`${view.trouble}Text`)}</p>
        </Notice>
      )}
    </>
  );
}
