import type { RunChecklist } from '../../lib/checklist/run.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { shownWords } from '../../lib/words/shown.ts';
import { Button } from '../control/Button.tsx';
import { OPTIONS } from '../options/address.ts';
import { Present } from '../present/Present.tsx';
import { recordAddress } from '../record/address.ts';
import { Export } from '../record/Export.tsx';
import { Along } from '../room/Along.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';

interface Props {
  readonly checklist: RunChecklist;
  readonly onStart: () => void;
  readonly onBegin: () => void;
  readonly onStop: () => void;
  readonly onErase: () => void;
  readonly onHost: () => void;
}

/** The rest, folded: what is seldom needed and never the next thing to do. */
export function RunMore({ checklist, onStart, onBegin, onStop, onErase, onHost }: Props) {
  const say = useSay(runWords);
  const frame = useSay(popupWords);
  const shown = useSay(shownWords);
  const { surface } = useScreen();
  const { tenant, status } = checklist;
  return (
    <footer class="more">
      <details>
        <summary>{frame('more')}</summary>
        <div class="more-list">
          <Button look="quiet" onPress={() => surface.open(recordAddress(tenant))}>
            {say('record')}
          </Button>
          <Export tenant={tenant} />
          <Button look="quiet" onPress={onStart}>
            {say('handover')}
          </Button>
          <Button look="quiet" onPress={status === 'running' ? onStop : onBegin}>
            {say(status === 'running' ? 'stop' : 'begin')}
          </Button>
          <Along onPress={onHost} />
          <Present />
          <Button look="quiet" onPress={() => surface.open(OPTIONS)}>
            {shown('open')}
          </Button>
          <Button look="quiet" onPress={onErase}>
            {say('erase')}
          </Button>
        </div>
      </details>
    </footer>
  );
}
