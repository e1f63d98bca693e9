import type { ComponentChildren } from 'preact';
import { ADDRESS } from '../../lib/procedures/handover/address.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Rich } from '../text/Rich.tsx';

interface Props {
  readonly onPaste: () => void;
  readonly children: ComponentChildren;
}

/** No console open and nothing under way: what Handrail is, and what to open. */
export function NoConsole({ onPaste, children }: Props) {
  const say = useSay(popupWords);
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
        <Button look="primary" onPress={() => surface.open(ADDRESS)}>
          {say('openSales')}
        </Button>
        <div class="quiet-row">
          <Button look="quiet" onPress={onPaste}>
            {say('take')}
          </Button>
        </div>
      </section>
    </main>
  );
}
