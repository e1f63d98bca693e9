import type { Checklist } from '../../lib/checklist/checklist.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { turnWords } from '../../lib/words/popup-turn.ts';
import { shownWords } from '../../lib/words/shown.ts';
import { Button } from '../control/Button.tsx';
import { OPTIONS } from '../options/address.ts';
import { Present } from '../present/Present.tsx';
import { recordAddress } from '../record/address.ts';
import { Export } from '../record/Export.tsx';
import { Along } from '../room/Along.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { turnOf } from '../turn/turn.ts';

interface Props {
  readonly checklist: Checklist;
  readonly onStart: () => void;
  readonly onBegin: () => void;
  readonly onPaste: () => void;
  readonly onBreakOff: () => void;
  readonly onErase: () => void;
  readonly onHost: () => void;
}

/** The rest, folded: what is seldom needed and never the next thing to do. */
export function More({ checklist, onStart, onBegin, onPaste, onBreakOff, onErase, onHost }: Props) {
  const say = useSay(handoverWords);
  const frame = useSay(popupWords);
  const turn = useSay(turnWords);
  const runs = useSay(runWords);
  const shown = useSay(shownWords);
  const { surface } = useScreen();
  const over = checklist.status === 'finished' || checklist.status === 'brokenOff';
  return (
    <footer class="more">
      <details>
        <summary>{frame('more')}</summary>
        <div class="more-list">
          {over && turnOf(checklist).act.do !== 'start' && (
            <Button look="quiet" onPress={onStart}>
              {say('startAnother')}
            </Button>
          )}
          {over && (
            <Button look="quiet" onPress={onBegin}>
              {runs('begin')}
            </Button>
          )}
          <Button look="quiet" onPress={onPaste}>
            {turn('pasteMessage')}
          </Button>
          <Button look="quiet" onPress={() => surface.open(recordAddress(checklist.tenant))}>
            {say('record')}
          </Button>
          <Export tenant={checklist.tenant} />
          {!over && (
            <Button look="quiet" onPress={onBreakOff}>
              {say('breakOff')}
            </Button>
          )}
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
