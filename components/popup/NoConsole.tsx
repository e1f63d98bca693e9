import type { ComponentChildren } from 'preact';
import { popupWords } from '../../lib/words/popup.ts';
import { turnWords } from '../../lib/words/popup-turn.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Rich } from '../text/Rich.tsx';
import { MARKETO_SETTINGS } from './address.ts';

interface Props {
  readonly onPaste: () => void;
  readonly children: ComponentChildren;
}

/** No console open and nothing under way: what Handrail is, and what to open. */
export function NoConsole({ onPaste, children }: Props) {
  const say = useSay(popupWords);
  const turn = useSay(turnWords);
  const { surface } = useScreen();
  return (
    <main class="home">
      {children}
      <section class="teach">
        <h1>{say('noConsoleTitle')}</h1>
        <p>{say('noConsoleText')}</p>
        <p class="teach-how">{say('noConsoleHow')}</p>
        <ol class="steps">
          {(['noConsoleStep1', 'noConsoleStep2', 'noConsoleStep3'] as const).map((word) => (
            <li key={word}>
              <Rich text={say(word)} />
            </li>
          ))}
        </ol>
        <Button look="primary" onPress={() => surface.open(MARKETO_SETTINGS)}>
          {say('openSales')}
        </Button>
        <div class="quiet-row">
          <Button look="quiet" onPress={onPaste}>
            {turn('pasteMessage')}
          </Button>
        </div>
      </section>
    </main>
  );
}
